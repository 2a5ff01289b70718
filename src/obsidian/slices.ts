/** ms that long work may hold up the screen at a time. */
const slice = 5;

/** Does the steps of long work, and lets the screen have its turn between them; gives what the work returns. */
export async function inSlices<Result>(work: Iterator<void, Result>): Promise<Result> {
  let end = performance.now() + slice;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + slice;
  }
}

/** A task of its own, so that the screen is not held up by two. */
export function nextTask(): Promise<void> {
  return new Promise((done) => window.setTimeout(done, 0));
}
