import { describe, expect, test } from 'vitest';
import { recallProbes } from '../../../src/core/quiz/generators/recall';
import { buildNote } from './note-builder';
import { ask, section, stems } from './written-probes';

const causes = [
  'The wall at [Brack|l] was too low',
  'The mills took more water than allowed',
  'Clay was dear',
];

describe('a list to be told', () => {
  test('asks for as many points as stand under the heading, each a part and an item', () => {
    const note = buildNote('Orrin Dam Crisis', [section('cause', 'Causes', ...causes)]);
    const [question, another] = ask(recallProbes, note);
    expect(another).toBeUndefined();
    expect(question?.stem).toBe('Give the three causes of the Orrin Dam Crisis.');
    expect(question?.parts).toEqual(note.points.map(({ text }) => text));
    expect(question?.items.map(({ id }) => id)).toEqual(note.points.map(({ id }) => id));
  });

  test('says which sort where the heading does', () => {
    expect(
      stems(
        recallProbes,
        section('impact', 'Economic impacts', 'Trade moved away', 'Wheat grew dear'),
        section('impact', 'Long-term', 'Dams are built of stone', 'Millers pay for their water'),
      ),
    ).toEqual([
      'Give the two economic impacts of the Orrin Dam Crisis.',
      'Give the two long-term impacts of the Orrin Dam Crisis.',
    ]);
  });

  test('“other causes” are not asked for: a student would name the rest', () => {
    expect(
      stems(
        recallProbes,
        section('cause', 'Other causes', ...causes),
        section('cause', 'Causes', 'Rain fell for nine days', 'Nobody watched the wall'),
      ),
    ).toEqual(['Orrin Dam Crisis – Causes: give the two points.']);
  });

  test('what merely came after is not called an impact', () => {
    expect(
      stems(recallProbes, section('impact', 'What came after', 'Wheat grew dear', 'Mills closed')),
    ).toEqual([]);
  });

  test('the sentences of one paragraph are no list', () => {
    const note = buildNote('Orrin Dam Crisis', [section('cause', 'Causes', ...causes)]);
    const points = note.points.map((point) => ({ ...point, line: 2 }));
    expect(ask(recallProbes, { ...note, points })).toEqual([]);
  });

  test('steps that follow each other in time are put in order instead', () => {
    expect(
      stems(
        recallProbes,
        section(
          'cause',
          'Causes',
          'The wall was lowered in [1868|1868]',
          'Clay grew dear in [1869|1869]',
          'The mills took the water in [1870|1870]',
        ),
      ),
    ).toEqual([]);
  });

  test('a heading that holds anything is no name: the causes are those of what stands above', () => {
    const note = buildNote('week 3', [
      section('topic', 'Orrin Dam Crisis'),
      section('topic', 'Characteristics'),
      section('cause', 'Causes', ...causes),
    ]);
    const headings = note.headings.map((heading, at) => ({
      ...heading,
      level: ([1, 2, 3] as const)[at] ?? 3,
    }));
    expect(ask(recallProbes, { ...note, headings }).map(({ stem }) => stem)).toEqual([
      'Give the three causes of the Orrin Dam Crisis.',
    ]);
  });

  test('a list below a short point is asked for under its name', () => {
    expect(
      stems(
        recallProbes,
        section(
          'topic',
          'Bread',
          'Terms of the Bread Pledge',
          '  Grain for all',
          '  No tolls',
          '  No guards',
        ),
      ),
    ).toEqual(['Orrin Dam Crisis – Terms of the Bread Pledge: give the three points.']);
  });

  test('a topic asks for a list only where its name is of many', () => {
    expect(
      stems(
        recallProbes,
        section('topic', 'Millers’ aims', 'More bread', 'Lower tolls', 'A stone wall'),
      ),
    ).toEqual(['Orrin Dam Crisis – Millers’ aims: give the three points.']);
    expect(
      stems(
        recallProbes,
        section('topic', 'Bread', 'It was dear', 'Millers sold it', 'Nobody ate'),
      ),
    ).toEqual([]);
  });

  test.each([
    ['eight points', Array.from({ length: 8 }, (_, at) => `Reason of number ${String(at)}`)],
    ['one point', ['The wall at Brack was too low']],
    ['points too long to be told', ['Rain '.repeat(40), 'The wall at Brack was too low']],
    [
      'a point that leans on what is not told',
      ['They were angry', 'The wall at Brack was too low'],
    ],
    ['a question', ['Why was the wall so low?', 'The mills took more water than allowed']],
    ['the same point twice', ['The wall was too low', 'the wall was too low']],
  ])('is not asked for: %s', (_, points) => {
    expect(stems(recallProbes, section('cause', 'Causes', ...points))).toEqual([]);
  });

  test('a story told line by line is no list', () => {
    expect(
      stems(
        recallProbes,
        section(
          'topic',
          'Bread prices',
          'Wheat rotted',
          'This made bread dear',
          'Then millers left',
        ),
      ),
    ).toEqual([]);
  });

  test.each(['The Locarno treaties', 'Limiting tolls', 'The gas'])(
    '“%s” names one thing',
    (name) => {
      expect(
        stems(
          recallProbes,
          section(
            'topic',
            name,
            'The millers were to pay for water by weight',
            'The tolls rose',
            'No wall',
          ),
        ),
      ).toEqual([]);
    },
  );

  test('steps of the course are put in order instead', () => {
    expect(
      stems(recallProbes, section('course', 'Course', 'The dam broke', 'The town drowned')),
    ).toEqual([]);
  });

  test('a request that would name its answer is not made', () => {
    expect(
      stems(recallProbes, section('cause', 'Causes', 'The Orrin Dam', 'The mills took more water')),
    ).toEqual([]);
  });

  test('the cause of something else is no cause of the crisis, and asked for under its heading', () => {
    expect(
      stems(
        recallProbes,
        section('cause', 'Why the guard did nothing', 'No orders came', 'The road was flooded'),
      ),
    ).toEqual(['Orrin Dam Crisis – Why the guard did nothing: give the two points.']);
  });

  test('needs no grammar in other languages', () => {
    const note = buildNote(
      'Dammkrise',
      [section('cause', 'Ursachen', 'Der Damm war zu niedrig', 'Neun Tage fiel Regen')],
      'de',
    );
    expect(ask(recallProbes, note).map(({ stem }) => stem)).toEqual([
      'Dammkrise: give the two causes.',
    ]);
  });
});
