import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/installed.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'causeway-vault-'));
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

const start = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/start.mjs', ...args], { cwd: root, encoding: 'utf8' });
const inPlugin = (...parts: string[]) =>
  path.join(folder, '.obsidian', 'plugins', 'causeway', ...parts);

describe('npm start -- --vault PATH', { timeout: 60_000 }, () => {
  it('installs the three files and says how to switch the plugin on', () => {
    mkdirSync(path.join(folder, '.obsidian'));
    const { status, stdout } = start('--vault', folder);
    expect(status).toBe(0);
    expect(stdout).toContain('Community plugins');
    expect(readdirSync(inPlugin()).sort()).toEqual(['main.js', 'manifest.json', 'styles.css']);
    expect(readFileSync(inPlugin('styles.css'))).toEqual(
      readFileSync(path.join(root, 'styles.css')),
    );
  });

  it('keeps the settings and replaces an older version', () => {
    mkdirSync(inPlugin(), { recursive: true });
    writeFileSync(inPlugin('data.json'), '{"tags":["x"]}');
    writeFileSync(inPlugin('manifest.json'), '{"version":"0.0.1"}');
    writeFileSync(inPlugin('main.js'), 'old');
    expect(start('--vault', folder).status).toBe(0);
    expect(readFileSync(inPlugin('data.json'), 'utf8')).toBe('{"tags":["x"]}');
    expect(readFileSync(inPlugin('main.js'), 'utf8')).not.toBe('old');
  });

  it('refuses a folder that is no vault, in one line, and leaves it as it was', () => {
    const { status, stderr } = start('--vault', folder);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('no Obsidian vault');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a folder that is not there, and a file', () => {
    expect(start('--vault', path.join(folder, 'nowhere')).stderr).toContain('There is no folder');
    writeFileSync(path.join(folder, 'file'), '');
    expect(start('--vault', path.join(folder, 'file')).stderr).toContain('is a file');
  });

  it('refuses to go back behind a newer version', () => {
    mkdirSync(inPlugin(), { recursive: true });
    writeFileSync(inPlugin('manifest.json'), '{"version":"99.0.0"}');
    writeFileSync(inPlugin('main.js'), 'newer');
    const { status, stderr } = start('--vault', folder);
    expect(status).toBe(1);
    expect(stderr).toContain('99.0.0');
    expect(readFileSync(inPlugin('main.js'), 'utf8')).toBe('newer');
  });

  it('refuses a place that cannot be written, and changes nothing', () => {
    mkdirSync(path.join(folder, '.obsidian'));
    // A file where the folder should be: nobody can write below it, an administrator neither.
    writeFileSync(path.join(folder, '.obsidian', 'plugins'), '');
    const { status, stderr } = start('--vault', folder);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('cannot be written');
  });
});

describe('npm start', () => {
  it('answers a wrong option and a wrong port with one line', () => {
    expect(start('--prot', '1').stderr.trim().split('\n')).toHaveLength(1);
    expect(start('--port', 'x').stderr).toContain('1 to 65535');
    expect(start('--help').stdout).toContain('--no-open');
  });

  it('needs nothing installed to say so: its first imports are of Node alone', () => {
    for (const file of ['start', 'test', 'installed', 'chromium', 'options', 'vault-install']) {
      const text = readFileSync(path.join(root, 'scripts', `${file}.mjs`), 'utf8');
      const imported = [...text.matchAll(/^import [^;]*?from '([^']+)'/gmu)].map(
        (match) => match[1] ?? '',
      );
      for (const name of imported)
        expect(name).toMatch(/^(node:|\.\/(installed|chromium|options)\.mjs$)/u);
    }
  });
});
