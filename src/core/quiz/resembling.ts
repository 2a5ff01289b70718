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
  const stems = new Map<Statement, ReadonlySet<string>>();
  const holders = new Map<string, Statement[]>();
  for (const statement of all) {
    const words: readonly string[] = statement.text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    const own = new Set(words.map((word) => word.slice(0, 6)));
    stems.set(statement, own);
    for (const stem of own) {
      const list = holders.get(stem);
      if (list) list.push(statement);
      else holders.set(stem, [statement]);
    }
  }
  return (asked) => {
    const own = stems.get(asked) ?? new Set();
    const shared = new Map<Statement, number>();
    for (const stem of own) {
      for (const other of holders.get(stem) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const few = (other: Statement): number => Math.min(own.size, stems.get(other)?.size ?? 0);
    return [...shared]
      .filter(([other, count]) => {
        return other.point !== asked.point && few(other) >= fewest && count * 3 >= few(other) * 2;
      })
      .map(([other]) => other);
  };
}
