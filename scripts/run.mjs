// Runs a TypeScript development command on Node: `node scripts/run.mjs scripts/inspect.ts NOTE.md`.
// esbuild is here anyway, so no second TypeScript runner is needed.
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './installed.mjs';

/** Modules that run as they are stay where they are, so that they know where they lie. */
const plainModules = {
  name: 'plain-modules',
  setup(bundling) {
    bundling.onResolve({ filter: /^\.\.?\/.*\.mjs$/ }, ({ path: name, resolveDir }) => ({
      path: pathToFileURL(path.resolve(resolveDir, name)).href,
      external: true,
    }));
  },
};
const [script, ...rest] = process.argv.slice(2);
if (!script) {
  process.stderr.write('Name the script to run: node scripts/run.mjs scripts/inspect.ts\n');
  process.exit(2);
}

// The bundle must lie inside the project, so that packages left external are found.
const folder = await mkdtemp(path.join(root, 'node_modules', '.run-'));
process.on('exit', () => void rm(folder, { recursive: true, force: true }));
const outfile = path.join(folder, 'command.mjs');
try {
  await build({
    absWorkingDir: root,
    entryPoints: [script],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [plainModules],
    sourcemap: 'inline',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'error',
  });
  process.argv.splice(1, process.argv.length - 1, path.resolve(root, script), ...rest);
  const command = await import(pathToFileURL(outfile).href);
  if (typeof command.main === 'function') process.exitCode = await command.main(rest);
} finally {
  await rm(folder, { recursive: true, force: true });
}
