import type { Point } from '../notes/note';

/** What is compared: which point it belongs to, and its rough stems. */
interface Worded {
  readonly point: Point;
  readonly stems: ReadonlySet<string>;
}

/** With fewer words than this two sentences are alike by chance. */
const fewest = 4;

/**
 * Finds what says nearly the same: two thirds of the words of the shorter one. Looks only where words are shared, and
 * remembers what it found.
 */
export function findResembling<Each extends Worded>(
  all: readonly Each[],
): (asked: Each) => readonly Each[] {
  const holders = new Map<string, Each[]>();
  for (const each of all) {
    for (const stem of each.stems) {
      const list = holders.get(stem);
      if (list) list.push(each);
      else holders.set(stem, [each]);
    }
  }
  const found = new Map<Each, readonly Each[]>();
  return (asked) => {
    const known = found.get(asked);
    if (known) return known;
    const shared = new Map<Each, number>();
    for (const stem of asked.stems) {
      for (const other of holders.get(stem) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const alike = [...shared].filter(([other, count]) => {
      const few = Math.min(asked.stems.size, other.stems.size);
      return other.point !== asked.point && few >= fewest && count * 3 >= few * 2;
    });
    const result = alike.map(([other]) => other);
    found.set(asked, result);
    return result;
  };
}
