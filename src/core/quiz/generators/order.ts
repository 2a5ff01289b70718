import { compareDates, isSameDate, orderDates } from '../../dates/compare';
import type { HistoricalDate } from '../../dates/date';
import { formatDate } from '../../dates/print';
import { seededRandom, shuffled } from '../../text/random';
import { danglesFrom } from '../dangling';
import { withoutDate } from '../dateless';
import { diceFor, questionId, settledBy, type Draft } from '../draft';
import type { Material, Statement } from '../material';
import type { OrderEvent, OrderQuestion } from '../question';
import { GAP, inContext, trimStem } from '../stem';

const longestEvent = 130;
const fewest = 3;
const most = 4;
const shortestEvent = 8;

/** An event with its date taken out of its words. */
interface Event {
  readonly statement: Statement;
  readonly date: HistoricalDate;
  readonly text: string;
}

/** Three or four events to put in order: neighbours in time, so that knowing the century is not enough. */
export function orderQuestions(material: Material, seed: number): Draft[] {
  const byPoint = new Map<string, Event>();
  for (const statement of material.statements) {
    const event = eventOf(statement, material);
    if (event && !byPoint.has(statement.point.id)) byPoint.set(statement.point.id, event);
  }
  return groupsOf([...byPoint.values()], seed).flatMap((group) => {
    const chronological = [...group].sort((a, b) => orderDates(a.date, b.date));
    const [first] = chronological;
    if (!first) return [];
    const items = chronological.map(({ statement }) => statement.point.id);
    const id = questionId('order', items, '');
    const offered = shuffled(ranked(chronological), diceFor(seed, id));
    const question: OrderQuestion = {
      ...settledBy(first.statement, [first.date]),
      id,
      kind: 'order',
      stem: material.strings.quizStems.requests.order,
      items,
      events: offered.map(({ event }) => event),
    };
    const dates = offered.map(({ date }) => date);
    return [{ question, dates, worth: group.length / (2 * most) + 0.4 }];
  });
}

function eventOf(statement: Statement, { english }: Material): Event | null {
  const [date, ...others] = statement.dates;
  if (!date || others.length > 0) return null;
  const { text: dateless, gapped } = withoutDate(statement.text, date, english);
  // A hole reads badly in a list; other languages have no choice.
  if (english && (gapped || dateless.includes(GAP))) return null;
  const text = trimStem(dateless, longestEvent);
  if (text === null || text.length < shortestEvent) return null;
  if (danglesFrom(text, statement.context)) return null;
  return { statement, date, text: inContext(statement.context, text) };
}

/** Each group grows from one event by its neighbours in time; an event is in one group. */
function groupsOf(events: readonly Event[], seed: number): Event[][] {
  const left = shuffled(events, seededRandom(seed));
  const groups: Event[][] = [];
  while (left.length >= fewest) {
    const anchor = left.shift();
    if (!anchor) break;
    const near = [...left].sort((a, b) => gapBetween(anchor, a) - gapBetween(anchor, b));
    const group = [anchor];
    for (const event of near) {
      if (group.length < most && group.every((other) => canStandWith(other, event))) {
        group.push(event);
      }
    }
    const distinct = new Set(group.map(({ date }) => date.earliest)).size;
    if (distinct < fewest) continue;
    groups.push(group);
    for (const event of group.slice(1)) left.splice(left.indexOf(event), 1);
  }
  return groups;
}

function gapBetween(a: Event, b: Event): number {
  return Math.abs(a.date.earliest - b.date.earliest);
}

/** Their order is beyond doubt, or they are of one date and may stand in either; and they read differently. */
function canStandWith(a: Event, b: Event): boolean {
  if (a.text.toLowerCase() === b.text.toLowerCase()) return false;
  return isSameDate(a.date, b.date) || compareDates(a.date, b.date) !== 'overlaps';
}

function ranked(
  chronological: readonly Event[],
): { readonly event: OrderEvent; readonly date: HistoricalDate }[] {
  let rank = -1;
  let before: HistoricalDate | null = null;
  return chronological.map(({ statement, date, text }) => {
    if (before === null || !isSameDate(before, date)) rank++;
    before = date;
    return {
      date,
      event: { text, line: statement.point.line, date: formatDate(date), rank },
    };
  });
}
