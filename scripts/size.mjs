// Says how large main.js is and fails above the budget.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPlugin } from '../esbuild.config.mjs';

/** Bytes; phones load this at every start of the app. A third of it is the words of twelve languages. */
export const budget = 704 * 1024;

/** Builds into a folder of its own and gives the size in bytes, minified, and gzipped. */
export async function measureSize() {
  const folder = await mkdtemp(path.join(tmpdir(), 'causeway-size-'));
  try {
    const outfile = path.join(folder, 'main.js');
    await buildPlugin({ production: true, outfile });
    const code = await readFile(outfile);
    return { bytes: code.byteLength, gzipped: gzipSync(code).byteLength };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1]?.endsWith('size.mjs')) {
  const { bytes, gzipped } = await measureSize();
  const kb = (count) => `${(count / 1024).toFixed(1)} KB`;
  process.stdout.write(`main.js: ${kb(bytes)} of ${kb(budget)} (${kb(gzipped)} gzipped)\n`);
  if (bytes > budget) process.exitCode = 1;
}
