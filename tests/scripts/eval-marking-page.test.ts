import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAnswerSets, type FiledSet, type Half } from '../../scripts/eval/marking/answers';
import { measureOwn, measureSample, measureSecond } from '../../scripts/eval/marking/measure';
import {
  pages,
  unmeasured,
  withMainFigures,
  withOwnFigures,
  withSample,
  type HalfMeasured,
} from '../../scripts/eval/marking/page';
import { parts, readPart } from '../../scripts/eval/marking/public';
import { root } from '../../scripts/installed.mjs';

const missing = parts.filter((part) => readPart(part) === null);
const where = missing.length === 0 ? 'all are there' : 'left out: ../shared/data/answers is not there'; // prettier-ignore

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const isMeasured = (text: string): void => {
  const isOld = text.includes(unmeasured);
  expect(isOld, 'npm run eval -- marking --write was never run').toBe(false);
};
const measured = (sets: readonly FiledSet[]): Pick<HalfMeasured, 'own' | 'second'> => ({
  own: measureOwn(sets),
  second: measureSecond(sets),
});
const half = (name: Half): Pick<HalfMeasured, 'own' | 'second'> => measured(readAnswerSets(name));

describe('the pages say what is measured (npm run eval -- marking --write)', () => {
  test('docs/marking.md, of the project’s own answers', () => {
    const page = read('docs/marking.md');
    isMeasured(page);
    expect(page).toBe(withOwnFigures(page, { dev: half('dev'), report: half('report') }));
  });

  test('README.md, the figures that matter', () => {
    const page = read('README.md');
    isMeasured(page);
    expect(page).toBe(withMainFigures(page, half('report').own));
  });

  test.skipIf(missing.length > 0)(
    `docs/marking.md, a sample of the public sets (${where})`,
    () => {
      const page = read('docs/marking.md');
      isMeasured(page);
      expect(page).toBe(withSample(page, measureSample()));
    },
    120_000,
  );
});

describe('the pages are written', () => {
  const set: FiledSet = {
    ...{ half: 'dev', file: 'bridge.json', topic: 'A bridge', language: 'en', question: '' },
    ...{ model: 'The bridge was opened in 1932.', points: ['The bridge was opened in 1932'] },
    answers: [
      ...(['verbatim', 'extra'] as const).map((kind) => ({
        ...{ kind, answer: 'The bridge was opened in 1932.' },
        ...{ points: 'C', overall: 'correct' as const },
      })),
      { kind: 'empty', answer: '', points: 'M', overall: 'wrong' },
    ],
  };
  const { own } = measured([set]);
  const open = [] as const;
  const figures = {
    ...{ dev: { own, second: null, open }, report: { own, second: null, open } },
    sample: '<!-- a sample -->',
  };

  test.each(pages)('%s keeps all that stands outside of the marks', (file, draw) => {
    const page = read(file);
    const outside = (text: string): string =>
      text.replace(/(<!-- \w+: begin [^\n]*-->)[^]*?(<!-- \w+: end -->)/gu, '$1$2');
    const drawn = draw(page, figures);
    expect(outside(drawn)).toBe(outside(page));
    expect(drawn).not.toBe(page);
    expect(draw(drawn, figures)).toBe(drawn);
    expect(() => draw(page.replaceAll('begin (npm', 'begin(npm'), figures)).toThrow(file);
  });

  test('with every figure in its place', () => {
    const page = read('docs/marking.md');
    const drawn = withOwnFigures(page, figures);
    expect(drawn).toContain('| verbatim | 1 | 100.0 % | 1.00 | 1.00 | – | 0.0 % |');
    expect(drawn).toContain('| contradicted points found | – | – | 90 % |');
    expect(drawn).toContain('| correct answers called wrong | 0.0 % (0.0–0.0 %) |');
    expect(withMainFigures(read('README.md'), own)).toContain('0.0 % of the right answers wrong');
  });
});
