/** How often something was found (`right`), found wrongly and missed. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of both; 1 where there was nothing to find and nothing was found. */
  readonly f1: number;
}

export const emptyTally = (): Tally => ({ right: 0, wrong: 0, missed: 0 });

export function addTally(to: Tally, { right, wrong, missed }: Readonly<Tally>): void {
  to.right += right;
  to.wrong += wrong;
  to.missed += missed;
}

export function figures({ right, wrong, missed }: Readonly<Tally>): Figures {
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

/** The mean F1 of all classes that were there to be found. */
export function macroF1(classes: Iterable<Readonly<Tally>>): number {
  const all = [...classes].filter(({ right, missed }) => right + missed > 0);
  return all.reduce((sum, tally) => sum + figures(tally).f1, 0) / Math.max(all.length, 1);
}

/** Compares what was found with what there is, each as often as it occurs; `free` may be found or not. */
export function compare(
  found: readonly string[],
  wanted: readonly string[],
  free: readonly string[] = [],
): Tally {
  const left = [...wanted];
  const spare = [...free];
  const tally = emptyTally();
  for (const each of found) {
    if (take(left, each)) tally.right += 1;
    else if (!take(spare, each)) tally.wrong += 1;
  }
  tally.missed = left.length;
  return tally;
}

function take(from: string[], value: string): boolean {
  const at = from.indexOf(value);
  if (at >= 0) from.splice(at, 1);
  return at >= 0;
}
