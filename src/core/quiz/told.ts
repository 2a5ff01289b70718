import { orderDates } from '../dates/compare';
import type { DatedEvent } from './events';
import type { QuestionKind } from './question';
import type { Resembling } from './resembling';
import { hasFinite } from './verbs';
import { GAP, inContext, trimStem } from './stem';
import { daysOfYear } from './year';

/** An event as it is told beside another, without its date. */
export interface Told {
  readonly event: DatedEvent;
  /** With what it hangs under said first. */
  readonly text: string;
}

/** The events of a note, and what is known of them (see material.ts). */
export interface Telling {
  readonly events: readonly DatedEvent[];
  readonly language: string;
  readonly standsBeside: (event: DatedEvent, stem: string) => boolean;
}

/** Jotted down: one thing led to the next, or a word and what was thought of it. */
const noted = /^\S{1,30}(?:\s\S{1,30}){0,2}\s[–-]\s/u;
const arrow = /->|[→⇒]|=>/u;

/** Of one story: they share a name, or telling words and their years, or stand under one heading that spans no more years than these. */
export function belongTogether(
  { event: a }: Told,
  { event: b }: Told,
  { yearsUnder }: { readonly yearsUnder: (heading: number) => number },
  most: number,
): boolean {
  const [one, other] = [a.statement, b.statement];
  const names = new Set(one.names.map(({ text }) => text));
  if (other.names.some(({ text }) => names.has(text))) return true;
  const isNear = Math.abs(b.date.earliest - a.date.earliest) <= most * daysOfYear;
  const shared = [...one.stems].filter((stem) => stem.length > 5 && other.stems.has(stem));
  if (isNear && shared.length >= fewestShared) return true;
  const { heading } = one.point;
  if (heading !== other.point.heading) return false;
  return yearsUnder(heading) <= most;
}

/** One word two strangers may share. */
const fewestShared = 2;

/** Events that can stand beside another, one of a point, as time runs. */
export function toldEvents(telling: Telling, kind: QuestionKind, longest: number): Told[] {
  const { events, language, standsBeside } = telling;
  const found = new Map<string, Told>();
  for (const event of events) {
    const { asked, context, point } = event.statement;
    const { date, gapped } = event;
    if (!asked || found.has(point.id) || date.approximate || !Number.isFinite(lengthOf(date)))
      continue;
    // In English, and where others can be had, without a hole; beside one other, none of which a clause was cut.
    const isWhole = kind === 'order' || event.text.length <= longest;
    const isHoled = gapped && (language === 'en' || kind === 'first');
    const stem = isHoled || !isWhole ? null : trimStem(event.text, longest);
    if (stem === null) continue;
    const text = inContext(context, stem);
    if (kind !== 'order' && (arrow.test(text) || noted.test(text) || !hasFinite(stem, language)))
      continue;
    if (!standsBeside(event, stem)) continue;
    found.set(point.id, { event, text: text.replace(GAP, '…') });
  }
  return [...found.values()].sort((a, b) => orderDates(a.event.date, b.event.date));
}

function lengthOf({ earliest, latest }: DatedEvent['date']): number {
  return latest - earliest;
}

/** Do both sentences read differently, and tell of different things? */
export function areApart(a: Told, b: Told, { resembling }: Resembling): boolean {
  const [one, other] = [a.event.statement, b.event.statement];
  return a.text.toLowerCase() !== b.text.toLowerCase() && !resembling(one).includes(other);
}
