// Makes the word lists in src/core/text/lists from npm packages: `npm run words`. `--check` only says whether they stand.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formKeys, readRelatives } from '../src/core/text/forms';
import { root } from './installed.mjs';
import { deriveRelatives } from './words/derived';
import { readEnglish, readNames } from './words/english';
import { legalComment, writeNotice } from './words/notice';
import { realKeys, writeRealWords } from './words/real';
import { readWordNet } from './words/wordnet';

const usage = `Makes the word lists in src/core/text/lists from WordNet and SCOWL.

  npm run words              writes them
  npm run words -- --check   only says which are not as the script makes them
`;

/** The text of every generated file, by its path in the project. Takes about ten seconds. */
export function makeLists(): ReadonlyMap<string, string> {
  const wordNet = readWordNet();
  const english = readEnglish();
  const derived = deriveRelatives(wordNet, english);
  const keyOf = formKeys(readRelatives(derived));
  const real = writeRealWords(realKeys(wordNet, english, readNames(), keyOf));
  return new Map([
    ['NOTICE', writeNotice()],
    list('derived', derived, 'Words of one family that no rule brings together.', legalComment()),
    list('real', real, 'Words that are no slip of another, as steps between their numbers.'),
  ]);
}

function list(name: string, text: string, what: string, notice = ''): [string, string] {
  const lines = [
    '// Made by `npm run words` from WordNet 3.1 and SCOWL (see NOTICE); do not edit.',
    ...(notice === '' ? [] : [notice]),
    `/** ${what} */`,
    `export const ${name} =`,
    `  '${text}';`,
    '',
  ];
  return [`src/core/text/lists/${name}.ts`, lines.join('\n')];
}

export function main(args: readonly string[]): number {
  const wrong = args.find((arg) => !['--check', '--help'].includes(arg));
  if (wrong !== undefined) {
    process.stderr.write(`Unknown argument: ${wrong}. Try --help.\n`);
    return 2;
  }
  if (args.includes('--help')) {
    process.stdout.write(usage);
    return 0;
  }
  const isCheck = args.includes('--check');
  const stale = [...makeLists()].filter(([name, text]) => readFile(name) !== text);
  for (const [name, text] of stale) {
    if (!isCheck) writeFileSync(path.join(root, name), text);
    process.stdout.write(`${name} ${isCheck ? 'is not as the script makes it' : 'written'}\n`);
  }
  return isCheck && stale.length > 0 ? 1 : 0;
}

function readFile(name: string): string | null {
  const place = path.join(root, name);
  return existsSync(place) ? readFileSync(place, 'utf8') : null;
}
