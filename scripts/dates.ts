import type { HistoricalDate } from '../src/core/dates/date';
import { readDates } from '../src/core/dates/read';
import { isRecord } from '../src/core/text/record';
import { mapJsonl } from './jsonl';

const usage = `Usage: npm run dates -- CASES.jsonl

Reads the historical dates of sentences. Each line of CASES.jsonl is one case:
  {"id": "a1", "sentence": "On 26 October he agreed.", "contextYear": 1962, "language": "en"}
contextYear (the year an incomplete date takes over) and language (a BCP 47 tag: en, de, fr, ...; otherwise told
from the sentence) may be left out. Each case gives one line on stdout:
  {"id": "a1", "dates": [{"text": "26 October", "from": 3, "to": 13, "edtf": "1962-10-26", "inherited": true}]}
from and to are UTF-16 offsets into the sentence.
`;

interface DateCase {
  readonly id: string | number;
  readonly sentence: string;
  readonly contextYear?: number;
  readonly language?: string;
}

/** Answers the exit code: 0, or not where the arguments or the file are wrong. */
export async function main(args: string[]): Promise<number> {
  return mapJsonl(args, { usage, read: readCase, run: runCase });
}

function readCase(value: unknown): DateCase | string {
  if (!isRecord(value)) return 'not an object';
  const { id, sentence, contextYear, language } = value;
  if (id === undefined) return '"id" is missing';
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" is neither text nor a number';
  if (sentence === undefined) return '"sentence" is missing';
  if (typeof sentence !== 'string') return '"sentence" is not text';
  const year = contextYear ?? undefined;
  if (year !== undefined && (typeof year !== 'number' || !Number.isInteger(year))) {
    return '"contextYear" is not a whole number';
  }
  const tag = language ?? undefined;
  if (tag !== undefined && typeof tag !== 'string') return '"language" is not text';
  return {
    id,
    sentence,
    ...(year === undefined ? {} : { contextYear: year }),
    ...(tag === undefined ? {} : { language: tag }),
  };
}

function runCase({ id, sentence, contextYear, language }: DateCase): unknown {
  const context = contextYear === undefined ? {} : { year: contextYear };
  return { id, dates: readDates(sentence, context, language).dates.map(printed) };
}

function printed({ text, from, to, edtf, inherited }: HistoricalDate): unknown {
  return { text, from, to, edtf, inherited };
}
