import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definitelyBefore } from '../../../src/core/dates/compare';
import type { DateValue } from '../../../src/core/dates/date';
import { readDates } from '../../../src/core/dates/read';
import { saidIn, sameName } from '../../../src/core/quiz/aliases';
import { allQuestions, makeQuestions } from '../../../src/core/quiz/make';
import { familyOf, type Question } from '../../../src/core/quiz/question';
import { gradeResponse } from '../../../src/core/session/quiz-grade';
import type {} from '../../../src/core/session/response';
import { en as strings } from '../../../src/strings';
import { buildNote } from './note-builder';
import { valley } from './valley';

const seeds = fc.integer({ min: -(2 ** 31), max: 2 ** 32 });
const quiz = (seed: number): Question[] => makeQuestions(valley, { seed, strings });

/** Holds for every question of every seed. */
function everyQuestion(seed: number, holds: (question: Question) => void): void {
  fc.assert(
    fc.property(seeds, (given) => {
      const questions = allQuestions(valley, { seed: given, strings });
      expect(questions.length).toBeGreaterThan(15);
      questions.forEach(holds);
    }),
    { seed, numRuns: 25 },
  );
}

describe('a quiz', () => {
  test('of a note of decent size has twenty questions of four families and more', () => {
    const questions = quiz(1);
    expect(questions).toHaveLength(20);
    expect(new Set(questions.map(({ kind }) => familyOf(kind))).size).toBeGreaterThanOrEqual(4);
  });

  test('is the same for the same seed (seed 21)', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(quiz(seed)).toEqual(quiz(seed));
      }),
      { seed: 21, numRuns: 20 },
    );
  });

  test('is another for another seed, though a question keeps its id', () => {
    const [first, second] = [quiz(1), quiz(2)];
    expect(first).not.toEqual(second);
    const ids = (questions: Question[]): string[] => questions.map(({ id }) => id);
    expect(ids(first)).not.toEqual(ids(second));
    const shared = first.filter(({ id }) => ids(second).includes(id));
    expect(shared.length).toBeGreaterThan(0);
    for (const question of shared) {
      const other = second.find(({ id }) => id === question.id);
      expect(other?.line).toBe(question.line);
    }
  });

  test('is as long as asked for, and no longer than the note allows', () => {
    expect(makeQuestions(valley, { seed: 3, strings, length: 4 })).toHaveLength(4);
    const all = makeQuestions(valley, { seed: 3, strings, length: 500 });
    expect(all.length).toBeLessThanOrEqual(allQuestions(valley, { seed: 3, strings }).length);
    expect(makeQuestions(valley, { seed: 3, strings, length: 0 })).toEqual([]);
  });

  test('asks no point twice in one kind (seed 22)', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const probes = quiz(seed).flatMap(({ kind, items }) =>
          items.map(({ id }) => `${kind} ${id}`),
        );
        expect(new Set(probes).size).toBe(probes.length);
      }),
      { seed: 22, numRuns: 25 },
    );
  });

  test('sets no question beside another on the same point (seed 23)', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const questions = quiz(seed);
        questions.slice(1).forEach((question, index) => {
          const before = (questions[index]?.items ?? []).map(({ id }) => id);
          expect(question.items.some(({ id }) => before.includes(id))).toBe(false);
        });
      }),
      { seed: 23, numRuns: 25 },
    );
  });

  test('of one section asks only about it, and not which section that is', () => {
    const course = allQuestions(valley, { seed: 5, strings, within: 1 });
    expect(course.length).toBeGreaterThan(5);
    expect(new Set(course.map(({ role }) => role))).toEqual(new Set(['course']));
    expect(course.map(({ kind }) => kind)).not.toContain('role');
  });

  test('of a note without points is empty', () => {
    const empty = buildNote('Empty', [{ role: 'cause', section: 'Cause', points: [] }]);
    expect(makeQuestions(empty, { seed: 1, strings })).toEqual([]);
  });
});

describe('every question', () => {
  test('is settled by a line of a point of the note, by words that stand there (seed 31)', () => {
    everyQuestion(31, ({ line, items, evidence }) => {
      const point = valley.points.find((each) => each.line === line);
      expect(point).toBeDefined();
      expect(items.map(({ id }) => id)).toContain(point?.id);
      expect(evidence.text).toBe(point?.text);
      expect(evidence.spans.length).toBeGreaterThan(0);
      for (const { from, to } of evidence.spans) {
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(evidence.text.length);
      }
    });
  });

  test('has a stem without markup, doubled blanks or line breaks (seed 32)', () => {
    everyQuestion(32, (question) => {
      const texts =
        question.form === 'order'
          ? [question.stem, ...question.events.map(({ text }) => text)]
          : [question.stem];
      for (const text of texts) {
        expect(text).not.toMatch(/\s{2}|\n|^\s|\s$|\s[,.]|\*\*|\[\[|==/u);
        expect(text.length).toBeLessThanOrEqual(285);
      }
    });
  });

  test('has exactly one key, and no option that equals another (seed 33)', () => {
    everyQuestion(33, (question) => {
      if (question.form !== 'choice') return;
      const right = question.options.map(
        (_, option) => gradeResponse(question, { kind: 'choice', option }, strings).verdict,
      );
      expect(right.filter((verdict) => verdict === 'correct')).toHaveLength(1);
      question.options.forEach(({ text }, at) => {
        for (const other of question.options.slice(at + 1)) {
          expect(text.toLowerCase()).not.toBe(other.text.toLowerCase());
          if (question.kind === 'gap' && !/\d/u.test(text)) {
            expect(sameName(text, other.text)).toBe(false);
          }
        }
      });
    });
  });

  test('has enough options, and dates as time runs (seed 36)', () => {
    everyQuestion(36, (question) => {
      if (question.form === 'order') {
        expect(question.events.length).toBeGreaterThanOrEqual(3);
        return;
      }
      if (question.form !== 'choice') return;
      expect(question.options.length).toBeGreaterThanOrEqual(question.kind === 'first' ? 2 : 3);
      expect(question.options[question.key]).toBeDefined();
      if (question.kind !== 'date') return;
      const dates = question.options.map(({ text }) => readDates(text).dates[0]);
      dates.slice(1).forEach((date, at) => {
        const before = dates[at];
        expect(date && before && definitelyBefore(before, date)).toBe(true);
      });
    });
  });

  test('keeps its key out of its stem (seed 34)', () => {
    everyQuestion(34, (question) => {
      if (question.form !== 'typed' && question.form !== 'choice') return;
      if (question.kind === 'role') return;
      const key =
        question.form === 'typed' ? question.model : (question.options[question.key]?.text ?? '');
      expect(key).not.toBe('');
      expect(question.stem).not.toContain(key);
      if (question.kind === 'gap') expect(saidIn(question.stem, key)).toBe(false);
    });
  });

  test('can be put right: an order sorted by rank is correct, ties in either order (seed 35)', () => {
    everyQuestion(35, (question) => {
      if (question.kind !== 'order') return;
      const forward = [...question.events.keys()].sort(
        (a, b) => (question.events[a]?.rank ?? 0) - (question.events[b]?.rank ?? 0) || b - a,
      );
      expect(gradeResponse(question, { kind: 'order', order: forward }, strings).verdict).toBe(
        'correct',
      );
      expect(
        gradeResponse(question, { kind: 'order', order: [...forward].reverse() }, strings).verdict,
      ).toBe('wrong');
    });
  });
});

describe('the order of events', () => {
  const dateOf = (line: number): DateValue | undefined =>
    valley.points.find((point) => point.line === line)?.dates[0];

  test('follows dates that leave no doubt, and says none of them before the answer (seed 41)', () => {
    everyQuestion(41, (question) => {
      if (question.kind !== 'order') return;
      for (const first of question.events) {
        expect(first.text).not.toMatch(/18\d\d/u);
        for (const second of question.events) {
          const [a, b] = [dateOf(first.line), dateOf(second.line)];
          if (first.rank < second.rank && a && b) expect(definitelyBefore(a, b)).toBe(true);
        }
      }
    });
  });

  test('gives events of one date one rank', () => {
    const note = buildNote('Tarn', [
      {
        role: 'course',
        section: 'Course',
        points: [
          'In [1801|1801] a mill was built at Tarn.',
          'In [1801|1801] the people of Brack dug a canal.',
          'In [1805|1805] the canal froze for the whole winter.',
          'In [1809|1809] the mill burned down.',
        ],
      },
    ]);
    const [question] = allQuestions(note, { seed: 1, strings }).filter(
      ({ kind }) => kind === 'order',
    );
    expect(question?.kind === 'order' && question.events.map(({ rank }) => rank).sort()).toEqual([
      0, 0, 1, 2,
    ]);
  });
});
