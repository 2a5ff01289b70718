import { markAnswer } from '../src/core/marking/mark';
import type { MarkingInput } from '../src/core/marking/marking';
import { en } from '../src/strings';
import { isRecord } from '../src/core/text/record';
import { mapJsonl } from './jsonl';

const usage = `Usage: npm run mark -- CASES.jsonl

Marks typed answers against model answers, point by point.

Reads one JSON object a line:
  {id, question, model, answer, marks?, names?, language?}
Prints one JSON object a line:
  {id, overall: correct|partly|wrong, score: 0..1,
   points: [{start, end, text, verdict: covered|partly|missed|contradicted, evidence: {start, end}|null}],
   flags: [{kind, message, start?, end?}]}
start and end are UTF-16 offsets: of points into the model answer, of evidence and flags into the typed answer.`;

interface Row {
  readonly id: unknown;
  readonly input: MarkingInput;
}

function read(value: unknown): Row | string {
  if (!isRecord(value)) return 'not an object';
  const { id, question = '', model, answer, marks, names, language } = value;
  if (id === undefined) return 'id is missing';
  if (typeof question !== 'string') return 'question is not a text';
  if (typeof model !== 'string') return 'model is missing or not a text';
  if (typeof answer !== 'string') return 'answer is missing or not a text';
  const hasMarks = marks !== undefined && marks !== null;
  if (hasMarks && (typeof marks !== 'number' || !(marks > 0)))
    return 'marks is not a number above 0';
  const known = names ?? [];
  if (!Array.isArray(known) || !known.every((name): name is string => typeof name === 'string')) {
    return 'names is not a list of texts';
  }
  if (language !== undefined && typeof language !== 'string') return 'language is not a text';
  const input = {
    ...{ question, model, answer, names: known },
    ...(language === undefined ? {} : { language }),
  };
  return { id, input: typeof marks === 'number' ? { ...input, marks } : input };
}

function run({ id, input }: Row): unknown {
  const { overall, score, points, flags } = markAnswer(input, en);
  return {
    id,
    overall,
    score,
    points: points.map(({ start, end, text, verdict, evidence }) => ({
      start,
      end,
      text,
      verdict,
      evidence,
    })),
    flags,
  };
}

/** Answers the exit code. */
export function main(args: readonly string[]): Promise<number> {
  return mapJsonl(args, { usage, read, run });
}
