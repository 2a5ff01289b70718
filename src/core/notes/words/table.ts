// The languages that a note's own words are understood in. A language is one file beside this one and one entry here.
import { normalizeWord } from '../../text/words';
import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import type { LanguageWords } from './language';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { sk } from './sk';
import { sv } from './sv';
import { zh } from './zh';

/** Words by language code; English comes first, because notes of every language borrow from it. */
export const languages: Readonly<Record<string, LanguageWords>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  sk,
  pl,
  cs,
  nl,
  sv,
  zh,
  ja,
};

/** All languages' words of one kind, the longest first, so that a pattern of them takes as much as it can. */
export function everyWord(kind: 'answers' | 'asks' | 'joiners' | 'leaning' | 'marks'): string[] {
  return Object.values(languages)
    .flatMap((language) => language[kind].split(/\s+/u))
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
}

/** Made when first asked for. */
const leanings = new Map<string, ReadonlySet<string>>();

/** The first words of a sentence that leans on the one before it, in normal form; English ones where there are none. */
export function leaningWords(language: string): ReadonlySet<string> {
  let words = leanings.get(language);
  if (!words) {
    const { leaning = '' } = languages[language] ?? languages['en'] ?? {};
    words = new Set(leaning.split(/\s+/u).map(normalizeWord));
    leanings.set(language, words);
  }
  return words;
}
