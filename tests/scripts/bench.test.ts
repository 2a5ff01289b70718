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
  });

  test('its answers have the length and the model answers the statements that were asked for, and say some of them', () => {
    const answers = [1, 2, 3].map((seed) => makeAnswer({ words: 100, statements: 5 }, seed));
    for (const { model, answer } of answers) {
      expect(answer.split(/\s+/u)).toHaveLength(100);
      const statements = model.split(/(?<=\.) (?=[A-Z])/u);
      expect(statements.length).toBeGreaterThanOrEqual(5);
      expect(statements.some((each) => answer.includes(each))).toBe(true);
      expect(statements.every((each) => answer.includes(each))).toBe(false);
    }
    expect(new Set(answers.map(({ answer }) => answer)).size).toBe(3);
    expect(makeAnswer({ words: 100, statements: 5 }, 1)).toEqual(answers[0]);
    expect(makeAnswer({ words: 20_000, statements: 5 }, 1).answer.split(/\s+/u)).toHaveLength(
      20_000,
    );
  });

  test('sums up what it measured, and leaves the first runs out', () => {
    expect(summarize([3, 1, 2, 9])).toEqual({ runs: 4, min: 1, median: 3, p99: 9 });
    let prepared = 0;
    let ran = 0;
    const { times } = measure({ prepare: () => ++prepared, run: () => ++ran }, () => null, 8);
    expect([times.runs, prepared, ran]).toEqual([8, 10, 10]);
  });
});
