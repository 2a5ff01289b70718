import { allQuestions } from '../../../src/core/quiz/make';
import { allStudents, optionsFor, quizOf } from './make';
import type { QuizNote } from './notes';
import type { Label } from './labels';
import type { State } from './judged';
import { fingerprintOf } from './shown';

/** Tells of judged questions whether they are still made as they were; each note and seed is made again once. */
export function stateReader(notes: readonly QuizNote[]): (label: Label) => State {
  const byName = new Map(notes.map((note) => [note.name, note]));
  const made = new Map<string, ReadonlySet<string>>();
  return ({ note: name, seed, hash }) => {
    const note = byName.get(name);
    if (!note) return 'unknown';
    const key = `${name}\n${seed}`;
    const hashes = made.get(key) ?? hashesOf(note, seed);
    made.set(key, hashes);
    return hashes.has(hash) ? 'same' : 'stale';
  };
}

/** Of all that can be asked, and of quizzes: what a student knows may change what is asked. */
function hashesOf(note: QuizNote, seed: number): Set<string> {
  const asked = allStudents.flatMap((student) => quizOf(note, seed, student));
  const all = allQuestions(note.note, optionsFor(note, seed));
  return new Set([...asked, ...all].map(fingerprintOf));
}
