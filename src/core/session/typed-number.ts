import { readNumbers } from '../text/numbers';
import { words } from '../text/words';

/** How a typed number stands to the one that is asked for. */
export type NumberFit =
  | 'right'
  /** Right and wrong numbers beside each other. */
  | 'guess'
  /** Rounded, or without its thousands or millions. */
  | 'rough'
  | 'wrong'
  /** There is no number in it. */
  | 'none';

/** Large numbers are known roughly: so much off, as a share. */
const near = 0.05;
const large = 1000;

/** Other tongues' words for a thousand, a milliard and a million, in normal form. */
const scales: readonly (readonly [RegExp, number])[] = [
  [
    /^(?:tausend|mil|mille|mila|duizend|tusen|tusind|tisic\p{L}{0,2}|tysi[ae]c\p{L}{0,2}|tys|tsd)$/u,
    1e3,
  ],
  [/^(?:mi(?:ll|l|lj)i?ard\p{L}{0,4}|mrd|mld|bn)$/u, 1e9],
  [/^(?:mi(?:l|ll|lh|lj)(?:io|oe|o|ao)\p{L}{0,4}|mio|mln)$/u, 1e6],
];

/** Units are of no matter: "35", "35 km" and "thirty-five" are one. Nothing makes it fail. */
export function fitNumber(text: string, model: string, after: string): NumberFit {
  const [typed, meant] = [text, model].map(valuesIn);
  const [first] = meant ?? [];
  if (!typed || typed.length === 0 || !first) return 'none';
  // "3 million", where the sentence goes on with the million.
  const unit = unitOf(after);
  const fits = (values: readonly number[], key: readonly number[], scale = 1): boolean =>
    values.some((value) => key.some((each) => value === each * scale));
  const isRight = (values: readonly number[]): boolean =>
    (meant ?? []).some((key) => fits(values, key) || (unit > 1 && fits(values, key, unit)));
  const right = typed.filter(isRight).length;
  if (right === typed.length && right >= (meant?.length ?? 1)) return 'right';
  if (right > 0) return 'guess';
  const isRough = (values: readonly number[]): boolean =>
    values.some((value) =>
      first.some(
        (key) =>
          [1e3, 1e6, 1e9].some((scale) => value * scale === key) ||
          (key >= large && Math.abs(value - key) <= near * key),
      ),
    );
  return typed.length === 1 && isRough(typed[0] ?? []) ? 'rough' : 'wrong';
}

/** The numbers of a text, each with all that its figures may mean: "3.500" is three and a half, or 3500, "3 m" metres or millions. */
export function valuesIn(text: string): number[][] {
  const row = words(text).map(({ norm }) => norm);
  const found: number[][] = [];
  const plain = row.map((norm) => norm.replace(/^(\d{1,3})((?:[.,]\d{3}){1,4})$/u, bare));
  const [asRead, asGrouped] = [row, plain].map((each) => readNumbers(each));
  for (const { first, last, value } of asGrouped ?? []) {
    const next = row[last + 1] ?? '';
    const scale = scaleOf(next);
    const other = asRead?.find((read) => read.first === first)?.value ?? decimal(row[first] ?? '');
    const values = [...new Set([value, other ?? value])].map((each) => each * scale);
    found.push(next === 'm' ? [...values, ...values.map((each) => each * 1e6)] : values);
  }
  row.forEach((norm, at) => {
    const value = decimal(norm);
    if (value !== null && !asGrouped?.some(({ first, last }) => first <= at && at <= last)) {
      found.push([value * scaleOf(row[at + 1] ?? '')]);
    }
  });
  return found;
}

function bare(all: string): string {
  return all.replace(/[.,]/gu, '');
}

/** "3,5", and figures with a unit written onto them ("35km"). */
function decimal(norm: string): number | null {
  const figures = /^(\d{1,15}(?:[.,]\d{1,9})?)\p{L}{0,9}$/u.exec(norm)?.[1];
  return figures === undefined ? null : Number(figures.replace(',', '.'));
}

function scaleOf(norm: string): number {
  return scales.find(([shape]) => shape.test(norm))?.[1] ?? 1;
}

/** What the sentence multiplies by right behind the gap; 1 where by nothing. */
function unitOf(after: string): number {
  const [next = ''] = words(after).map(({ norm }) => norm);
  const english = readNumbers(['1', next]).find(({ last }) => last === 1)?.value ?? 1;
  return english > 1 ? english : scaleOf(next);
}
