import { describe, expect, test } from 'vitest';
import type { HistoryNote } from '../../../src/core/notes/note';
import { sourceProbes } from '../../../src/core/quiz/generators/source';
import { buildNote } from './note-builder';
import { ask, section } from './written-probes';

describe('a source question', () => {
  const at = { from: 0, to: 0, line: 7 };
  const note: HistoryNote = {
    ...buildNote('Orrin Dam Crisis', [section('topic', 'Pictures', 'A print of the flood')]),
    sourceSets: [
      {
        line: 6,
        heading: 0,
        sources: [{ ...at, kind: 'image', target: 'flood.png', text: '' }],
        questions: [
          {
            ...at,
            number: 1,
            prompt: 'What does the print say of the guard?',
            marks: 3,
            model: 'It mocks the guard.',
          },
          { ...at, number: 2, prompt: null, marks: null, model: 'The miller is drowning.' },
          { ...at, number: 3, prompt: 'Who drew it?', marks: null, model: '' },
        ],
      },
    ],
  };

  test('is asked as the note asks it, with its sources and marks', () => {
    const [question, another] = ask(sourceProbes, note);
    expect(another).toBeUndefined();
    expect(question).toMatchObject({
      kind: 'source',
      stem: 'What does the print say of the guard?',
      parts: ['It mocks the guard.'],
      marks: 3,
      line: 7,
      section: 'Pictures',
    });
    expect(question?.sources.map(({ target }) => target)).toEqual(['flood.png']);
    expect(question?.items[0]).toMatchObject({ text: 'It mocks the guard.', role: 'sources' });
  });

  test('is not asked without its words or without an answer to mark by', () => {
    expect(
      ask(sourceProbes, {
        ...note,
        sourceSets: note.sourceSets.map((set) => ({ ...set, questions: set.questions.slice(1) })),
      }),
    ).toEqual([]);
  });

  describe('that speaks of several sources', () => {
    const prompt = (words: string, sets: number) => {
      const [set] = note.sourceSets;
      if (!set) return [];
      const [question] = set.questions;
      const asked = question ? [{ ...question, prompt: words }] : [];
      const before = Array.from({ length: sets - 1 }, () => ({ ...set, questions: [] }));
      return ask(sourceProbes, { ...note, sourceSets: [...before, { ...set, questions: asked }] });
    };

    test.each(['How does Source B differ from Source A?', 'Do both sources blame the guard?'])(
      'shows them: %s',
      (words) => {
        expect(prompt(words, 2)[0]?.sources).toHaveLength(2);
        expect(prompt(words, 1)).toEqual([]);
      },
    );

    test('one that speaks of one shows its own', () => {
      expect(prompt('What does the print say?', 2)[0]?.sources).toHaveLength(1);
    });
  });

  test('keeps its item while its words stay, wherever it stands', () => {
    const idOf = (line: number): string | undefined =>
      ask(sourceProbes, {
        ...note,
        sourceSets: note.sourceSets.map((set) => ({
          ...set,
          questions: set.questions.map((question) => ({ ...question, line })),
        })),
      })[0]?.items[0]?.id;
    expect(idOf(7)).toBe(idOf(90));
  });
});
