import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../../scripts/dates';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'causeway-dates-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

async function cases(text: string): Promise<string> {
  const file = path.join(folder, 'cases.jsonl');
  await writeFile(file, text);
  return file;
}

/** Runs the command in this process with its streams caught. */
async function run(...args: string[]): Promise<Run> {
  const caught = { out: '', err: '' };
  const catcher =
    (name: 'out' | 'err') =>
    (text: string | Uint8Array, ...rest: [unknown?, ((error?: Error) => void)?]): boolean => {
      caught[name] += String(text);
      for (const done of rest) if (isCallback(done)) done();
      return true;
    };
  vi.spyOn(process.stdout, 'write').mockImplementation(catcher('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(catcher('err'));
  const code = await main(args);
  vi.restoreAllMocks();
  return { code, ...caught };
}

function isCallback(value: unknown): value is () => void {
  return typeof value === 'function';
}

const row = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('npm run dates', () => {
  test('each case gives one line with the dates, their spans and what was inherited', async () => {
    const file = await cases(
      row({ id: 'a', sentence: 'On 26 October he agreed; 1,000 men left.', contextYear: 1962 }) +
        '\n' +
        row({ id: 2, sentence: 'Am 9. November 1918', language: 'de' }),
    );
    expect(await run(file)).toEqual({
      code: 0,
      out:
        row({
          id: 'a',
          dates: [{ text: '26 October', from: 3, to: 13, edtf: '1962-10-26', inherited: true }],
        }) +
        row({
          id: 2,
          dates: [
            { text: '9. November 1918', from: 3, to: 19, edtf: '1918-11-09', inherited: false },
          ],
        }),
      err: '',
    });
  });

  test('--help says what comes in and what goes out', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/npm run dates -- CASES\.jsonl[\s\S]*contextYear[\s\S]*inherited/u);
  });

  test.each([
    ['{"id": "a", "sentence": "x"}\n{oops\n', /line 2: not valid JSON/u],
    ['{"sentence": "x"}\n', /line 1: "id" is missing/u],
    ['{"id": "a"}\n', /line 1: "sentence" is missing/u],
    ['{"id": "a", "sentence": 5}\n', /line 1: "sentence" is not text/u],
    ['{"id": "a", "sentence": "x", "contextYear": "1962"}\n', /line 1: "contextYear"/u],
    ['[1]\n', /line 1: not an object/u],
  ])('bad input %j is answered with one line and a code', async (text, problem) => {
    const { code, err } = await run(await cases(text));
    expect(code).not.toBe(0);
    expect(err).toMatch(problem);
    expect(err.trimEnd()).not.toContain('\n');
  });

  test('no file, a missing file, a folder, two files', async () => {
    for (const args of [[], [path.join(folder, 'none.jsonl')], [folder], ['a.jsonl', 'b.jsonl']]) {
      const { code, out, err } = await run(...args);
      expect([code === 0, out, err.trimEnd().split('\n').length]).toEqual([false, '', 1]);
    }
  });

  test('long work shows progress on stderr, and stdout stays clean', async () => {
    const lines = Array.from({ length: 5001 }, (_, id) => row({ id, sentence: 'in 1962' }));
    const { out, err } = await run(await cases(lines.join('')));
    expect(out.trimEnd().split('\n')).toHaveLength(5001);
    expect(err).toBe('5000 lines\n');
  });

  test('runs as a command on Node', { timeout: 60_000 }, async () => {
    const file = await cases(row({ id: 'a', sentence: 'In July 1962 they met.' }));
    const args = ['scripts/run.mjs', 'scripts/dates.ts', file];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a', dates: [{ edtf: '1962-07' }] });
  });
});
