import { isContent } from '../frame';
import type { AnswerCheck } from './check';

const phrases =
  /\b(?:(?:do not|don'?t|dont|did not|didn'?t|can'?t|cannot|can not|could not|couldn'?t) (?:really |actually |even |quite )?(?:know|remember|recall|understand|think of)|no (?:idea|clue|answer)|idk|dunno|not sure|not certain|no response|forgot|have forgotten|pass|n\/a|not answered)\b/u;

/** "I don't know", and nothing that the model answer says beside it. */
export const checkNoKnowledge: AnswerCheck = ({ input, alignment, weights, strings }) => {
  const plain = input.answer.toLowerCase().replace(/[’ʼ]/gu, "'").replace(/\s+/gu, ' ');
  if (!phrases.test(plain)) return null;
  const saysSomething = alignment.found.some(
    (places, at) =>
      places.length > 0 && (weights[at] ?? 0) > 0 && isContent(alignment.model.tokens[at]),
  );
  return saysSomething ? null : { kind: 'no-knowledge', message: strings.marking.noKnowledge };
};
