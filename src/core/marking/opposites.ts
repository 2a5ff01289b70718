import { formKey } from '../text/forms';
import { lazily } from '../text/lazy';

/**
 * Words that cannot both be true of one thing; any word of one side of `/` opposes any of the other. Those of WordNet's
 * opposites that are so in any account of the past, and history's own.
 */
const antonyms =
  'rise raise expand gain / fall lose lower; strong / weak; win / lose defeat; succeed / fail; begin / end stop; before / after; ' +
  'agree accept / refuse reject; support favour back / oppose resist; friend ally / enemy rival; attack / defend; ' +
  'advance / retreat; improve better / worse; rich prosperous / poor; allow legalise / forbid ban prohibit outlaw; ' +
  'include / exclude; encourage / discourage; majority / minority; positive / negative; open / close; ' +
  'join enter / leave withdraw; create build establish / destroy abolish; true / false; early / late; many most / few; always / never; ' +
  'buy / sell; import / export; short / long; large / small; public / private; offensive / defensive; inside / outside; ' +
  'more / less fewer; high upper / low lower; north northern / south southern; east eastern / west western; all / none; ' +
  'democracy / dictatorship autocracy; peaceful / violent; quick / slow; centralise / decentralise; ' +
  'internal inner / external outer; emigrate / immigrate; inflation / deflation; unite / divide; praise / criticise condemn; ' +
  'tense / relax; invade / liberate; first / last; superior / inferior; capitalist / communist; active / passive; ' +
  'voluntary / compulsory; temporary / permanent; similar same / different; ' +
  'man / woman; boy / girl; husband / wife; father / mother; son / daughter; brother / sister; uncle / aunt; nephew / niece; ' +
  'male / female; king / queen; elder / younger; old ancient / new modern; old / young; senior / junior; adult / child; ' +
  'noble aristocrat / peasant commoner; landlord / tenant; creditor / debtor; civilian / soldier; ' +
  'absolute / constitutional; catholic / protestant; ' +
  'conservative / liberal; radical / moderate; progressive / reactionary; ' +
  'acquit / convict; reward / punish; promote / demote; appoint / dismiss; capture imprison / release; occupy / evacuate; ' +
  'resist / surrender; arm / disarm; mobilise / demobilise; militarise / demilitarise; colonise / decolonise; ' +
  'segregate / integrate desegregate; stabilise / destabilise; regulate / deregulate; ' +
  'affirm confirm admit / deny; reveal / conceal hide; remember / forget; arrive / depart leave; survive / die perish; ' +
  'birth / death; love / hate; ascend / descend; push / pull; attract / repel; connect join / separate; ' +
  'lengthen / shorten; widen / narrow; accelerate / slow; loosen / tighten; dissuade / persuade; ratify / reject; ' +
  'domestic / foreign; rural / urban; inland / coastal; highland / lowland; upstream / downstream; upward / downward; ' +
  'above / below; up / down; top / bottom; front / rear; near / far; wide broad / narrow; deep / shallow; ' +
  'thick / thin; heavy / light; bright light / dark dim; hot warm / cold cool; wet / dry; hard / soft; full / empty; solid / liquid; ' +
  'cheap / expensive; abundant / scarce; surplus / shortage deficit; profit / loss; maximum / minimum; ' +
  'best / worst; good / bad evil; right / wrong; easy / difficult; simple / complex; sudden / gradual; total complete / partial; ' +
  'often / rarely seldom; common / rare; near / distant; former / latter; past / future; present / absent; presence / absence; ' +
  'friendly amicable / hostile; harsh severe strict / mild lenient; brave / cowardly; courage / cowardice; cruel / kind; ' +
  'wise / foolish; optimistic / pessimistic; optimism / pessimism; loyal / treacherous; natural / artificial; secular / religious; ' +
  'sacred / profane; unilateral / multilateral; explicit / implicit; abstract / concrete; tolerant / repressive; ' +
  'monotheism / polytheism; volunteer / conscript; winter / summer; spring / autumn; day / night; morning / evening; ' +
  'sunrise dawn / sunset dusk; horizontal / vertical; odd / even; ' +
  'keep retain / lose cede abandon; continue carry prolong / end stop abandon halt cease; grow / shrink dwindle; ' +
  'help assist enable / hinder prevent stop obstruct thwart; fear dread / hope; please satisfy delight / anger annoy outrage enrage; ' +
  'laugh smile / cry weep; smash destroy ruin / protect preserve save spare; obey follow heed / ignore disobey defy; ' +
  'forgive pardon / punish condemn; praise / blame; trust / distrust suspect; double triple quadruple / halve; ' +
  'winner victor / loser; victory triumph / defeat; enslave / free emancipate; freedom liberty / slavery; ' +
  'tolerate / persecute; welcome / resent; worship / despise; wealth / poverty; powerful mighty / weak powerless; ' +
  'optimist / pessimist; hurry hasten / delay; trust / fear; calm / provoke; encourage / deter; favour alongside / against; ' +
  'humiliate / honour; approve / disapprove veto; crown / depose; elect / depose; hire / dismiss sack; employ / unemployed; ' +
  'flourish thrive prosper / decline collapse; stable / unstable; united / divided; brave / afraid; ready / unprepared';

const opposed = lazily(() => {
  const table = new Map<string, Set<string>>();
  for (const words of antonyms.split('; ')) {
    const [ones = [], others = []] = words.split(' / ').map((side) => side.split(' ').map(formKey));
    const oppose = (key: string, to: readonly string[]): void => {
      table.set(key, new Set([...(table.get(key) ?? []), ...to]));
    };
    for (const key of ones) oppose(key, others);
    for (const key of others) oppose(key, ones);
  }
  return table;
});

/** Takes keys of `formKey`. */
export function areOpposite(key: string, other: string): boolean {
  return opposed().get(key)?.has(other) ?? false;
}

/** A word that has an opposite is no typing slip of another. */
export function hasOpposite(key: string): boolean {
  return opposed().has(key);
}

/** One word is the other with a denying prefix: popular, unpopular. Takes normal forms. */
export function isPrefixNegation(norm: string, other: string): boolean {
  const [short, long] = norm.length < other.length ? [norm, other] : [other, norm];
  if (short.length < 4 || !long.endsWith(short)) return false;
  return /^(?:un|i[nmlr]|dis|non|mis|anti|counter)$/u.test(long.slice(0, -short.length));
}
