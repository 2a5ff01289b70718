import { describe, expect, test } from 'vitest';
import { allQuestions } from '../../../src/core/quiz/make';
import type { ChoiceQuestion } from '../../../src/core/quiz/question';
import { en as strings } from '../../../src/strings';
import { buildNote } from './note-builder';
import { valley } from './valley';

const firstsOf = (points: readonly string[], language = 'en', seed = 1): ChoiceQuestion[] =>
  of('first', points, language, seed);
const betweensOf = (points: readonly string[], language = 'en', seed = 1): ChoiceQuestion[] =>
  of('between', points, language, seed);
function of(
  kind: string,
  points: readonly string[],
  language: string,
  seed: number,
): ChoiceQuestion[] {
  const note = buildNote('Tarn', [{ role: 'course', section: 'Course', points }], language);
  return allQuestions(note, { seed, strings }).filter(
    (question): question is ChoiceQuestion => question.kind === kind,
  );
}
const keyOf = ({ options, key }: ChoiceQuestion): string => options[key]?.text ?? '';

const mills = [
  'In [1801|1801] the miller [Karl Brandt|p] raised the weir of [Tarn|l].',
  'In [1806|1806] [Otto Weiss|p] built a bridge beside the mill.',
];

describe('which came first', () => {
  test('offers two events without their dates, and shows the point of the first', () => {
    const [question] = firstsOf(mills);
    expect(question?.options.map(({ text }) => text).sort()).toEqual([
      'Otto Weiss built a bridge beside the mill.',
      'The miller Karl Brandt raised the weir of Tarn.',
    ]);
    expect(question && keyOf(question)).toContain('weir of Tarn');
    expect(question?.evidence.text).toBe('In 1801 the miller Karl Brandt raised the weir of Tarn.');
    expect(question?.items.map(({ line }) => line)).toEqual([2, 3]);
    const wrong = question?.options.find((_, at) => at !== question.key);
    expect(wrong?.rightFor).toContain('In 1806');
  });

  test('keeps its id whatever the seed, and the first event stands in either place', () => {
    const questions = Array.from({ length: 20 }, (_, seed) => firstsOf(mills, 'en', seed)[0]);
    expect(new Set(questions.map((question) => question?.id)).size).toBe(1);
    expect(new Set(questions.map((question) => question?.key))).toEqual(new Set([0, 1]));
  });

  test.each([
    ['dates that overlap', 'In [1801|1801] [Ada Mirren|p] painted the mill.'],
    ['a date that is no more than about so', 'About [1805|1805~] [Ada Mirren|p] painted the mill.'],
    ['a date that has no end', 'From [1805|1805/..] on [Ada Mirren|p] painted the mill.'],
    ['a date centuries off', 'In [1950|1950] [Ada Mirren|p] painted the mill.'],
    ['a word that tells the order', 'In [1805|1805] [Ada Mirren|p] painted the mill again.'],
    ['what lasted', 'Until [1805|1805] [Ada Mirren|p] painted the mill.'],
    ['what is no event', 'Millers of [Tarn|l] in [1805|1805]: 6,000'],
    [
      'another point that tells of the same',
      'The miller [Karl Brandt|p] raised the weir of [Tarn|l] in [1805|1805].',
    ],
  ])('does not ask about %s', (_, other) => {
    expect(firstsOf([mills[0] ?? '', other])).toEqual([]);
  });

  test('tells no half of a stretch, nor half of a sentence', () => {
    const whole = 'Im Jahr [1801|1801] baute der Müller [Karl Brandt|p] die große Mühle.';
    const half = 'Die Mühle von [Otto Weiss|p] brannte im Jahr [1806|1806]-45 und';
    expect(firstsOf([whole, half], 'de')).toEqual([]);
  });

  test('does not set the beginning of a story against its end', () => {
    const [a, b] = [
      'In [1801|1801] war broke out between [Tarn|l] and [Orrin|l].',
      'In [1804|1804] the war of [Tarn|l] and [Orrin|l] ended with a treaty.',
    ];
    expect(firstsOf([a, b])).toEqual([]);
  });

  test('needs little grammar of the note: a date is taken out behind other words, and is not asked of at their head', () => {
    const [question] = firstsOf(
      [
        'Der Müller [Karl Brandt|p] baute im Jahr [1801|1801] die große Mühle.',
        'Im Jahr [1803|1803] brannte die Mühle von [Ada Hale|p] ab.',
        'Der Maler [Otto Weiss|p] malte im Jahr [1806|1806] die Brücke über den Fluss.',
      ],
      'de',
    );
    expect(question && keyOf(question)).toBe('Der Müller Karl Brandt baute die große Mühle.');
    expect(question?.options.map(({ text }) => text)).toContain(
      'Der Maler Otto Weiss malte die Brücke über den Fluss.',
    );
  });
});

describe('how long between', () => {
  test('counts in the unit that both dates are known to', () => {
    const [question] = of('between', valleyDays, 'en', 1);
    expect(question?.stem).toBe(
      'How long was it from “The dam at Brack broke” to “Josef Lund opened the granaries”?',
    );
    expect(question && keyOf(question)).toBe('7 days');
    expect(question?.evidence.text).toContain('dam at Brack');
  });

  test.each([
    ['1871-03', '1871-10', '7 months'],
    ['1871-03-04', '1871-10-10', '7 months'],
    ['1871', '1880', '9 years'],
    ['1871-03-04', '1880-03-05', '9 years'],
    ['-0043', '0004', '47 years'],
  ])('from %s to %s: %s', (from, to, length) => {
    const [question] = betweensOf([
      `On [day one|${from}] the dam at [Brack|l] broke.`,
      `On [day two|${to}] [Josef Lund|p] opened the granaries at [Brack|l].`,
    ]);
    expect(question && keyOf(question)).toBe(length);
  });

  test('offers three lengths of one unit, sorted, and so far apart that no way of counting makes two right', () => {
    for (let seed = 0; seed < 30; seed++) {
      const [question] = betweensOf(valleyDays, 'en', seed);
      const counts = question?.options.map(({ text }) => Number.parseInt(text, 10)) ?? [];
      expect(counts).toHaveLength(3);
      counts.slice(1).forEach((count, at) => {
        expect(count - (counts[at] ?? 0)).toBeGreaterThanOrEqual(2);
      });
      expect(counts[0]).toBeGreaterThan(0);
    }
    const places = Array.from({ length: 30 }, (_, seed) => betweensOf(valleyDays, 'en', seed)[0]);
    expect(new Set(places.map((question) => question?.key)).size).toBeGreaterThan(1);
  });

  test.each([
    ['dates of two precisions', '1871', '1880-03'],
    ['dates so near that it is a matter of how one counts', '1871', '1872'],
    ['stretches of time', '1871/1873', '1880/1882'],
    ['"about"', '1871~', '1880~'],
  ])('is not asked of %s', (_, from, to) => {
    const questions = betweensOf([
      `In [day one|${from}] the dam at [Brack|l] broke.`,
      `In [day two|${to}] [Josef Lund|p] opened the granaries.`,
    ]);
    expect(questions).toEqual([]);
  });

  test('is not asked of two sections that share no name', () => {
    const questions = allQuestions(
      buildNote('Tarn', [
        { role: 'cause', section: 'Cause', points: ['In [1801|1801] the dam at [Brack|l] broke.'] },
        {
          role: 'topic',
          section: 'People',
          points: ['In [1809|1809] [Josef Lund|p] opened the granaries.'],
        },
      ]),
      { seed: 1, strings },
    );
    expect(questions.map(({ kind }) => kind)).not.toContain('between');
  });
});

test('the valley gives both', () => {
  const kinds = allQuestions(valley, { seed: 1, strings }).map(({ kind }) => kind);
  expect(kinds).toContain('first');
  expect(kinds).toContain('between');
});

const valleyDays = [
  'On [4 March 1871|1871-03-04] the dam at [Brack|l] broke.',
  'On [11 March 1871|1871-03-11] [Josef Lund|p] opened the granaries.',
];
