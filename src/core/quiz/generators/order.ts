import { compareDates, isSameDate, orderDates } from '../../dates/compare';
import { formatDate } from '../../dates/print';
import { seededRandom, shuffled } from '../../text/random';
import { findFlaw } from '../checks';
import type { DatedEvent } from '../events';
import type { Material } from '../material';
import { diceFor, itemOf, questionId, settledBy, type Probe } from '../probe';
import type { OrderEvent, Question } from '../question';
import { GAP, inContext, trimStem } from '../stem';

const longestEvent = 130;
const fewest = 3;
const most = 4;

/** Three or four events to put in order: neighbours in time, so that knowing the century is not enough. */
export function orderProbes(material: Material): Probe[] {
  return groupsOf(material).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const items = group.map(({ statement }) => itemOf(statement));
    const id = questionId('order', items, '');
    const about = {
      id,
      kind: 'order',
      role: first.statement.point.role,
    } as const;
    const ask = (): Question => {
      const events = ranked(group, material.language);
      const offered = shuffled([...events.keys()], diceFor(material.seed, id));
      return {
        ...settledBy(first.statement, first.date, material),
        ...about,
        form: 'order',
        items: offered.flatMap((at) => items[at] ?? []),
        stem: material.strings.quizStems.requests.order,
        events: offered.flatMap((at) => events[at] ?? []),
      };
    };
    return [{ ...about, items, worth: 0.85, level: 1, ask }];
  });
}

/** One event of a point, short; in English, where others can be had, without a hole. */
function listable({ events, language }: Material): DatedEvent[] {
  const found = new Map<string, DatedEvent>();
  for (const event of events) {
    const { asked, context, point } = event.statement;
    const text = trimStem(event.text, longestEvent);
    if (!asked || text === null || (event.gapped && language === 'en')) continue;
    const flaw = findFlaw({ kind: 'order', language, context, stem: text, key: '', options: [] });
    if (!flaw && !found.has(point.id)) found.set(point.id, { ...event, text });
  }
  // By their ends: a day comes before the year that it lies in, and keeps it out of its group.
  return [...found.values()].sort(
    (a, b) => a.date.latest - b.date.latest || orderDates(a.date, b.date),
  );
}

/** Neighbours in time, in other groups for another seed; an event is in one. */
function groupsOf(material: Material): DatedEvent[][] {
  const random = seededRandom(material.seed);
  const groups: DatedEvent[][] = [];
  let group: DatedEvent[] = [];
  const close = (): void => {
    const distinct = new Set(group.map(({ date }) => date.earliest)).size;
    if (distinct >= fewest) groups.push(group);
    group = [];
  };
  for (const event of listable(material)) {
    if (!group.every((other) => canStandWith(other, event))) continue;
    group.push(event);
    if (group.length === most || (group.length === fewest && random() < 0.25)) close();
  }
  close();
  return groups;
}

/** Their order is beyond doubt, or they are of one date and may stand in either; and they read differently. */
function canStandWith(a: DatedEvent, b: DatedEvent): boolean {
  if (a.text.toLowerCase() === b.text.toLowerCase()) return false;
  return isSameDate(a.date, b.date) || compareDates(a.date, b.date) !== 'overlaps';
}

function ranked(chronological: readonly DatedEvent[], language: string): OrderEvent[] {
  let rank = -1;
  let before: DatedEvent['date'] | null = null;
  return chronological.map(({ statement, date, text }) => {
    if (!before || !isSameDate(before, date)) rank++;
    before = date;
    const { context, point } = statement;
    return {
      // Nothing is filled in here.
      text: inContext(context, text).replace(GAP, '…'),
      line: point.line,
      date: formatDate(date, language),
      rank,
    };
  });
}
