import { compareDates } from '../../dates/compare';
import { formatDate } from '../../dates/print';
import { shuffled } from '../../text/random';
import type { Material } from '../material';
import { deedsIn, meaningsIn, type Pair } from '../pairs';
import { diceFor, itemOf, questionId, settledBy, type Probe } from '../probe';
import type { Matched, Question } from '../question';
import { trimStem } from '../stem';
import type { Told } from '../told';
import { areNear } from '../whole';

type Shown = Pick<Pair, 'statement' | 'left' | 'right' | 'at'>;

const longestEvent = 100;
const fewest = 3;
const most = 5;

/** Dates to events, people to what they did, terms to what they mean. */
export function matchProbes(material: Material): Probe[] {
  const told = material.told().flatMap((each) => shortened(each, material.language));
  return [
    ...grouped(told, datesFit(material)).map((events) =>
      probeOf('dates', events.map(asPair(material.language)), material),
    ),
    ...[deedsIn(material), ...meaningsIn(material)].flatMap((pairs) =>
      grouped(pairs, namesFit(material)).map((each) =>
        probeOf(each[0]?.isPerson ? 'people' : 'terms', each, material),
      ),
    ),
  ];
}

/** Where a sentence may be cut is known of English alone. */
function shortened(told: Told, language: string): Told[] {
  if (told.text.length <= longestEvent) return [told];
  const text = language === 'en' ? trimStem(told.text, longestEvent) : null;
  return text === null ? [] : [{ ...told, text }];
}

/** Groups of three to five in their order, each pair of which may stand together; nothing is in two. */
function grouped<T>(all: readonly T[], fits: (a: T, b: T) => boolean): T[][] {
  const groups: T[][] = [];
  const size = Math.ceil(all.length / Math.ceil(all.length / (most - 0.5)));
  let left = [...all];
  while (left.length >= fewest) {
    const group: T[] = [];
    const rest: T[] = [];
    for (const each of left) {
      const takes = group.length < size && group.every((other) => fits(other, each));
      (takes ? group : rest).push(each);
    }
    if (group.length >= fewest) groups.push(group);
    else rest.shift();
    left = rest.length < left.length ? rest : [];
  }
  return groups;
}

/** No date within another, and no two sentences that tell of one thing. */
function datesFit({ resembling }: Material): (a: Told, b: Told) => boolean {
  return (a, b) =>
    compareDates(a.event.date, b.event.date) !== 'overlaps' &&
    areNear(a, b) &&
    a.text.toLowerCase() !== b.text.toLowerCase() &&
    !resembling(a.event.statement).includes(b.event.statement);
}

/** Each right side speaks of its own left side alone. */
function namesFit({ resembling }: Material): (a: Pair, b: Pair) => boolean {
  return (a, b) =>
    a.right.toLowerCase() !== b.right.toLowerCase() &&
    !a.says(b) &&
    !b.says(a) &&
    !resembling(a.statement).includes(b.statement);
}

function asPair(language: string): (told: Told) => Shown {
  return ({ event: { statement, date }, text }) => {
    return { statement, left: formatDate(date, language), right: text, at: date };
  };
}

function probeOf(matched: Matched, found: readonly Shown[], material: Material): Probe {
  const items = found.map(({ statement }) => itemOf(statement));
  const id = questionId('match', items, matched);
  const [first] = found;
  const about = { id, kind: 'match', items, role: items[0]?.role ?? 'topic' } as const;
  const ask = (): Question | null => {
    if (!first) return null;
    const pairs = found.map(({ left, right, statement }) => ({
      left,
      right,
      line: statement.point.line,
    }));
    return {
      ...settledBy(first.statement, first.at, material),
      ...about,
      form: 'match',
      stem: material.strings.quizStems.match[matched],
      matched,
      pairs,
      offered: mixed(pairs.length, material.seed, id),
    };
  };
  return { ...about, worth: matched === 'dates' ? 0.7 : 0.8, level: 1, ask };
}

/** Shuffled, and never as it was: beside each other nothing would be asked. */
function mixed(count: number, seed: number, id: string): number[] {
  const order = shuffled([...Array(count).keys()], diceFor(seed, id));
  const isSame = order.every((at, place) => at === place);
  return isSame ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
