// What a sync tool does between devices. It keeps the history of every file, and where two devices changed one file it
// merges or makes a conflict copy: no version is thrown away. A tool that throws one away, and a person who deletes the
// wrong one of two copies, lose what stood there alone, and no plugin can help it.
import type { Random } from '../../src/core/text/random';
import { isLog, type Disk } from './disk';

type Bytes = Buffer | null;

/** How much of a file arrives. */
export type Delivery = 'whole' | 'half' | 'older' | 'again';

/** What a sync did, to be counted. */
export interface Delivered {
  /** Files that are no longer as they were on the device. */
  readonly changed: readonly string[];
  readonly pushed: number;
  readonly copies: number;
  readonly merges: number;
  readonly halves: number;
  readonly older: number;
}

/** What the sync knows of a file of a device: what it left there, and of which version that is; -1 of half a one. */
interface Synced {
  readonly version: number;
  readonly bytes: Bytes;
}

/** What the sync of a device remembers. */
export type SyncState = Map<string, Synced>;

/** How tools call the second of two versions. */
const copyNames: readonly ((base: string, device: string, count: number) => string)[] = [
  // Obsidian Sync
  (base, device, count) => `${base} (Conflicted copy ${device} 2026110${count})`,
  // Dropbox
  (base, device, count) => `${base} (${device}'s conflicted copy 2026-11-0${count})`,
  // Syncthing
  (base, device, count) => `${base}.sync-conflict-20261101-10000${count}-${device.toUpperCase()}`,
  // iCloud
  (base, _device, count) => `${base} ${count + 1}`,
  // OneDrive
  (base, device, count) => `${base}-DESKTOP-${device.toUpperCase()}${count > 1 ? `-${count}` : ''}`,
];

export class Cloud {
  private readonly versions = new Map<string, Bytes[]>();

  /** Brings files of a device and the cloud together, in the order given. */
  sync(
    {
      disk,
      state,
      name,
    }: { readonly disk: Disk; readonly state: SyncState; readonly name: string },
    files: readonly string[],
    delivery: Delivery,
    random: Random,
  ): Delivered {
    const changed: string[] = [];
    const counts = { pushed: 0, copies: 0, merges: 0, halves: 0, older: 0 };
    const deliver = (file: string, bytes: Bytes, version: number): void => {
      disk.put(file, bytes);
      state.set(file, { version, bytes });
      changed.push(file);
    };
    for (const file of files) {
      // A file that is being written is locked.
      if (disk.isHalfWritten(file)) continue;
      const versions = this.versionsOf(file);
      const head = versions.length - 1;
      const there = versions[head] ?? null;
      const local = disk.files.get(file) ?? null;
      const synced = state.get(file) ?? { version: 0, bytes: null };
      if (same(local, synced.bytes)) {
        if (delivery === 'again' && local) changed.push(file);
        const older = Math.floor(random() * head);
        const isOlder = delivery === 'older' && versions[older] && !disk.own.has(file);
        if (isOlder && older !== synced.version) {
          counts.older++;
          deliver(file, versions[older] ?? null, older);
        } else if (synced.version !== head) {
          if (delivery === 'half' && there) {
            counts.halves++;
            deliver(file, there.subarray(0, Math.floor(random() * there.length)), -1);
          } else deliver(file, there, head);
        }
      } else if (same(local, there)) state.set(file, { version: head, bytes: local });
      else if (synced.version === head || !there) {
        counts.pushed++;
        this.push(file, local, state);
      } else if (!local) deliver(file, there, head);
      else {
        const merged =
          random() < 0.6 ? merge(versions[synced.version] ?? null, there, local) : null;
        if (merged) {
          counts.merges++;
          this.push(file, merged, state);
          disk.put(file, merged);
          changed.push(file);
          continue;
        }
        counts.copies++;
        const copy = this.copyName(disk, file, name, random);
        if (random() < 0.5) {
          disk.put(copy, local);
          deliver(file, there, head);
        } else {
          disk.put(copy, there);
          this.push(file, local, state);
        }
        changed.push(copy);
      }
    }
    return { changed, ...counts };
  }

  /** All files that a device or the cloud has. */
  filesWith({ files }: Disk): string[] {
    return [...new Set([...files.keys(), ...this.versions.keys()])].sort();
  }

  private versionsOf(file: string): Bytes[] {
    const versions = this.versions.get(file) ?? [null];
    this.versions.set(file, versions);
    return versions;
  }

  private push(file: string, bytes: Bytes, state: SyncState): void {
    const versions = this.versionsOf(file);
    versions.push(bytes);
    state.set(file, { version: versions.length - 1, bytes });
  }

  private copyName({ files }: Disk, file: string, device: string, random: Random): string {
    const dot = file.lastIndexOf('.');
    const style = copyNames[Math.floor(random() * copyNames.length)];
    for (let count = 1; ; count++) {
      const base = style?.(file.slice(0, dot), device, count) ?? `${file} ${count}`;
      const copy = `${base}${file.slice(dot)}`;
      if (!files.has(copy) && !this.versions.has(copy)) return copy;
    }
  }
}

/**
 * What both added to the end of the same file, one behind the other; null where they did something else, or where one
 * went on with a line of which the sync already had the beginning: whoever merges that breaks the line.
 */
function merge(base: Bytes, there: Buffer, local: Buffer): Buffer | null {
  const isAdded = (bytes: Buffer): boolean =>
    base !== null &&
    bytes.subarray(0, base.length).equals(base) &&
    /^\r?\n/u.test(bytes.toString('latin1', base.length, base.length + 2));
  if (!base || !isAdded(there) || !isAdded(local)) return null;
  return Buffer.concat([there, local.subarray(base.length)]);
}

function same(a: Bytes, b: Bytes): boolean {
  return a === b || (a !== null && b !== null && a.equals(b));
}

/** Files of the log and notes alike. */
export function logsIn({ files }: Disk): string[] {
  return [...files.keys()].filter(isLog).sort();
}
