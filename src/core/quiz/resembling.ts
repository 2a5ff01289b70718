import { groupBy } from './group';
import type { Statement } from './statement';

/** With fewer words than this two sentences are alike by chance. */
const fewest = 4;

/**
 * Finds what other points say nearly the same: two thirds of the words of the shorter one. Looks only where words are
 * shared, by rough stems.
 */
export function findResembling(
  all: readonly Statement[],
): (asked: Statement) => readonly Statement[] {
  const pairs = all.flatMap((statement) =>
    [...statement.stems].map((stem) => ({ stem, statement })),
  );
  const holders = groupBy(pairs, ({ stem }) => stem);
  return ({ point, stems }) => {
    const shared = groupBy(
      [...stems].flatMap((stem) => holders.get(stem) ?? []),
      ({ statement }) => statement,
    );
    return [...shared.keys()].filter((other) => {
      const few = Math.min(stems.size, other.stems.size);
      const both = shared.get(other)?.length ?? 0;
      return other.point !== point && few >= fewest && both * 3 >= few * 2;
    });
  };
}
