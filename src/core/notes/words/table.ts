// The languages that a note's own words are understood in. A language is one file beside this one and one entry here.
import { normalizeWord } from '../../text/words';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { LanguageWords } from './language';

/** In this order where two languages share a phrase. */
export const languages: readonly LanguageWords[] = [en, de, fr, es];

/** All languages' words of one kind. */
export function everyWord(
  kind: 'answers' | 'asks' | 'leaning' | 'dateColumns' | 'marks' | 'modifiers',
): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => language[kind]));
}

const enough = 4000;

/** The language of a note by its commonest words; the first of the table where none stands out. */
export function detectLanguage(text: string): LanguageWords {
  const counts = new Map<string, number>();
  for (const [word] of text.slice(0, enough).matchAll(/\p{L}+/gu)) {
    const norm = normalizeWord(word);
    counts.set(norm, (counts.get(norm) ?? 0) + 1);
  }
  let best: LanguageWords | undefined;
  let most = 0;
  for (const language of languages) {
    const hits = language.common.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (hits > most) [best, most] = [language, hits];
  }
  return best ?? (languages[0] as LanguageWords);
}
