import type { HistoricalDate } from '../../dates/date';
import { answerContent, isContent, type Frame } from '../frame';
import type { Flag } from '../marking';
import type { PointCheck } from './check';

/**
 * The sentence speaks of the key point and dates it otherwise. A date that the model answer has elsewhere is no
 * error here, nor is a second date beside the right one.
 */
export const checkWrongDate: PointCheck = (frame) => {
  const { alignment, coverage } = frame;
  const dated = coverage.tokens.filter((at) => alignment.model.tokens[at]?.date);
  const missing = dated.find((at) => !frame.found.has(at));
  if (missing === undefined) return null;
  const typed = frame.answerTokens
    .filter((at) => !alignment.used.has(at))
    .map((at) => alignment.answer.tokens[at]?.date)
    .find((date): date is HistoricalDate => date !== null && date !== undefined);
  const meant = alignment.model.tokens[missing]?.date;
  if (!typed || !meant || !speaksOf(frame)) return null;
  return flag(frame, typed, meant);
};

/** Half of what the point says besides dates; a date alone answers "when". */
const enoughShared = 0.45;

function speaksOf(frame: Frame): boolean {
  const { model, answer } = frame.alignment;
  if (answerContent(frame).every((at) => answer.tokens[at]?.kind === 'date')) return true;
  let said = 0;
  let all = 0;
  for (const at of frame.coverage.tokens) {
    const token = model.tokens[at];
    if (!isContent(token) || token.kind === 'date') continue;
    all += frame.weights[at] ?? 0;
    if (frame.found.has(at)) said += frame.weights[at] ?? 0;
  }
  return all === 0 || said >= all * enoughShared;
}

function flag({ strings }: Frame, typed: HistoricalDate, meant: HistoricalDate): Flag {
  const message = strings.marking.instead(typed.text, meant.text);
  return { kind: 'wrong-date', message, start: typed.from, end: typed.to };
}
