import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/installed.mjs';

function converge(...args: readonly string[]) {
  const command = [path.join(root, 'scripts/run.mjs'), 'scripts/converge.ts', ...args];
  const { status, stdout, stderr } = spawnSync('node', command, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr, last: stdout.trim().split('\n').at(-1) };
}

describe('npm run converge', () => {
  test('says what it does, and in one line what is wrong with its arguments', () => {
    expect(converge('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(converge('--help').stdout).toMatch(/^Usage: npm run converge/u);
    for (const args of [['--runs', '0'], ['--runs'], ['--seed', 'x'], ['--fast'], ['log.md']]) {
      const { status, stderr, stdout } = converge(...args);
      expect([args, status, stdout]).toEqual([args, 2, '']);
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  test('counts what happened, and ends with how it went', () => {
    const { status, last, stdout } = converge('--runs', '3', '--seed=5');
    expect(last).toMatch(/^runs 3, events \d+, 0 disagreements, 0 lost$/u);
    expect(stdout).toMatch(/\d crashes\n/u);
    expect(status).toBe(0);
  });

  test('of devices that lose something it tells the seed and what it takes, and fails', () => {
    const { status, last, stderr } = converge('--runs', '8', '--fault', 'drops-outbox');
    expect(status).toBe(1);
    expect(last).toMatch(/^runs 8, events \d+, \d+ disagreements, [1-9]\d* lost$/u);
    expect(stderr).toMatch(/^Seed \d+: Device \d lacks the event/mu);
    expect(stderr).toMatch(/^\[\{"deed":/mu);
  });
});
