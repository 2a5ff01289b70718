// Events of every kind, for tests of the log.
import fc from 'fast-check';
import type { LogEvent, NewEvent, ReviewEvent } from '../../../src/core/progress/event';
import type { Study } from '../../../src/core/progress/study';

/** An event with what every event has. @param at ms since 1970 */
export function event(id: string, at: number, of: NewEvent, by = 'laptop'): LogEvent {
  return { ...of, id, at, by };
}

/** A review of points by their ids with their credits. */
export function review(
  id: string,
  at: number,
  credits: Readonly<Record<string, number>>,
  of: Partial<Omit<ReviewEvent, 'kind' | 'items'>> = {},
): ReviewEvent {
  const about = { path: 'Valley.md', quiz: 'z1', question: `question ${id}`, family: 'date' };
  const items = Object.entries(credits).map(([item, credit], line) => ({
    id: item,
    text: `The point ${item}.`,
    role: 'course' as const,
    line: line + 1,
    under: '',
    credit,
  }));
  return { kind: 'review', id, at, by: 'laptop', ...about, level: 1, hinted: false, ...of, items };
}

const name = fc.constantFrom('dam', 'mill', 'ford', 'weir', 'lock');
const note = fc.constantFrom('Valley.md', 'Flood.md', 'River/Flood.md', 'Delta.md');
const credit = fc.constantFrom(0, 0.5, 1);
const role = fc.constantFrom('cause', 'course', 'impact');
const words = fc.constantFrom(
  'The dam broke.',
  'The dam burst.',
  'The mill was built in 1901.',
  'é',
);
const id = fc.integer({ min: 0, max: 60 }).map((each) => `e${each}`);

const point = fc.record({
  id: name,
  text: words,
  role,
  line: fc.integer({ min: 0, max: 40 }),
  under: fc.constantFrom('', 'a1'),
});

const anyNew: fc.Arbitrary<NewEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('review'),
    path: note,
    quiz: name,
    question: name,
    family: fc.constantFrom('date', 'gap'),
    level: fc.constantFrom(1, 2, 3),
    hinted: fc.boolean(),
    items: fc.uniqueArray(
      fc.tuple(point, credit).map(([each, value]) => ({ ...each, credit: value })),
      { minLength: 1, maxLength: 3, selector: (each) => each.id },
    ),
  }),
  fc.record({
    kind: fc.constant('seen'),
    path: note,
    items: fc.uniqueArray(
      fc
        .tuple(point, fc.array(name, { maxLength: 1 }))
        .map(([each, also]) => ({ ...each, also: also.filter((other) => other !== each.id) })),
      { minLength: 1, maxLength: 2, selector: (each) => each.id },
    ),
  }),
  fc.record({
    kind: fc.constant('hide'),
    path: note,
    question: name,
    stem: words,
    why: fc.constant('wrong'),
  }),
  fc.record({ kind: fc.constant('show'), question: name }),
  fc.record({ kind: fc.constant('undo'), of: id }),
  fc.record({ kind: fc.constant('rename'), from: note, to: note }),
  fc.record({ kind: fc.constant('forget'), path: note, items: fc.array(name, { maxLength: 2 }) }),
  fc.record({ kind: fc.constant('release'), items: fc.array(name, { maxLength: 2 }) }),
  fc.record({ kind: fc.constant('attempt'), item: name, text: words }),
  fc.record({
    kind: fc.constant('override'),
    item: name,
    answer: name,
    point: name,
    verdict: fc.constantFrom('covered', 'missed', null),
  }),
  fc.record({ kind: fc.constant('device'), name: fc.constantFrom('Laptop', 'Phone') }),
);

/** Any event, with few ids and few moments, so that they meet. */
export const anyEvent: fc.Arbitrary<LogEvent> = fc
  .tuple(id, fc.integer({ min: 1, max: 30 }), fc.constantFrom('laptop', 'phone'), anyNew)
  .map(([ofEvent, at, by, of]) => event(ofEvent, at, of, by));

/** A study as plain data, to be compared. */
export function plain(study: Study): unknown {
  const sorted = (map: ReadonlyMap<string, unknown>): unknown =>
    [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  const answers = [...study.answers].map(([item, { attempts, rulings }]): [string, unknown] => [
    item,
    [attempts, sorted(rulings)],
  ]);
  return {
    items: sorted(study.items),
    hidden: sorted(study.hidden),
    answers: sorted(new Map(answers)),
    devices: sorted(study.devices),
    forgotten: study.forgotten,
  };
}
