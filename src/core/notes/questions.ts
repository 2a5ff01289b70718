import type { Span } from '../text/span';
import { normalizeWord } from '../text/words';
import { everyWord } from './words/table';

const asks = everyWord('asks');
const escaped = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => accented(word))
    .join('|');

/** The word tables are without accents, the notes are not. */
function accented(word: string): string {
  const vowels: Readonly<Record<string, string>> = {
    a: '[aáàâä]',
    e: '[eéèê]',
    i: '[iíî]',
    o: '[oóôö]',
    u: '[uúûü]',
  };
  return word.replace(/[aeiou]/gu, (vowel) => vowels[vowel] ?? vowel);
}

const answerMark = new RegExp(`^(?:${escaped(everyWord('answers'))})\\s?[:.=–—-]+\\s*`, 'iu');
const answerInside = new RegExp(
  `([?\\])]|\\s)\\s*(?:${escaped([...everyWord('answers')].filter((word) => word.length > 1))})\\s?[:=–—-]+\\s`,
  'iu',
);
const marksWord = escaped(everyWord('marks'));
const marksPattern = new RegExp(
  `\\s*(?:[[(]\\s*(\\d{1,2})\\s*(?:${marksWord})\\.?\\s*[\\])]|[[(]\\s*/?(\\d{1,2})\\s*[\\])](?=[.:]?$)|/\\s?(\\d{1,2})(?=[.:]?$)|(?:^|\\s)(\\d{1,2})\\s?(?:${marksWord})(?=[.:]?$))`,
  'iu',
);

/** Where the model answer begins in a line that opens with "Answer:", "A:", "Ans -"; -1 where it does not. */
export function answerStart(line: string): number {
  return answerMark.exec(line)?.[0].length ?? -1;
}

/** The mark "Answer:" in the middle of a line: its span, or null. */
export function answerWithin(line: string): Span | null {
  const found = answerInside.exec(line);
  if (!found) return null;
  const from = found.index + (/\s/u.test(found[1] ?? '') ? 0 : 1);
  return { from, to: found.index + found[0].length };
}

/** Marks that a question carries ("[4 marks]", "(4)", "/4", "4m") and the question without them. */
export function takeMarks(prompt: string): {
  readonly text: string;
  readonly marks: number | null;
} {
  const found = marksPattern.exec(prompt);
  if (!found) return { text: prompt, marks: null };
  const digits = found[1] ?? found[2] ?? found[3] ?? found[4];
  const text = prompt.slice(0, found.index) + prompt.slice(found.index + found[0].length);
  return { text: text.trim(), marks: Number(digits) };
}

/** Do the words ask for something? By a question mark or by their first word ("Explain ..."). */
export function isAsking(text: string): boolean {
  const first = /^[¿"'“(]*([\p{L}\p{M}]+)/u.exec(text)?.[1] ?? '';
  return /[?？]/u.test(text) || asks.has(normalizeWord(first));
}

const asked = new RegExp(
  `^[^?？]{3,}[?？]["”’)]*(?:\\s*(?:[[(]\\s*/?\\s*\\d{1,2}[^\\])]{0,12}[\\])]|/\\s?\\d{1,2}|\\d{1,2}\\s?(?:${marksWord})(?!\\p{L})))?`,
  'iu',
);

/** How much of a line is the question: up to its mark and the marks it carries; 0 where it has no question mark. */
export function questionLength(line: string): number {
  return asked.exec(line)?.[0].length ?? 0;
}

/** "Question 2: ...", "Q2) ...", "2. ..." as its number and the words behind it. */
export function numberedText(
  text: string,
): { readonly number: number; readonly text: string } | null {
  const found = /^(?:(?:question|frage|pregunta|q)\s*)?(\d{1,2})\s*(?:[.:)\]–—-]+\s*|$)/iu.exec(
    text,
  );
  return found ? { number: Number(found[1]), text: text.slice(found[0].length).trim() } : null;
}
