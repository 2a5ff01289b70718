import type { SourceQuestion } from '../core/notes/note';
import type { RuledMarking } from '../core/session/overrule';
import { tallyOf } from '../core/session/tally';
import type { Strings } from '../strings';
import type { CheckAnswer, NoteProgress } from './check-state';

/** "2 of 5 points", or '' where there is no point to be had. */
export function pointsInWords(
  marking: RuledMarking,
  marks: number | null,
  { check }: Strings,
): string {
  const { earned, of } = tallyOf(marking, marks);
  return of > 0 ? check.points(earned, of) : '';
}

/** "2 of 3 answered · 5 of 8 points", over the whole note. */
export function progressInWords(progress: NoteProgress, { check }: Strings): string {
  const { answered, questions, points } = progress;
  return [
    questions > 0 && check.answered(answered, questions),
    points.of > 0 && check.points(points.earned, points.of),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "Attempt 2 · before: 1 of 3 points, now 3 of 3"; '' at the first attempt. */
export function attemptInWords(
  { earlier, marking }: CheckAnswer,
  marks: number | null,
  { check }: Strings,
): string {
  if (!marking || earlier.length === 0) return '';
  const attempt = check.attempt(earlier.length + 1);
  const before = earlier.at(-1)?.marking;
  if (!before) return attempt;
  return `${attempt} · ${check.before(tallyOf(before, marks), tallyOf(marking, marks))}`;
}

/** The verdict as a screen reader reads it out: the sum, what was said wrong, then point by point. */
export function spokenMarking(
  { number, marks }: SourceQuestion,
  answer: CheckAnswer,
  words: Strings,
): string {
  const { check } = words;
  const { marking } = answer;
  if (!marking) return '';
  return [
    `${check.question(number)}: ${check.overall[marking.overall]}`,
    pointsInWords(marking, marks, words),
    attemptInWords(answer, marks, words),
    ...marking.flags.map((flag) => flag.message),
    ...marking.points.map(({ verdict, text }) => `${check.verdict[verdict]}: ${text}`),
  ]
    .filter(Boolean)
    .map((sentence) => (/[.!?]$/u.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}

/** What a ruling changed, as it is read out: the points that count otherwise now, then the sum. */
export function spokenRuling(
  { marks }: SourceQuestion,
  before: RuledMarking,
  now: RuledMarking,
  words: Strings,
): string {
  const { check } = words;
  const changed = now.points.filter(({ verdict }, at) => before.points[at]?.verdict !== verdict);
  return [
    ...changed.map(({ verdict, text }) => `${check.verdict[verdict]}: ${text}.`),
    `${pointsInWords(now, marks, words)}. ${check.overall[now.overall]}.`,
  ].join(' ');
}
