import { describe, expect, test } from 'vitest';
import { explainProbes } from '../../../src/core/quiz/generators/explain';
import { buildNote } from './note-builder';
import { ask, section, stems } from './written-probes';

describe('a reason to be explained', () => {
  test.each([
    [
      'The guard cleared the lower town because the wall was leaking.',
      'Explain why the guard cleared the lower town.',
    ],
    [
      '[Josef Lund|p] opened the granaries so that nobody starved.',
      'Explain why Josef Lund opened the granaries.',
    ],
    [
      'Bread was dear in the whole valley due to the flooded mills.',
      'Explain why bread was dear in the whole valley.',
    ],
  ])('%s', (point, stem) => {
    const note = buildNote('Orrin Dam Crisis', [
      section('course', 'Course', point, 'In Tarn bread was dear.'),
    ]);
    const [question] = ask(explainProbes, note);
    expect(question?.stem).toBe(stem);
    expect(question?.parts).toEqual([note.points[0]?.text]);
    expect(question?.items).toHaveLength(1);
  });

  test.each([
    'They left the lower town because the wall was leaking.',
    'Anger of the millers because of the toll on boats.',
    'This happened in the valley because nobody watched the wall.',
    'The wall leaked because of rain.',
  ])('not where the rest does not stand by itself: %s', (point) => {
    expect(stems(explainProbes, section('course', 'Course', point))).toEqual([]);
  });

  test('a point is explained by what hangs under it', () => {
    const note = buildNote('Orrin Dam Crisis', [
      section(
        'cause',
        'Causes',
        'The low wall',
        '  Engineers had measured forty feet too little',
        '  The board saved money on clay and stone',
      ),
    ]);
    const [question] = ask(explainProbes, note);
    expect(question?.stem).toBe('Orrin Dam Crisis – Causes: explain “The low wall”.');
    expect(question?.parts).toEqual([
      'Engineers had measured forty feet too little. The board saved money on clay and stone.',
    ]);
  });

  test('only in English', () => {
    const note = buildNote(
      'Dammkrise',
      [section('cause', 'Ursachen', 'The guard cleared the town because it leaked.')],
      'de',
    );
    expect(ask(explainProbes, note)).toEqual([]);
  });
});
