import { reportMarking } from './eval/marking/report';
import { readEvalOptions } from './eval/options';
import { reportQuestions } from './eval/questions/report';
import { reportReading } from './eval/reading-report';

const usage = `Usage: npm run eval [-- [reading|marking|questions] [--split dev|report | --write] [--own] [--wrong]]

Measures what Causeway reads against the hand labels in tests/labels, beside other libraries on the same
words; how it marks answers against teachers: those in tests/labels/answers, and public sets of answers;
and the questions of its quiz, by counting and by what readers said of them in tests/labels/questions.
The labels of notes hold line numbers and values alone; the real notes and the public sets are read from
../shared/data where that folder is there. All is developed on the split "dev"; "report" is only counted.
  reading, marking, questions  this alone (all without it)
  --split NAME      this split alone (both without it); of the public sets "dev" is the parts to learn from
  --write           also writes the figures into docs/*.md and README.md
  --own             marking: only the answers in tests/labels
  --wrong           marking, questions, --split dev: also the answers that are marked otherwise than by the
                    teacher, or the notes and questions in which a program finds a fault
  --sample FILE     questions: only writes a sample for readers to judge (--seed N: another one)
  --verdicts FILE --of SAMPLE --reader NAME
                    questions: only keeps what a reader said of a sample, as labels
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
  const reports = { reading: reportReading, marking: reportMarking, questions: reportQuestions };
  let code = 0;
  for (const subject of options.subjects) code = Math.max(code, reports[subject](options));
  return code;
}
