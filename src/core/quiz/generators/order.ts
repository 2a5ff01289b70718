import { compareDates, isSameDate } from '../../dates/compare';
import { formatDate } from '../../dates/print';
import { seededRandom, shuffled } from '../../text/random';
import type { DatedEvent } from '../events';
import type { Material } from '../material';
import { diceFor, itemOf, questionId, settledBy, type Probe } from '../probe';
import type { OrderEvent, Question } from '../question';
import { areApart, type Told } from '../told';
import { areNear } from '../whole';

const fewest = 3;
const usual = 4;
const most = 6;

/** Three to six events to put in order: neighbours in time, so that knowing the century is not enough. */
export function orderProbes(material: Material): Probe[] {
  return groupsOf(material).flatMap((group) => {
    const first = group[0]?.event;
    if (!first) return [];
    const items = group.map(({ event }) => itemOf(event.statement));
    const id = questionId('order', items, '');
    const about = { id, kind: 'order', role: first.statement.point.role } as const;
    const ask = (): Question => {
      const events = ranked(group, material.language);
      const offered = mixed(events, material.seed, id);
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

/** Shuffled, and never in order as it stands. */
function mixed(events: readonly OrderEvent[], seed: number, id: string): number[] {
  const order = shuffled([...events.keys()], diceFor(seed, id));
  const ranks = order.map((at) => events[at]?.rank ?? 0);
  return ranks.every((rank, at) => at === 0 || (ranks[at - 1] ?? 0) <= rank)
    ? order.reverse()
    : order;
}

/** Neighbours in time, in other groups for another seed; an event is in one. The more is known, the longer they are. */
function groupsOf(material: Material): Told[][] {
  const { seed, known = () => 0 } = material;
  const random = seededRandom(seed);
  const groups: Told[][] = [];
  let group: Told[] = [];
  const close = (): void => {
    const distinct = new Set(group.map(({ event }) => event.date.earliest)).size;
    if (distinct >= fewest) groups.push(group);
    group = [];
  };
  // By their ends: a day comes before the year that it lies in, and keeps it out of its group.
  const told = [...material.told()].sort((a, b) => a.event.date.latest - b.event.date.latest);
  for (const each of told) {
    if (!group.every((other) => canStandWith(other, each, material))) continue;
    group.push(each);
    const levels = group.reduce((sum, { event }) => sum + known(event.statement.point.id), 0);
    const length = Math.min(most, usual + Math.floor(levels / group.length));
    if (group.length >= length || (group.length === fewest && levels === 0 && random() < 0.25))
      close();
  }
  close();
  return groups;
}

/** Their order is beyond doubt, or they are of one date and may stand in either; and they read differently. */
function canStandWith(a: Told, b: Told, material: Material): boolean {
  const [one, other] = [a.event.date, b.event.date];
  if (!areApart(a, b, material) || !areNear(a, b)) return false;
  return isSameDate(one, other) || compareDates(one, other) !== 'overlaps';
}

function ranked(chronological: readonly Told[], language: string): OrderEvent[] {
  let rank = -1;
  let before: DatedEvent['date'] | null = null;
  return chronological.map(({ event: { statement, date }, text }) => {
    if (!before || !isSameDate(before, date)) rank++;
    before = date;
    return { text, line: statement.point.line, date: formatDate(date, language), rank };
  });
}
