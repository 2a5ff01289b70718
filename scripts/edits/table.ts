import type { Half } from './notes';
import { noCounts, outcomes, type Counts, type RoundResult } from './simulate';

export interface Simulated {
  readonly notes: number;
  /** Share of the bullets and paragraphs at which something was done in a round. */
  readonly touched: number;
  /** After each round. */
  readonly rounds: readonly Counts[];
  /** Of all rounds, by kind of edit. */
  readonly byKind: ReadonlyMap<string, Counts>;
  /** UTF-16 units that were written down about what changed, for each round. */
  readonly written: number;
}

export function summarize(notes: number, rounds: readonly RoundResult[]): Simulated {
  const byKind = new Map<string, Counts>();
  let [touched, all, written] = [0, 0, 0];
  for (const round of rounds) {
    touched += round.bullets[0];
    all += round.bullets[1];
    written += round.written;
    for (const [kind, counts] of round.byKind) {
      const sum = byKind.get(kind) ?? noCounts();
      byKind.set(kind, sum);
      for (const outcome of outcomes) sum[outcome] += counts[outcome];
    }
  }
  return {
    notes,
    touched: touched / Math.max(1, all),
    rounds: rounds.map((round) => round.all),
    byKind,
    written: written / Math.max(1, rounds.length),
  };
}

/** Items whose point is there in some form and is no other item's. */
export function standing({ right, part, lost, wrong }: Counts): number {
  return right + part + lost + wrong;
}

function share(count: number, counts: Counts): string {
  return `${((100 * count) / Math.max(1, standing(counts))).toFixed(2)} %`;
}

export function printHalf(
  half: Half,
  { notes, touched, rounds, byKind, written }: Simulated,
): string {
  const shown = [...new Set([0, 1, rounds.length >> 1, rounds.length - 1])];
  const after = shown.flatMap((index) => {
    const counts = rounds[index];
    if (!counts) return [];
    const { right, wrong, astray, lost, part, merged, rest } = counts;
    const shares = [right, wrong + astray, lost, part].map((count) => share(count, counts));
    return [
      [
        `after ${index + 1}`,
        String(standing(counts)),
        ...shares,
        `${rest + astray}`,
        `${astray}`,
        `${merged}`,
      ],
    ];
  });
  const head = ['', 'items', 'right', 'wrong', 'lost', 'part', 'gone', 'of them astray', 'merged'];
  const kinds = [...byKind]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, counts]) => {
      const { right, wrong, astray, lost, part, merged, rest } = counts;
      const named = [wrong, lost, part, rest + astray, astray, merged].map(String);
      return [kind, String(standing(counts)), share(right, counts), ...named];
    });
  return [
    `${half}: ${notes} notes; ${(100 * touched).toFixed(0)} % of the bullets and paragraphs touched in a round; ` +
      `${Math.round(written / 1024)} KB of log for a round`,
    drawTable([head, ...after]),
    '',
    drawTable([head, ...kinds]),
    '',
  ].join('\n');
}

function drawTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
