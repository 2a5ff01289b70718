import { areOpposite } from '../opposites';
import { contentOf, weigh, type Frame } from '../points';
import { isContent, type Token } from '../tokens';
import type { PointCheck } from './check';
import { boundaryAfter, type Row } from './clauses';

/** How far, in tokens, "or" is sought behind "either", and how much behind "or" is left open. */
const reach = 15;
const behind = 6;
/** What is left open must be so much of what is said of the point. */
const enough = 0.3;
const turned =
  /^or (?:(?:was |were |is )?it )?(?:was |were |is )?(?:the (?:other way|opposite|reverse)|vice versa|not)$/u;

/**
 * The sentence leaves open what the point says: "either 1914 or 1915", "1914 or 1915", "it rose or fell", "or the other
 * way round". A single "probably" is honest and costs nothing.
 */
export const checkHedged: PointCheck = (frame) => {
  const at = frame.typed.findIndex(({ norm }) => norm === 'or');
  if (at < 0 || frame.share === 0 || frame.wanted.some(({ token }) => token.norm === 'or'))
    return null;
  const row: Row = { text: frame.answer.text, tokens: frame.typed };
  const open = frame.typed.flatMap((token, index) =>
    token.norm === 'or' ? leftOpen(frame, row, index) : [],
  );
  if (open.length === 0) return null;
  const found = contentOf(frame.wanted).filter((want) => want.found.length > 0);
  const touched = found.filter((want) => want.found.every(({ token }) => open.includes(token)));
  const isAll = open.length === frame.typed.length;
  if (!isAll && weigh(touched) < weigh(found) * enough) return null;
  const [first, last] = [open[0], open.at(-1)];
  const meant = (touched[0] ?? found[0])?.token;
  if (!first || !last || !meant) return null;
  return { kind: 'hedged', typed: { from: first.from, to: last.to }, meant };
};

/** The words of which the "or" at `at` leaves open which are true. */
function leftOpen({ wanted, typed }: Frame, row: Row, at: number): readonly Token[] {
  const norms = (from: number, to: number): string =>
    typed
      .slice(from, to)
      .map(({ norm }) => norm)
      .join(' ');
  for (let length = 2; length <= 7; length++) if (turned.test(norms(at, at + length))) return typed;
  let end = at + 1;
  while (
    end < typed.length &&
    end - at < behind &&
    (end === at + 1 || boundaryAfter(row, end - 1) === 'none')
  ) {
    end += 1;
  }
  for (let left = at - 1; left >= Math.max(0, at - reach); left--) {
    if (typed[left]?.norm === 'either') return typed.slice(left, end);
  }
  const before = typed
    .slice(Math.max(0, at - 3), at)
    .filter(isContent)
    .at(-1);
  const after = typed
    .slice(at + 1, at + 5)
    .find(
      (token) => isContent(token) && !/^(?:maybe|perhaps|possibly|probably)$/u.test(token.norm),
    );
  if (!before || !after) return [];
  const span = typed.slice(Math.max(0, typed.indexOf(before)), typed.indexOf(after) + 1);
  if (areOpposite(before.key, after.key)) return span;
  // "Edward II or Edward III"
  const numeral = after.value === null ? typed[typed.indexOf(after) + 1] : after;
  const isSaid = (token: Token): boolean =>
    wanted.some(({ found }) => found.some((place) => place.token === token));
  const other = before.value !== null && numeral ? numeral : after;
  const isAlike = (before.date && other.date) || (before.value !== null && other.value !== null);
  return isAlike && isSaid(before) !== isSaid(other) ? span : [];
}
