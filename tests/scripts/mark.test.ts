import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/installed.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'causeway-mark-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const command = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/mark.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
const mark = (lines: readonly string[]) => {
  const file = path.join(folder, 'cases.jsonl');
  writeFileSync(file, lines.join('\n'));
  return command(file);
};

describe('npm run mark', { timeout: 30_000 }, () => {
  it('gives a line for each line, with stretches that spell what they say', () => {
    const model = 'The dam broke in 1871. Three villages were flooded.';
    const answer = 'In 1872 the dam broke';
    const { status, stdout } = mark([
      JSON.stringify({ id: 'wrong year', question: '', model, answer }),
      JSON.stringify({
        id: 'itself',
        question: '',
        model,
        answer: model,
        marks: 2,
        names: ['Orrin'],
      }),
    ]);
    expect(status).toBe(0);
    const [wrong, right] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Report);
    expect(wrong?.id).toBe('wrong year');
    expect(wrong?.overall).toBe('wrong');
    expect(wrong?.points.map(({ verdict }) => verdict)).toEqual(['contradicted', 'missed']);
    for (const { start, end, text } of wrong?.points ?? [])
      expect(model.slice(start, end)).toBe(text);
    expect(wrong?.flags[0]?.message).toBe('You wrote 1872; your note says 1871');
    expect(answer.slice(wrong?.flags[0]?.start, wrong?.flags[0]?.end)).toBe('1872');
    expect(right).toMatchObject({ overall: 'correct', score: 1, flags: [] });
  });

  it('answers bad input with one line that says where, and a code', () => {
    const broken = mark(['{"id":"1","question":"","model":"a","answer":"b"}', '{"id":']);
    expect(broken.status).not.toBe(0);
    expect(broken.stderr.trim().split('\n')).toHaveLength(1);
    expect(broken.stderr).toContain('2');
    const lacking = mark(['{"id":"1","question":"","model":"a"}']);
    expect(lacking.status).not.toBe(0);
    expect(lacking.stderr).toContain('answer');
    expect(command('nowhere.jsonl').status).not.toBe(0);
    expect(command('--help').stdout).toContain('mark');
  });
});

interface Report {
  id: string;
  overall: string;
  score: number;
  points: { start: number; end: number; text: string; verdict: string }[];
  flags: { kind: string; message: string; start?: number; end?: number }[];
}
