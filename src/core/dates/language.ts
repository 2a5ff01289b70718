import { english } from './languages/en';
import { french } from './languages/fr';
import { german } from './languages/de';
import { spanish } from './languages/es';
import type { DateWords } from './languages/words';
import type { Lexicon } from './lexicon';
import { makeLexicon } from './lexicon';
import type { Token } from './tokens';
import { tokenize } from './tokens';

/** English first: it wins where a text does not say. */
const languages: readonly DateWords[] = [english, german, french, spanish];
const lexicons: readonly Lexicon[] = languages.map(makeLexicon);
const [fallback = makeLexicon(english)] = lexicons;

/** Enough words to tell a language by. */
const sample = 300;

/** The words of `language` (a BCP 47 tag); where it is none that has a table, of the text's own. */
export function chooseLexicon(tokens: readonly Token[], language: string | undefined): Lexicon {
  const named = language === undefined ? undefined : findLexicon(language);
  return named ?? guessLexicon(tokens);
}

/** ISO 639-1 code of the language that a text is written in, among those whose dates can be read. */
export function guessLanguage(text: string): string {
  return guessLexicon(tokenize(text)).words.code;
}

/** The United States alone write 7/14/1789. */
export function readsMonthFirst(language: string | undefined): boolean {
  return language?.toLowerCase() === 'en-us';
}

/** The words for printing; English where the language has no table. */
export function wordsOf(language: string): DateWords {
  return (findLexicon(language) ?? fallback).words;
}

function findLexicon(language: string): Lexicon | undefined {
  const [code] = language.toLowerCase().split(/[-_]/u);
  return lexicons.find((lexicon) => lexicon.words.code === code);
}

/** The language with most small words and month names in the beginning of the text. */
function guessLexicon(tokens: readonly Token[]): Lexicon {
  const words = tokens.slice(0, sample).filter((token) => token.kind === 'word');
  let best = fallback;
  let most = 0;
  for (const lexicon of lexicons) {
    const score = words.filter(
      ({ lower }) => lexicon.small.has(lower) || lexicon.months.has(lower),
    ).length;
    if (score > most) [best, most] = [lexicon, score];
  }
  return best;
}
