import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** A command that turns every line of a JSONL file into one line of output. */
export interface JsonlCommand<T> {
  /** What `--help` prints; its first line is also shown after a wrong call. */
  readonly usage: string;
  /** The row that a parsed line means, or a sentence that says what is wrong with it. */
  readonly read: (value: unknown) => T | string;
  readonly run: (row: T) => unknown;
}

const usageError = 2;
const inputError = 1;
/** Lines between two signs of life on stderr; shorter files finish before anyone wonders. */
const progressEvery = 5000;

/**
 * Runs `command` on the file named by the one argument; answers the exit code. Lines that are empty
 * are passed over; the first bad line stops the run with one line on stderr.
 */
export async function mapJsonl<T>(
  args: readonly string[],
  command: JsonlCommand<T>,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    await write(`${command.usage.trimEnd()}\n`);
    return 0;
  }
  const [path, ...rest] = args;
  if (path === undefined || path.startsWith('-') || rest.length > 0) {
    const [first = ''] = command.usage.split('\n', 1);
    const problem = path === undefined ? 'Name a JSONL file.' : 'Name one JSONL file and no more.';
    return fail(usageError, `${problem} ${first}`);
  }
  const missing = await whyUnreadable(path);
  if (missing !== null) return fail(inputError, missing);

  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (number % progressEvery === 0) process.stderr.write(`${number} lines\n`);
    const json = number === 1 ? line.replace(/^\uFEFF/u, '') : line;
    if (json.trim() === '') continue;
    const row = readRow(json, command.read);
    if ('problem' in row) {
      return fail(inputError, `${path}, line ${number}: ${row.problem}`);
    }
    await write(`${JSON.stringify(command.run(row.value))}\n`);
  }
  return 0;
}

function readRow<T>(
  json: string,
  read: JsonlCommand<T>['read'],
): { readonly value: T } | { readonly problem: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return { problem: 'not valid JSON' };
  }
  const value = read(parsed);
  return typeof value === 'string' ? { problem: value } : { value };
}

async function whyUnreadable(path: string): Promise<string | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? null : `${path} is not a file.`;
  } catch {
    return `${path} cannot be read: no such file.`;
  }
}

/** Resolves when the line is handed over, so that a slow reader of stdout does not fill the memory. */
function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

function fail(code: number, problem: string): number {
  process.stderr.write(`${problem}\n`);
  return code;
}
