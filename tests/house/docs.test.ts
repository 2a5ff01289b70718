import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withPicture } from '../../scripts/architecture';
import { root } from '../../scripts/installed.mjs';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const pages = [
  ...['README.md', 'docs/architecture.md', 'docs/contributing.md', 'docs/reading.md'],
  ...['docs/marking.md', 'docs/progress.md', 'tests/host/README.md'],
];

describe.each(pages)('%s', (page) => {
  it('names only files that are there', () => {
    const named = [...read(page).matchAll(/`((?:src|tests|scripts|docs|examples)\/[\w./-]+)`/gu)];
    const missing = named
      .map((match) => match[1] ?? '')
      .filter((file) => !existsSync(path.join(root, file)));
    expect(missing).toEqual([]);
  });

  it('links only to files that are there', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)\s]+)\)/gu)];
    const missing = links
      .map((match) => decodeURI((match[1] ?? '').split('#')[0] ?? ''))
      .filter((file) => !existsSync(path.join(root, path.dirname(page), file)));
    expect(missing).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/npm run ([\w:-]+)/gu)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

it('the import picture is the one that the code gives (npm run architecture)', () => {
  const page = read('docs/architecture.md');
  expect(withPicture(page)).toBe(page);
});
