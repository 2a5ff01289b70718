/** A number in a row of words: indexes of its first and last word, and its value. */
export interface WrittenNumber {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const numbered = (words: string, first: number, step: number): (readonly [string, number])[] =>
  words.split(' ').map((word, index) => [word, first + index * step]);
const cardinals = new Map([...numbered(small, 0, 1), ...numbered(tens, 20, 10)]);
/** These and, with -th, the cardinals. */
const ordinals = new Map([
  ...numbered('first second third', 1, 1),
  ...numbered('eighth ninth', 8, 1),
  ...numbered('fifth twelfth', 5, 7),
  ['twentieth', 20],
]);
const scales = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
]);

/**
 * Numbers in figures and in English words, in order: "1,000", "two million", "twenty-seven", "14th", "third".
 * Takes words in normal form.
 */
export function readNumbers(row: readonly string[]): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  for (let at = 0; at < row.length; at++) {
    const number = numberAt(row, at);
    if (!number) continue;
    found.push(number);
    at = number.last;
  }
  return found;
}

function numberAt(row: readonly string[], first: number): WrittenNumber | null {
  const norm = row[first] ?? '';
  const place =
    ordinals.get(norm) ?? ordinalOf(norm) ?? figures(/^(\d{1,4})(?:st|nd|rd|th)$/u, norm);
  if (place !== undefined) return { first, last: first, value: place };
  // "60 000 men"
  if (/^[1-9]\d{0,2}$/u.test(norm) && /^0\d\d$/u.test(row[first + 1] ?? '')) {
    let last = first;
    while (/^\d{3}$/u.test(row[last + 1] ?? '')) last += 1;
    return { first, last, value: Number(row.slice(first, last + 1).join('')) };
  }
  const isOne = norm === 'a' && scales.has(row[first + 1] ?? '');
  const start =
    figures(/^(\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/u, norm) ??
    (isOne ? 1 : cardinals.get(norm));
  return start === undefined ? null : { first, ...readOn(row, first, start) };
}

/** Takes in the words that go on with the number: "two | hundred and fifty", "3.5 | million". */
function readOn(
  row: readonly string[],
  first: number,
  start: number,
): Pick<WrittenNumber, 'last' | 'value'> {
  let last = first;
  let total = 0;
  let group = start;
  // What may still be added must be smaller: units after "twenty", tens and units after "hundred".
  let room = roomAfter(row[first]);
  for (;;) {
    const scale = scales.get(row[last + 1] ?? '');
    const skip = row[last + 1] === 'and' && room >= 12 ? 2 : 1;
    const next = row[last + skip];
    // "Twenty-first": an ordinal ends the number.
    const place = room === 10 ? (ordinals.get(next ?? '') ?? ordinalOf(next)) : undefined;
    if (place !== undefined && place < room)
      return { last: last + skip, value: total + group + place };
    const addend = cardinals.get(next ?? '') ?? 0;
    if (scale !== undefined) {
      group *= scale;
      // "Thirteen thousand million" is one number.
      const isOver = (scales.get(row[last + 2] ?? '') ?? 0) > scale;
      if (scale >= 1000 && !isOver) {
        total += group;
        group = 0;
      }
      room = scale;
      last += 1;
    } else if (addend > 0 && addend < room) {
      group += addend;
      room = roomAfter(next);
      last += skip;
    } else return { last, value: total + group };
  }
}

/** "Fourth", "sixth": a cardinal and its ending. */
function ordinalOf(norm = ''): number | undefined {
  return norm.endsWith('th') ? cardinals.get(norm.slice(0, -2)) : undefined;
}

function roomAfter(word = ''): number {
  return (cardinals.get(word) ?? 0) >= 20 ? 10 : 0;
}

function figures(shape: RegExp, norm: string): number | undefined {
  const digits = shape.exec(norm)?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
}

/** The value of a Roman numeral from I to XXXIX in any case, or null. */
export function romanValue(norm: string): number | null {
  const [all, tensOf = '', unit = ''] =
    /^(x{0,3})(ix|iv|v?i{0,3})$/u.exec(norm.toLowerCase()) ?? [];
  const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  return all ? tensOf.length * 10 + units.indexOf(unit) : null;
}
