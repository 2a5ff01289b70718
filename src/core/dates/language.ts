import { chinese } from './languages/zh';
import { czech } from './languages/cs';
import { english } from './languages/en';
import { dutch } from './languages/nl';
import { french } from './languages/fr';
import { german } from './languages/de';
import { italian } from './languages/it';
import { japanese } from './languages/ja';
import { polish } from './languages/pl';
import { portuguese } from './languages/pt';
import { slovak } from './languages/sk';
import { swedish } from './languages/sv';
import { spanish } from './languages/es';
import type { DateWords } from './languages/words';
import type { Lexicon } from './lexicon';
import { fold, makeLexicon, pattern } from './lexicon';

/** English first: it wins where a text does not say. */
const languages: readonly DateWords[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  slovak,
  polish,
  czech,
  dutch,
  swedish,
  chinese,
  japanese,
];

/** Enough of a text to tell its language by. */
const sample = 2000;

/** Made when first asked for, since the platform's names take time. */
const lexicons = new Map<DateWords, Lexicon>();

function lexiconOf(words: DateWords): Lexicon {
  const { base } = words;
  const lexicon =
    lexicons.get(words) ?? (base ? { ...lexiconOf(base), words } : makeLexicon(words));
  lexicons.set(words, lexicon);
  return lexicon;
}

/** The words of a language (a BCP 47 tag); English where it is none that has a table. */
export function lexiconFor(language: string): Lexicon {
  return lexiconOf(findWords(language) ?? english);
}

/** The words of `language`; where it is none that has a table, of the text's own. */
export function chooseLexicon(text: string, language = ''): Lexicon {
  return lexiconOf(findWords(language) ?? guessWords(text));
}

/** ISO 639-1 code of the language that a text is written in, among those whose dates can be read. */
export function guessLanguage(text: string): string {
  return guessWords(text).code;
}

function findWords(language: string): DateWords | undefined {
  const [code] = language.toLowerCase().split(/[-_]/u);
  return languages.find((words) => words.code === code);
}

/** The language with most small words and letters of its own in the beginning of the text; of equals the first. */
function guessWords(text: string): DateWords {
  const beginning = text.slice(0, sample);
  // "R-U" and "V. I." are no words.
  const plain = fold(beginning).replace(/\b[A-Z](?=[-.])|-[A-Z]\b/gu, '');
  const score = (words: DateWords): number =>
    (plain.match(smallOf(words))?.filter(isSmall).length ?? 0) +
    (words.letters ? beginning.split(words.letters).length - 1 : 0);
  const scores = languages.map(score);
  return languages[scores.indexOf(Math.max(...scores))] ?? english;
}

const smalls = new Map<DateWords, RegExp>();

function smallOf(words: DateWords): RegExp {
  const small = smalls.get(words) ?? pattern(`\\b(?:${words.small})\\b`, 'gi');
  smalls.set(words, small);
  return small;
}

/** "AD" and "OR" are no small words. */
function isSmall(word: string): boolean {
  return word.length < 2 || word !== word.toUpperCase();
}
