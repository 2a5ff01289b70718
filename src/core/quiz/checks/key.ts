import { saidIn } from '../aliases';
import { GAP } from '../stem';
import type { Check } from './check';

/** The answer, or another name of it, can be read off the question. */
export const keyInStem: Check = ({ question }) => {
  if (question.kind === 'role' || question.kind === 'order') return null;
  const key = question.options[question.key]?.text ?? '';
  if (question.kind === 'gap') return saidIn(question.stem, key) ? 'key-in-stem' : null;
  // Of a date, each part is a clue only when it is not shared by all options.
  const parts = key.match(/\p{L}{3,}|\d+/gu) ?? [];
  const stem = new Set(question.stem.match(/\p{L}{3,}|\d+/gu) ?? []);
  const telling = parts.filter(
    (part) => !question.options.every(({ text }) => text.includes(part)),
  );
  return telling.some((part) => stem.has(part)) ? 'key-in-stem' : null;
};

/** "a …" and "an …" leave only some of the options. */
export const grammarCue: Check = ({ question }) => {
  if (question.kind !== 'gap') return null;
  const article = new RegExp(`\\b(an?)\\s+['"‘“]?${GAP}`, 'iu').exec(question.stem)?.[1];
  if (article === undefined) return null;
  const needsAn = article.toLowerCase() === 'an';
  const fits = (text: string): boolean => /^[aeiou]/iu.test(text) === needsAn;
  return question.options.every(({ text }) => fits(text)) ? null : 'grammar-cue';
};
