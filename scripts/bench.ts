import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GFM, parser } from '@lezer/markdown';
import { readDates } from '../src/core/dates/read';
import { markAnswer } from '../src/core/marking/mark';
import type { MarkingInput } from '../src/core/marking/marking';
import { buildOutline } from '../src/core/notes/outline';
import { createReader } from '../src/core/notes/reader';
import { readNote } from '../src/core/notes/read';
import { eventLine } from '../src/core/progress/event';
import { readLog } from '../src/core/progress/read-log';
import { foldStudy } from '../src/core/progress/study';
import { makeQuestions } from '../src/core/quiz/make';
import { en } from '../src/strings';
import { makeEvents } from './bench/log';
import { manyNotes, startQuiz } from './bench/many';
import { measure, summarize, type Times, type Work } from './bench/measure';
import { makeAnswer, makeNote } from './bench/texts';
import { root } from './installed.mjs';

const usage = `Usage: npm run bench -- [--json] [--runs N]

Measures reading, outlining, asking, marking and remembering on notes that it makes itself, on the demo vault and, where they are
there, on the real notes in ../shared/data/notes. Every time is also given as a ratio to the Markdown parser alone
(@lezer/markdown with GitHub's extensions) in the same process: on the same text where a text is read, else on the note
of 10,000 words. Answers that are marked differ with every run; the first marking of all is that of a fresh process,
beside its first parsing.
  --json    as JSON
  --runs N  how often each is measured, 5 to 1000 (40 without it)
  --help    this text
`;

interface Row extends Times {
  readonly name: string;
  /** Least time to the reference's least. */
  readonly ratio: number;
  /** What design asks of it, in words. */
  readonly budget: string;
}

/** Answers the exit code: 0, or not where the arguments are wrong. */
export function main(args: readonly string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options} ${usage.split('\n', 1)[0] ?? ''}\n`);
    return 2;
  }
  const rows: Row[] = [];
  for (const bench of benches(options.runs)) {
    if (!options.asJson) process.stderr.write(`${bench.name} ...\n`);
    rows.push(bench.measure());
  }
  const isThere = existsSync(realNotes);
  process.stdout.write(
    options.asJson
      ? `${JSON.stringify({ reference: '@lezer/markdown with GFM', realNotes: isThere, rows }, null, 2)}\n`
      : `${printTable(rows)}${isThere ? '' : 'Real notes were left out: ../shared/data/notes is not there.\n'}`,
  );
  return 0;
}

function readOptions(
  args: readonly string[],
): { readonly asJson: boolean; readonly runs: number } | string {
  let asJson = false;
  let runs = 40;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--json') {
      asJson = true;
    } else if (arg === '--runs' || arg.startsWith('--runs=')) {
      const value = arg === '--runs' ? args[++at] : arg.slice('--runs='.length);
      runs = Number(value);
      if (value === undefined || !/^\d{1,4}$/u.test(value) || runs < 5 || runs > 1000)
        return '--runs wants a whole number from 5 to 1000.';
    } else {
      return arg.startsWith('-') ? `There is no option ${arg}.` : `It takes no ${arg}.`;
    }
  }
  return { asJson, runs };
}

interface Bench {
  readonly name: string;
  readonly measure: () => Row;
}

/** Short answers are marked so many times more often than the rest: they differ much. */
const manyAnswers = 10;
const coldStarts = 5;

const markdown = parser.configure(GFM);
const realNotes = path.join(root, '../shared/data/notes');

function benches(runs: number): Bench[] {
  const long = makeNote(10_000, 1);
  const bench = <T>(
    name: string,
    budget: string,
    text: string,
    work: Work<T>,
    count = runs,
  ): Bench => ({
    name,
    measure: () => {
      const { times, reference } = measure(work, () => markdown.parse(text), count);
      return { name, ...times, ratio: times.min / reference.min, budget };
    },
  });
  const reading = (name: string, texts: readonly string[], count = runs): Bench =>
    bench(
      name,
      '2 times the parser',
      texts.join('\n'),
      {
        prepare: () => texts,
        run: (each) => each.map((text) => readNote(text, { title: 'T' })),
      },
      count,
    );
  const note = readNote(long, { title: 'T' });
  const longer = readNote(makeNote(12_800, 1), { title: 'T' });
  const title = 'Cuban Missile Crisis';
  const demo = path.join(root, 'examples/vault', `${title}.md`);
  const lesson = readNote(readFileSync(demo, 'utf8'), { title });
  const many = manyNotes(2000);
  const events = makeEvents(100_000, 5000);
  const log = events.map(eventLine).join('\n');
  const dated = makeNote(12_000, 3).replace(/\s+/gu, ' ').slice(0, 65_536);
  const real = existsSync(realNotes) ? [reading('read all real notes', notesIn(realNotes), 5)] : [];
  return [
    reading('read a note of 300 words', [makeNote(300, 5)]),
    reading('read a note of 10,000 words', [long]),
    reading('read the demo vault', notesIn(path.join(root, 'examples/vault'))),
    ...real,
    editing('edit -> note, 10,000 words', '', false),
    editing('edit -> note and outline', 'p99 8 ms', true),
    bench('outline, 10,000 words', '', long, {
      prepare: () => note,
      run: (each) => buildOutline(each),
    }),
    bench('dates of 64 KB of prose', '', long, {
      prepare: () => dated,
      run: (each) => readDates(each, {}, 'en'),
    }),
    bench('questions of 32 points', '5 ms', long, {
      prepare: (run) => run,
      run: (seed) => makeQuestions(lesson, { seed, strings: en }),
    }),
    bench('questions of 700 points', '22 times 32', long, {
      prepare: (run) => run,
      run: (seed) => makeQuestions(longer, { seed, strings: en }),
    }),
    bench('quiz of 2,000 notes starts', '200 ms', long, {
      prepare: (run) => run,
      run: (seed) => startQuiz(many, seed),
    }),
    coldStart('first quiz, of 2,000 notes', 'quiz', '200 ms'),
    marking('mark 100 words, 5 points', 'p99 2 ms', { words: 100, statements: 3 }),
    marking('mark 100 words, 8 points', 'p99 2 ms', { words: 100, statements: 5 }),
    marking('mark 1,000 words', '', { words: 1000, statements: 3 }),
    marking('mark 5,000 words', '5 times 1,000', { words: 5000, statements: 3 }),
    marking('mark 20,000 words', '20 times 1,000', { words: 20_000, statements: 3 }),
    coldStart('first marking of all', 'marking', ''),
    bench('read a log of 100,000 events', '', long, { prepare: () => log, run: readLog }, 5),
    bench('fold 100,000 events', '300 ms', long, { prepare: () => events, run: foldStudy }, 8),
  ];

  /** Another model answer and another typed one with every run. */
  function marking(name: string, budget: string, size: Parameters<typeof makeAnswer>[0]): Bench {
    const work = {
      prepare: (run: number) => ({ question: '', names: [], ...makeAnswer(size, run) }),
      run: (input: MarkingInput) => markAnswer(input, en),
    };
    return bench(name, budget, long, work, size.words > 100 ? runs : manyAnswers * runs);
  }

  /** A word more in another place with every run. */
  function editing(name: string, budget: string, withOutline: boolean): Bench {
    const reader = createReader();
    let text = long;
    return bench(name, budget, long, {
      prepare: (run) => {
        const at = text.indexOf(' ', (run * 7919) % text.length);
        text = `${text.slice(0, at)} more${text.slice(at)}`;
        return text;
      },
      run: (edited) => {
        const read = reader.read(edited, { title: 'T' });
        return withOutline ? buildOutline(read) : read;
      },
    });
  }
}

/** What a fresh process takes for the first time, beside its first parsing. */
function coldStart(name: string, what: 'marking' | 'quiz', budget: string): Bench {
  const measureCold = (): Row => {
    const starts = Array.from({ length: coldStarts }, () => {
      const command = ['scripts/run.mjs', 'scripts/bench/cold.ts', what];
      const output = execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
      const [own = 0, reference = 0] = output.trim().split(' ').map(Number);
      return { own, reference };
    });
    const times = summarize(starts.map(({ own }) => own));
    const reference = summarize(starts.map((start) => start.reference));
    return { name, ...times, ratio: times.min / reference.min, budget };
  };
  return { name, measure: measureCold };
}

function notesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

function printTable(rows: readonly Row[]): string {
  const ms = (time: number): string => time.toFixed(time < 10 ? 2 : 1);
  const cells = rows.map(({ name, min, median, p99, ratio, budget }) => [
    name,
    ms(min),
    ms(median),
    ms(p99),
    ratio.toFixed(2),
    budget,
  ]);
  const table = [['', 'min ms', 'median', 'p99', 'ratio', 'budget'], ...cells];
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  const lines = table.map((row) =>
    row
      .map((cell, column) => {
        const width = widths?.[column] ?? 0;
        return column === 0 || column === 5 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
