// The figures of docs/reading.md, which are those that were measured.
import { withBlock } from './block';
import { figures } from './tally';
import { summarize, type Measured } from './measure';

/** What the page says of rows, in its order. */
const said: readonly (readonly [row: string, words: string])[] = [
  ['points', 'points'],
  ['dates by EDTF, all languages', 'dates, exact value'],
  ['dates by span, all languages', 'dates, exact words'],
  [
    'dates by EDTF, languages of chrono-node',
    'dates, exact value, in the languages of chrono-node',
  ],
  ['dates by EDTF, chrono-node', '– chrono-node on the same words'],
  ['dates by EDTF, English', 'dates, exact value, in English'],
  ['dates by EDTF, compromise-dates', '– compromise-dates on the same words'],
  ['names, found', 'names, found'],
  ['names, found and typed', 'names, found and of the right type'],
  ['names in English, types of compromise', 'people, places, organisations in English'],
  ['names in English, compromise', '– compromise on the same words'],
  ['terms', 'key terms'],
];

/** A table of F1, a column for each split. */
export function drawFigures(
  splits: Readonly<Record<string, Measured>>,
  agreement: Measured,
): string {
  const columns = Object.entries({ ...splits, 'second reading': agreement });
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const sums = columns.map(([, measured]) => summarize(measured));
  return [
    row(['', ...columns.map(([name, { notes }]) => `${name} (${notes} notes)`)]),
    row(['---', ...columns.map(() => '---:')]),
    row(['roles, share of right headings', ...sums.map(({ accuracy }) => share(accuracy))]),
    row(['roles, mean F1 of the roles', ...sums.map(({ f1 }) => share(f1))]),
    ...said.map(([name, words]) =>
      row([
        words,
        ...columns.map(([, { rows }]) => {
          const tally = rows.get(name);
          return tally ? share(figures(tally).f1) : '–';
        }),
      ]),
    ),
  ].join('\n');
}

/** The page's text with these figures in it; fails where the page has lost its marks. */
export function withFigures(
  text: string,
  splits: Readonly<Record<string, Measured>>,
  agreement: Measured,
): string {
  const block = { name: 'figures', file: 'docs/reading.md' };
  return withBlock(text, block, drawFigures(splits, agreement));
}

const share = (value: number): string => value.toFixed(3);
