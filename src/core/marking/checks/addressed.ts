// Words to whoever marks the answer; they are no part of it.
import { sentences } from '../../text/sentences';

const marks =
  '(?:full |all |top |extra |\\d+ |some |the |more )?(?:marks?|points?|credits?|grades?|score)';
const address = new RegExp(
  [
    '\\b(?:dear|hello|hi|hey|please) (?:my )?(?:teacher|examiner|marker|grader|sir|madam|miss|professor|computer|ai)\\b',
    '^\\W*(?:sir|miss|madam|teacher|examiner)\\b,',
    '\\b(?:full|top|maximum) (?:marks?|points?|credit|score)\\b',
    `\\b(?:give|award|grant|allow) (?:me|this|it|my answer|us)\\b.{0,30}\\b${marks}\\b`,
    `\\b(?:deserves?|enough for|worth|earn me) ${marks}\\b`,
    '\\bdeserves? \\d+ out of \\d+\\b',
    '\\bplease\\b.{0,40}\\b(?:mark|accept|pass me|be strict|be kind|be nice|count (?:this|it))\\b',
    '\\b(?:ignore|disregard|forget) (?:all |the |any |everything )*(?:above|previous|instructions?|rubric|model answer|mark scheme)\\b',
    '\\b(?:this|the|my) answer is (?:\\w+ ){0,2}(?:correct|right|perfect|complete)\\b',
    '\\bmark (?:this|it|me|my answer) (?:as )?(?:correct|right|up|full)\\b',
    '\\bthank(?:s| you) for (?:marking|reading|grading|checking)\\b',
    '\\bi (?:ran out of time|should have (?:learned|learnt|revised|studied)|(?:really )?revised (?:this|really|so|very))\\b',
    '\\ball (?:\\w+ )?points are (?:there|covered|correct|right)\\b',
    "\\bdo(?:n't| not) be (?:so |too )?strict\\b",
  ].join('|'),
  'u',
);
/** Without one of these nobody is spoken to. */
const hint =
  /mark|please|sir|miss|madam|dear|teacher|examiner|answer|point|ignore|disregard|forget|credit|deserve|score|strict|ran out|should have|revised|thank/iu;
/** An aside in brackets is a sentence of its own here. */
const aside = /\([^()]{1,200}\)/gu;

/** The text with blanks where it speaks to whoever marks it, so that all offsets stay; null where it nowhere does. */
export function withoutAddress(text: string): string | null {
  if (!hint.test(text)) return null;
  let left = text;
  const blank = (from: number, to: number): void => {
    const part = left.slice(from, to);
    if (!address.test(part.toLowerCase().replace(/[’ʼ]/gu, "'"))) return;
    left = left.slice(0, from) + part.replace(/[^\n]/gu, ' ') + left.slice(to);
  };
  for (const { 0: part, index } of text.matchAll(aside)) blank(index + 1, index + part.length - 1);
  for (const { from, to } of sentences(text)) blank(from, to);
  return left === text ? null : left;
}
