/** Milliseconds of the processor that a piece of work takes, the least of several tries: others use the machine too. */
function cost(work: () => unknown, tries: number): number {
  let least = Infinity;
  for (let count = 0; count < tries; count++) {
    const start = process.cpuUsage();
    work();
    least = Math.min(least, process.cpuUsage(start).user / 1000);
  }
  return least;
}

/** Too little to measure. */
const enough = 8;

/**
 * By how much the time of `work` grows where its text doubles. Measured anew with twice the text as long as it looks
 * like more than `most`, for a square shows ever more clearly while noise does not.
 */
export function growth(
  work: (length: number) => () => unknown,
  length: number,
  most: number,
): number {
  let least = Infinity;
  for (let round = 0, size = length; round < 4; round++, size *= 2) {
    const [one, two] = [work(size), work(2 * size)];
    const before = cost(one, 3);
    const ratio = cost(two, 3) / Math.max(before, enough);
    least = Math.min(least, ratio);
    if (ratio <= most) return ratio;
    // A square of this size has shown itself.
    if (before > 4000) break;
  }
  return least;
}
