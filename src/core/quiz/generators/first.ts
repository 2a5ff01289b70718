import { compareDates } from '../../dates/compare';
import type { DateValue, Precision } from '../../dates/date';
import { seededRandom, shuffled } from '../../text/random';
import { edgesLast } from '../edges';
import type { Material } from '../material';
import { diceFor, itemOf, questionId, settledBy, type Probe } from '../probe';
import type { Question } from '../question';
import { areApart, belongTogether, toldEvents, type Told } from '../told';
import { daysOfYear } from '../year';

const longest = 150;

/** An event is set against one of so many that follow it. */
const choice = 3;

/** Which came first? Two events that stand near in time, so that knowing the century is not enough. */
export function firstProbes(material: Material): Probe[] {
  const random = seededRandom(material.seed ^ 0xf125);
  const told = toldEvents(material, 'first', longest);
  return told.flatMap((first, at) => {
    const later = told.slice(at + 1, at + 1 + choice * 2).filter((second) => {
      return fits(first, second) && belongTogether(first, second, material, oneStory);
    });
    const [second] = shuffled(later.slice(0, choice), random);
    return second ? [probeOf(first, second, material)] : [];
  });
}

function probeOf(first: Told, second: Told, material: Material): Probe {
  const { statement, date } = first.event;
  const pair = [first, second];
  const items = pair.map(({ event }) => itemOf(event.statement));
  const id = questionId('first', items, '');
  const about = { id, kind: 'first', items, role: statement.point.role } as const;
  const ask = (): Question | null => {
    if (!areApart(first, second, material)) return null;
    const offered = shuffled(pair, diceFor(material.seed, id));
    return {
      ...settledBy(statement, date, material),
      ...about,
      form: 'choice',
      stem: material.strings.quizStems.requests.first,
      options: offered.map((told) => {
        const rightFor = told === first ? null : told.event.statement.point.text;
        return { text: told.text, rightFor };
      }),
      key: offered.indexOf(first),
    };
  };
  // Under one heading they are likelier to be confused.
  const near = statement.section === second.event.statement.section;
  return { ...about, worth: near ? 0.75 : 0.6, level: 1, ask };
}

/** In years: events under a heading that spans more are set side by side only where they share something. */
const oneStory = 25;

/** How a story begins and how it ends: nobody needs a date for that. */
const begins = edgesLast(
  /\b(?:beg[aiu]n\w*|start\w*|outbreak|broke out|born|founded|declared? war|invaded)\b/iu,
);
const ends =
  /\b(?:end(?:ed|s)?|surrender\w*|armistice|peace|ceasefire|die[ds]|death|killed|executed|resign\w*|fell|collapsed?|dissolved|abolished|lost|won|defeat\w*)\b/iu;

function fits(first: Told, second: Told): boolean {
  const [a, b] = [first.event.date, second.event.date];
  if (compareDates(a, b) !== 'before') return false;
  if (b.latest - a.earliest > reach(a, b)) return false;
  return !(begins.test(first.text) && ends.test(second.text));
}

/** In years. */
const reachOf: Partial<Record<Precision, number>> = { day: 3, month: 6, season: 8, year: 12 };

/** In days: so far apart two dates may lie; farther the longer ago they are. */
function reach(a: DateValue, b: DateValue): number {
  const longAgo = Math.max(0, -b.latest / daysOfYear - 100) / 8;
  const years = [a, b].map(({ precision }) => reachOf[precision] ?? 40);
  return (Math.max(...years) + longAgo) * daysOfYear;
}
