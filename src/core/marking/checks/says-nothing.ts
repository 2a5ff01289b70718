import { isContent, type ReadText } from '../tokens';
import type { FlagKind } from '../marking';
import { isSalad } from './salad';

export interface AnswerScene {
  readonly model: ReadText;
  readonly answer: ReadText;
  readonly questionKeys: ReadonlySet<string>;
  /** Is there a word of meaning that the model answer says beyond the question? */
  readonly earns: boolean;
  /** Something in the answer spoke to whoever marks it, and was left out. */
  readonly addressed: boolean;
}

/**
 * Looks at the answer as a whole. The first that holds settles it as wrong; no model comes first, since without one
 * not even silence is wrong, and "I don't know" before the restated question, which it often quotes.
 */
export const answerChecks = [
  ['no-model', 'noModel', ({ model }) => model.tokens.length === 0],
  ['addressed', 'addressed', ({ addressed, earns }) => addressed && !earns],
  ['empty', 'empty', ({ answer }) => answer.tokens.length === 0],
  [
    'no-knowledge',
    'noKnowledge',
    ({ earns, answer }) => {
      const text = answer.text.toLowerCase().replace(/[’ʼ]/gu, "'").replace(/\s+/gu, ' ');
      return !earns && answer.grammar.isShrug(text);
    },
  ],
  [
    'question-restated',
    'questionRestated',
    ({ earns, answer, questionKeys }) => {
      const content = answer.tokens.filter(isContent);
      return !earns && content.length > 0 && content.every(({ key }) => questionKeys.has(key));
    },
  ],
  ['salad', 'salad', ({ model, answer }) => isSalad(model, answer)],
] as const satisfies readonly (readonly [FlagKind, string, (scene: AnswerScene) => boolean])[];
