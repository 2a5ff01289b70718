// What a device has in its vault, as bytes, and the writes that are under way.
import path from 'node:path';

export const logFolder = 'Causeway';

/** A write that the plugin asked for and that is not through. */
interface Append {
  readonly path: string;
  readonly bytes: Buffer;
  /** The file was not there when it was asked for. */
  readonly creates: boolean;
  /** Takes the place of what was there, as no device should do it. */
  readonly replaces: boolean;
  readonly settle: (refusal: string | null) => void;
  /** Bytes on disk. */
  done: number;
}

/** How the disk takes writes of the plugin. */
export type Health = 'sound' | 'read-only' | 'full';

export function isLog(file: string): boolean {
  return file.startsWith(`${logFolder}/`);
}

export class Disk {
  readonly files = new Map<string, Buffer>();
  /** The notes as people and the sync made them, which the plugin has no hand in. */
  readonly notes = new Map<string, Buffer>();
  /** Files that the plugin wrote. */
  readonly own = new Set<string>();
  /** Lines that it wrote to their end. */
  readonly lines = new Set<string>();
  health: Health = 'sound';
  private appends: Append[] = [];

  /** A disk with the same on it; what is under way there is not under way here. */
  copy(): Disk {
    const copy = new Disk();
    for (const [file, bytes] of this.files) copy.files.set(file, bytes);
    for (const [file, bytes] of this.notes) copy.notes.set(file, bytes);
    for (const file of this.own) copy.own.add(file);
    for (const line of this.lines) copy.lines.add(line);
    return copy;
  }

  /** A person or the sync puts a file there, or takes it away. */
  put(file: string, bytes: Buffer | null): void {
    for (const files of isLog(file) ? [this.files] : [this.files, this.notes]) {
      if (bytes) files.set(file, bytes);
      else files.delete(file);
    }
  }

  /** The plugin's append: through when `work` has seen to it. Gives the path. */
  append(file: string, text: string, heading: string, replaces: boolean): Promise<void> {
    const whole = path.posix.normalize(`${logFolder}/${file}`);
    const there = this.files.get(whole);
    const bytes = Buffer.from(there ? text : heading + text);
    this.own.add(whole);
    return new Promise((done, refuse) => {
      const settle = (refusal: string | null): void => {
        if (refusal === null) done();
        else refuse(new Error(refusal));
      };
      const all = replaces && there ? Buffer.concat([there, bytes]) : bytes;
      const creates = !there;
      this.appends.push({ path: whole, bytes: all, creates, replaces, settle, done: 0 });
    });
  }

  /** What a plugin that puts marks into notes would do. */
  spoil(): void {
    const [path, bytes] = [...this.notes][0] ?? [];
    if (path !== undefined && bytes)
      this.files.set(path, Buffer.concat([bytes, Buffer.from(' ^1')]));
  }

  get isBusy(): boolean {
    return this.appends.length > 0;
  }

  /** A part of what is appended to the file is there, and the rest is not. */
  isHalfWritten(file: string): boolean {
    return this.appends.some((each) => each.path === file && each.done > 0);
  }

  /** Goes on with the write that is first; a sound disk ends it where `share` is 1. Gives the file's path. */
  work(share: number): string | null {
    const [first] = this.appends;
    if (!first) return null;
    if (this.isTaken(first)) {
      this.appends.shift();
      first.settle('The file is there already');
      return first.path;
    }
    const isEnd = share >= 1 || this.health !== 'sound';
    if (this.health !== 'read-only') {
      const rest = first.bytes.length - first.done;
      // A full disk has room for a part, never for all.
      const count = this.health === 'full' ? Math.min(share, 0.99) * rest : share * rest;
      this.write(first, Math.floor(count));
    }
    if (!isEnd) return first.path;
    this.appends.shift();
    first.settle(this.health === 'sound' ? null : `The disk is ${this.health}`);
    return first.path;
  }

  /** The device goes out: so much of the first write is on disk, and nothing of the others. Was a write cut off? */
  cut(share: number): boolean {
    const [first] = this.appends;
    this.appends = [];
    if (!first || this.health === 'read-only' || this.isTaken(first)) return false;
    this.write(first, Math.floor(share * (first.bytes.length - first.done + 1)));
    return first.done > 0 && first.done < first.bytes.length;
  }

  /** What was to be made was made by another in between. */
  private isTaken({ creates, done, path: file }: Append): boolean {
    return creates && done === 0 && this.files.has(file);
  }

  private write(append: Append, count: number): void {
    const before = append.done;
    append.done = Math.min(before + count, append.bytes.length);
    if (append.done === before) return;
    const there = append.replaces && before === 0 ? undefined : this.files.get(append.path);
    const part = append.bytes.subarray(before, append.done);
    this.files.set(append.path, there ? Buffer.concat([there, part]) : Buffer.from(part));
    for (const line of wholeLines(append)) this.lines.add(line);
  }
}

/** Events of an append that are on disk with their last byte. */
function wholeLines({ bytes, done }: Append): string[] {
  let end = -1;
  return bytes
    .toString()
    .split('\n')
    .filter((line) => {
      end += Buffer.byteLength(line) + 1;
      return end <= done && line.startsWith('{');
    });
}
