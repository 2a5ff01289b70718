import { reportMarking } from './eval/marking/report';
import { readEvalOptions } from './eval/options';
import { reportReading } from './eval/reading-report';

const usage = `Usage: npm run eval [-- [reading|marking] [--split dev|report | --write] [--own] [--wrong]]

Measures what Causeway reads against the hand labels in tests/labels, beside other libraries on the same
words, and how it marks answers against teachers: those in tests/labels/answers, and public sets of answers.
The labels of notes hold line numbers and values alone; the real notes and the public sets are read from
../shared/data where that folder is there. All is developed on the split "dev"; "report" is only counted.
  reading, marking  this alone (both without it)
  --split NAME      this split alone (both without it); of the public sets "dev" is the parts to learn from
  --write           also writes the figures into docs/reading.md, docs/marking.md and README.md
  --own             marking: only the answers in tests/labels
  --wrong           marking, --split dev: also the answers that are marked otherwise than by the teacher
  --help            this text
`;

/** Answers the exit code: 0, or not where the arguments are wrong, notes are missing or something threw. */
export function main(args: readonly string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const options = readEvalOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options} ${usage.split('\n', 1)[0] ?? ''}\n`);
    return 2;
  }
  const reports = { reading: reportReading, marking: reportMarking };
  let code = 0;
  for (const subject of options.subjects) code = Math.max(code, reports[subject](options));
  return code;
}
