import type { AnswerCheck } from './check';

/** Nothing typed but blanks and signs. */
export const checkEmpty: AnswerCheck = ({ alignment, strings }) =>
  alignment.answer.row.length === 0 ? { kind: 'empty', message: strings.marking.empty } : null;
