// The languages that a note's own words are understood in. A language is one file beside this one and one entry here.
import { de } from './de';
import { en } from './en';
import type { LanguageWords } from './language';

/** Words by language code; English comes first, because notes of every language borrow from it. */
export const languages: Readonly<Record<string, LanguageWords>> = { en, de };

/** The phrases between the commas of a table's entry. */
export function phrasesOf(entry: string): string[] {
  return entry
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');
}

/** All languages' phrases of one kind, the longest first, so that a pattern of them takes as much as it can. */
export function everyPhrase(kind: keyof LanguageWords): string[] {
  return Object.values(languages)
    .flatMap((language) => phrasesOf(language[kind]))
    .sort((a, b) => b.length - a.length);
}

/** All languages' words of one kind, the longest first. */
export function everyWord(kind: keyof LanguageWords): string[] {
  return everyPhrase(kind)
    .flatMap((words) => words.split(' '))
    .sort((a, b) => b.length - a.length);
}
