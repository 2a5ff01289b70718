import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bulletsOf } from '../../../scripts/edits/bullets';
import {
  countOwners,
  joined,
  lineOf,
  replaced,
  textOf,
  type Line,
} from '../../../scripts/edits/line';
import { descended, readPages, resettle, rightPoints } from '../../../scripts/edits/lineage';
import { merge, split } from '../../../scripts/edits/list-edits';
import { demoNotes } from '../../../scripts/edits/notes';
import { noCounts, outcomes, simulate } from '../../../scripts/edits/simulate';
import { standing } from '../../../scripts/edits/table';
import { root } from '../../../scripts/installed.mjs';

/** A page whose bullets know their points: 1, 2, 3 ... */
function pageOf(...bullets: readonly string[]): { path: string; lines: Line[] } {
  const page = {
    path: 'A.md',
    lines: bullets.map((text) => lineOf(`- ${text}`, 0)),
  };
  let owners = 0;
  const read = readPages([page]);
  resettle([page], descended([page], read), new Map(), () => ++owners);
  return page;
}

const random = (): number => 0.5;

describe('what comes from which', () => {
  test('is told by the letters, those that were typed included', () => {
    const page = pageOf('The port stood still', 'Troops came');
    const [first, second] = page.lines;
    if (!first || !second) throw new Error('No lines');
    page.lines = [second, replaced(first, 6, 10, lineOf('harbour', 1))];
    const points = descended([page], readPages([page]));
    const right = rightPoints(points);
    expect(textOf(page)).toBe('- Troops came\n- The harbour stood still');
    expect(right.get(1)?.map(({ index }) => index)).toEqual([1]);
    expect(right.get(2)?.map(({ index }) => index)).toEqual([0]);
  });

  test('of a bullet that was split is its larger part, and the first if that is no scrap', () => {
    const words =
      'The port stood still for weeks; troops guarded all of the many ships that came in';
    const page = pageOf(words);
    const [bullet] = bulletsOf(page);
    if (!bullet) throw new Error('No bullet');
    expect(split(page, 0, bullet, { random, words: [] })).toEqual([1]);
    expect(page.lines).toHaveLength(2);
    const right = rightPoints(descended([page], readPages([page])));
    expect(
      right
        .get(1)
        ?.map(({ index }) => index)
        .sort(),
    ).toEqual([0, 1]);
  });

  test('of two that were merged is the whole', () => {
    const page = pageOf('The port stood still', 'Troops came');
    const [bullet] = bulletsOf(page);
    if (!bullet) throw new Error('No bullet');
    expect(merge(page, 0, bullet, { random, words: [] })).toEqual([1, 2]);
    expect(textOf(page)).toBe('- The port stood still, Troops came');
    const right = rightPoints(descended([page], readPages([page])));
    expect(right.get(1)).toEqual(right.get(2));
  });

  test('is nothing where all is gone', () => {
    const page = pageOf('The port stood still', 'Troops came');
    page.lines.pop();
    expect(rightPoints(descended([page], readPages([page]))).has(2)).toBe(false);
    expect(countOwners(joined(...page.lines).from).get(1)).toBeGreaterThan(0);
  });
});

describe('rounds of editing the demo notes', () => {
  const notes = demoNotes();

  test('are the same for the same dice', () => {
    const options = { rounds: 2, seed: 7, report: null };
    const some = notes.slice(0, 2);
    expect(simulate(some, options)).toEqual(simulate(some, options));
    expect(simulate(some, { ...options, seed: 8 })).not.toEqual(simulate(some, options));
  });

  test('leave what is remembered where it belongs', () => {
    const all = [noCounts(), noCounts()];
    for (const seed of [11, 12]) {
      const results = simulate(notes, { rounds: 4, seed, report: null });
      for (const [sum, index] of [
        [all[0], 0],
        [all[1], 3],
      ] as const) {
        for (const outcome of outcomes) {
          if (sum) sum[outcome] += results[index]?.all[outcome] ?? 0;
        }
      }
    }
    const [first = noCounts(), last = noCounts()] = all;
    expect(standing(first)).toBeGreaterThan(200);
    expect(first.right / standing(first)).toBeGreaterThanOrEqual(0.99);
    expect((first.wrong + first.astray) / standing(first)).toBeLessThan(0.002);
    expect(last.right / standing(last)).toBeGreaterThanOrEqual(0.97);
  });
});

describe('npm run edits', () => {
  const command = [path.join(root, 'scripts/run.mjs'), 'scripts/edits.ts'];

  test('says what it does, and in one line what is wrong with its arguments', () => {
    const help = execFileSync('node', [...command, '--help'], { cwd: root, encoding: 'utf8' });
    expect(help).toMatch(/^Usage: npm run edits/u);
    for (const args of [
      ['--rounds', '0'],
      ['--rounds'],
      ['--seed', 'x'],
      ['--fast'],
      ['note.md'],
    ]) {
      const { status, stderr } = spawnSync('node', [...command, ...args], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(status).toBe(2);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});
