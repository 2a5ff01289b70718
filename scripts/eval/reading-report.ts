// The command's part that counts the reader of notes.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../installed.mjs';
import { readCorpus } from './corpus';
import { readLabels, readSecondLabels } from './labels';
import { measure, measureAgreement, summarize, type Measured } from './measure';
import type { EvalOptions } from './options';
import { withFigures } from './page';
import { figures, type Tally } from './tally';

/** Prints what the reader finds; answers the exit code: not 0 where notes are missing or something threw. */
export function reportReading({ splits, isWhole, write }: EvalOptions): number {
  const all = readLabels();
  const there = all.filter(({ text }) => text !== null);
  print(`${there.length} of ${all.length} labelled notes are there.`);
  const measured: Record<string, Measured> = {};
  for (const each of splits) {
    measured[each] = measure(there.filter(({ labels }) => labels.split === each));
    printMeasured(each, measured[each]);
  }
  const agreement = measureAgreement(readSecondLabels());
  if (isWhole) printMeasured('a second reader against the first', agreement);
  if (write) {
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
