import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/core/notes/read';
import { allQuestions, makeQuestions } from '../../../src/core/quiz/make';
import { en as strings } from '../../../src/strings';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const vault = `${root}examples/vault/`;
const founding = `${root}../shared/data/notes/Cuban Missile Crisis.md`;

/** Every quiz of a note has ten questions of four kinds, whatever the seed. */
function givesTenOfFourKinds(path: string): void {
  const title = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
  const note = readNote(readFileSync(path, 'utf8'), { title });
  for (let seed = 0; seed < 12; seed++) {
    const questions = makeQuestions(note, { seed, strings });
    expect(questions).toHaveLength(10);
    expect([...new Set(questions.map(({ kind }) => kind))].sort()).toEqual([
      'date',
      'gap',
      'order',
      'role',
    ]);
  }
  const lines = new Set(note.points.map(({ line }) => line));
  for (const { line } of allQuestions(note, { seed: 1, strings })) expect(lines).toContain(line);
}

describe('a note of the demo vault gives ten questions of four kinds', () => {
  const names = readdirSync(vault).filter((name) => name.endsWith('.md'));

  test.each(names)('%s', (name) => {
    givesTenOfFourKinds(vault + name);
  });
});

test.skipIf(!existsSync(founding))(
  'the founding example gives ten questions of four kinds (skipped where ../shared/data is not there)',
  () => {
    givesTenOfFourKinds(founding);
  },
);
