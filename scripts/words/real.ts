// Which real words lie so near another real word that a slip of the keys could be thought to lead from one to the other.
import { editDistance } from '../../src/core/text/distance';
import type { WordNet } from './wordnet';
import { numberOf, signs, slipsAllowed } from '../../src/core/text/real-words';

/** SCOWL's sizes: words that everybody types, those that are typed if they are in use, and what a model answer may hold. */
const typedUpTo = 20;
const inUseUpTo = 35;
const meantUpTo = 40;
/** How often a word must be met in WordNet's texts to be in use. */
const leastUse = 6;

/** Names and words of history that the lists lack or count as rare. */
const known = (
  'austrian australian paris parish indian indiana iceland ireland france franco chile china crete martial marital ' +
  'persecution prosecution protection ejected elected conservation conversation capitol dessert complement compliment ' +
  'principal principle untied charles louis louise francis frances alexander alexandra communist communism community ' +
  'march statute lenin lennon marne maine hague prague niger nigeria guinea guiana galicia slovakia slovenia silesia ' +
  'moldova moldavia korea crimea armenia tunisia asian aryan tudor stuart marx trotsky bolshevik menshevik serbian siberian ' +
  'iranian iraqi roman romanian norman german liberia siberia sudan sweden danish spanish bohemia bosnia zambia gambia ' +
  'annexed amended treaty treatise emigrate immigrate emigration immigration migration revolutionary evolutionary ' +
  'colonel colonial county country party monarchy anarchy calvary cavalry ordinance ordnance regent reagent regime regimen ' +
  'raised razed boarder border council counsel affect effect militia military nationalist nationalise reformation information ' +
  'detente entente dynasty destiny prussian russian persian parthian hanover andover boston boer border bulgarian hungarian'
).split(' ');

/** Keys of the words that are no slip of another, each once. */
export function realKeys(
  wordNet: WordNet,
  english: ReadonlyMap<string, number>,
  names: readonly string[],
  keyOf: (word: string) => string,
): string[] {
  const upTo = (size: number): string[] =>
    [...english].filter(([, of]) => of <= size).map(([word]) => word);
  const named = [...names.filter((name) => wordNet.names.has(name)), ...known];
  const meant = new Map<string, Word[]>();
  for (const word of new Set([...upTo(meantUpTo), ...named])) {
    const place = placeOf(word, word.length);
    const here = meant.get(place) ?? [];
    if (here.length === 0) meant.set(place, here);
    here.push({ word, key: keyOf(word), letters: lettersOf(word) });
  }
  const keys = new Set<string>();
  const inUse = upTo(inUseUpTo).filter((word) => wordNet.count(word) >= leastUse);
  for (const typed of new Set([...upTo(typedUpTo), ...inUse, ...named])) {
    const key = keyOf(typed);
    const letters = lettersOf(typed);
    const isNear = (other: Word): boolean => {
      const allowed = slipsAllowed(Math.min(other.word.length, typed.length + 1));
      return (
        allowed > 0 &&
        other.key !== key &&
        Math.abs(other.word.length - typed.length) <= allowed &&
        bits(letters ^ other.letters) <= 2 * allowed &&
        editDistance(typed, other.word, allowed) <= allowed
      );
    };
    const near = [-2, -1, 0, 1, 2].flatMap(
      (more) => meant.get(placeOf(typed, typed.length + more)) ?? [],
    );
    if (near.some(isNear)) keys.add(key);
  }
  return [...keys].sort();
}

interface Word {
  readonly word: string;
  readonly key: string;
  /** A bit for each letter in it. */
  readonly letters: number;
}

/** Only words of one first letter, of about the same length, are compared. */
function placeOf(word: string, length: number): string {
  return `${word.charAt(0)}${String(length)}`;
}

function lettersOf(word: string): number {
  let letters = 0;
  for (const letter of word) letters |= 1 << (letter.charCodeAt(0) - 97);
  return letters;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The list that `isRealWord` reads. */
export function writeRealWords(keys: readonly string[]): string {
  const over = signs.length - 1;
  let before = 0;
  return [...new Set(keys.map(numberOf))]
    .sort((a, b) => a - b)
    .map((number) => {
      const step = number - before;
      before = number;
      return signs.charAt(over).repeat(Math.floor(step / over)) + signs.charAt(step % over);
    })
    .join('');
}
