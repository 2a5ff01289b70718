import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/installed.mjs';
import { ownPropertyNames } from '../../scripts/own-names.mjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'causeway-build-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds in a copy of the project under another path and gives the bytes of main.js. */
function buildIn(name: string): Buffer {
  const copy = path.join(folder, name);
  for (const part of [
    'main.ts',
    'src',
    'scripts',
    'esbuild.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  execFileSync(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: copy });
  return readFileSync(path.join(copy, 'main.js'));
}

describe('the build', () => {
  it('gives the same bytes in every run and every folder', { timeout: 60_000 }, () => {
    const first = buildIn('one');
    expect(first.byteLength).toBeGreaterThan(10_000);
    expect(buildIn('another folder').equals(first)).toBe(true);
    expect(first.includes(folder)).toBe(false);
  });

  it('bundles nothing that the app gives, and asks only for what the app gives', () => {
    const code = buildIn('three').toString('utf8');
    const asked = [...code.matchAll(/\brequire\("([^"]+)"\)/gu)].map((match) => match[1]);
    expect(new Set(asked)).toEqual(new Set(['obsidian', '@codemirror/state', '@codemirror/view']));
  });

  it('changes none of the objects that all plugins share', () => {
    const code = buildIn('four').toString('utf8');
    expect(code.match(/\b(?:Date|Array|String|Object|Map)\.prototype\.\w+\s*=[^=]/gu)).toBeNull();
  });

  it('stands on one copy each of the packages that the app gives', () => {
    const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version?: string }>;
    };
    const copies = (name: string): string[] =>
      Object.keys(lock.packages).filter((place) => place.endsWith(`node_modules/${name}`));
    for (const name of ['obsidian', '@codemirror/state', '@codemirror/view', '@lezer/common']) {
      expect(copies(name)).toEqual([`node_modules/${name}`]);
    }
    expect(lock.packages['node_modules/@codemirror/state']?.version).toBe('6.5.0');
    expect(lock.packages['node_modules/@codemirror/view']?.version).toBe('6.38.6');
  });

  it('shortens no name that stands in a file or that the app knows', () => {
    const shortened = new Set(ownPropertyNames());
    expect(shortened.size).toBeGreaterThan(100);
    const stored = [
      'tags',
      'folders',
      'editorActions',
      ...['logFolder', 'retention', 'newPerDay', 'exams', 'showDue', 'leechHint'],
      'roleChoices',
      'everywhere',
      'notes',
      'path',
      'seed',
      'line',
      'questions',
      'responses',
    ];
    const inResponses = ['kind', 'option', 'order', 'set'];
    const ofDrafts = ['set', 'question', 'prompt', 'model', 'text', 'marked', 'at'];
    const ofAttempts = ['kind', 'item', 'answer', 'point', 'verdict'];
    const ofExams = ['kind', 'name', 'date', 'wanted'];
    const ofExports = ['heading', 'version', 'when', 'devices', 'events', 'id', 'name'];
    const ofTheApp = ['onload', 'getViewType', 'getState', 'setState', 'linktext', 'checkCallback'];
    const ofPreact = ['children', 'onClick', 'onKeyDown', 'props', 'class'];
    for (const name of [
      ...stored,
      ...inResponses,
      ...ofDrafts,
      ...ofAttempts,
      ...ofExams,
      ...ofExports,
      ...ofTheApp,
      ...ofPreact,
    ]) {
      expect(shortened.has(name), name).toBe(false);
    }
  });

  it('ships a manifest that the community directory accepts', () => {
    const manifest: Record<string, unknown> = JSON.parse(
      readFileSync(path.join(root, 'manifest.json'), 'utf8'),
    ) as Record<string, unknown>;
    const packaged = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    const versions = JSON.parse(readFileSync(path.join(root, 'versions.json'), 'utf8')) as Record<
      string,
      string
    >;
    const description = String(manifest['description']);
    expect(Object.keys(manifest).sort()).toEqual(
      ['author', 'description', 'id', 'isDesktopOnly', 'minAppVersion', 'name', 'version'].sort(),
    );
    expect(manifest['id']).toBe('causeway');
    expect(manifest['isDesktopOnly']).toBe(false);
    expect(description).toMatch(/^[A-Z][A-Za-z0-9\s.,!?'"-]{8,248}\.$/u);
    expect(description).not.toMatch(/obsidian|plugin/iu);
    expect(manifest['version']).toBe(packaged.version);
    expect(versions[packaged.version]).toBe(manifest['minAppVersion']);
  });
});
