import { roles } from '../notes/note';
import { isRecord } from '../text/record';
import {
  eventVersion,
  type LogEvent,
  type ReadLine,
  type ReviewedPoint,
  type SeenPoint,
} from './event';

type Stored = Readonly<Record<string, unknown>>;

/** What a line of the log says, by whatever version it was written. Never fails. @param line without its end */
export function readEventLine(line: string): ReadLine {
  let stored: unknown;
  try {
    stored = JSON.parse(line);
  } catch {
    return { kind: 'bad', why: 'no-json' };
  }
  if (!isRecord(stored)) return { kind: 'bad', why: 'no-event' };
  const version = stored['v'];
  if (typeof version === 'number' && version > eventVersion) return { kind: 'newer' };
  const event = version === 1 ? readEvent(stored) : null;
  return event ? { kind: 'event', event } : { kind: 'bad', why: 'no-event' };
}

/** Names in quotes, because they stand in files that another version reads. */
function readEvent(stored: Stored): LogEvent | null {
  const id = named(stored['id']);
  const at = stored['at'];
  const by = textOf(stored['by']);
  if (id === null || typeof at !== 'number' || !Number.isFinite(at)) return null;
  const order = stored['order'];
  const isMoved = typeof order === 'number' && Number.isFinite(order) && order > at;
  const entry = { id, at, by, ...(isMoved ? { order } : {}) };
  const path = textOf(stored['path']);
  const kind = stored['kind'];
  switch (kind) {
    case 'review':
      return readReview(stored, entry, path);
    case 'seen': {
      const items = listOf(stored['items'], (each) => {
        const point = readPoint(each);
        return point && { ...point, also: namesIn(each['also']) };
      });
      return items && { kind, ...entry, path, items };
    }
    case 'hide':
    case 'show': {
      const question = named(stored['question']);
      if (question === null) return null;
      if (kind === 'show') return { kind, ...entry, question };
      const [stem, why] = [textOf(stored['stem']), textOf(stored['why'])];
      return { kind, ...entry, path, question, stem, why };
    }
    case 'attempt':
    case 'override': {
      const item = named(stored['item']);
      if (item === null) return null;
      if (kind === 'attempt') return { kind, ...entry, item, text: textOf(stored['text']) };
      const answer = named(stored['answer']);
      const point = named(stored['point']);
      const verdict = ([null, 'covered', 'missed'] as const).find((v) => v === stored['verdict']);
      if (answer === null || point === null || verdict === undefined) return null;
      return { kind, ...entry, item, answer, point, verdict };
    }
    case 'undo': {
      const of = named(stored['of']);
      return of === null ? null : { kind, ...entry, of };
    }
    case 'rename': {
      const [from, to] = [named(stored['from']), named(stored['to'])];
      return from === null || to === null ? null : { kind, ...entry, from, to };
    }
    case 'forget':
      return { kind, ...entry, path, items: namesIn(stored['items']) };
    case 'release':
      return { kind, ...entry, items: namesIn(stored['items']) };
    case 'device':
      return { kind, ...entry, name: textOf(stored['name']) };
    default:
      return null;
  }
}

function readReview(
  stored: Stored,
  entry: Pick<LogEvent, 'id' | 'at' | 'by' | 'order'>,
  path: string,
): LogEvent | null {
  const question = named(stored['question']);
  const level = ([1, 2, 3] as const).find((each) => each === stored['level']);
  const items = listOf(stored['items'], (each): ReviewedPoint | null => {
    const point = readPoint(each);
    const credit = each['credit'];
    if (!point || typeof credit !== 'number' || !(credit >= 0 && credit <= 1)) return null;
    return { ...point, credit };
  });
  if (question === null || !level || !items) return null;
  const hinted = stored['hinted'] === true;
  const [quiz, family] = [textOf(stored['quiz']), textOf(stored['family'])];
  return { kind: 'review', ...entry, path, quiz, question, family, level, hinted, items };
}

function readPoint(stored: Stored): SeenPoint | null {
  const id = named(stored['id']);
  const line = stored['line'];
  if (id === null) return null;
  return {
    id,
    text: textOf(stored['text']),
    role: roles.find((role) => role === stored['role']) ?? 'topic',
    line: typeof line === 'number' && line > 0 ? line : 0,
    under: textOf(stored['under']),
  };
}

/** Null where there is no list, an empty one, or one with an entry that cannot be read. */
function listOf<Entry>(value: unknown, read: (each: Stored) => Entry | null): Entry[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const entries: Entry[] = [];
  for (const each of value) {
    const entry = isRecord(each) ? read(each) : null;
    if (entry === null) return null;
    entries.push(entry);
  }
  return entries;
}

function namesIn(value: unknown): string[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  return entries.flatMap((each) => named(each) ?? []);
}

function named(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
