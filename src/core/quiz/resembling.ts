import { lazily } from '../text/lazy';
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
  const holders = lazily(() => {
    const pairs = all.flatMap((statement) =>
      [...statement.stems].map((stem) => ({ stem, statement })),
    );
    return groupBy(pairs, ({ stem }) => stem);
  });
  const find = ({ point, stems }: Statement): Statement[] => {
    const shared = groupBy(
      [...stems].flatMap((stem) => holders().get(stem) ?? []),
      ({ statement }) => statement,
    );
    return [...shared.keys()].filter((other) => {
      const few = Math.min(stems.size, other.stems.size);
      const both = shared.get(other)?.length ?? 0;
      return other.point !== point && few >= fewest && both * 3 >= few * 2;
    });
  };
  // Several generators ask about the same statements.
  const found = new Map<Statement, readonly Statement[]>();
  return (asked) => {
    const known = found.get(asked) ?? find(asked);
    found.set(asked, known);
    return known;
  };
}
