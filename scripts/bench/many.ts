import type { HistoryNote } from '../../src/core/notes/note';
import { readNote } from '../../src/core/notes/read';
import { makeQuestions } from '../../src/core/quiz/make';
import type { Question } from '../../src/core/quiz/question';
import { orderNotes } from '../../src/core/session/draw';
import { en } from '../../src/strings';
import { makeNote } from './texts';

/** So many notes of 800 words, eight different ones by turns. */
export function manyNotes(count: number): HistoryNote[] {
  const title = (at: number): string => `T${String(at)}`;
  const lessons = Array.from({ length: 8 }, (_, at) =>
    readNote(makeNote(800, at), { title: title(at) }),
  );
  return Array.from({ length: count }, (_, at) => lessons[at % lessons.length] ?? []).flat();
}

/** The first screens of a quiz over notes that are read already: one question of each, two others lending options. */
const firstScreens = 3;

export function startQuiz(notes: readonly HistoryNote[], seed: number): readonly Question[] {
  const paths = notes.map((_, at) => ({ path: String(at), points: 1 }));
  const before: Question[] = [];
  for (const path of orderNotes(paths, { seed, points: 'all' }).slice(0, firstScreens)) {
    const [note, ...siblings] = notes.slice(Number(path)).slice(0, 3);
    if (note)
      before.push(...makeQuestions(note, { seed, strings: en, siblings, length: 1, before }));
  }
  return before;
}
