import { markAnswer } from '../../../src/core/marking/mark';
import type { Marking } from '../../../src/core/marking/marking';
import { en } from '../../../src/strings';

export function mark(model: string, answer: string, question = ''): Marking {
  return markAnswer({ question, model, answer }, en);
}

export function verdicts(marking: Marking): string[] {
  return marking.points.map(({ verdict }) => verdict);
}

export function kinds(marking: Marking): string[] {
  return marking.flags.map(({ kind }) => kind);
}
