import type { LogEvent } from './event';
import { readEventLine } from './read-event';

/**
 * Why a line was set aside: `torn` begins as an event and has no end; `no-json` is other text; `no-event` is JSON that
 * says nothing this version knows; `newer` was written by a newer version.
 */
export type Why = 'torn' | 'no-json' | 'no-event' | 'newer';

export interface SetAside {
  /** 1-based. */
  readonly line: number;
  readonly why: Why;
}

export interface ReadLog {
  /** As they stand in the file; one that stands there twice is here twice. */
  readonly events: readonly LogEvent[];
  /** Lines that hold something that was not read, whether or not they also held an event. */
  readonly setAside: readonly SetAside[];
}

/** UTF-16 units between two pauses: well under a millisecond. */
const sliceSize = 32_768;

/** How each of our lines begins. It stands in no string of JSON, where quotes are escaped. */
const beginning = '{"v":';

/** What a file of the log folder says, whoever changed it in between. Never fails. */
export function readLog(text: string): ReadLog {
  const reading = readingLog(text);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

/**
 * The same in slices: yields often, that the caller may let others go on, and returns what it read. Text before the
 * first event, fences and blank lines are no complaint.
 */
export function* readingLog(text: string): Generator<void, ReadLog> {
  const events: LogEvent[] = [];
  const setAside: SetAside[] = [];
  let pauseAt = sliceSize;
  for (let from = 0, number = 1; from < text.length; number++) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    // Also drops a byte-order mark and the other half of a Windows line end.
    const line = text.slice(from, to).trim();
    from = to + 1;
    if (line !== '' && !isFence(line)) {
      const isBegun = events.length > 0 || setAside.length > 0 || line.startsWith('{"');
      const why = readLine(line, events);
      const isOurs = isBegun || why === 'newer' || why === 'torn';
      if (why && isOurs) setAside.push({ line: number, why });
    }
    if (from < pauseAt) continue;
    pauseAt = from + sliceSize;
    yield;
  }
  return { events, setAside };
}

/** Where a line end was lost, an event may stand behind it. */
function isFence(line: string): boolean {
  return (line.startsWith('```') || line.startsWith('~~~')) && !line.includes('{');
}

/** Adds what the line says to `events`; null where it says no more than that. */
function readLine(line: string, events: LogEvent[]): Why | null {
  const read = readEventLine(line);
  if (read.kind === 'event') {
    events.push(read.event);
    return null;
  }
  if (read.kind === 'newer') return 'newer';
  if (read.why === 'no-event') return 'no-event';
  const { objects, rest } = splitLine(line);
  let why: Why | null = null;
  for (const object of objects) {
    const part = readEventLine(object);
    if (part.kind === 'event') events.push(part.event);
    else why ??= part.kind === 'newer' ? 'newer' : part.why;
  }
  if (rest.includes(beginning)) return 'torn';
  // A comma, a bracket or a rule of signs says nothing.
  return why ?? (/[^\s!-/:-@[-`{-~]/u.test(rest) ? 'no-json' : null);
}

/**
 * The objects of a line that is not one object: two events on one line, one with something typed behind it, one
 * behind the half of another. Where an object has no end, the next event's beginning ends it.
 */
function splitLine(line: string): { readonly objects: readonly string[]; readonly rest: string } {
  const objects: string[] = [];
  let rest = '';
  let at = 0;
  let next = 0;
  for (;;) {
    const open = line.indexOf('{', at);
    if (open < 0) return { objects, rest: rest + line.slice(at) };
    if (next <= open) {
      next = line.indexOf(beginning, open + 1);
      if (next < 0) next = line.length;
    }
    const end = objectEnd(line, open, next);
    rest += line.slice(at, end === null ? next : open);
    if (end !== null) objects.push(line.slice(open, end));
    at = end ?? next;
  }
}

/** Behind the bracket that closes the one at `open`; null where there is none before `limit`. */
function objectEnd(line: string, open: number, limit: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let at = open; at < limit; at++) {
    const letter = line[at];
    if (quoted) {
      if (letter === '\\') at++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '{') depth++;
    else if (letter === '}' && --depth === 0) return at + 1;
  }
  return null;
}
