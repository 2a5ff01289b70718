// A device's disk and local storage for tests of the journal: bytes, that may be cut off anywhere.
import type { JournalPorts } from '../../../src/core/progress/journal';
import type { LogEvent } from '../../../src/core/progress/event';
import { readLog, type SetAside } from '../../../src/core/progress/read-log';

const encoder = new TextEncoder();

/** Files by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

export function eventsOf(files: Files): LogEvent[] {
  return [...files.values()].flatMap((bytes) => readLog(textOf(bytes)).events as LogEvent[]);
}

export function setAsideOf(files: Files): SetAside[] {
  return [...files.values()].flatMap((bytes) => readLog(textOf(bytes)).setAside as SetAside[]);
}

/** As a vault gives it: a byte-order mark stays, a letter cut in two is U+FFFD. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

export function joined(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const bytes = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
  const all = new Uint8Array(bytes.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of bytes) {
    all.set(each, at);
    at += each.length;
  }
  return all;
}

export class Disk implements JournalPorts {
  files = new Map<string, Uint8Array>();
  kept: string | null = null;
  time = Date.UTC(2026, 10, 23, 12);
  called = 'Laptop';
  /** Why an append is refused, '' where it is not. */
  refusal = '';
  /** Bytes of the next append that are written before it is refused. */
  torn = 0;
  /** The device has room for what is kept. */
  hasRoom = true;
  /** What appends were asked for, with what file. */
  readonly appends: { readonly file: string; readonly text: string }[] = [];
  /** Set, an append waits for it. */
  gate: Promise<void> | null = null;
  private seed: number;

  constructor(seed = 1) {
    this.seed = seed;
  }

  now(): number {
    return this.time;
  }

  /** mulberry32 */
  dice(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  name(): string {
    return this.called;
  }

  keep(text: string): boolean {
    if (this.hasRoom) this.kept = text;
    return this.hasRoom;
  }

  async append(file: string, text: string, heading: string): Promise<void> {
    this.appends.push({ file, text });
    if (this.gate) await this.gate;
    const there = this.files.get(file);
    const bytes = encoder.encode(there ? text : heading + text);
    if (this.refusal !== '') {
      if (this.torn > 0) this.files.set(file, joined(there ?? '', bytes.slice(0, this.torn)));
      throw new Error(this.refusal);
    }
    this.files.set(file, joined(there ?? '', bytes));
  }

  events(): LogEvent[] {
    return eventsOf(this.files);
  }
}
