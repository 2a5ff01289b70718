import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/core/notes/read';
import type { Question } from '../../src/core/quiz/question';
import { countMade } from '../../scripts/eval/questions/count';
import { makeAll } from '../../scripts/eval/questions/make';
import type { QuizNote } from '../../scripts/eval/questions/notes';
import { drawEvenly, drawSample, mostOfNote } from '../../scripts/eval/questions/sample';
import { fingerprintOf } from '../../scripts/eval/questions/shown';
import { collectionOf, splitOf, titleOf } from '../../scripts/eval/questions/split';
import { percent } from '../../scripts/eval/questions/tables';
import { answersNext, mentionsNext, tellsItself } from '../../scripts/eval/questions/telling';
import { isUnique } from '../../scripts/eval/questions/unique';

const base = (id: string, stem: string): Question => ({
  ...{ id, path: '', title: 'Harbour', line: 1, role: 'course', section: '', stem },
  items: [{ id: `of ${id}`, text: 'The harbour was closed in 1774.', role: 'course', line: 1 }],
  evidence: { text: `The point of ${id}.`, spans: [] },
  ...{ form: 'choice', kind: 'date', options: [], key: 0 },
});
const choice = (texts: readonly string[], key = 0, kind: 'date' | 'gap' = 'gap'): Question => ({
  ...base('a', 'The ____ was closed.'),
  ...{ form: 'choice', kind, key },
  options: texts.map((text) => ({ text, rightFor: null })),
});
const typed = (id: string, model: string, stem = '____ was closed.'): Question => ({
  ...base(id, stem),
  ...{ form: 'typed', kind: 'gap', wanted: 'place', model, also: [], date: null },
  ...{ language: 'en', others: [] },
});
const order = (
  events: readonly (readonly [text: string, date: string, rank: number])[],
): Question => ({
  // prettier-ignore
  ...base('o', 'Put these in order.'),
  ...{ form: 'order', kind: 'order' },
  events: events.map(([text, date, rank]) => ({ text, date, rank, line: 1 })),
});
const match = (
  pairs: readonly (readonly [left: string, right: string])[],
  offered: readonly number[],
): Question => ({
  // prettier-ignore
  ...base('m', 'Match.'),
  ...{ form: 'match', kind: 'match', matched: 'terms', offered },
  pairs: pairs.map(([left, right]) => ({ left, right, line: 1 })),
});
const truth = (stem: string, wrong: string, right: string): Question => {
  const from = stem.indexOf(wrong);
  const key = { wanted: 'year', model: right, also: [], date: null, language: 'en', others: [] } as const; // prettier-ignore
  const change = { kind: 'date', at: { from, to: from + wrong.length }, fix: key } as const;
  return { ...base('t', stem), form: 'truth', kind: 'truth', change };
};

describe('which half a note belongs to', () => {
  test('follows from its labels, else from its name, and nobody chooses', () => {
    const labelled = new Map([['mine__a.md', 'report' as const]]);
    expect(splitOf('mine__a.md', labelled)).toBe('report');
    expect(splitOf('examples/vault/Any.md', labelled)).toBe('dev');
    const halves = Array.from({ length: 40 }, (_, at) => splitOf(`note ${at}.md`, labelled));
    expect(new Set(halves)).toEqual(new Set(['dev', 'report']));
    const composed = 'R\u00e9volution.md';
    expect(splitOf(composed.normalize('NFD'), labelled)).toBe(splitOf(composed, labelled));
  });

  test('its neighbours are those of the same collection', () => {
    expect(collectionOf('ann__notes~war.md')).toBe('ann');
    expect(collectionOf('Lonely.md')).toBe('');
    expect(collectionOf('examples/vault/Any.md')).toBe('examples/vault');
  });
});

test.each([
  ['examples/vault/Munich Agreement.md', 'Munich Agreement'],
  ['ann__school-notes__history~year 9~The Blockade.md', 'The Blockade'],
  ['ann__school-notes__The_Blockade.md', 'The_Blockade'],
  ['The Blockade.md', 'The Blockade'],
])('%s is called %s', (name, title) => {
  expect(titleOf(name)).toBe(title);
});

describe('one right answer', () => {
  test.each([
    ['three different names', true, choice(['Port', 'Mill', 'Mint'])],
    ['the right one twice', false, choice(['Port', 'Mill', 'port'])],
    ['another name of the right one', false, choice(['Fidel Castro', 'Kennedy', 'Castro'])],
    ['two wrong ones that are one', false, choice(['Port', 'Mill', 'The Mill'])],
    ['a number that holds the digits of another', true, choice(['1,400', '400', '900'])],
    ['no key', false, choice(['Port', 'Mill'], 2)],
    ['years apart', true, choice(['1774', '1775', '1776'], 0, 'date')],
    ['a month of the right year', false, choice(['1774', 'June 1774', '1776'], 0, 'date')],
    ['a month of another year', true, choice(['1774', 'June 1775', '1776'], 0, 'date')],
    ['decades that are no one date', true, choice(['1700s–1720s', '1760s–1780s'], 0, 'date')],
    [
      'an order by day',
      true,
      order([
        ['Opened', '3 May 1900', 0],
        ['Closed', '4 May 1900', 1],
      ]),
    ],
    [
      'an order within a year',
      false,
      order([
        ['Opened', '1900', 0],
        ['Closed', 'May 1900', 1],
      ]),
    ],
    [
      'an order of one rank',
      false,
      order([
        ['Opened', '1900', 0],
        ['Closed', '1900', 0],
      ]),
    ],
    [
      'pairs',
      true,
      match(
        [
          ['levy', 'a tax'],
          ['truce', 'a pause'],
        ],
        [1, 0],
      ),
    ],
    [
      'a right side twice',
      false,
      match(
        [
          ['levy', 'a tax'],
          ['toll', 'a tax'],
        ],
        [1, 0],
      ),
    ],
    [
      'a pair that is not offered',
      false,
      match(
        [
          ['levy', 'a tax'],
          ['truce', 'a pause'],
        ],
        [1, 1],
      ),
    ],
    ['a change', true, truth('It was closed in 1775.', '1775', '1774')],
    ['a change that changes nothing', false, truth('It was closed in 1774.', '1774', '1774')],
    ['what is typed is not looked at', null, typed('b', 'Boston')],
  ])('%s: %s', (_, is, question) => {
    expect(isUnique(question, 'en')).toBe(is);
  });
});

describe('the answer is not told', () => {
  const date = (stem: string): Question => ({
    ...choice(['1774', '1775', '1776'], 0, 'date'),
    stem,
  });

  test.each([
    ['nothing is said', false, date('The harbour was closed.')],
    ['the key', true, date('The harbour was closed in 1774.')],
    ['part of a longer number', false, date('17740 sailors left.')],
    ['every option', false, date('Was it closed in 1774, 1775 or 1776?')],
    ['the typed answer', true, typed('b', 'Boston', '____ was closed (Boston, a port).')],
    [
      'a date beside an event',
      true,
      order([
        ['Closed in 1900', '1900', 0],
        ['Reopened', '1901', 1],
      ]),
    ],
    [
      'a meaning that says its term',
      true,
      match(
        [
          ['levy', 'the levy of a tax'],
          ['truce', 'a pause'],
        ],
        [1, 0],
      ),
    ],
    [
      'the right year elsewhere in a false sentence',
      true,
      truth('Closed in 1775, not in 1774.', '1775', '1774'),
    ],
    ['the wrong year', false, truth('It was closed in 1775.', '1775', '1774')],
  ])('%s: %s', (_, tells, question) => {
    expect(tellsItself(question)).toBe(tells);
  });

  test('by the question before: its point, its answer, what its wrong options were right for', () => {
    const [first, second] = [typed('b', 'Boston'), typed('c', 'London')];
    expect(answersNext(first, second)).toBe(false);
    expect(answersNext(first, { ...second, items: first.items })).toBe(true);
    expect(answersNext(typed('b', 'London'), second)).toBe(true);
    const options = [{ text: 'Mill', rightFor: second.evidence.text }];
    expect(answersNext({ ...base('d', ''), form: 'choice', kind: 'gap', key: 0, options }, second)).toBe(true); // prettier-ignore
    expect(answersNext(second, first)).toBe(false);
  });

  test('a name said in passing is counted apart', () => {
    const [first, second] = [
      typed('b', 'Boston', '____ traded with London.'),
      typed('c', 'London'),
    ];
    expect(answersNext(first, second)).toBe(false);
    expect(mentionsNext(first, second)).toBe(true);
    expect(mentionsNext(second, first)).toBe(false);
  });
});

const text = [
  '# The harbour of Tarn\n\n## Causes\n',
  '- In 1771 Governor Hale taxed the ships of Tarn.\n- In 1772 the Tarn Company lost four ships.\n',
  '- In May 1773 the Council of Brill sent soldiers to Tarn.\n\n## Course\n',
  '- In June 1774 Governor Hale closed the harbour of Tarn.\n',
  '- On 3 July 1774 the Tarn Company moved to Brill.\n',
  '- In 1775 Captain Orme burned three ships of the Tarn Company.\n\n## Impacts\n',
  '- In 1776 the Treaty of Brill opened the harbour again.\n',
  '- In 1778 Tarn elected a council of its own.\n- In 1780 trade was twice what it had been in Brill.\n',
].join('');
const noteCalled = (name: string): QuizNote => ({
  ...{ name, split: 'dev', quizzed: true, file: `/vault/${name}`, siblings: [] },
  note: readNote(text.replaceAll('Tarn', name), { title: name }),
});

describe('the sample', () => {
  const all = ['aaaaaaaa', 'bbbb', 'cc'].flatMap((row) =>
    [...row].map((sort, at) => ({ sort, group: String(at), name: `${sort}${at}` })),
  );
  const traits = {
    groupOf: ({ group }: (typeof all)[number]) => group,
    sortOf: ({ sort }: (typeof all)[number]) => sort,
  };

  test('is as even over kinds and notes as can be, and the same for the same seed', () => {
    const drawn = drawEvenly(all, 6, 1, 3, traits);
    const count = (sort: string): number => drawn.filter((each) => each.sort === sort).length;
    expect(['a', 'b', 'c'].map(count)).toEqual([2, 2, 2]);
    expect(new Set(drawn.map(({ group }) => group)).size).toBeGreaterThan(3);
    expect(drawEvenly(all, 6, 1, 3, traits)).toEqual(drawn);
    expect(drawEvenly(all, 6, 2, 3, traits)).not.toEqual(drawn);
  });

  test('takes no more of a note than it may, and what there is', () => {
    expect(drawEvenly(all, 100, 1, 1, traits)).toHaveLength(8);
    expect(drawEvenly(all, 100, 1, 99, traits)).toHaveLength(all.length);
    expect(drawEvenly([], 5, 1, 3, traits)).toEqual([]);
  });

  test('of notes names its questions so that they can be made again, of one half alone', () => {
    const notes = [noteCalled('Tarn'), noteCalled('Ule'), { ...noteCalled('Vesk'), split: 'report' as const }]; // prettier-ignore
    const drawn = drawSample(notes, 'dev', 5);
    expect(drawSample(notes, 'dev', 5)).toEqual(drawn);
    expect(new Set(drawn.map(({ note }) => note))).toEqual(new Set(['Tarn', 'Ule']));
    for (const name of ['Tarn', 'Ule']) {
      const count = drawn.filter(({ note }) => note === name).length;
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThanOrEqual(mostOfNote);
    }
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
  });

  test('tells a question that has changed', () => {
    const question = choice(['Port', 'Mill', 'Mint']);
    expect(fingerprintOf(choice(['Port', 'Mill', 'Mint']))).toBe(fingerprintOf(question));
    expect(fingerprintOf({ ...question, stem: 'The ____ was opened.' })).not.toBe(fingerprintOf(question)); // prettier-ignore
    expect(fingerprintOf(choice(['Port', 'Mill', 'Mint'], 1))).not.toBe(fingerprintOf(question));
    expect(fingerprintOf(choice(['Port', 'Mill', 'Moat']))).not.toBe(fingerprintOf(question));
  });
});

describe('the figures', () => {
  test('all is 100 %, and all but one is not', () => {
    const shares = [5000, 4999, 0].map((part) => percent({ part, of: 5000 }));
    expect(shares).toEqual(['100.0 %', '99.9 %', '0.0 %']);
    expect(percent({ part: 0, of: 0 })).toBe('–');
  });

  test('of a note of nine dated points', () => {
    const made = makeAll(noteCalled('Tarn'));
    const counted = countMade([made]);
    expect(counted).toMatchObject({ notes: 1, points: 9, byKinds: { of: 1 } });
    expect(counted.things).toBe(made.things.length);
    expect(counted.forms).toBeGreaterThan(counted.things);
    expect(counted.asked.part).toBeGreaterThan(5);
    const kinds = [...counted.sorts.values()].reduce((sum, { all: each }) => sum + each, 0);
    expect(kinds).toBe(counted.forms + counted.sources);
    expect(counted.unique.of).toBeGreaterThan(0);
  });

  test('of no note at all', () => {
    expect(countMade([])).toMatchObject({ notes: 0, things: 0, byKinds: { part: 0, of: 0 } });
  });
});
