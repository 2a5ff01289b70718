import { namesLike } from '../text/aliases';
import { editDistance } from '../text/distance';
import { lazily, remembering } from '../text/lazy';
import type { Test } from './edges';

/**
 * The name as compared: lower case, without accents, dots, article and possessive. Done on the whole text at once, and
 * with runs of letters for words, since names are compared by the thousand.
 */
export function plainName(name: string): string {
  return name.length > longestName ? plainText(name) : plainWords(name);
}

/** Nothing longer is a name: sentences are not remembered. */
const longestName = 60;

const plainWords = remembering(plainText);

function plainText(name: string): string {
  // Most names have no accents, dots or apostrophes to take off, and taking them off is dear.
  const letters = notAscii.test(name) ? name.normalize('NFKD').replace(/\p{M}+/gu, '') : name;
  const bare = /['’ʼ.]/u.test(letters)
    ? letters
        .replace(elided, '$1$2 ')
        .replace(/\.(?=\p{L}{3})/gu, ' ')
        .replace(/\.(?=\p{L})|['’ʼ](?:s(?![\p{L}\p{N}]))?/gu, '')
    : letters;
  const plain = bare.toLowerCase();
  const words: string[] = /^[a-z]+$/u.test(plain)
    ? [plain]
    : (plain.match(/[\p{L}\p{N}]+/gu) ?? []);
  if (words.length > 1 && words[0] === 'the') words.shift();
  return words.join(' ');
}

/** "L'Italia", "dell'URSS", "d'Orléans": the name is what stands behind. */
const elided = /(^|[^\p{L}])((?:de|ne|a|su|da|que)ll|un|qu|[cdjlmnst])['’](?=\p{L}{2})/giu;

const notAscii = /[\u0080-\uffff]/u;

/**
 * May both name the same thing? Told by a short table, by initials (UN), by one being part of the other
 * (Castro, Fidel Castro) and by endings (Cuba, Cuban). Errs towards yes: a wrong option must be wrong.
 */
export function sameName(first: string, second: string): boolean {
  return samePlainName(plainName(first), plainName(second));
}

/** As `sameName`, of names that `plainName` has been over. */
export function samePlainName(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  return namesLike(a).includes(b) || holdsAllWords(a, b) || isShortFor(a, b);
}

function holdsAllWords(a: string, b: string): boolean {
  const [one, two] = [a.split(' '), b.split(' ')];
  const [few, many] = one.length > two.length ? [two, one] : [one, two];
  return few.every((word) => many.some((other) => sameStem(word, other)));
}

function sameStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return true;
  // Endings: Cuba, Cuban; Russia, Russie; and a long name spelled two ways in one note.
  const start = short.length > 4 ? short.slice(0, -1) : short;
  if (short.length >= 4 && long.startsWith(start) && long.length - short.length <= 3) return true;
  const isNear = short.length >= 7 && long.length - short.length <= 1;
  return isNear && !/\d/u.test(long) && editDistance(short, long, 1) <= 1;
}

/** Is one the initials of the other? Of names that `plainName` has been over. */
export function isShortFor(a: string, b: string): boolean {
  return isInitials(a, b) || isInitials(b, a);
}

function isInitials(short: string, long: string): boolean {
  if (short.length > mostInitials || !long.includes(' ')) return false;
  const parts = long.split(' ').filter((word) => !/^(?:of|the|and|for|de|du|la)$/u.test(word));
  return parts.length > 1 && short === parts.map((word) => word.charAt(0)).join('');
}

/** A name of more words than this is not called by their first letters. */
const mostInitials = 9;

const scripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** All signs of these scripts lie here, or halves of them; few of other texts do, and a range is soon looked for. */
const far = /[\u0e00-\u1fff\u2e00-\uffff]/;

/** Scripts without blanks. */
export const unspaced: Test = { test: (text) => far.test(text) && scripts.test(text) };

/** Is the name, or another name of the same thing, said in the text? */
export function saidIn(text: string, name: string): boolean {
  return listenTo(text)(name);
}

/** `saidIn` for many names of one text. */
export function listenTo(text: string): (name: string, plain?: string) => boolean {
  const said = ` ${plainName(text)} `;
  const longWords = lazily(() => [...new Set(said.split(' ').filter((word) => word.length > 3))]);
  return (name, plain = plainName(name)) => {
    // Scripts without blanks have no words to compare.
    if (notAscii.test(name) && unspaced.test(name)) return text.includes(name);
    if (plain === '') return false;
    if (said.includes(` ${plain} `)) return true;
    if (namesLike(plain).some((alias) => said.includes(` ${alias} `))) return true;
    // A telling word of a longer name gives it away too: "Versailles" for "Treaty of Versailles".
    const telling = plain.split(' ').filter((word) => word.length > 3);
    return telling.some((part) => longWords().some((word) => sameStem(part, word)));
  };
}
