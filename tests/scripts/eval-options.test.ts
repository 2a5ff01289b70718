import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEvalOptions } from '../../scripts/eval/options';
import { root } from '../../scripts/installed.mjs';

describe('npm run eval', () => {
  test('measures all, one subject, or one half of it', () => {
    const whole = { subjects: ['reading', 'marking'], splits: ['dev', 'report'], isWhole: true };
    expect(readEvalOptions([])).toMatchObject({ ...whole, write: false, wrong: false, own: false });
    expect(readEvalOptions(['--write'])).toMatchObject({ ...whole, write: true });
    expect(readEvalOptions(['marking', '--split', 'dev', '--wrong'])).toMatchObject({
      ...{ subjects: ['marking'], splits: ['dev'], isWhole: false, wrong: true },
    });
    expect(readEvalOptions(['--split=report'])).toMatchObject({ splits: ['report'] });
  });

  test.each([
    ['writing', []],
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
