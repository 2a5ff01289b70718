import { isRecord } from '../text/record';
import type { LogEvent } from './event';
import { orderOf, type Placed } from './order';
import { readEventLine } from './read-event';

/** Where an event stands in the order of all. */
export type Mark = Placed;

/** Before all. */
export const nobody: Mark = { at: -Infinity, id: '' };

/** An event that may not be in the files yet; with the id '' where this version cannot read it. */
export interface WaitingLine extends Mark {
  /** Id of the device that stamped it, which may have had another one then. */
  readonly by: string;
  /** As it is appended. */
  readonly text: string;
}

/** What a journal keeps on its device between two starts. */
export interface Kept {
  /** Id of the device, '' where it has none yet. */
  readonly device: string;
  /** What the log says that this device is called, '' where it says nothing. */
  readonly said: string;
  /** Of the last event, in ms since 1970. */
  readonly at: number;
  /** The greatest `orderOf` of all events that were read or added. */
  readonly order: number;
  /** The latest event of this device that is in the files, by time and id; '' where there is none. */
  readonly top: Mark;
  readonly waiting: readonly WaitingLine[];
}

const nothing: Kept = { device: '', said: '', at: 0, order: 0, top: nobody, waiting: [] };

/** Names in quotes: another version reads them. */
export function writeKept({ device, said, at, order, top, waiting }: Kept): string {
  const lines = waiting.map(({ text }) => text);
  return JSON.stringify({ device, said, at, order, topAt: orderOf(top), topId: top.id, lines });
}

/** Never fails: what cannot be read is taken for what a new device has. */
export function readKept(text: string | null): Kept {
  let stored: unknown = null;
  try {
    stored = JSON.parse(text ?? 'null');
  } catch {
    return nothing;
  }
  if (!isRecord(stored)) return nothing;
  const at = timeOf(stored['at']);
  const lines = stored['lines'];
  const top = textOf(stored['topId']);
  return {
    device: textOf(stored['device']),
    said: textOf(stored['said']),
    at,
    order: timeOf(stored['order']),
    top: top === '' ? nobody : { at: timeOf(stored['topAt']), id: top },
    waiting: Array.isArray(lines) ? lines.flatMap((line) => readWaiting(line, at)) : [],
  };
}

/** A line that this version cannot read goes to the files as it is. */
function readWaiting(line: unknown, at: number): WaitingLine[] {
  if (typeof line !== 'string' || line === '') return [];
  const read = readEventLine(line);
  const event = read.kind === 'event' ? read.event : { id: '', at, by: '' };
  return [waitingLine(event, line.replace(/[\r\n]/gu, ' '))];
}

export function waitingLine(
  { id, at, by, order }: Pick<LogEvent, 'id' | 'at' | 'by' | 'order'>,
  text: string,
): WaitingLine {
  return { id, at, by, text, ...(order === undefined ? {} : { order }) };
}

function timeOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
