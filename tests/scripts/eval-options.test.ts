import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEvalOptions } from '../../scripts/eval/options';
import { root } from '../../scripts/installed.mjs';

describe('npm run eval', () => {
  test('measures all, one subject, or one half of it', () => {
    const subjects = ['reading', 'marking', 'questions'];
    const whole = { subjects, splits: ['dev', 'report'], isWhole: true };
    expect(readEvalOptions([])).toMatchObject({ ...whole, write: false, wrong: false, own: false });
    expect(readEvalOptions(['--write'])).toMatchObject({ ...whole, write: true });
    expect(readEvalOptions(['marking', '--split', 'dev', '--wrong'])).toMatchObject({
      ...{ subjects: ['marking'], splits: ['dev'], isWhole: false, wrong: true },
    });
    expect(readEvalOptions(['--split=report'])).toMatchObject({ splits: ['report'] });
  });

  test('draws a sample of questions, and keeps what a reader says of it', () => {
    expect(readEvalOptions(['questions', '--sample', 'a.jsonl'])).toMatchObject({
      ...{ subjects: ['questions'], sample: 'a.jsonl', verdicts: null },
    });
    expect(readEvalOptions(['questions', '--sample', 'a', '--seed', '7'])).toMatchObject({
      seed: 7,
    });
    const [file, sample, reader] = ['b.jsonl', 'a.jsonl', 'first'];
    const args = ['questions', '--verdicts', file, '--of', sample, '--reader', reader];
    expect(readEvalOptions(args)).toMatchObject({ verdicts: { file, sample, reader } });
  });

  test.each([
    ['writing', []],
    ['--sample', ['a.jsonl']],
    ['marking', ['--sample', 'a.jsonl']],
    ['questions', ['--own']],
    ['questions', ['--wrong']],
    ['questions', ['--seed', '7']],
    ['questions', ['--sample', 'a.jsonl', '--seed', 'x']],
    ['questions', ['--sample', 'a.jsonl', '--write']],
    ['questions', ['--verdicts', 'b.jsonl', '--reader', 'first']],
    ['questions', ['--verdicts', 'b.jsonl', '--of', 'a.jsonl']],
    ['questions', ['--verdicts', 'b.jsonl', '--of', 'a.jsonl', '--reader', '../../x']],
    ['marking', ['reading']],
    ['--split', ['all']],
    ['--split', []],
    ['--fast', []],
    ['marking', ['--write', '--split', 'dev']],
    ['marking', ['--write', '--own']],
    ['reading', ['--split', 'dev', '--wrong']],
  ])('has no use for %s %s', (first, others) => {
    expect(typeof readEvalOptions([first, ...others])).toBe('string');
  });

  test('never lists single answers of the half that is only counted', () => {
    expect(typeof readEvalOptions(['marking', '--wrong'])).toBe('string');
    expect(typeof readEvalOptions(['marking', '--wrong', '--split', 'report'])).toBe('string');
  });

  test('says what it does, and in one line what is wrong with its arguments', () => {
    const command = [path.join(root, 'scripts/run.mjs'), 'scripts/eval.ts'];
    const help = execFileSync('node', [...command, '--help'], { cwd: root, encoding: 'utf8' });
    expect(help).toMatch(/^Usage: npm run eval/u);
    const { status, stderr } = spawnSync('node', [...command, 'marking', '--wrong'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
