import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);
const note = 'examples/vault/Berlin Blockade.md';

async function inspect(
  ...args: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    const command = ['scripts/run.mjs', 'scripts/inspect.ts', ...args];
    return { code: 0, ...(await run(process.execPath, command, { cwd: root })) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

describe('npm run inspect', () => {
  test('prints JSON with the keys of the design, and the same for the same seed', async () => {
    const [first, second] = await Promise.all([
      inspect(note, '--json', '--seed', '7'),
      inspect(note, '--json', '--seed=7'),
    ]);
    expect(first.stdout).toBe(second.stdout);
    const report = JSON.parse(first.stdout) as Record<string, unknown[]>;
    expect(Object.keys(report)).toEqual([
      'title',
      'tags',
      'isHistory',
      'headings',
      'points',
      'sourceSets',
      'questions',
    ]);
    expect(report).toMatchObject({ title: 'Berlin Blockade', tags: ['history'], isHistory: true });
    expect(Object.keys(report['points']?.[0] ?? {})).toEqual([
      'line',
      'text',
      'role',
      'depth',
      'dates',
      'names',
    ]);
    expect(Object.keys(report['questions']?.[0] ?? {})).toEqual([
      'kind',
      'stem',
      'options',
      'answer',
      'line',
      'items',
    ]);
  }, 60_000);

  test('prints text for people', async () => {
    const { code, stdout } = await inspect(note);
    expect(code).toBe(0);
    expect(stdout).toContain('3: Cause  [2] cause');
    expect(stdout).toContain('date 24 June 1948 = 1948-06-24');
  }, 60_000);

  test('says in one line what is wrong, with a code', async () => {
    for (const args of [
      [],
      ['no such note.md'],
      [note, '--sead', '1'],
      [note, '--seed', 'x'],
      [note, note],
    ]) {
      const { code, stdout, stderr } = await inspect(...args);
      expect(code).not.toBe(0);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    expect(await inspect('--help')).toMatchObject({ code: 0 });
  }, 120_000);
});
