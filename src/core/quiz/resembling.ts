import { groupBy } from './group';
import type { Statement } from './statement';

/** With fewer words than this two sentences are alike by chance. */
const fewest = 4;

/** A note that says one thing more often than this is not asked about it, whatever else is found. */
const most = 24;

/**
 * Finds what other points say nearly the same: two thirds of the words of the shorter one. Looks only where words are
 * shared, by rough stems, and remembers what it found: a statement is asked about in several ways.
 */
export function findResembling(
  all: readonly Statement[],
): (asked: Statement) => readonly Statement[] {
  const pairs = all.flatMap((statement) =>
    [...statement.stems].map((stem) => ({ stem, statement })),
  );
  const holders = groupBy(pairs, ({ stem }) => stem);
  const found = new Map<Statement, readonly Statement[]>();
  const countOf = (stem: string): number => holders.get(stem)?.length ?? 0;
  const find = ({ point, stems }: Statement): readonly Statement[] => {
    if (stems.size < fewest) return [];
    // At least three words are shared: one of them is none of the two that are the commonest.
    const rare = [...stems].sort((a, b) => countOf(a) - countOf(b)).slice(0, -2);
    const near = new Set(
      rare.flatMap((stem) => holders.get(stem) ?? []).map((each) => each.statement),
    );
    const alike: Statement[] = [];
    for (const other of near) {
      const few = Math.min(stems.size, other.stems.size);
      if (other.point === point || few < fewest) continue;
      let both = 0;
      for (const stem of stems) if (other.stems.has(stem)) both++;
      if (both * 3 >= few * 2) alike.push(other);
      if (alike.length >= most) break;
    }
    return alike;
  };
  return (asked) => {
    const known = found.get(asked) ?? find(asked);
    found.set(asked, known);
    return known;
  };
}
