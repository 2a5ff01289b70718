// Words of one meaning, from WordNet's groups of them: where both mostly mean just that.
import { isStopWord } from '../../src/core/text/stop-words';
import type { WordNet } from './wordnet';

/** SCOWL's size up to which words are taken, and how often WordNet's makers must have met them. */
const commonUpTo = 35;
const leastUse = 5;
/** How much of the use of each word must be in the shared meaning, 0..1. */
const leastShare = 0.4;

/** Words of which WordNet's meaning is not the one that an essay has, and words of no essay. */
const odd = new Set(
  `steal quality vicious advertise sue devil altogether posterior box sick choice minor complain ill construct pertain lend traverse therapeutic cure queer
  peculiar rummy derive wait papers dozen twelve inch elect entrance trance manifest workout exercise fancy film sometime further
  game halt miss thousand grave tomb gross ridicule guy rib hall mortal wink jump leap kid slope incline live throttle mouth
  pen phone word pipe shrill shriek race rush trim spell flavor savor ace crack super arch arrest collar cop basement cellar
  bastard prick fake phony boom roar din brush thicket slug clump bunch telegraph cap charm dog coach comic contend postulate
  crawl creep curse oath swear curtain drape damp moist defy delight deserve despise dice dictate dirt soil quit find doom drama play
  employ essay fellow lad fuse gasp ghost glimpse glance glue paste gold golden grade rate greasy oily headache heap hazard impulse
  satire yank jerk laugh tilt lean license melody tune thaw melt monkey potter mumble mutter steel nerve parade troop provincial percent
  table prize rub wipe scream screech yell shout sheer swerve trend veer stagger stumble steady stomach straw strew stray wander
  weary tire twist writhe worm whiskey whisky linear additive adjunct ailment complaint allot amazement apprehension babe baby ballad bask bawl
  beckon wave bellow holler bloom blossom flower unfold blush crimson bluster boast sport brow cardinal cart haul chore clutch couch sofa
  countenance creak crouch squat stoop decorate grace divinity engulf steep foil foliage fumble grope gag joke gaze stare gleam glitter
  glint graze grin smile grumble rumble gush howl wail hunch jab poke lurch reel m thousand ma mama mamma pa papa pop wet moisture
  monastic murmur muse ponder petition province perspiration sweat plod trudge quake quiver ransack rifle roam thunder serpent snake
  shiver shudder spark stride tread swirl teen airplane plane clamor maneuver liberal dread terrible action class grand reward
  lay master image sort plant works shop spare cat edge awake average evidence mean place part position put contribute
  kind say state bulk elite exclude exclusive flood jail minister pastor reason single sentiment imitate instance participation
  provide concern accent standard cable round circular cross fury plain patent approach near bundle bullet burden camp tent chase cloth
  cattle cows oxen cruise sail everyday routine epic feat game attorney calculate copy cry fashion mode manner style dispute
  oblige package packet walk travel hide conclude confine limit crop destine differentiate disrupt interrupt doctor physician equip gesture
  illustrate mend motivate prompt portion stairs steps standpoint upright vertical honor affirm militia reserves postpone remainder rest`.split(
    /\s+/u,
  ),
);

/** A leader and its synonyms for each group, as keys: what `synonymsOf` reads. `known` tells pairs that need no place. */
export function deriveSynonyms(
  wordNet: WordNet,
  english: ReadonlyMap<string, number>,
  keyOf: (word: string) => string,
  known: (key: string, other: string) => boolean,
): string {
  const isWanted = (word: string): boolean =>
    (english.get(word) ?? Infinity) <= commonUpTo &&
    wordNet.count(word) >= leastUse &&
    !isStopWord(word) &&
    !odd.has(word) &&
    !/(?:ing|ed)$/u.test(word);
  const groups = new Map<string, Set<string>>();
  for (const word of [...english.keys()].filter(isWanted)) {
    for (const { synset, share } of wordNet.senses(word)) {
      if (share < leastShare || synset.part === 'adv') continue;
      for (const other of synset.words.filter(isWanted)) {
        const back = wordNet.senses(other).find((sense) => sense.synset.id === synset.id);
        const [key, otherKey] = [keyOf(word), keyOf(other)];
        if (word >= other || !back || back.share < leastShare || key === otherKey) continue;
        if (known(key, otherKey) || groups.get(otherKey)?.has(key)) continue;
        groups.set(key, (groups.get(key) ?? new Set()).add(otherKey));
      }
    }
  }
  return [...groups].map(([key, others]) => [key, ...others].join(' ')).join(',');
}
