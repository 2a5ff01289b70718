import type * as obsidian from 'obsidian';

/**
 * Calls `cb` once per `timeout` ms, with the arguments of the latest call. With `resetTimer` every
 * call starts the wait anew.
 */
export function debounce<T extends unknown[], V>(
  cb: (...args: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): obsidian.Debouncer<T, V> {
  let timer: ReturnType<typeof globalThis.setTimeout> | null = null;
  let waiting: [...T] | null = null;

  const clear = (): void => {
    if (timer !== null) globalThis.clearTimeout(timer);
    timer = null;
    waiting = null;
  };
  const run = (): V | undefined => {
    const args = waiting;
    clear();
    return args ? cb(...args) : undefined;
  };
  const debounced: obsidian.Debouncer<T, V> = Object.assign(
    (...args: [...T]) => {
      waiting = args;
      if (timer !== null && resetTimer) globalThis.clearTimeout(timer);
      if (timer === null || resetTimer) timer = globalThis.setTimeout(run, timeout);
      return debounced;
    },
    {
      cancel() {
        clear();
        return debounced;
      },
      run,
    },
  );
  return debounced;
}
