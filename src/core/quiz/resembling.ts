import { groupBy } from '../text/group';
import type { Statement } from './statement';

/** What is known of likeness between the statements of a note (see material.ts). */
export interface Resembling {
  /** Statements of other points that say nearly the same. */
  readonly resembling: (statement: Statement) => readonly Statement[];
}

/** With fewer words than this two sentences are alike by chance. */
const fewest = 4;

/** A note that says one thing more often than this is not asked about it, whatever else is found. */
const most = 24;

/** So many that share a rare word are looked at: a note of thousands of lines takes no longer for each of them. */
const mostSeen = 500;

/**
 * Finds what other points say nearly the same: two thirds of the words of the shorter one. Looks only where words are
 * shared, by rough stems, and remembers what it found: a statement is asked about in several ways.
 */
export function findResembling(all: readonly Statement[]): Resembling['resembling'] {
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
    const seen = new Set<Statement>();
    const alike: Statement[] = [];
    for (const stem of rare) {
      for (const { statement: other } of holders.get(stem) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        const few = Math.min(stems.size, other.stems.size);
        if (other.point === point || few < fewest) continue;
        if (shares(stems, other.stems, Math.ceil((few * 2) / 3))) alike.push(other);
        if (alike.length >= most || seen.size >= mostSeen) return alike;
      }
    }
    return alike;
  };
  return (asked) => {
    const known = found.get(asked) ?? find(asked);
    found.set(asked, known);
    return known;
  };
}

/** Has the other at least so many of the words? */
function shares(words: ReadonlySet<string>, other: ReadonlySet<string>, least: number): boolean {
  let missing = words.size - least;
  for (const word of words) if (!other.has(word) && --missing < 0) return false;
  return true;
}
