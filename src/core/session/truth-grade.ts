import type { Strings } from '../../strings';
import type { TruthQuestion } from '../quiz/question';
import { GAP } from '../quiz/stem';
import { words } from '../text/words';
import type { TruthResponse } from './response';
import { isBlank, markTyped, type TypedMark } from './typed-answer';

export interface TruthGrade {
  readonly verdict: 'correct' | 'partly' | 'wrong';
  /** 0..1: to have seen that it is false is half of it. */
  readonly score: number;
  /** What the marker made of the words that put it right; null where none were typed or none were wanted. */
  readonly mark: TypedMark | null;
}

/** True or false, and what is right instead. */
export function gradeTruth(
  { stem, change }: Pick<TruthQuestion, 'stem' | 'change'>,
  { said, fix, overruled }: TruthResponse,
  strings: Strings,
): TruthGrade {
  if (said !== (change === null)) return { verdict: 'wrong', score: 0, mark: null };
  if (!change) return { verdict: 'correct', score: 1, mark: null };
  if (isBlank(fix)) return { verdict: 'partly', score: 0.5, mark: null };
  const { from, to } = change.at;
  const asked = { ...change.fix, stem: stem.slice(0, from) + GAP + stem.slice(to) };
  const mark = markTyped(asked, fixIn(fix, stem, change), strings);
  const score = overruled ? 1 : 0.5 + mark.score / 2;
  return { verdict: score === 1 ? 'correct' : 'partly', score, mark };
}

/** Of a statement typed anew at least so much must be the statement's, or the words stand for themselves. */
const sameShare = 0.5;
const fewestSame = 2;

/** "Not 1869 but 1871". */
const joints = new Set(
  'not but instead of rather than nicht sondern pas mais no sino non ma'.split(' '),
);

/**
 * The words that put it right, in their places in what was typed, all else blanked: the rest of the statement where it
 * was typed anew, and what is wrong in it, which nobody means who calls it false.
 */
function fixIn(
  typed: string,
  stem: string,
  { at, fix }: NonNullable<TruthQuestion['change']>,
): string {
  const normsOf = (text: string): string[] => words(text).map(({ norm }) => norm);
  const right = new Set([fix.model, ...fix.also].flatMap(normsOf));
  const rest = normsOf(`${stem.slice(0, at.from)} ${stem.slice(at.to)}`);
  const wrong = new Set(normsOf(stem.slice(at.from, at.to)));
  const row = words(typed);
  const same = row.filter(({ norm }) => rest.includes(norm) && !right.has(norm));
  const isWhole = same.length >= Math.max(fewestSame, rest.length * sameShare);
  const says = new Set(row.filter(({ norm }) => !right.has(norm) && wrong.has(norm)));
  const isLoose = (norm: string): boolean => says.size > 0 && joints.has(norm);
  const blanked = row.filter(
    (word) =>
      says.has(word) ||
      (!right.has(word.norm) && isLoose(word.norm)) ||
      (isWhole && same.includes(word)),
  );
  const left = blanked.reduce(
    (text, { from, to }) => text.slice(0, from) + ' '.repeat(to - from) + text.slice(to),
    typed,
  );
  return isBlank(left) ? typed : left;
}
