import type { Marking, Stretch } from '../core/marking/marking';
import type { SourceQuestion } from '../core/notes/note';
import type { Strings } from '../strings';
import type { Light } from './lit-text';

/** "2 of 5 points" over all of the markings, or '' where there is no point to count. */
export function pointsInWords(markings: readonly Marking[], { check }: Strings): string {
  const points = markings.flatMap((marking) => marking.points);
  const covered = points.filter((point) => point.verdict === 'covered');
  return points.length > 0 ? check.points(covered.length, points.length) : '';
}

/** The verdict as a screen reader reads it out: the sum, what was said wrong, then point by point. */
export function spokenMarking(question: SourceQuestion, marking: Marking, words: Strings): string {
  const { check } = words;
  const points = pointsInWords([marking], words);
  return [
    `${check.question(question.number)}: ${check.overall[marking.overall]}.`,
    points && `${points}.`,
    ...marking.flags.map((flag) => flag.message),
    ...marking.points.map(({ verdict, text }) => `${check.verdict[verdict]}: ${text}.`),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What to light in the typed answer: the words that matched, and what contradicts the note or is flagged. */
export function lightsInAnswer({ points, flags }: Marking): Light[] {
  return [
    ...points.flatMap(({ matches, verdict, evidence }) => [
      ...matches.map(({ answer }) => ({ ...answer, look: verdict })),
      ...(verdict === 'contradicted' && evidence ? [contradicted(evidence)] : []),
    ]),
    ...flags.flatMap(({ start, end }) =>
      start === undefined || end === undefined ? [] : [contradicted({ start, end })],
    ),
  ];
}

/** What to light in the model answer: the words that matched, and the points that were not said. */
export function lightsInModel({ points }: Marking): Light[] {
  return points.flatMap(({ start, end, verdict, matches }) => [
    ...matches.map(({ model }) => ({ ...model, look: verdict })),
    ...(verdict === 'missed' ? [{ start, end, look: verdict }] : []),
  ]);
}

function contradicted(stretch: Stretch): Light {
  return { ...stretch, look: 'contradicted' };
}
