import type { MarkedPoint, Marking, PointVerdict } from '../core/marking/marking';
import type { SourceQuestion } from '../core/notes/note';
import type { Strings } from '../strings';
import type { Light } from './lit-text';

/** Signs that differ in shape, so that colour is never needed to tell them apart. */
export const pointIcons: Readonly<Record<PointVerdict, string>> = {
  covered: 'check',
  partly: 'circle-dot',
  missed: 'circle-dashed',
  contradicted: 'x',
};

export function coveredPoints(marking: Marking): number {
  return marking.points.filter((point) => point.verdict === 'covered').length;
}

/** The verdict as a screen reader reads it out: the sum, what was said wrong, then point by point. */
export function spokenMarking(question: SourceQuestion, marking: Marking, words: Strings): string {
  const { check } = words;
  const sum = check.announce(
    check.question(question.number),
    check.overall[marking.overall],
    check.points(coveredPoints(marking), marking.points.length),
  );
  const flags = marking.flags.map((flag) => flag.message);
  const points = marking.points.map((point) =>
    check.announcePoint(check.verdict[point.verdict], point.text),
  );
  return [sum, ...flags, ...points].join(' ');
}

/** What to light in the typed answer: the words that matched, and what contradicts the note or is flagged. */
export function lightsInAnswer(marking: Marking): Light[] {
  const matched = marking.points.flatMap((point) =>
    point.matches.map(({ answer }) => ({ ...stretch(answer), look: point.verdict })),
  );
  const against = marking.points.flatMap((point) =>
    point.verdict === 'contradicted' && point.evidence
      ? [{ ...stretch(point.evidence), look: 'contradicted' }]
      : [],
  );
  const flagged = marking.flags.flatMap(({ start, end }) =>
    start === undefined || end === undefined ? [] : [{ start, end, look: 'contradicted' }],
  );
  return [...matched, ...against, ...flagged];
}

/** What to light in the model answer: the words that matched, and the points that were not said. */
export function lightsInModel(marking: Marking): Light[] {
  return marking.points.flatMap((point) => [
    ...point.matches.map(({ model }) => ({ ...stretch(model), look: point.verdict })),
    ...(point.verdict === 'missed' ? [{ ...stretch(point), look: 'missed' }] : []),
  ]);
}

function stretch({ start, end }: Pick<MarkedPoint, 'start' | 'end'>): Omit<Light, 'look'> {
  return { start, end };
}
