import type { HistoryNote, Point } from '../notes/note';
import { sourceItemId } from '../quiz/generators/source';

/** All of a note that is asked and remembered: its points, and its source questions as points of their own. */
export function studyPoints({ points, sourceSets }: HistoryNote): Point[] {
  const asked = sourceSets.flatMap(({ questions, heading }) =>
    questions.flatMap(({ prompt, model, line, from, to }): Point[] => {
      if (prompt === null || model === '') return [];
      const about = { id: sourceItemId(prompt, model), text: model, line, from, to, heading };
      const nothing = { dates: [], names: [], arrows: [], term: null, isLabel: false };
      return [{ ...about, ...nothing, role: 'sources', depth: 0, parent: -1 }];
    }),
  );
  return [...points, ...asked];
}
