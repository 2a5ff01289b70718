// Brings node_modules to what package-lock.json says. Node's own modules alone: this runs on a fresh clone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

const lowestNode = 20;

/** Says one line and ends the process with a failure. */
export function giveUp(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** Installs the locked packages if they are missing or stale; ends the process with one line if it cannot. */
export function ensureInstalled() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < lowestNode) {
    giveUp(`Causeway needs Node ${lowestNode} or later; this is ${process.versions.node}.`);
  }
  const lock = path.join(root, 'package-lock.json');
  const stamp = path.join(root, 'node_modules', '.causeway-lock');
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  process.stdout.write('Installing the locked packages (once) ...\n');
  // No package here needs an install script; esbuild's binary comes as a package of its own.
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.error)
    giveUp(`npm was not found (${npm.error.message}). Install Node with npm and try again.`);
  if (npm.status !== 0) {
    giveUp(
      `npm ci failed, nothing was built:\n${npm.stderr.trim().split('\n').slice(-8).join('\n')}`,
    );
  }
  writeFileSync(stamp, wanted);
}
