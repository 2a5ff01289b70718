import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/installed.mjs';
import { fingerprintReadings } from '../../scripts/eval/questions/labels';
import { describeSample, makeOf, measurer, sampleOf } from '../../scripts/eval/questions/measure';
import { hasRealNotes, readQuizNotes, type QuizNote } from '../../scripts/eval/questions/notes';
import {
  file,
  pages,
  sealFor,
  sealIn,
  unjudged,
  type Figures,
} from '../../scripts/eval/questions/page';
import { demoFolder } from '../../scripts/eval/questions/split';

const isThere = hasRealNotes();
const where = isThere ? 'the real notes are there' : 'left out: ../shared/data/notes is not there';
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

function measured(notes: readonly QuizNote[]): Figures {
  const { made, thrown } = makeOf(notes);
  expect(thrown).toEqual([]);
  const measure = measurer(notes, made, []);
  const sample = describeSample(sampleOf(notes));
  const parts = { dev: measure('dev'), report: measure('report'), both: measure('both') };
  return { ...parts, sample, labels: fingerprintReadings([]) };
}

describe('the pages say what is measured (npm run eval -- questions --write)', () => {
  const page = read(file);
  const seal = sealIn(page);
  const [, sample = ''] = /^<!-- (of [^;]*);/u.exec(seal) ?? [];

  test('its tables are of the verdicts in tests/labels/questions, and as they were written', () => {
    expect(seal, 'npm run eval -- questions --write was never run').not.toBe('');
    expect(seal).toBe(sealFor(page, { sample, labels: fingerprintReadings() }));
  });

  test('the README says what the page says', () => {
    const kept = /^\| kept by the reader \| [^|]* \| ([^|]*) \|/mu.exec(page)?.[1];
    expect(read('README.md')).toContain(kept === undefined || kept === '–' ? unjudged : kept);
  });

  test.skipIf(!isThere)(
    `and of this quiz, as far as a seventh of the notes tells (${where})`,
    () => {
      expect(describeSample(sampleOf(readQuizNotes()))).toBe(sample);
    },
    120_000,
  );
});

describe('the pages are written', () => {
  const demo = readQuizNotes().filter(({ name }) => name.startsWith(demoFolder));
  const parts = measured(demo);

  test.each(pages)('%s keeps all that stands outside of the marks', (name, draw) => {
    const page = read(name);
    const outside = (text: string): string =>
      text.replace(/(<!-- \w+: begin [^\n]*-->)[^]*?(<!-- \w+: end -->)/gu, '$1$2');
    const drawn = draw(page, parts);
    expect(outside(drawn)).toBe(outside(page));
    expect(draw(drawn, parts)).toBe(drawn);
    expect(() => draw(page.replaceAll('begin (npm', 'begin(npm'), parts)).toThrow(name);
  });

  test('with the figures of the demo vault', () => {
    const drawn = pages.map(([name, draw]) => draw(read(name), parts)).join('\n');
    expect(drawn).toContain(`| notes | ${demo.length} | 0 | ${demo.length} | `);
    expect(drawn).toContain('Nobody has judged any yet.');
    expect(drawn).toContain(sealFor(drawn.slice(0, drawn.indexOf('# Causeway')), parts));
    expect(drawn).not.toMatch(/NaN|undefined|Infinity/u);
  });
});
