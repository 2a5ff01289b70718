import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readLog, type Why } from '../src/core/progress/read-log';
import { StudyFold, type Study } from '../src/core/progress/study';
import { memoryOf } from '../src/core/schedule/memory';
import { dueOf } from '../src/core/schedule/schedule';

const usage = `Usage: npm run fold -- FOLDER [--json]

Reads a folder of Causeway's log files and prints what they come to. Every file in it and below is read, whatever
it is called, but those whose name, or whose folder's name, begins with a dot. No file is changed.
  --json    as JSON: {files, events, setAside: [{file, line, why}], devices: [{id, name, events, last}],
            items: [{id, note, text, reviews, stability, due}]}
  --help    this text

files is how many were read, events how many different ones they hold. Lines are 1-based; why is torn, no-json,
no-event, newer, or unreadable for a whole file (line 0). reviews is how many count. stability is in days, last and
due are times in UTC as in 2026-11-23T18:00:00.000Z; due is when the chance to know the item falls to 90 %.
stability and due are null where no review counts, due and last also where they lie beyond the year 275760.
`;

/** The chance to know an item at which it is due, as the plugin's settings begin. */
const retention = 0.9;

interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly why: Why | 'unreadable';
}

/** Answers the exit code: 0, or 2 where the arguments or the folder are wrong. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const folders = args.filter((arg) => !arg.startsWith('-'));
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  const [folder] = folders;
  if (unknown !== undefined) return fail(`There is no option ${unknown}.`);
  if (folder === undefined) return fail('Name a folder.');
  if (folders.length > 1) return fail('Name one folder and no more.');
  const files = await filesIn(folder);
  if (!files) return fail(`${folder} is not a folder that can be read.`);
  const report = await foldFiles(folder, files);
  process.stdout.write(
    args.includes('--json') ? `${JSON.stringify(report, null, 2)}\n` : printReport(report),
  );
  return 0;
}

function fail(problem: string): number {
  process.stderr.write(`${problem} ${usage.split('\n', 1)[0] ?? ''}\n`);
  return 2;
}

/** Paths below the folder, with slashes; null where it cannot be read. */
async function filesIn(folder: string): Promise<string[] | null> {
  try {
    if (!(await stat(folder)).isDirectory()) return null;
    const names = await readdir(folder, { recursive: true });
    const paths = names.map((name) => name.split(path.sep).join('/'));
    const seen = paths.filter((name) => !name.split('/').some((part) => part.startsWith('.')));
    const files = await Promise.all(
      seen.map(async (name) => ((await isFile(path.join(folder, name))) ? name : [])),
    );
    return files.flat().sort();
  } catch {
    return null;
  }
}

/** A link that leads nowhere is a file that cannot be read. */
async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return true;
  }
}

async function foldFiles(folder: string, files: readonly string[]) {
  const fold = new StudyFold();
  const setAside: Complaint[] = [];
  for (const file of files) {
    try {
      const read = readLog(await readFile(path.join(folder, file), 'utf8'));
      fold.add(read.events);
      setAside.push(...read.setAside.map(({ line, why }) => ({ file, line, why })));
    } catch {
      setAside.push({ file, line: 0, why: 'unreadable' });
    }
  }
  const events = [...fold.all()].length;
  return { files: files.length, events, setAside, ...describeStudy(fold.study()) };
}

type Report = Awaited<ReturnType<typeof foldFiles>>;

/** What a study comes to as `--json` prints it, in an order of its own: the same however the files came. */
export function describeStudy({ devices, items }: Study) {
  return {
    devices: [...devices.values()]
      .map(({ id, name, events, last }) => ({ id, name, events, last: timeOf(last) }))
      .sort((a, b) => compare(a.id, b.id)),
    items: [...items.values()]
      .map(({ id, path: note, text, reviews }) => {
        const memory = memoryOf(reviews);
        return {
          ...{ id, note, text, reviews: reviews.length },
          stability: memory ? memory.stability : null,
          due: memory ? timeOf(dueOf(memory, retention)) : null,
        };
      })
      .sort((a, b) => compare(a.note, b.note) || compare(a.text, b.text) || compare(a.id, b.id)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @param at ms since 1970 */
function timeOf(at: number): string | null {
  const time = new Date(at);
  return Number.isFinite(time.getTime()) ? time.toISOString() : null;
}

function printReport({ files, events, setAside, devices, items }: Report): string {
  const lines = [`${files} files, ${events} events`, '', `Devices (${devices.length})`];
  for (const { id, name, events: count, last } of devices) {
    lines.push(`  ${id} ${name || '(no name)'}: ${count} events, the last ${last ?? 'at no time'}`);
  }
  lines.push('', `Set aside (${setAside.length})`);
  for (const { file, line, why } of setAside) lines.push(`  ${file}:${line}: ${why}`);
  lines.push('', `Items (${items.length})`);
  let last: string | null = null;
  for (const { note, text, reviews, stability, due } of items) {
    if (note !== last) lines.push(`  ${note || '(no note)'}`);
    last = note;
    const sits = stability === null ? '' : `, ${stability.toFixed(1)} days, due ${due ?? 'never'}`;
    lines.push(`    ${text.replace(/\s+/gu, ' ')}  [${reviews} reviews${sits}]`);
  }
  return `${lines.join('\n')}\n`;
}
