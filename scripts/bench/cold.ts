// What a fresh process does for the first time, in which nothing is compiled and no table is made.
import { GFM, parser } from '@lezer/markdown';
import { markAnswer } from '../../src/core/marking/mark';
import { en } from '../../src/strings';
import { manyNotes, startQuiz } from './many';
import { makeAnswer, makeNote } from './texts';

/** Prints in milliseconds what the first marking, or with `quiz` the first quiz, and the first parsing take. */
export function main([what]: readonly string[]): number {
  const long = makeNote(10_000, 1);
  const work = what === 'quiz' ? quiz() : marking();
  const start = performance.now();
  work();
  const middle = performance.now();
  parser.configure(GFM).parse(long);
  const end = performance.now();
  process.stdout.write(`${middle - start} ${end - middle}\n`);
  return 0;
}

function marking(): () => unknown {
  const input = { question: '', names: [], ...makeAnswer({ words: 100, statements: 5 }, 1) };
  return () => markAnswer(input, en);
}

function quiz(): () => unknown {
  const notes = manyNotes(2000);
  return () => startQuiz(notes, 1);
}
