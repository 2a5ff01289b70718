import { describe, expect, test } from 'vitest';
import { orderProbes } from '../../../src/core/quiz/generators/order';
import { gatherMaterial } from '../../../src/core/quiz/material';
import type { Level, OrderQuestion } from '../../../src/core/quiz/question';
import { en as strings } from '../../../src/strings';
import { buildNote } from './note-builder';

const years = [1801, 1804, 1807, 1810, 1813, 1816, 1819, 1822, 1825, 1828, 1831, 1834];
const deeds = [
  'Millers dug a canal to Brack',
  'Lightning burned the granary of Kessel',
  'Farmers sold their wheat at Orrin',
  'Masons built a bridge near Merrow',
  'Painters decorated the Corn Hall',
  'Rain flooded every street of Tarn',
  'Merchants bought the upper quarry',
  'Soldiers cleared the forest road',
  'Surveyors mapped the southern hills',
  'Engineers drained the Pell marshes',
  'Gardeners planted limes along Weir Street',
  'Bakers founded a guild of their own',
];
const note = buildNote('Tarn', [
  {
    role: 'course',
    section: 'Course',
    points: years.map((year, at) => `In [${String(year)}|${String(year)}] ${deeds[at] ?? ''}.`),
  },
]);
const ask = (known: 0 | Level, seed = 1): OrderQuestion[] =>
  orderProbes(gatherMaterial(note, { seed, strings, known: () => known })).flatMap((probe) => {
    const question = probe.ask();
    return question?.form === 'order' ? question : [];
  });
const sizes = (known: 0 | Level): number[] =>
  [1, 2, 3, 4, 5].flatMap((seed) => ask(known, seed).map(({ events }) => events.length));

describe('how many events are put in order', () => {
  test('three or four of what is new', () => {
    for (const size of sizes(0)) expect([3, 4]).toContain(size);
  });

  test('five of what was recognised, six of what was produced', () => {
    expect(Math.max(...sizes(1))).toBe(5);
    expect(Math.max(...sizes(2))).toBe(6);
    expect(Math.max(...sizes(3))).toBe(6);
  });
});

test('they are never offered in their order', () => {
  for (let seed = 0; seed < 40; seed++) {
    for (const { events } of ask(0, seed)) {
      const ranks = events.map(({ rank }) => rank);
      expect(ranks).not.toEqual([...ranks].sort((a, b) => a - b));
    }
  }
});

test('each item is the point of its event', () => {
  for (const { items, events } of ask(2)) {
    expect(items.map(({ line }) => line)).toEqual(events.map(({ line }) => line));
  }
});

test('no event says its date, or when it was beside another', () => {
  const course = buildNote('Tarn', [
    {
      role: 'course',
      section: 'Course',
      points: [
        'In [1801|1801] a mill was built at the weir of Tarn.',
        'In [1803|1803] the mill of 1801 burned to the ground.',
        'In [1805|1805] the people of Brack finally dug a canal.',
        'In [1807|1807] the council of Kessel paid for a bridge.',
        'In [1809|1809] the guard cleared the streets of Orrin.',
      ],
    },
  ]);
  const questions = orderProbes(gatherMaterial(course, { seed: 1, strings })).flatMap(
    (probe) => probe.ask() ?? [],
  );
  expect(questions).toHaveLength(1);
  const texts = questions.flatMap((question) =>
    question.form === 'order' ? question.events.map(({ text }) => text) : [],
  );
  expect(texts.join()).not.toMatch(/18|finally/u);
});
