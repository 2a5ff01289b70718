import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);
const folder = 'tests/fixtures/progress/v1';

async function fold(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    const command = ['scripts/run.mjs', 'scripts/fold.ts', ...args];
    return { code: 0, ...(await run(process.execPath, command, { cwd: root })) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

describe('npm run fold', () => {
  test('prints JSON with the keys of the design', async () => {
    const { code, stdout } = await fold(folder, '--json');
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as Record<string, unknown[]>;
    const keys = ['files', 'events', 'setAside', 'devices', 'items'];
    expect(Object.keys(report)).toEqual(keys);
    const [item] = (report['items'] ?? []).slice(1) as object[];
    expect(Object.keys(item ?? {})).toEqual(['id', 'note', 'text', 'reviews', 'stability', 'due']);
    expect(report).toMatchObject({
      files: 5,
      events: 27,
      setAside: [
        {
          file: '2026-11 Telefon m8x2d4qz (conflicted copy 2026-11-12).md',
          line: 10,
          why: 'newer',
        },
        {
          file: '2026-11 Telefon m8x2d4qz (conflicted copy 2026-11-12).md',
          line: 11,
          why: 'no-json',
        },
        { file: '2026-12 Laptop k3f9a2p7.md', line: 8, why: 'torn' },
      ],
      devices: [
        { id: 'k3f9a2p7', name: 'Laptop', events: 23, last: '2026-12-01T08:31:30.000Z' },
        { id: 'm8x2d4qz', name: 'Telefon', events: 4, last: '2026-11-11T06:00:00.000Z' },
      ],
    });
    // One review that was right away right: FSRS-6's first stability for "good", 2.3065 days, and two days later due.
    expect(report['items']).toContainEqual({
      id: '0f6d2b98e37ca541',
      note: 'Crises/Suez 1956.md',
      text: 'Eden resigned in January 1957.',
      reviews: 1,
      stability: 2.3065,
      due: '2026-12-03T08:30:40.000Z',
    });
    expect(report['items']).toContainEqual(
      expect.objectContaining({ id: '77b2e8d94c1f6a05', reviews: 0, stability: null, due: null }),
    );
  }, 60_000);

  test('prints the same of files under other names, whatever else lies there', async () => {
    const copy = await mkdtemp(path.join(tmpdir(), 'fold-'));
    try {
      const names = (await readdir(path.join(root, folder))).filter((name) => name.endsWith('.md'));
      for (const [at, name] of names.entries()) {
        await writeFile(
          path.join(copy, `${9 - at}.sync-conflict`),
          await readFile(path.join(root, folder, name)),
        );
      }
      await writeFile(path.join(copy, 'picture.png'), new Uint8Array([0x89, 0x50, 0, 10, 0xff]));
      await writeFile(path.join(copy, '.hidden'), '{"v":1,');
      const [there, here] = await Promise.all([fold(folder, '--json'), fold(copy, '--json')]);
      const [expected, report] = [there, here].map(
        ({ stdout }) => JSON.parse(stdout) as Record<string, unknown[]>,
      );
      expect(report).toMatchObject({ files: 5, events: 27, items: expected?.['items'] });
      expect(report?.['devices']).toEqual(expected?.['devices']);
      expect(report?.['setAside']).toHaveLength(3);
    } finally {
      await rm(copy, { recursive: true });
    }
  }, 60_000);

  test('prints text for people', async () => {
    const { code, stdout } = await fold(folder);
    expect(code).toBe(0);
    expect(stdout).toContain('k3f9a2p7 Laptop: 23 events');
    expect(stdout).toContain('2026-12 Laptop k3f9a2p7.md:8: torn');
    expect(stdout).toContain('Eden resigned in January 1957.  [1 reviews, 2.3 days');
  }, 60_000);

  test('says in one line what is wrong, with the code 2', async () => {
    for (const args of [
      [],
      ['no such folder'],
      ['package.json'],
      [folder, '--jason'],
      [folder, folder],
    ]) {
      const { code, stdout, stderr } = await fold(...args);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
    expect(await fold('--help')).toMatchObject({ code: 0 });
  }, 120_000);
});
