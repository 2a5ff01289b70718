import { calendarDay } from '../../dates/calendar';
import type { DateValue } from '../../dates/date';
import type { Material } from '../material';
import { diceFor, itemOf, questionId, settledBy, type Probe } from '../probe';
import type { Question } from '../question';
import { LONGEST_STEM } from '../stem';
import { areApart, belongTogether, toldEvents, type Told } from '../told';

/** The stem tells both. */
const longest = 105;

/** An event is measured against one of so many that follow it. */
const reach = 4;

/** How long between the two? Two events of one part of the note, whose dates are known to the same unit. */
export function betweenProbes(material: Material): Probe[] {
  const told = toldEvents(material, 'between', longest).filter(({ event }) => !event.gapped);
  return told.flatMap((first, at) => {
    for (const second of told.slice(at + 1, at + 1 + reach)) {
      const length = lengthBetween(first.event.date, second.event.date);
      if (!length || first.text.length + second.text.length > LONGEST_STEM - 40) continue;
      if (belongTogether(first, second, material, oneStory))
        return [probeOf(first, second, length, material)];
    }
    return [];
  });
}

function probeOf(first: Told, second: Told, length: Length, material: Material): Probe {
  const { statement, date } = first.event;
  const { quizStems } = material.strings;
  const items = [first, second].map(({ event }) => itemOf(event.statement));
  const id = questionId('between', items, `${length.unit}${String(length.count)}`);
  const about = { id, kind: 'between', items, role: statement.point.role } as const;
  const ask = (): Question | null => {
    if (!areApart(first, second, material)) return null;
    const random = diceFor(material.seed, id);
    const counts = lengthsAround(length, random(), random());
    const [start = '', end = ''] = [first, second].map(({ text }) =>
      text.replace(/[.．。;；,，]$/u, ''),
    );
    return {
      ...settledBy(statement, date, material),
      ...about,
      form: 'choice',
      stem: quizStems.between(start, end),
      options: counts.map((count) => {
        return { text: quizStems.lengths[length.unit](count), rightFor: null };
      }),
      key: counts.indexOf(length.count),
    };
  };
  return { ...about, worth: 0.5, level: 1, ask };
}

/** In years: under a heading that spans more, the time between two strangers is a sum, not history. */
const oneStory = 12;

interface Length {
  readonly unit: 'day' | 'month' | 'year';
  readonly count: number;
}

/** Less is a matter of how one counts. */
const fewest = 3;

/** So many of a unit can be told apart; beyond that they are counted in the next. */
const mostDays = 31;
const mostMonths = 23;

/** In the largest unit that is exact enough; null where the dates are not known alike or are too near. */
function lengthBetween(a: DateValue, b: DateValue): Length | null {
  if (a.precision !== b.precision) return null;
  const [from, to] = [calendarDay(a.earliest), calendarDay(b.earliest)];
  const years = to.year - from.year;
  const months = years * 12 + to.month - from.month;
  const days = b.earliest - a.earliest;
  if (a.precision === 'day' && days >= fewest && days <= mostDays)
    return { unit: 'day', count: days };
  if (a.precision === 'year' && years >= fewest) return { unit: 'year', count: years };
  if (a.precision !== 'day' && a.precision !== 'month') return null;
  const whole = a.precision === 'day' ? Math.round(days / 30.44) : months;
  if (whole >= fewest && whole <= mostMonths) return { unit: 'month', count: whole };
  return whole > mostMonths ? { unit: 'year', count: Math.round(whole / 12) } : null;
}

/** Three lengths in a row of even steps, so wide that no way of counting makes another right. @param dice 0..1 each */
function lengthsAround({ count }: Length, place: number, width: number): number[] {
  const step = Math.max(2, Math.round(count * (0.35 + width * 0.35)));
  const before = Math.min(Math.floor(place * 3), Math.ceil(count / step) - 1);
  return [0, 1, 2].map((at) => count + (at - before) * step);
}
