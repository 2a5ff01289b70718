// `npm test`: everything that must hold, from a fresh clone. Only Node's own modules are imported before the install.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, giveUp, root } from './installed.mjs';

ensureInstalled();
const chromium = ensureChromium();
if (chromium.problem) giveUp(chromium.problem);

const folder = mkdtempSync(path.join(tmpdir(), 'causeway-test-'));
const report = path.join(folder, 'report.json');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const steps = [
  ['lint', bin('eslint'), ['.', '--max-warnings', '0']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['types of src/core', bin('tsc'), ['-p', 'src/core']],
  ['types of the plugin', bin('tsc'), ['-p', '.']],
  ['types of tests and scripts', bin('tsc'), ['-p', 'tests']],
  ['size', process.execPath, ['scripts/size.mjs']],
  ['build', process.execPath, ['esbuild.config.mjs', 'production']],
];

let passed = 0;
let failed = 0;
let skipped = 0;
const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  }).status;

for (const [name, command, args] of steps) {
  const started = process.hrtime.bigint();
  const ok = run(command, args) === 0;
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  process.stdout.write(`${ok ? 'ok' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)\n`);
  if (ok) passed++;
  else failed++;
}

const status = run(
  bin('vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`],
  { CHROME_PATH: chromium.path },
);
const result = readReport();
passed += result.numPassedTests;
skipped += result.numPendingTests + result.numTodoTests;
failed += result.numFailedTests;
// A run that broke without a failed test (a file that does not load, a leaked error) is a failure too.
if (status !== 0 && result.numFailedTests === 0) failed++;

const tail = skipped > 0 ? `, ${skipped} skipped` : '';
process.stdout.write(`${passed} passed, ${failed} failed${tail}\n`);
process.exitCode = failed > 0 ? 1 : 0;

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  }
}
