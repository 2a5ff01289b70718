import type { SourceQuestion } from '../notes/note';
import { hashText } from '../text/hash';
import { isRecord } from '../text/record';

/** What a student may say of a point whatever the marker found: it was there, or it was not. */
export type Ruling = 'covered' | 'missed';

interface Entry {
  /** When, in ms since 1970 by this device's clock. */
  readonly at: number;
  /** `itemKey` of the question. */
  readonly item: string;
}

interface OfPoint extends Entry {
  /** `answerKey` of the words that were ruled on. */
  readonly answer: string;
  /** `pointKey` of the point in the model answer. */
  readonly point: string;
}

/** What happened to an answer. Only ever added to; the order is told by `at`. */
export type AttemptEvent =
  | (Entry & { readonly kind: 'attempt'; readonly text: string })
  | (OfPoint & { readonly kind: 'override'; readonly verdict: Ruling })
  | (OfPoint & { readonly kind: 'undo' });

/** What the events say of one question. */
export interface ItemHistory {
  /** The words of each attempt, oldest first; the same words twice running are one. */
  readonly attempts: readonly string[];
  readonly rulings: ReadonlyMap<string, Ruling>;
}

export const noHistory: ItemHistory = { attempts: [], rulings: new Map() };

/** Names a question by what it says, so that it is known again wherever it stands and whatever its note is called. */
export function itemKey({ prompt, model }: Pick<SourceQuestion, 'prompt' | 'model'>): string {
  return hashText(`${plain(prompt ?? '')}\n${plain(model)}`);
}

/** Names a text by its words; case and spacing are no part of an answer. */
export function answerKey(text: string): string {
  return hashText(plain(text).toLowerCase());
}

/** Names a point of a model answer by its words. */
export function pointKey(text: string): string {
  return hashText(plain(text));
}

/** By what a ruling is found in `ItemHistory.rulings`. */
export function rulingKey(answer: string, point: string): string {
  return `${answer} ${point}`;
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What a set of events comes to, by item; the order they are given in is of no matter. */
export function foldAttempts(events: readonly AttemptEvent[]): ReadonlyMap<string, ItemHistory> {
  const items = new Map<string, { attempts: string[]; rulings: Map<string, Ruling> }>();
  const fresh = (): { attempts: string[]; rulings: Map<string, Ruling> } => ({
    attempts: [],
    rulings: new Map(),
  });
  // Two events of one moment stand in an order of their own, the same on every device.
  const inTime = [...events].sort((a, b) => a.at - b.at || (lineOf(a) < lineOf(b) ? -1 : 1));
  for (const event of inTime) {
    const item = items.get(event.item) ?? fresh();
    items.set(event.item, item);
    if (event.kind === 'attempt') {
      if (item.attempts.at(-1) !== event.text) item.attempts.push(event.text);
      continue;
    }
    const key = rulingKey(event.answer, event.point);
    if (event.kind === 'override') item.rulings.set(key, event.verdict);
    else item.rulings.delete(key);
  }
  return items;
}

function lineOf(event: AttemptEvent): string {
  return JSON.stringify(Object.entries(event).sort());
}

/** An event as it was written, by whatever version; null where it is none that this version knows. */
export function readAttemptEvent(stored: unknown): AttemptEvent | null {
  if (!isRecord(stored)) return null;
  // In quotes, because these names stand in files that another version reads.
  const kind = stored['kind'];
  const at = stored['at'];
  const item = stored['item'];
  const text = stored['text'];
  const answer = stored['answer'];
  const point = stored['point'];
  const verdict = stored['verdict'];
  if (typeof at !== 'number' || !Number.isFinite(at) || typeof item !== 'string') return null;
  if (kind === 'attempt') return typeof text === 'string' ? { kind, at, item, text } : null;
  if (typeof answer !== 'string' || typeof point !== 'string') return null;
  if (kind === 'undo') return { kind, at, item, answer, point };
  const known = kind === 'override' && (verdict === 'covered' || verdict === 'missed');
  return known ? { kind, at, item, answer, point, verdict } : null;
}

/** Roughly what an event takes in a file beside its words, UTF-16 units. */
const frame = 140;

/**
 * As many events as there is room for (UTF-16 units): the words of old attempts go first, those of a question's last
 * attempt and what was ruled go last.
 */
export function trimEvents(events: readonly AttemptEvent[], room: number): AttemptEvent[] {
  const lastOf = new Map<string, AttemptEvent>();
  for (const event of events) if (event.kind === 'attempt') lastOf.set(event.item, event);
  const worth = (event: AttemptEvent): number =>
    event.kind !== 'attempt' ? 2 : lastOf.get(event.item) === event ? 1 : 0;
  const sizeOf = (event: AttemptEvent): number =>
    frame + (event.kind === 'attempt' ? event.text.length : 0);
  let over = events.reduce((sum, event) => sum + sizeOf(event), 0) - room;
  const gone = new Set<AttemptEvent>();
  for (const event of [...events].sort((a, b) => worth(a) - worth(b) || a.at - b.at)) {
    if (over <= 0) break;
    gone.add(event);
    over -= sizeOf(event);
  }
  return events.filter((event) => !gone.has(event));
}
