import { formKey } from './forms';
import { lazily } from './lazy';
import { near } from './lists/near';
import { synonyms } from './lists/synonyms';

type Table = ReadonlyMap<string, ReadonlySet<string>>;

/** The groups chosen by hand, in which each may stand for each. */
const chosen = lazily(() =>
  readGroups(near.split(', ').map((group) => group.split(' ').map(formKey))),
);

/** All: with WordNet's, in which the first of a group stands for each of the others and each for it. */
const table = lazily(() => {
  const pairs = synonyms.split(',').flatMap((group) => {
    const [first = '', ...others] = group.split(' ');
    return others.map((other) => [first, other]);
  });
  return readGroups(pairs, chosen());
});

const none: ReadonlySet<string> = new Set();

/** Keys of words that may stand for the one of this key; a match by them earns part of the credit. Takes keys of `formKey`. */
export function synonymsOf(key: string): ReadonlySet<string> {
  return table().get(key) ?? none;
}

/** May one stand for the other? The same word is not its own synonym. */
export function areSynonyms(key: string, other: string): boolean {
  return synonymsOf(key).has(other);
}

/** Does the hand-made list, by itself, make these two synonyms? */
export function areChosenSynonyms(key: string, other: string): boolean {
  return chosen().get(key)?.has(other) ?? false;
}

function readGroups(groups: readonly (readonly string[])[], before: Table = new Map()): Table {
  const found = new Map([...before].map(([key, others]) => [key, new Set(others)]));
  for (const keys of groups) {
    for (const key of keys) {
      const known = found.get(key) ?? new Set();
      found.set(key, known);
      for (const other of keys) if (other !== key) known.add(other);
    }
  }
  return found;
}
