import type { Question } from '../core/quiz/question';
import type { Response } from '../core/session/response';

/**
 * What a question's control starts from: the draft, where it fits the question, else the question as it is offered;
 * null where nothing is chosen yet. What was ruled on an answer that was taken back is gone with it.
 */
export function startFrom(question: Question, draft: Response | null): Response | null {
  switch (question.form) {
    case 'choice':
      return null;
    case 'order': {
      const offered = [...question.events.keys()];
      const order = draft?.kind === 'order' && isOrderOf(offered, draft.order) && draft.order;
      return { kind: 'order', order: order || offered };
    }
    case 'match': {
      const open = question.pairs.map(() => null);
      const chosen =
        draft?.kind === 'match' && isMatchOf(open.length, draft.chosen) && draft.chosen;
      return { kind: 'match', chosen: chosen || open };
    }
    case 'truth':
      return draft?.kind === 'truth' && !draft.said
        ? { kind: 'truth', said: false, fix: draft.fix }
        : null;
    case 'typed':
    case 'written':
      return { kind: question.form, text: draft?.kind === question.form ? draft.text : '' };
  }
}

function isOrderOf(offered: readonly number[], order: readonly number[]): boolean {
  return order.length === offered.length && offered.every((index) => order.includes(index));
}

/** One for each pair; a right side stands beside one left side at most. */
function isMatchOf(count: number, chosen: readonly (number | null)[]): boolean {
  const given = chosen.filter((right) => right !== null);
  return (
    chosen.length === count &&
    new Set(given).size === given.length &&
    given.every((right) => Number.isInteger(right) && right >= 0 && right < count)
  );
}
