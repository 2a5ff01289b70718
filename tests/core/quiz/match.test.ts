import { describe, expect, test } from 'vitest';
import type { HistoryNote } from '../../../src/core/notes/note';
import { readNote } from '../../../src/core/notes/read';
import { matchProbes } from '../../../src/core/quiz/generators/match';
import { gatherMaterial } from '../../../src/core/quiz/material';
import type { MatchQuestion } from '../../../src/core/quiz/question';
import { en as strings } from '../../../src/strings';
import { buildNote } from './note-builder';
import { valley } from './valley';

const ask = (note: HistoryNote, seed = 1): MatchQuestion[] =>
  matchProbes(gatherMaterial(note, { seed, strings })).flatMap((probe) => {
    const question = probe.ask();
    return question?.form === 'match' ? question : [];
  });
const pairsOf = (questions: readonly MatchQuestion[]): string[] =>
  questions.flatMap(({ pairs }) => pairs.map(({ left, right }) => `${left} = ${right}`));
const course = (...points: string[]): HistoryNote =>
  buildNote('Tarn', [{ role: 'course', section: 'Course', points }]);

describe('every match', () => {
  const questions = [0, 1, 2, 3, 4].flatMap((seed) => ask(valley, seed));

  test('has three to five pairs, each with its point', () => {
    expect(questions.length).toBeGreaterThan(0);
    for (const { pairs, items } of questions) {
      expect(pairs.length).toBeGreaterThanOrEqual(3);
      expect(pairs.length).toBeLessThanOrEqual(5);
      expect(items.map(({ line }) => line)).toEqual(pairs.map(({ line }) => line));
    }
  });

  test('offers each right side once, and never beside each other as they belong', () => {
    for (const { pairs, offered } of questions) {
      const places = [...pairs.keys()];
      expect([...offered].sort((a, b) => a - b)).toEqual(places);
      expect(offered).not.toEqual(places);
    }
  });
});

describe('dates to what happened', () => {
  test('the events are told without their dates, as time runs', () => {
    const note = course(
      'In [1805|1805] the canal of Tarn froze for a whole winter.',
      'In [1801|1801] a mill was built at the weir of Tarn.',
      'In [1809|1809] the people of Brack dug a canal.',
    );
    expect(pairsOf(ask(note))).toEqual([
      '1801 = A mill was built at the weir of Tarn.',
      '1805 = The canal of Tarn froze for a whole winter.',
      '1809 = The people of Brack dug a canal.',
    ]);
  });

  test('no date lies within another, and no two are the same', () => {
    const note = course(
      'In [1801|1801] a mill was built at the weir of Tarn.',
      'On [4 May 1801|1801-05-04] the people of Orrin burned it down.',
      'In [1801|1801] the council of Kessel paid for a bridge.',
      'In [1805|1805] the canal of Tarn froze for a whole winter.',
      'In [1809|1809] the people of Brack dug a canal.',
    );
    const [question] = ask(note);
    const lefts = question?.pairs.map(({ left }) => left) ?? [];
    expect(lefts.filter((left) => left.includes('1801'))).toHaveLength(1);
  });

  test('two dates are too few', () => {
    const note = course(
      'In [1801|1801] a mill was built at the weir of Tarn.',
      'In [1805|1805] the canal of Tarn froze for a whole winter.',
    );
    expect(ask(note)).toEqual([]);
  });
});

describe('people to what they did', () => {
  test('the name is cut off, so that the rest reads as a deed', () => {
    const note = course(
      '[Ada Mirren|p] ordered the guard to clear the lower town.',
      '[Josef Lund|p] opened the granaries to the homeless.',
      '[Tom Hale|p] drew the plans of the second dam in [1873|1873].',
    );
    const questions = ask(note);
    expect(questions.map(({ matched }) => matched)).toEqual(['people']);
    expect(pairsOf(questions)).toEqual([
      'Ada Mirren = ordered the guard to clear the lower town',
      'Josef Lund = opened the granaries to the homeless',
      'Tom Hale = drew the plans of the second dam',
    ]);
  });

  test('nobody is named in the deed of another, and no word says who it was', () => {
    const note = course(
      '[Ada Mirren|p] lost her seat in the council of the valley.',
      '[Josef Lund|p] opened the granaries to the homeless.',
      '[Tom Hale|p] begged [Josef Lund|p] for more grain.',
      '[Piet Kern|p] painted the ruins of the lower town.',
      '[Nell Ostrava|p] sold the upper valley to the guard.',
    );
    const [question] = ask(note);
    expect(question?.pairs.map(({ left }) => left)).toEqual([
      'Josef Lund',
      'Piet Kern',
      'Nell Ostrava',
    ]);
  });

  test('only in English: other languages need more grammar', () => {
    const note = buildNote(
      'Tarn',
      [
        {
          role: 'course',
          section: 'Verlauf',
          points: [
            '[Ada Mirren|p] ordered the guard away.',
            '[Josef Lund|p] opened the granaries again.',
            '[Tom Hale|p] signed the bread pledge.',
          ],
        },
      ],
      'de',
    );
    expect(ask(note)).toEqual([]);
  });
});

describe('terms to what is said of them', () => {
  const read = (text: string) => readNote(text, { title: 'Tarn' });

  test('a list of explained terms', () => {
    const note = read(
      '#history\n## Words\n- **Pledge loaf**: bread that a miller owes the town\n- **Low wall**: the part of the dam built of clay\n- **Weir pence**: a toll on boats above the mill\n',
    );
    expect(pairsOf(ask(note))).toEqual([
      'Pledge loaf = Bread that a miller owes the town',
      'Low wall = The part of the dam built of clay',
      'Weir pence = A toll on boats above the mill',
    ]);
  });

  test('labels that only sort what follows are no terms', () => {
    const note = read(
      '#history\n## Dam\n- **Economic**: mills stood still for a year\n- **Political**: the council fell after a vote\n- **Significance**: no dam was built of clay again\n',
    );
    expect(ask(note)).toEqual([]);
  });

  test('a place of which this and that is said is no term', () => {
    const note = read(
      '#history\n## Towns\n- **France**: sold clay to the board for years\n- **Spain**: lent the millers a great sum\n- **Italy**: had no part in any of it\n',
    );
    expect(ask(note)).toEqual([]);
  });

  test('a meaning that says its own term is none', () => {
    const note = read(
      '#history\n## Words\n- **Pledge loaf**: a loaf that a miller owes the town\n- **Low wall**: the part of the dam built of clay\n- **Weir pence**: a toll on boats above the mill\n',
    );
    expect(ask(note)).toEqual([]);
  });
});
