// The notes that the devices begin with, and what a student does to one.
import type { HistoryNote } from '../../src/core/notes/note';
import { readNote } from '../../src/core/notes/read';
import type { Random } from '../../src/core/text/random';

export const firstNotes: readonly (readonly [string, string])[] = [
  [
    'Flood.md',
    `---
tags: [history]
---
# The flood of 1862

## Causes
- The rains of December 1861 lasted for 28 days
- Gold miners had filled the river beds with gravel
- The levees of Łódź Street were built of sand

## Course
- The river rose by seven metres on 10 January 1862
  - The governor went to his inauguration in a rowing boat

## Impacts
- The capital moved to San José for three months
- One house in eight was lost 🌊
`,
  ],
  [
    'Mills.md',
    `---
tags: [history]
---
# The strike at the mills

## Causes
- Wages were cut twice in 1871
- Bread cost twice as much as in 1869

## Course
- The weavers of Brünn stopped work on 3 April 1871
- The strike spread to 東 mill within a week

## Impacts
- The ten-hour day became law in 1873
`,
  ],
];

export const notePaths: readonly string[] = [
  'Flood.md',
  'Mills.md',
  'Revision/Flood.md',
  'Old/Mills.md',
  'Überblick.md',
  'Exam.md',
];

const bullets: readonly string[] = [
  'The bridge at Ústí was rebuilt in iron',
  'Insurance companies paid for a third of the damage',
  'A second wave came on 21 January',
  'Die Müller verlangten Höchstpreise',
  'Four ministers resigned in May 1874',
  'The telegraph was down for 東 days',
];

const words: readonly string[] = ['early', 'bitter', 'größte', 'northern', 'new', '1870', '水'];

/** Notes by their path and text; the same ones come again and again. */
const read = new Map<string, HistoryNote>();

export function noteAt(file: string, bytes: Buffer): HistoryNote {
  const text = bytes.toString();
  const key = `${file}\n${text}`;
  const known = read.get(key);
  if (known) return known;
  if (read.size > 3000) read.clear();
  const note = readNote(text, { title: file.replace(/^.*\//u, '').replace(/\.md$/u, '') });
  read.set(key, note);
  return note;
}

export function choose<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

type Edit = (lines: string[], at: number, random: Random) => void;

/** By what a student does to a bullet; `at` is its line. */
const edits: readonly Edit[] = [
  function changeWord(lines, at, random) {
    const parts = (lines[at] ?? '').split(' ');
    const word = 2 + Math.floor(random() * (parts.length - 2));
    parts[word] = choose(words, random) ?? '';
    lines[at] = parts.join(' ');
  },
  function dropLetter(lines, at, random) {
    const letters = [...(lines[at] ?? '')];
    letters.splice(4 + Math.floor(random() * (letters.length - 4)), 1);
    lines[at] = letters.join('');
  },
  function addWords(lines, at, random) {
    lines[at] = `${lines[at] ?? ''} ${choose(words, random) ?? ''} ${choose(words, random) ?? ''}`;
  },
  function insert(lines, at, random) {
    lines.splice(at, 0, `- ${choose(bullets, random) ?? ''}`);
  },
  function remove(lines, at) {
    lines.splice(at, 1);
  },
  function repeat(lines, at) {
    lines.splice(at, 0, lines[at] ?? '');
  },
  function move(lines, at, random) {
    const [line = ''] = lines.splice(at, 1);
    const other = choose(bulletsOf(lines), random);
    lines.splice(other ?? at, 0, line);
  },
  function split(lines, at) {
    const parts = (lines[at] ?? '').split(' ');
    const half = Math.ceil(parts.length / 2);
    if (half < 3) return;
    lines.splice(at, 1, parts.slice(0, half).join(' '), `- ${parts.slice(half).join(' ')}`);
  },
];

/** A note after some edit. */
export function edited(bytes: Buffer, random: Random): Buffer {
  const lines = bytes.toString().split('\n');
  const at = choose(bulletsOf(lines), random);
  if (at === undefined) lines.push('## Causes', `- ${choose(bullets, random) ?? ''}`);
  else choose(edits, random)?.(lines, at, random);
  return Buffer.from(lines.join('\n'));
}

/** Two notes after a bullet went from one to the other; null where there is none to go. */
export function moved(from: Buffer, to: Buffer, random: Random): [Buffer, Buffer] | null {
  const [lines, others] = [from.toString().split('\n'), to.toString().split('\n')];
  const at = choose(bulletsOf(lines), random);
  if (at === undefined) return null;
  const [line = ''] = lines.splice(at, 1);
  others.splice(choose(bulletsOf(others), random) ?? others.length, 0, line);
  return [Buffer.from(lines.join('\n')), Buffer.from(others.join('\n'))];
}

function bulletsOf(lines: readonly string[]): number[] {
  return lines.flatMap((line, at) => (/^ *- /u.test(line) ? [at] : []));
}
