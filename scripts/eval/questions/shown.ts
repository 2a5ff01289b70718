import type { Question, QuestionKind } from '../../../src/core/quiz/question';
import { hashText } from '../../../src/core/text/hash';

/** What a question shows and what is right, apart from its stem; written for readers, and to tell one from another. */
export function shownOf(question: Question): Readonly<Record<string, unknown>> {
  switch (question.form) {
    case 'choice':
      return { options: question.options.map(({ text }) => text), key: question.key };
    case 'order':
      return { events: question.events.map(({ text, date, rank }) => ({ text, date, rank })) };
    case 'match': {
      const { matched, pairs, offered } = question;
      const rights = offered.map((at) => pairs[at]?.right ?? '');
      return { matched, pairs: pairs.map(({ left, right }) => ({ left, right })), offered: rights };
    }
    case 'typed':
      return { wanted: question.wanted, answer: question.model, also: question.also };
    case 'truth': {
      const { change, stem } = question;
      if (!change) return { isTrue: true };
      const wrong = stem.slice(change.at.from, change.at.to);
      return { isTrue: false, changed: change.kind, wrong, right: change.fix.model };
    }
    case 'written':
      return {
        parts: question.parts,
        marks: question.marks,
        sources: question.sources.map(({ kind, target, text }) => ({ kind, target, text })),
      };
  }
}

/** Changes when a question reads otherwise, or another answer to it is right. */
export function fingerprintOf(question: Question): string {
  return hashText(JSON.stringify([question.stem, shownOf(question)]));
}

/** A kind that can be asked in two forms counts as two: "date", "date, typed". */
export function sortOf({ kind, form }: Pick<Question, 'kind' | 'form'>): string {
  return form === 'typed' ? `${kind}, typed` : kind;
}

/** In the order of src/core/quiz/question.ts. */
export const allKinds: readonly QuestionKind[] = [
  ...(['date', 'first', 'between', 'gap', 'role', 'which', 'odd'] as const),
  ...(['order', 'match', 'truth', 'recall', 'explain', 'source'] as const),
];

/** All that `sortOf` may say, in that order. */
export const allSorts: readonly string[] = allKinds.flatMap((kind) => [kind, `${kind}, typed`]);
