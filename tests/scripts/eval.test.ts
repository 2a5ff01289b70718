import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder, rangeAt, readLabels, readSecondLabels } from '../../scripts/eval/labels';
import { chronoReader, compromiseReader } from '../../scripts/eval/peers';
import { measure, measureAgreement } from '../../scripts/eval/measure';
import { withFigures } from '../../scripts/eval/page';
import { comparePoints, compareRoles, comparePeerDates } from '../../scripts/eval/reading';
import { compare, figures, macroF1 } from '../../scripts/eval/tally';
import { root } from '../../scripts/installed.mjs';
import { readEdtf } from '../../src/core/dates/edtf';
import { readNote } from '../../src/core/notes/read';

const all = readLabels();
const there = all.filter(({ text }) => text !== null);
const where = `${there.length} of ${all.length} labelled notes are there; real ones in ${dataFolder.split('/').slice(-2).join('/')}`;

describe('the labels', () => {
  test('hold at least 25 real notes, as many to develop on as to report', () => {
    const real = all.filter(
      ({ labels }) => labels.headings && labels.points && !labels.note.startsWith('examples/'),
    );
    expect(real.length).toBeGreaterThanOrEqual(25);
    const report = real.filter(({ labels }) => labels.split === 'report').length;
    expect(Math.abs(report - (real.length - report))).toBeLessThanOrEqual(2);
  });

  test('are in the order of the lines, within the lines that were labelled, with values that mean something', () => {
    const wrong = all.flatMap(({ labels }) => {
      const { note, lines, points = [], headings = [], dates = [], names = [] } = labels;
      const numbers = [
        ...points.flat(),
        ...[...headings, ...dates, ...names].map(([line]) => line),
      ];
      const isBad = numbers.some((line) => line < 1 || line > lines);
      const unread = dates.filter(([, edtf]) => readEdtf(edtf) === null).map(([, edtf]) => edtf);
      const outside = dates.filter(
        ([line]) => rangeAt(points, line) < 0 && !headings.some(([heading]) => heading === line),
      );
      return isBad || unread.length + outside.length > 0
        ? [
            `${note}: ${isBad ? 'a line outside' : ''} ${unread.join(', ')} ${JSON.stringify(outside)}`,
          ]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test(`name what stands on their lines (${where})`, () => {
    const bare = (text: string): string => text.replace(/[*_=[\]`~\s]+/gu, '').normalize('NFC');
    const wrong = there.flatMap(({ labels, text }) => {
      const lines = (text ?? '').split('\n').map(bare);
      const spelled = [
        ...(labels.dates ?? []).map(([line, , words]) => ({ line, words })),
        ...(labels.names ?? []).map(([line, , words]) => ({ line, words })),
      ];
      return spelled
        .filter(({ line, words }) => !lines[line - 1]?.includes(bare(words)))
        .map(({ line, words }) => `${labels.note}:${line} ${words}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the figures', () => {
  test('count what is right, wrong and missed, each as often as it occurs', () => {
    expect(compare(['a', 'a', 'b'], ['a', 'c'])).toEqual({ right: 1, wrong: 2, missed: 1 });
    expect(compare(['a', 'b'], ['a'], ['b'])).toEqual({ right: 1, wrong: 0, missed: 0 });
  });

  test('give precision, recall and F1', () => {
    const { precision, recall, f1 } = figures({ right: 6, wrong: 2, missed: 4 });
    expect([precision, recall]).toEqual([0.75, 0.6]);
    expect(f1).toBeCloseTo((2 * 0.75 * 0.6) / 1.35);
  });

  test('weigh every class that there was to be found alike', () => {
    const sure = { right: 90, wrong: 0, missed: 0 };
    expect(macroF1([sure, { right: 0, wrong: 0, missed: 1 }])).toBe(0.5);
    expect(macroF1([sure, { right: 0, wrong: 5, missed: 0 }])).toBe(1);
  });
});

const text = '# Causes\n\n- Blockade from 24 June 1948\n\n# Weather\n\n- It rained in 1948\n';
const note = readNote(text, { title: 'Berlin' });
const labels = {
  ...({ note: '', language: 'en', split: 'dev', lines: 7 } as const),
  headings: [
    [1, 'cause'],
    [5, 'impact'],
  ],
  points: [[3, 3]],
  dates: [[3, '1948-06-24', '24 June 1948']],
} as const;

test('a heading of another role is missed and counts against the role it was given', () => {
  const roles = compareRoles(labels, new Map(note.headings.map(({ line, role }) => [line, role])));
  expect(roles.get('cause')).toEqual({ right: 1, wrong: 0, missed: 0 });
  expect(roles.get('impact')).toEqual({ right: 0, wrong: 0, missed: 1 });
  expect(roles.get('topic')).toEqual({ right: 0, wrong: 1, missed: 0 });
});

test('a point outside of every labelled stretch is wrong', () => {
  expect(
    comparePoints(
      labels,
      note.points.map(({ line }) => line),
    ),
  ).toEqual({ right: 1, wrong: 1, missed: 0 });
});

test('other readers are asked for the same words and answer in the same terms', () => {
  const english = chronoReader('en');
  expect(english).not.toBeNull();
  expect(chronoReader('sk')).toBeNull();
  if (!english) return;
  const right = { right: 1, wrong: 0, missed: 0 };
  expect(comparePeerDates(labels, note, english)).toEqual({ values: right, spans: right });
  expect(english('met in March 1939', 1938).map(({ edtf }) => edtf)).toEqual(['1939-03']);
  expect(english('3 May 1940 - 9 June 1940', undefined)[0]?.edtf).toBe('1940-05-03/1940-06-09');
  expect(compromiseReader('on 24 June 1948 and in May 1950', 1948).map(({ edtf }) => edtf)).toEqual(
    ['1948-06-24', '1950-05'],
  );
});

test.skipIf(there.length < all.length)(
  `docs/reading.md says what is measured (${where})`,
  () => {
    const page = readFileSync(path.join(root, 'docs/reading.md'), 'utf8');
    const of = (split: string) => measure(there.filter(({ labels }) => labels.split === split));
    expect(page).toBe(
      withFigures(
        page,
        { dev: of('dev'), report: of('report') },
        measureAgreement(readSecondLabels()),
      ),
    );
  },
  120_000,
);
