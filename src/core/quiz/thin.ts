import type { HistoryNote } from '../notes/note';

/** What a note lacks for a quiz, with the figures to say it in words. */
export type ThinReason =
  | { readonly kind: 'no-points' }
  | { readonly kind: 'few-points'; readonly points: number }
  | { readonly kind: 'no-dates-no-names'; readonly points: number }
  /** It has both, but nothing to hold against them: one date and one name leave no wrong options. */
  | { readonly kind: 'too-alike'; readonly points: number };

/** Below this, every question would give away another. */
export const FEWEST_POINTS = 3;

/** Why a note gives no questions, or none to speak of; for a note that `makeQuestions` makes nothing of. */
export function whyNoQuestions(note: HistoryNote): ThinReason {
  const asked = note.points.filter(
    ({ role, isLabel }) => role !== 'sources' && role !== 'ignore' && !isLabel,
  );
  const points = asked.length;
  if (points === 0) return { kind: 'no-points' };
  if (points < FEWEST_POINTS) return { kind: 'few-points', points };
  const plain = asked.every(({ dates, names }) => dates.length + names.length === 0);
  return { kind: plain ? 'no-dates-no-names' : 'too-alike', points };
}
