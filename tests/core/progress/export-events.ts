import fc from 'fast-check';
import type { LogEvent, ReviewEvent } from '../../../src/core/progress/event';
import { roles } from '../../../src/core/notes/note';

/** Words that break careless files: quotes, lines, tabs, commas, Hebrew and Arabic, formulas, halves of letters. */
export const anyWords = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        ...['"', '""', ',', ';', '\t', '\n', '\r\n', '\r', '\u2028', '#', '<b>', '&amp;', '&'],
        ...['=1+1', '+', '-', '@', "'", '-5', 'סואץ', 'قناة السويس', '\u200f', '\ud83d', '１'],
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);

const name = fc.string({ minLength: 1, maxLength: 8 });
const at = fc.integer({ min: 0, max: 4_000_000_000_000 });

const anyReview: fc.Arbitrary<LogEvent> = fc
  .record({
    at,
    id: name,
    by: name,
    path: anyWords,
    quiz: anyWords,
    question: name,
    family: anyWords,
    level: fc.constantFrom(1, 2, 3),
    hinted: fc.boolean(),
    items: fc.array(
      fc.record({
        id: name,
        text: anyWords,
        role: fc.constantFrom(...roles),
        line: fc.nat(5000),
        under: fc.constantFrom('', '00aabbccddeeff11'),
        credit: fc.double({ min: 0, max: 1, noNaN: true }).map((credit) => credit + 0),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map((event): LogEvent => ({ kind: 'review', ...event }));

const anyOther: fc.Arbitrary<LogEvent> = fc.oneof(
  fc.record({ at, id: name, by: name, of: name }).map((e): LogEvent => ({ kind: 'undo', ...e })),
  fc
    .record({ at, id: name, by: name, path: anyWords, items: fc.array(name) })
    .map((e): LogEvent => ({ kind: 'forget', ...e })),
  fc
    .record({ at, id: name, by: name, item: name, text: anyWords })
    .map((e): LogEvent => ({ kind: 'attempt', ...e })),
);

export const anyEvents = fc.array(fc.oneof(anyReview, anyOther), { maxLength: 12 });

/** A point that was asked about once. @param id of the event and of its item */
export function review(id: string, text: string, more: Partial<ReviewEvent> = {}): ReviewEvent {
  const point = { id, text, role: 'cause', line: 3, under: '' } as const;
  return {
    kind: 'review',
    id,
    at: 1_700_000_000_000,
    by: 'd1',
    path: 'History/Orrin Dam.md',
    quiz: 'z',
    question: 'q',
    family: 'gap',
    level: 2,
    hinted: false,
    items: [{ ...point, credit: 1 }],
    ...more,
  };
}
