import type { Strings } from '../../../strings';
import type { Alignment } from '../align';
import type { Frame } from '../frame';
import type { Flag, MarkingInput } from '../marking';

/** Looks at the answer as a whole; a flag settles it as wrong. */
export type AnswerCheck = (scene: AnswerScene) => Flag | null;

export interface AnswerScene {
  readonly input: MarkingInput;
  readonly alignment: Alignment;
  readonly questionKeys: ReadonlySet<string>;
  /** What each token of the model answer weighs. */
  readonly weights: readonly number[];
  readonly strings: Strings;
}

/** Looks at one key point beside one sentence of the answer; a flag says that the sentence contradicts the point. */
export type PointCheck = (frame: Frame) => Flag | null;
