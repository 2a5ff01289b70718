// Builds main.js: one file, as Obsidian downloads it.
//   node esbuild.config.mjs production   minified
//   node esbuild.config.mjs              readable, with source map
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import builtins from 'builtin-modules';
import { build } from 'esbuild';
import { minify } from 'terser';
import { ownPropertyNames } from './scripts/own-names.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));

/** What the app gives to every plugin; bundling a second copy would break editor extensions. */
const givenByTheApp = [
  'obsidian',
  'electron',
  '@codemirror/autocomplete',
  '@codemirror/collab',
  '@codemirror/commands',
  '@codemirror/language',
  '@codemirror/lint',
  '@codemirror/search',
  '@codemirror/state',
  '@codemirror/view',
  '@lezer/common',
  '@lezer/highlight',
  '@lezer/lr',
];

/** ts-fsrs gives all dates of the app four methods of its own; nothing calls them, and another plugin may have its own. */
const datesAsTheyAre = {
  name: 'dates-as-they-are',
  setup(bundling) {
    bundling.onLoad({ filter: /ts-fsrs[\\/]dist[\\/]index\.mjs$/ }, async ({ path: file }) => ({
      contents: (await readFile(file, 'utf8')).replace(
        /^Date\.prototype\.\w+ = function[^]*?^\};$/gmu,
        '',
      ),
      loader: 'js',
    }));
  },
};

/** @param {{ production: boolean, outfile?: string }} options */
export async function buildPlugin({ production, outfile = 'main.js' }) {
  await build({
    absWorkingDir: root,
    entryPoints: ['main.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: [...givenByTheApp, ...builtins, ...builtins.map((name) => `node:${name}`)],
    minify: production,
    ...(production ? { mangleProps: new RegExp(`^(?:${ownPropertyNames().join('|')})$`) } : {}),
    sourcemap: production ? false : 'inline',
    legalComments: 'inline',
    charset: 'utf8',
    treeShaking: true,
    plugins: [datesAsTheyAre],
    logLevel: 'warning',
  });
  if (production) await minifyAgain(path.resolve(root, outfile));
}

/** Terser sees across functions where esbuild does not: 2 % less. */
async function minifyAgain(file) {
  const { code } = await minify(await readFile(file, 'utf8'), {
    ecma: 2022,
    toplevel: true,
    compress: {
      passes: 4,
      hoist_funs: true,
      keep_fargs: false,
      pure_getters: true,
      sequences: 200,
      unsafe_arrows: true,
    },
  });
  await writeFile(file, code);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildPlugin({ production: process.argv.includes('production') });
}
