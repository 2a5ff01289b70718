// Which words are made from one another though the rules of `ruleKey` give them two keys: naval, navy.
import { ruleKey } from '../../src/core/text/forms';
import { added, drifted, driftedPairs, people } from './derived-choice';
import type { Sense, WordNet } from './wordnet';

/** Only SCOWL's sizes up to here: what a pupil writes. */
const commonUpTo = 35;
/** How much of the less tied word's use must be in the meanings that are tied, 0..1. */
const leastTie = 0.25;
/** So many first letters are shared. */
const sharedStart = 3;

/** The table that `readRelatives` reads. */
export function deriveRelatives(wordNet: WordNet, english: ReadonlyMap<string, number>): string {
  const common = (word: string): boolean => (english.get(word) ?? Infinity) <= commonUpTo;
  const ties = new Map<string, number>();
  for (const word of [...english.keys()].filter(common)) {
    for (const { synset, share } of wordNet.senses(word)) {
      for (const { symbol, from, to, target } of synset.pointers) {
        if (from !== word || !['+', '\\'].includes(symbol) || !common(to)) continue;
        const isTarget = (sense: Sense): boolean => sense.synset.id === target;
        const tie = Math.min(share, wordNet.senses(to).find(isTarget)?.share ?? 0);
        const pair = [word, to].sort().join(' ');
        ties.set(pair, (ties.get(pair) ?? 0) + tie);
      }
    }
  }
  const pairs = [...ties].flatMap(([name, tie]): (readonly [string, string])[] => {
    const [a = '', b = ''] = name.split(' ');
    return tie >= leastTie && isWanted(a, b) ? [[a, b]] : [];
  });
  return writeRelatives(leadersOf([...pairs, ...added], english));
}

function isWanted(a: string, b: string): boolean {
  if (ruleKey(a) === ruleKey(b) || driftedPairs.has(`${a} ${b}`)) return false;
  if ([a, b].some((word) => drifted.has(word) || /(?:ly|ness|ing|able|hood)$/u.test(word)))
    return false;
  if (a.slice(0, sharedStart) !== b.slice(0, sharedStart)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // Of those who do a thing only the people: a ruler, no cooker.
  if (/(?:[eo]r|ee)$/u.test(long) && long.startsWith(short.slice(0, -1))) return people.has(long);
  // "Foxy", "bony", "choppy".
  const root = short.replace(/e$/u, '');
  return ![`${root}y`, `${root}${root.slice(-1)}y`].includes(long) || /[eo]ry$/u.test(long);
}

/** For each key of a family the key of its most common word. */
function leadersOf(
  pairs: readonly (readonly [string, string])[],
  english: ReadonlyMap<string, number>,
): Map<string, string> {
  const families = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const all = new Set(pair.flatMap((word) => [...(families.get(ruleKey(word)) ?? [word])]));
    for (const word of [...all]) families.set(ruleKey(word), all);
  }
  const rank = (word: string): number => (english.get(word) ?? 99) * 100 + word.length;
  const leaders = new Map<string, string>();
  for (const family of new Set(families.values())) {
    const [leader = '', ...others] = [...family].sort((a, b) => rank(a) - rank(b));
    for (const other of others) {
      if (ruleKey(other) !== ruleKey(leader)) leaders.set(ruleKey(other), ruleKey(leader));
    }
  }
  return leaders;
}

function writeRelatives(leaders: ReadonlyMap<string, string>): string {
  const groups = new Map<string, string[]>();
  for (const [key, leader] of leaders) {
    let same = 0;
    while (same < key.length && key.charAt(same) === leader.charAt(same)) same += 1;
    const ending = `${key.slice(same)}>${leader.slice(same)}`;
    groups.set(ending, [...(groups.get(ending) ?? []), key.slice(0, same)]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ending, stems]) => `${ending}:${stems.sort().join(' ')}`)
    .join(',');
}
