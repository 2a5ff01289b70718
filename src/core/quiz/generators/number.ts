import type { Random } from '../../text/random';
import { amountsOf, writtenLike, type Amount } from '../amounts';
import type { Material } from '../material';
import { choiceProbe, type Offered, type Probe } from '../probe';
import type { Statement } from '../statement';
import { tidy, trimStem, withGap } from '../stem';
import { typedAmount } from '../typed';

/** How many, how much: a number that the point is about. */
export function numberProbes(material: Material): Probe[] {
  const { statements, language, resembling } = material;
  return statements.flatMap((statement) => {
    if (!statement.asked || arrow.test(statement.text)) return [];
    const amounts = amountsOf(statement, language);
    return amounts.flatMap((amount) => {
      // What stands in brackets is said by the way.
      if (/[(（][^)）]{0,80}$/u.test(statement.text.slice(0, amount.from))) return [];
      // Said twice, it can be read off.
      if (!isRooted(statement) || isListed(statement.text.slice(amount.to), amount.value))
        return [];
      const others = amounts.filter((other) => other !== amount).map(({ value }) => value);
      if (others.includes(amount.value) || isSum(amount.value, others)) return [];
      const offer = (random: Random): Offered[] => {
        // What the sentence, or another that says nearly the same, puts a number to as well.
        const said = [statement, ...resembling(statement)].flatMap((each) =>
          amountsOf(each, language).map((other) => other.value),
        );
        return amountsAround(amount, random).flatMap((value) => {
          const isKey = value === amount.value;
          const text = isKey ? amount.text : writtenLike(amount, value);
          const isWrong = !isKey && text !== null && !said.includes(value);
          return text !== null && (isKey || isWrong) ? { text, rightFor: null, rank: value } : [];
        });
      };
      const stem = (): string | null => trimStem(tidy(withGap(statement.text, amount)));
      const typing = typedAmount(statement, amount, resembling);
      const choice = { kind: 'gap', stem, at: amount, key: amount.text, offer, typing } as const;
      return [choiceProbe({ ...choice, worth: worthOf(amount, statement) }, statement, material)];
    });
  });
}

/** In a chain of notes a number may be of anything. */
const arrow = /->|[→⇒]|=>/u;

/** Says of whom or when, or says enough. */
function isRooted({ text, context, names, dates }: Statement): boolean {
  return context !== '' || names.length + dates.length > 0 || text.split(' ').length >= fewestWords;
}

/** Adding up is no history. */
function isSum(value: number, others: readonly number[]): boolean {
  return others.length > 1 && others.reduce((sum, other) => sum + other, 0) === value;
}

const fewestWords = 8;

/** "Three powers (…, … and …)": they can be counted. */
function isListed(behind: string, value: number): boolean {
  const signs = behind.match(/[,，、;]|\s(?:and|or|e|y|et|und|en|a)\s/giu)?.length ?? 0;
  return value <= mostListed && signs >= value - 1;
}

const mostListed = 12;

/** A great number, or one of few in its sentence, is what the sentence is about; of two sides nobody asks. */
function worthOf({ value, text }: Amount, { names }: Statement): number {
  const matters = value > 12 || /\P{L}\p{L}/u.test(text) ? 0.6 : 0.5;
  return (value === 2 ? 0.3 : matters) + (names.length > 0 ? 0.1 : 0);
}

/** The value in a row of three, even steps apart and as round as it is; its place in the row by chance. */
function amountsAround({ value, text, isShare }: Amount, random: Random): number[] {
  const isWord = /^\p{L}/u.test(text);
  const grain = grainOf(value);
  const wide = value * (0.25 + random() * 0.35);
  const width = isWord ? 1 : isShare ? Math.min(25, wide) : wide;
  const step = Math.max(1, Math.round(width / grain)) * grain;
  // "One" would want another noun.
  const room = isWord ? value - 2 : Math.ceil(value / step) - 1;
  const most = isShare ? 100 : Infinity;
  const wanted = Math.max(Math.floor(random() * 3), Math.ceil((value + 2 * step - most) / step));
  const before = Math.min(wanted, 2, room);
  return [0, 1, 2].map((at) => value + (at - before) * step);
}

/** Rounder than its last digit that is not 0 no other number should be: a thousand for 113,000, a tenth for 3.5. */
function grainOf(value: number): number {
  let grain = Number.isInteger(value) ? 1 : Number.isInteger(value * 10) ? 0.1 : 0.01;
  while (grain >= 1 && value % (grain * 10) === 0) grain *= 10;
  return grain >= 10 && value / grain < 3 ? grain / 2 : grain;
}
