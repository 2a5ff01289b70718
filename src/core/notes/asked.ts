// Questions with their answers as they stand in one paragraph, item, callout or row of a table.
import {
  afterAnswerMark,
  isAsking,
  numberedText,
  splitQuestion,
  takeMarks,
  type Column,
} from './questions';

export interface Asked {
  /** As written, or null. */
  readonly number: number | null;
  readonly prompt: string | null;
  /** '' where the answer may follow. */
  readonly model: string;
  readonly marks: number | null;
}

/** Lines that say something, one below the other. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A question from its own words, where the answer may follow, and from the lines that stand below it. */
export function askedIn(words: string, number: number | null, below: readonly string[]): Asked {
  const lines = words.split('\n');
  const rest = [...below];
  const answer = lines.findIndex((line, at) => at > 0 && afterAnswerMark(line) !== null);
  if (answer > 0) rest.unshift(lines.splice(answer).join(' '));
  const text = lines.join(' ').trim();
  const isTask =
    rest.some((line) => afterAnswerMark(line) !== null) ||
    (rest.length > 0 && !/[.:;!]$/u.test(text));
  const split = splitQuestion(text, isTask);
  const answers = rest.map((line) => afterAnswerMark(line) ?? line);
  const { text: prompt, marks } = takeMarks(split.prompt?.trim() ?? '');
  return { number, prompt: prompt || null, marks, model: joinLines([split.model, ...answers]) };
}

/** A callout that asks in its title or first line; what stands below is the answer. */
export function askedInCallout(title: string, lines: readonly string[]): Asked {
  const numbered = numberedText(title);
  const own = numbered?.text ?? title;
  const [first = '', ...below] = own === '' ? lines : [own, ...lines];
  // "Answer" alone is the title of a callout in this one.
  return askedIn(
    first,
    numbered?.number ?? null,
    below.filter((line) => afterAnswerMark(`${line}\n`) !== ''),
  );
}

/**
 * A row of a table whose columns hold questions and answers, or of one that asks in its first cells; null for any
 * other row. A column without a name of its own may answer.
 */
export function askedInRow(cells: readonly string[], columns: readonly Column[]): Asked | null {
  const named = columns.indexOf('prompt');
  const isNumbered = /^\D{0,9}\d{1,2}\D?$/u.test(cells[0] ?? '');
  const at = named < 0 ? Number(isNumbered) : named;
  const asking = cells[at] ?? '';
  if (asking === '' || (named < 0 && !isAsking(asking))) return null;
  const { text: prompt, marks } = takeMarks(asking);
  const models = cells.filter((_, each) => each > at && (columns[each] ?? 'model') === 'model');
  const worth = /\d{1,2}/u.exec(cells[columns.indexOf('marks')] ?? '');
  return {
    number: at > 0 && isNumbered ? Number(/\d+/u.exec(cells[0] ?? '')) : null,
    prompt,
    marks: worth ? Number(worth[0]) : marks,
    model: joinLines(models),
  };
}
