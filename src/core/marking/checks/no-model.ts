import type { AnswerCheck } from './check';

/** The note has no model answer: nothing can be said about any answer. */
export const checkNoModel: AnswerCheck = ({ alignment, strings }) =>
  alignment.model.row.length === 0 ? { kind: 'no-model', message: strings.marking.noModel } : null;
