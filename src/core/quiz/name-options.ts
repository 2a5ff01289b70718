import type { Random } from '../text/random';
import { listenTo, samePlainName } from './aliases';
import type { Statement } from './material';
import type { KnownName, NameIndex } from './name-index';

/** How far around the key wrong names are looked for: names of one part of a note are confused, not those of others. */
const reach = 24;

/** Below this, a name stands out from the key by its form alone. */
const leastLikeness = 0.65;

/**
 * Two or three names of the key's type and form, none of which may stand for it or for another; empty where
 * there are not as many. A person that the sentence itself names is taken for want of another, and only one.
 */
export function wrongNames(
  statement: Statement,
  key: KnownName,
  index: NameIndex,
  random: Random,
): KnownName[] {
  const pool = index.poolOf(key);
  const at = pool.indexOf(key);
  const rated = pool
    .slice(Math.max(0, at - reach), at + reach)
    .filter((name) => name !== key)
    .map((name) => ({ name, rating: likeness(key, name) }))
    .filter(({ rating }) => rating >= leastLikeness)
    .map(({ name, rating }) => ({ name, rating: rating + random() * 0.25 }))
    .sort((a, b) => b.rating - a.rating);
  const isSaid = listenTo(`${statement.context} ${statement.text}`);
  const wrong: KnownName[] = [];
  const said: KnownName[] = [];
  for (const { name } of rated) {
    if ([key, ...wrong].some((other) => mayBeOne(other, name))) continue;
    if (isSaid(name.text, name.plain)) said.push(name);
    else wrong.push(name);
    if (wrong.length === 3) return wrong;
  }
  const [only] = wrong;
  const [spare] = said;
  if (key.type === 'person' && only && wrong.length === 1 && spare && !mayBeOne(only, spare)) {
    wrong.push(spare);
  }
  return wrong.length < 2 ? [] : wrong;
}

/** People who share a name, with whatever title or slip of typing, are not set against each other. */
function mayBeOne(a: KnownName, b: KnownName): boolean {
  if (samePlainName(a.plain, b.plain)) return true;
  if (a.type !== 'person') return false;
  const words = b.plain.split(' ');
  return a.plain.split(' ').some((word) => word.length > 3 && words.includes(word));
}

/** How alike two names look, 0..1, by their form and length. */
function likeness(a: KnownName, b: KnownName): number {
  const equal = a.form.filter((feature, at) => feature === b.form[at]).length;
  const length = Math.min(a.text.length, b.text.length) / Math.max(a.text.length, b.text.length);
  return (equal / a.form.length) * 0.8 + length * 0.2;
}
