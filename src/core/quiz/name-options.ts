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
 * there are not as many. A name that the sentence itself says is taken only for want of another, and only one.
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
    .map((name) => ({ name, rating: likeness(key.text, name.text) }))
    .filter(({ rating }) => rating >= leastLikeness)
    .map(({ name, rating }) => ({ name, rating: rating + random() * 0.25 }))
    .sort((a, b) => b.rating - a.rating);
  const isSaid = listenTo(`${statement.context} ${statement.text}`);
  const wrong: KnownName[] = [];
  const said: KnownName[] = [];
  for (const { name } of rated) {
    if ([key, ...wrong].some((other) => samePlainName(other.plain, name.plain))) continue;
    if (isSaid(name.text)) said.push(name);
    else wrong.push(name);
    if (wrong.length === 3) return wrong;
  }
  const [spare] = said;
  if (wrong.length === 1 && spare && !samePlainName(wrong[0]?.plain ?? '', spare.plain)) {
    wrong.push(spare);
  }
  return wrong.length < 2 ? [] : wrong;
}

/**
 * How alike two names look, 0..1: words, capitals, digits, plural and length. Options that stand out
 * by their form give the answer away.
 */
function likeness(a: string, b: string): number {
  const other = features(b);
  const equal = features(a).filter((feature, at) => feature === other[at]).length;
  const length = Math.min(a.length, b.length) / Math.max(a.length, b.length);
  return (equal / other.length) * 0.8 + length * 0.2;
}

function features(text: string): (boolean | number)[] {
  return [
    /^\p{Lu}/u.test(text),
    /^\p{Lu}{2,}$/u.test(text),
    /\d/u.test(text),
    /s$/u.test(text),
    Math.min(3, text.split(' ').length),
  ];
}
