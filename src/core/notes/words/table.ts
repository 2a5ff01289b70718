// The languages that a note's own words are understood in. A language is one file beside this one and one entry here.
import { de } from './de';
import { en } from './en';
import type { LanguageWords } from './language';

const languages: readonly LanguageWords[] = [en, de];

/** All languages' phrases of one kind, the longest first, so that a pattern of them takes as much as it can. */
export function everyPhrase(kind: keyof LanguageWords): string[] {
  return languages
    .flatMap((language) => language[kind].split(','))
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length);
}

/** All languages' words of one kind, the longest first. */
export function everyWord(kind: keyof LanguageWords): string[] {
  return everyPhrase(kind)
    .flatMap((words) => words.split(' '))
    .sort((a, b) => b.length - a.length);
}
