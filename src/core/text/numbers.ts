import type { Word } from './words';

/** A number in a row of words: indexes of its first and last word, its value, and whether it counts a place ("third"). */
export interface WrittenNumber {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly ordinal: boolean;
}

const units = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
);
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['dozen', 12],
]);
const ordinals = new Map(
  (
    'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
    'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
);

/** Numbers in figures and in English words, in order: "1,000", "two million", "twenty-seven", "14th", "third". */
export function readNumbers(row: readonly Word[]): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (let at = 0; at < row.length; at++) {
    const number = numberAt(row, at);
    if (!number) continue;
    found.push(number);
    at = number.last;
  }
  return found;
}

function numberAt(row: readonly Word[], first: number): WrittenNumber | null {
  const norm = row[first]?.norm ?? '';
  const place = ordinals.get(norm) ?? figuresOf(norm, /^(\d{1,4})(?:st|nd|rd|th)$/u);
  if (place !== null) return { first, last: first, value: place, ordinal: true };
  const start =
    figuresOf(norm, /^(\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/u) ??
    units.get(norm) ??
    tens.get(norm);
  const scaled = start ?? (norm === 'a' && scales.has(row[first + 1]?.norm ?? '') ? 1 : null);
  return scaled === null ? null : grow(row, first, scaled);
}

/** Takes in the words that go on with the number: "two | hundred and fifty", "3.5 | million". */
function grow(row: readonly Word[], first: number, start: number): WrittenNumber {
  let last = first;
  let total = 0;
  let group = start;
  let mayAddTen = false;
  let mayAddUnit = tens.has(row[first]?.norm ?? '');
  for (;;) {
    const norm = row[last + 1]?.norm ?? '';
    const scale = scales.get(norm);
    const afterAnd = norm === 'and' && mayAddTen ? (row[last + 2]?.norm ?? '') : null;
    const addend = afterAnd ?? norm;
    const ten = mayAddTen ? tens.get(addend) : undefined;
    const unit = mayAddTen || mayAddUnit ? units.get(addend) : undefined;
    if (scale !== undefined) {
      if (scale >= 1000) {
        total += group * scale;
        group = 0;
      } else group *= scale;
      mayAddTen = true;
      mayAddUnit = false;
      last += 1;
    } else if (ten !== undefined || (unit !== undefined && unit > 0)) {
      group += ten ?? unit ?? 0;
      mayAddTen = false;
      mayAddUnit = ten !== undefined;
      last += afterAnd === null ? 1 : 2;
    } else return { first, last, value: total + group, ordinal: false };
  }
}

function figuresOf(norm: string, shape: RegExp): number | null {
  const figures = shape.exec(norm)?.[1];
  return figures === undefined ? null : Number(figures.replaceAll(',', ''));
}

/** The value of a Roman numeral from I to XXXIX in any case, or null. */
export function romanValue(norm: string): number | null {
  const shape = /^(x{0,3})(ix|iv|v?i{0,3})$/iu.exec(norm);
  if (!shape || norm === '') return null;
  const unit = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  return (shape[1]?.length ?? 0) * 10 + unit.indexOf((shape[2] ?? '').toLowerCase());
}
