/** Milliseconds. */
export interface Times {
  readonly runs: number;
  readonly min: number;
  readonly median: number;
  readonly p99: number;
}

/** A piece of work; `prepare` makes what a run needs and is not measured. */
export interface Work<T = unknown> {
  readonly prepare: (run: number) => T;
  readonly run: (prepared: T) => unknown;
}

/**
 * Measures a piece of work and its reference by turns, so that both meet the same machine. The first runs, in which the
 * code is still being compiled, do not count.
 */
export function measure<T>(
  work: Work<T>,
  reference: () => unknown,
  runs: number,
): { readonly times: Times; readonly reference: Times } {
  const own: number[] = [];
  const others: number[] = [];
  const first = Math.ceil(runs / 4);
  for (let run = -first; run < runs; run++) {
    const prepared = work.prepare(run + first);
    const start = performance.now();
    work.run(prepared);
    const middle = performance.now();
    reference();
    const end = performance.now();
    if (run < 0) continue;
    own.push(middle - start);
    others.push(end - middle);
  }
  return { times: summarize(own), reference: summarize(others) };
}

/** The least, the middle, and what 99 of 100 runs stay below. */
export function summarize(measured: readonly number[]): Times {
  const sorted = [...measured].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { runs: sorted.length, min: at(0), median: at(0.5), p99: at(0.99) };
}
