import { lazily, remembering } from './lazy';
import { derived } from './lists/derived';
import { stemOf } from './english-stem';
import { families } from './word-families';

const heads = lazily(() => {
  const table = new Map<string, string>();
  for (const family of families) {
    const [head = '', ...others] = family.map(stemOf);
    for (const other of others) table.set(other, head);
  }
  return table;
});

const familyKeys = lazily(() => new Set(heads().values()));

const ownKeys = lazily(() => formKeys(readRelatives(derived)));

/**
 * The key under which all forms of a word meet: inflections, British and American spelling, noun and verb of one
 * family (invade, invasion), a people and its land, words that mean the same. Takes the normal form of `words`; words with digits, and words
 * longer than any real one, are their own key.
 */
export const formKey: (norm: string) => string = remembering((norm) => ownKeys()(norm));

/** `formKey` with another list of relatives. */
export function formKeys(relatives: ReadonlyMap<string, string>): (norm: string) => string {
  return (norm) => {
    const key = ruleKey(norm);
    return relatives.get(key) ?? key;
  };
}

/** `formKey` without what the dictionary tells: by rules and by hand alone. */
export function ruleKey(norm: string): string {
  if (norm.length > 30 || !/^\p{L}+$/u.test(norm)) return norm;
  const stem = stemOf(norm);
  const head = heads().get(stem) ?? stem;
  // "Grew" is a form of "grow", and that means "rise".
  return heads().get(head) ?? head;
}

/** Is the key that of a family: a word that the tables know, and no slip for another? */
export function isFamilyKey(key: string): boolean {
  return familyKeys().has(key);
}

/**
 * Keys and what stands for them. The list is grouped by how the two end: `ion>e:invas deci` would say that "invasion"
 * goes with "invase".
 */
export function readRelatives(list: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const group of list.split(',')) {
    const [ending = '', stems = ''] = group.split(':');
    const [from = '', to = ''] = ending.split('>');
    for (const stem of stems.split(' ')) table.set(stem + from, stem + to);
  }
  return table;
}
