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
  const stems = new Map(all.map((statement) => [statement, stemsOf(statement)]));
  const pairs = all.flatMap((statement) =>
    [...(stems.get(statement) ?? [])].map((stem) => ({ stem, statement })),
  );
  const holders = groupBy(pairs, ({ stem }) => stem);
  return (asked) => {
    const own = stems.get(asked) ?? new Set<string>();
    const shared = new Map<Statement, number>();
    for (const stem of own) {
      for (const { statement } of holders.get(stem) ?? []) {
        shared.set(statement, (shared.get(statement) ?? 0) + 1);
      }
    }
    const few = (other: Statement): number => Math.min(own.size, stems.get(other)?.size ?? 0);
    return [...shared]
      .filter(([other, count]) => {
        return other.point !== asked.point && few(other) >= fewest && count * 3 >= few(other) * 2;
      })
      .map(([other]) => other);
  };
}

function stemsOf({ text }: Statement): ReadonlySet<string> {
  const words: readonly string[] = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)));
}
