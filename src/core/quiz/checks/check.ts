import type { Draft } from '../draft';
import type { Material } from '../material';
import type { Question } from '../question';

export type Flaw =
  | 'stem-dangles'
  | 'stem-too-long'
  | 'stem-too-short'
  | 'stem-is-fragment'
  | 'key-in-stem'
  | 'too-few-options'
  | 'options-not-unique'
  | 'options-unsorted'
  | 'option-also-true'
  | 'grammar-cue';

/** What is wrong with a question, or null. Checks are pure and look at one question in its note. */
export type Check = (draft: Draft, material: Material) => Flaw | null;

/** What the student reads of it before answering, without the request that all questions of a kind share. */
export function readBefore(question: Question): string[] {
  return question.kind === 'order' ? question.events.map((event) => event.text) : [question.stem];
}
