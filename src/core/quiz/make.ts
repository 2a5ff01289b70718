import type { HistoryNote } from '../notes/note';
import { chooseQuestions } from './choose';
import { generators } from './generators';
import { gatherMaterial, type QuizOptions } from './material';
import type { Probe } from './probe';
import type { Question } from './question';

export type { QuizOptions };

/** The quiz of a note: at most `length` questions (10 without it), mixed, in the order they are asked. */
export function makeQuestions(
  note: HistoryNote,
  options: QuizOptions & { readonly length?: number },
): Question[] {
  return chooseQuestions(probesOf(note, options), options.seed, options.length ?? 10);
}

/** Every question that passes the checks, in every form that it can take, in the order of the note. */
export function allQuestions(note: HistoryNote, options: QuizOptions): Question[] {
  return probesOf(note, options)
    .flatMap((probe) => {
      const question = probe.ask();
      const typed = question && probe.canType?.() ? probe.askTyped?.() : null;
      return [question ?? [], typed ?? []].flat();
    })
    .sort((a, b) => a.line - b.line);
}

/** A point that stands in the note twice is asked about once. */
function probesOf(note: HistoryNote, options: QuizOptions): Probe[] {
  const material = gatherMaterial(note, options);
  const probes = generators.flatMap((make) => make(material));
  return [...new Map(probes.map((probe) => [probe.id, probe])).values()];
}
