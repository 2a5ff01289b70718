import { describe, expect, test } from 'vitest';
import type { HistoryNote } from '../../../src/core/notes/note';
import { readNote } from '../../../src/core/notes/read';
import { makeQuestions } from '../../../src/core/quiz/make';
import { en as strings } from '../../../src/strings';
import { growth } from '../notes/growth';

/** Twice the points may take half as much again as twice the time. */
const most = 3;

/** What asks of a note of so many points. */
const asking =
  (makeNote: (points: number) => HistoryNote) =>
  (points: number): (() => unknown) => {
    const note = makeNote(points);
    let seed = 0;
    return () => makeQuestions(note, { seed: seed++, strings });
  };

const sections = ['Causes', 'Course', 'Impacts'];

/** A note of so many points in sections of forty, made of lines that differ by their place. */
function noteOf(line: (at: number) => string): (points: number) => HistoryNote {
  return (points) => {
    const lines = Array.from({ length: points }, (_, at) =>
      at % 40 === 0
        ? `## ${sections[(at / 40) % 3] ?? ''} ${String(at)}\n\n- ${line(at)}`
        : `- ${line(at)}`,
    );
    return readNote(lines.join('\n'), { title: 'The valley' });
  };
}

const syllables = 'ba do ke li mu na po ri sa tu ve wo'.split(' ');

/** A word of its own for each number, with a capital. */
function name(at: number): string {
  let word = '';
  for (let rest = at + 144; rest > 0; rest = Math.floor(rest / 12))
    word += syllables[rest % 12] ?? '';
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const year = (at: number): string => String(1500 + (at % 450));

describe('Questions take twice the time for twice the points:', () => {
  test.each<[string, (at: number) => string]>([
    ['each point of others', (at) => `In ${year(at)} King ${name(at)} led ${name(at * 7)} to war.`],
    ['few names and words', (at) => `In ${year(at)} King ${name(at % 7)} lost the war of Tarn.`],
    ['one sentence', () => 'In 1848 King Lund lost the war against Count Hale of Tarn.'],
    ['names alone', (at) => `King ${name(at)}, Queen ${name(at + 1)} and Count ${name(at + 2)}`],
    ['dates alone', (at) => `${String((at % 27) + 1)} May ${year(at)}: the bridge at Tarn fell.`],
    [
      'terms',
      (at) => `**${name(at)} Act**: a law that closed the mill of ${name(at * 3)} for good.`,
    ],
    ['reasons', (at) => `The people of ${name(at)} left because bread was dear and winters cold.`],
    ['numbers', (at) => `The army of ${name(at)} lost ${String(at + 30)} men beside the river.`],
    ['plain words', (at) => `bread became dearer and ${name(at).toLowerCase()} was closed again`],
  ])(
    '%s',
    (_what, line) => {
      expect(growth(asking(noteOf(line)), 1000, most)).toBeLessThanOrEqual(most);
    },
    120_000,
  );
});
