// The first marking and the first parsing of a fresh process, in which nothing is compiled and no table is made.
import { GFM, parser } from '@lezer/markdown';
import { markAnswer } from '../../src/core/marking/mark';
import { en } from '../../src/strings';
import { makeAnswer, makeNote } from './texts';

/** Prints both in milliseconds. */
export function main(): number {
  const long = makeNote(10_000, 1);
  const input = { question: '', names: [], ...makeAnswer({ words: 100, statements: 5 }, 1) };
  const start = performance.now();
  markAnswer(input, en);
  const middle = performance.now();
  parser.configure(GFM).parse(long);
  const end = performance.now();
  process.stdout.write(`${middle - start} ${end - middle}\n`);
  return 0;
}
