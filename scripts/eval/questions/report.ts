// The command's part that counts and judges the questions of the quiz.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../installed.mjs';
import type { EvalOptions, Verdicts } from '../options';
import { print, printRows } from '../print';
import {
  fingerprintReadings,
  labelsFrom,
  nameOf,
  readingsFolder,
  readLines,
  type Label,
  type Verdict,
} from './labels';
import { describeSample, makeOf, measurer, sampleOf, parts, type Measured } from './measure';
import { hasRealNotes, readQuizNotes, type QuizNote } from './notes';
import { pages } from './page';
import { drawSample, type Sampled } from './sample';
import { timeQuizzes } from './speed';
import { faultRows, flawRows, judgedRows, keptRows, madeRows, pairRows, sortRows, whyRows } from './tables'; // prettier-ignore
import { listFaults } from './wrong';

/** Prints what the quiz makes of notes; answers the exit code: not 0 where a note throws or labels are wrong. */
export function reportQuestions(options: EvalOptions): number {
  const { splits, isWhole, write, wrong, sample, verdicts } = options;
  if (verdicts) return fileVerdicts(verdicts);
  const notes = readQuizNotes();
  if (!hasRealNotes())
    print('../shared/data/notes is not there: these are the demo vault’s notes.');
  if (sample) return writeSample(notes, options);
  // First, while nothing has been made of any note yet.
  const speeds = timeQuizzes(notes.filter(({ split }) => splits.includes(split)));
  const { made, thrown } = makeOf(notes);
  const measure = measurer(notes, made);
  const chosen = parts.filter((part) => isWhole || splits.some((split) => split === part));
  const columns = Object.fromEntries(chosen.map((part): [string, Measured] => [part, measure(part)])); // prettier-ignore
  for (const rows of [madeRows, sortRows, faultRows, flawRows]) {
    print();
    printRows(rows(columns));
  }
  printJudged(columns);
  for (const [which, { median, p99 }] of Object.entries({ ...speeds })) {
    print(
      `  a quiz of 20, ${which} time: ${median.toFixed(1)} ms (median), ${p99.toFixed(1)} ms (p99)`,
    );
  }
  for (const line of thrown) print(`  throws: ${line}`);
  if (wrong) for (const line of listFaults(made)) print(line);
  if (thrown.length > 0) return 1;
  if (!write) return 0;
  if (!hasRealNotes()) return fail('docs/questions.md was not written: its figures are those of all notes.'); // prettier-ignore
  const measured = {
    ...{ dev: measure('dev'), report: measure('report'), both: measure('both') },
    ...{ sample: describeSample(sampleOf(notes)), labels: fingerprintReadings() },
  };
  for (const [file, draw] of pages) {
    const page = path.join(root, file);
    writeFileSync(page, draw(readFileSync(page, 'utf8'), measured));
  }
  return 0;
}

function printJudged(columns: Readonly<Record<string, Measured>>): void {
  if (Object.values(columns).every(({ judged }) => judged.judged === 0)) {
    print('\n  Nobody has judged any of these questions yet.');
    return;
  }
  for (const rows of [judgedRows, keptRows, whyRows]) {
    print();
    printRows(rows(columns));
  }
  if (Object.values(columns).every(({ judged }) => judged.pair === null)) return;
  print();
  printRows(pairRows(columns));
}

/** For readers, in no order that says anything. */
function writeSample(notes: readonly QuizNote[], { splits, sample, seed }: EvalOptions): number {
  const drawn = splits.flatMap((split) => drawSample(notes, split, seed));
  writeFileSync(sample ?? '', drawn.map((each) => `${JSON.stringify(each)}\n`).join(''));
  print(`${drawn.length} questions of ${new Set(drawn.map(({ note }) => note)).size} notes.`);
  return 0;
}

/** Keeps a reader's verdicts on a sample as labels; with a problem nothing is kept. */
function fileVerdicts({ reader, file, sample }: Verdicts): number {
  const { labels, problems } = labelsFrom(readLines<Verdict>(file), readLines<Sampled>(sample));
  if (problems.length > 0) return fail(problems.join('\n'));
  const target = path.join(readingsFolder, `${reader}.jsonl`);
  const before = existsSync(target) ? readLines<Label>(target) : [];
  const all = [...new Map([...before, ...labels].map((label) => [nameOf(label), label])).values()];
  mkdirSync(readingsFolder, { recursive: true });
  writeFileSync(target, all.map((label) => `${JSON.stringify(label)}\n`).join(''));
  print(`${labels.length} verdicts in ${path.relative(root, target)}, ${all.length} in all.`);
  return 0;
}

function fail(why: string): number {
  process.stderr.write(`${why}\n`);
  return 1;
}
