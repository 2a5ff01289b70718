import { describe, expect, test } from 'vitest';
import { allQuestions } from '../../../src/core/quiz/make';
import type { Question } from '../../../src/core/quiz/question';
import { hasFinite, lacksSubject } from '../../../src/core/quiz/verbs';
import { en as strings } from '../../../src/strings';
import { buildNote } from './note-builder';

const ask = (language: string, section: string, points: readonly string[]): Question[] =>
  allQuestions(buildNote('Tarn', [{ role: 'topic', section, points }], language), {
    seed: 3,
    strings,
  });
const stems = (questions: readonly Question[], kind: string): string[] =>
  questions.filter((question) => question.kind === kind).map(({ stem }) => stem);

describe('a sentence that leaves out its subject', () => {
  test.each([
    ['it', 'Sposa la figlia del mugnaio.'],
    ['it', 'Viene privata del mulino.'],
    ['es', 'Considerado como el mejor molinero.'],
    ['es', 'Perdieron el molino.'],
    ['pt', 'Enviou soldados ao moinho.'],
    ['zh', '促进了磨坊的发展'],
    ['zh', '为磨坊的建立奠定了基础'],
  ])('%s: %s', (language, text) => {
    expect(lacksSubject(text, language)).toBe(true);
  });

  test.each([
    ['it', 'Scoppiò la guerra dei mulini.'],
    ['it', 'Però il mulino bruciò.'],
    ['es', 'El molinero perdió el molino.'],
    ['zh', '磨坊主促进了磨坊的发展'],
    ['fr', 'Devient maire de la ville.'],
  ])('not so in %s: %s', (language, text) => {
    expect(lacksSubject(text, language)).toBe(false);
  });

  test('is asked with the heading that names it, never with a bare one', () => {
    const points = ['Viene eletto sindaco di Orrin nel [1871|1871].'];
    expect(stems(ask('it', 'Josef Lund', points), 'date')).toContain(
      'Josef Lund: Viene eletto sindaco di Orrin.',
    );
    expect(stems(ask('it', 'Cause', points), 'date')).toContain(
      'Tarn: Viene eletto sindaco di Orrin.',
    );
  });
});

test.each([
  ['de', 'Der Müller baute die Mühle.', true],
  ['de', 'Ende der alten Mühle', false],
  ['es', 'La rebelión estalló en el molino.', true],
  ['es', 'Crisis del molino y de la ciudad', false],
  ['ja', '水車', true],
])('a finite verb in %s: %s', (language, text, has) => {
  expect(hasFinite(text, language)).toBe(has);
});

describe('what is not asked', () => {
  test('the year of a reign, as if it were that of what happened under it', () => {
    const points = ['Bajo el mandato de [Josef Lund|p] ([1871|1871]), Tarn se alió con Orrin.'];
    expect(ask('es', 'Tarn', points)).toEqual([]);
  });

  test('sayings, as if they had happened', () => {
    const points = [
      'Below are some statements of [Josef Lund|p].',
      '[1871|1871]: The strength of Tarn was always its water and its bread',
    ];
    expect(stems(ask('en', 'Lund', points), 'date')).toEqual([]);
  });

  test('what is said of an exam', () => {
    const points = ['In [1871|1871] the mill of Tarn burned, which is the best start of an essay.'];
    expect(ask('en', 'Tarn', points)).toEqual([]);
  });

  test('half a sentence that goes on behind its colon', () => {
    const points = ['In [1871|1871] [Josef Lund|p] gave Tarn new laws, with which:'];
    expect(ask('en', 'Tarn', points)).toEqual([]);
  });

  test('a chain of arrows, as a date or a claim', () => {
    const points = ['Lund funda o moinho de Tarn em [1871|1871] -> incêndio do moinho -> fome'];
    const kinds = ask('pt', 'Tarn', points).map(({ kind }) => kind);
    expect(kinds).not.toContain('date');
    expect(kinds).not.toContain('truth');
  });
});
