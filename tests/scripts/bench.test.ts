import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { measure, summarize } from '../../scripts/bench/measure';
import { makeAnswer, makeNote } from '../../scripts/bench/texts';
import { root } from '../../scripts/installed.mjs';
import { readNote } from '../../src/core/notes/read';

const command = [path.join(root, 'scripts/run.mjs'), 'scripts/bench.ts'];

describe('npm run bench', () => {
  test('says what it does, and in one line what is wrong with its arguments', () => {
    const help = execFileSync('node', [...command, '--help'], { cwd: root, encoding: 'utf8' });
    expect(help).toMatch(/^Usage: npm run bench/u);
    for (const args of [['--runs', '3'], ['--runs'], ['--fast'], ['note.md']]) {
      const { status, stderr } = spawnSync('node', [...command, ...args], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(status).toBe(2);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  test('its notes are of the length that was asked for, the same every time, and full of history', () => {
    const text = makeNote(1000, 7);
    expect(makeNote(1000, 7)).toBe(text);
    expect(makeNote(1000, 8)).not.toBe(text);
    const words = text.split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(1000);
    expect(words).toBeLessThan(1300);
    const { points } = readNote(text, { title: 'T' });
    expect(points.length).toBeGreaterThanOrEqual(30);
    expect(points.filter(({ dates }) => dates.length > 0).length).toBeGreaterThan(20);
    expect(new Set(points.map(({ role }) => role)).size).toBeGreaterThanOrEqual(3);
    const { model, answer } = makeAnswer(100, 1);
    expect([model, answer].map((each) => each.split(/\s+/u).length)).toEqual([100, 100]);
    expect(answer).not.toBe(model);
  });

  test('sums up what it measured, and leaves the first runs out', () => {
    expect(summarize([3, 1, 2, 9])).toEqual({ runs: 4, min: 1, median: 3, p99: 9 });
    let prepared = 0;
    let ran = 0;
    const { times } = measure({ prepare: () => ++prepared, run: () => ++ran }, () => null, 8);
    expect([times.runs, prepared, ran]).toEqual([8, 10, 10]);
  });
});
