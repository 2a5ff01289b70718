import { Disk, type DiskStore, type SeedFile } from './disk';

/** A short pause gathers the writes of one action into one save. */
const PAUSE_MS = 200;

/**
 * Opens the stored disk, or a fresh one with `initial` where nothing was stored. Call `keepSaved`
 * on it to store what changes from then on.
 */
export async function openDisk(
  clock: () => number,
  initial: readonly SeedFile[],
  store?: DiskStore,
): Promise<Disk> {
  const disk = new Disk(clock);
  const image = (await store?.load()) ?? null;
  if (image) disk.restore(image);
  else disk.seed(initial);
  return disk;
}

export interface DiskSaver {
  /** Saves now what waits to be saved; fails when the store does. */
  flush(): Promise<void>;
  pending(): boolean;
  /** Stops watching the disk, without saving. */
  stop(): void;
}

/** Stores the disk a moment after every change, one save at a time. */
export function keepSaved(disk: Disk, store: DiskStore, pauseMs = PAUSE_MS): DiskSaver {
  let timer: ReturnType<typeof globalThis.setTimeout> | null = null;
  let saving: Promise<void> = Promise.resolve();

  const save = (): Promise<void> => {
    if (timer !== null) {
      globalThis.clearTimeout(timer);
      timer = null;
      saving = saving.then(() => store.save(disk.image()));
    }
    return saving;
  };
  const stopListening = disk.onChange(() => {
    timer ??= globalThis.setTimeout(() => void save(), pauseMs);
  });
  return {
    flush: save,
    pending: () => timer !== null,
    stop() {
      stopListening();
      if (timer !== null) globalThis.clearTimeout(timer);
      timer = null;
    },
  };
}
