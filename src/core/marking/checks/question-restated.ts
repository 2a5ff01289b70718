import { isContent } from '../frame';
import type { AnswerCheck } from './check';

/** Every word of meaning stands in the question, and none of them is what was asked for. */
export const checkQuestionRestated: AnswerCheck = ({
  alignment,
  questionKeys,
  weights,
  strings,
}) => {
  const content = alignment.answer.tokens.filter(isContent);
  if (content.length === 0 || !content.every(({ key }) => questionKeys.has(key))) return null;
  const earns = alignment.found.some(
    (places, at) =>
      places.length > 0 && (weights[at] ?? 0) > 0 && isContent(alignment.model.tokens[at]),
  );
  return earns ? null : { kind: 'question-restated', message: strings.marking.questionRestated };
};
