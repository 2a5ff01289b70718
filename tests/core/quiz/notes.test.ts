import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/core/notes/read';
import { allQuestions, makeQuestions } from '../../../src/core/quiz/make';
import { familyOf } from '../../../src/core/quiz/question';
import { en as strings } from '../../../src/strings';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const vault = `${root}examples/vault/`;
const founding = `${root}../shared/data/notes/Cuban Missile Crisis.md`;

/** Every quiz of a note has twenty questions of four families and more, whatever the seed. */
function givesTwentyOfFourFamilies(path: string): void {
  const title = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
  const note = readNote(readFileSync(path, 'utf8'), { title });
  for (let seed = 0; seed < 12; seed++) {
    const questions = makeQuestions(note, { seed, strings });
    expect(questions).toHaveLength(20);
    expect(new Set(questions.map(({ kind }) => familyOf(kind))).size).toBeGreaterThanOrEqual(4);
  }
  const lines = new Set(note.points.map(({ line }) => line));
  for (const set of note.sourceSets) for (const { line } of set.questions) lines.add(line);
  for (const { line } of allQuestions(note, { seed: 1, strings })) expect(lines).toContain(line);
}

describe('a note of the demo vault gives twenty questions of four families', () => {
  const names = readdirSync(vault).filter((name) => name.endsWith('.md'));

  test.each(names)('%s', (name) => {
    givesTwentyOfFourFamilies(vault + name);
  });
});

test.skipIf(!existsSync(founding))(
  'the founding example gives twenty questions of four families (skipped where ../shared/data is not there)',
  () => {
    givesTwentyOfFourFamilies(founding);
  },
);
