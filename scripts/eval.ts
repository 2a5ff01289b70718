import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCorpus } from './eval/corpus';
import { readLabels, readSecondLabels } from './eval/labels';
import { measure, measureAgreement, summarize, type Measured } from './eval/measure';
import { withFigures } from './eval/page';
import { figures, type Tally } from './eval/tally';
import { root } from './installed.mjs';

const usage = `Usage: npm run eval [-- --split dev|report | --write]

Measures what Causeway reads against the hand labels in tests/labels, beside other libraries on the same
words. The labels hold line numbers and values alone; the real notes are read from ../shared/data where
that folder is there. The reader is developed on the split "dev"; "report" is only counted.
  --split NAME  this split alone (both without it)
  --write       also writes the figures into docs/reading.md
  --help        this text
`;

const splits = ['dev', 'report'] as const;

/** Answers the exit code: 0, or not where the arguments are wrong, notes are missing or something threw. */
export function main(args: string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const [option, split, ...rest] = args;
  const isWrong = rest.length > 0 || !['--split', '--write', undefined].includes(option);
  const wanted = splits.filter((each) => split === undefined || each === split);
  if (isWrong || wanted.length === 0 || (option === '--write' && split !== undefined)) {
    const choices = splits.join(', ');
    process.stderr.write(`--split wants one of ${choices}. ${usage.split('\n', 1)[0] ?? ''}\n`);
    return 2;
  }
  const all = readLabels();
  const there = all.filter(({ text }) => text !== null);
  print(`${there.length} of ${all.length} labelled notes are there.`);
  const measured: Record<string, Measured> = {};
  for (const each of wanted) {
    measured[each] = measure(there.filter(({ labels }) => labels.split === each));
    printMeasured(each, measured[each]);
  }
  const agreement = measureAgreement(readSecondLabels());
  if (split === undefined) printMeasured('a second reader against the first', agreement);
  if (option === '--write') {
    if (there.length < all.length) {
      process.stderr.write(
        'docs/reading.md was not written: its figures are those of all notes.\n',
      );
      return 1;
    }
    const page = path.join(root, 'docs/reading.md');
    writeFileSync(page, withFigures(readFileSync(page, 'utf8'), measured, agreement));
  }
  return printCorpus();
}

function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

function printMeasured(split: string, measured: Measured): void {
  const { accuracy, count, f1 } = summarize(measured);
  print(`\n${split}: ${measured.notes} notes (${measured.languages.join(', ')})`);
  print(`  roles: accuracy ${share(accuracy)} of ${count} headings, macro-F1 ${share(f1)}`);
  printRows(measured.roles);
  print();
  printRows(measured.rows);
}

const share = (value: number): string => value.toFixed(3);

function printRows(rows: ReadonlyMap<string, Tally>): void {
  for (const [name, tally] of [...rows].sort(([a], [b]) => a.localeCompare(b))) {
    const { precision, recall, f1 } = figures(tally);
    const counts = `${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed`;
    print(
      `  ${name.padEnd(42)} F1 ${share(f1)}  P ${share(precision)}  R ${share(recall)}  (${counts})`,
    );
  }
}

function printCorpus(): number {
  const corpus = readCorpus();
  if (!corpus) {
    print('\nAll real notes: ../shared/data/notes is not there.');
    return 0;
  }
  const { notes, thrown, quizzed, poor } = corpus;
  print(`\nAll ${notes} real notes: ${thrown.length} throw`);
  const enough = quizzed - poor.length;
  print(
    `  at least five points in ${enough} of ${quizzed} that a person would quiz (${share(enough / quizzed)})`,
  );
  for (const line of [...thrown, ...poor]) print(`    ${line}`);
  return thrown.length > 0 ? 1 : 0;
}
