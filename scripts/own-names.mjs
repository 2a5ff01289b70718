// Which property names the production build may shorten. It saves phones some 8 KB at every start.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './installed.mjs';

/** What our code talks to by name: the app, the browser, and the packages that are not rewritten. */
const spokenTo = [
  'node_modules/obsidian/obsidian.d.ts',
  'node_modules/@codemirror/state/dist/index.d.ts',
  'node_modules/@codemirror/view/dist/index.d.ts',
  'node_modules/preact/src',
  'node_modules/preact/dist/preact.mjs',
  'node_modules/preact/hooks/dist/hooks.mjs',
  'node_modules/preact/hooks/src',
  'node_modules/stemmer/index.js',
  'node_modules/ts-fsrs/dist/index.mjs',
  'node_modules/typescript/lib',
];

/**
 * Names that our own code gives to properties and that nothing else knows: not the app, not the browser, and not a
 * string in quotes, by which a property might be reached or a file be written.
 */
export function ownPropertyNames() {
  const own = read(['main.ts', 'src']);
  const taken = words(read(spokenTo));
  // What cx() puts in quotes names a look in styles.css: no property is reached by it.
  const quotes = own.replace(/\bcx\([^()]*\)/gu, '').matchAll(/['"`]([A-Za-z_]\w*)['"`]/gu);
  for (const [, quoted] of quotes) taken.add(quoted);
  const used = [...own.matchAll(/\.([A-Za-z]\w{2,})/gu)].map(([, name]) => name);
  return [...new Set(used)].filter((name) => !taken.has(name)).sort();
}

function read(places) {
  return places
    .flatMap(filesIn)
    .map((file) => withoutComments(readFileSync(path.join(root, file), 'utf8')))
    .join('\n');
}

function filesIn(place) {
  if (/\.\w+$/u.test(place)) return [place];
  return readdirSync(path.join(root, place), { recursive: true, encoding: 'utf8' })
    .map((name) => `${place}/${name.split(path.sep).join('/')}`)
    .filter((name) =>
      (place === 'src' ? /\.tsx?$/u : /(?:lib\.(?:es|dom)[\w.]*|src\/[\w./]+)\.d\.ts$/u).test(name),
    );
}

function withoutComments(code) {
  return code.replace(/\/\*[^]*?\*\//gu, '').replace(/^\s*\/\/.*$/gmu, '');
}

function words(text) {
  return new Set(text.match(/[A-Za-z_$][\w$]*/gu));
}
