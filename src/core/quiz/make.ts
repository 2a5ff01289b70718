import type { Strings } from '../../strings';
import type { HistoryNote } from '../notes/note';
import { findFlaw } from './checks';
import type { Flaw } from './checks/check';
import { chooseQuestions } from './choose';
import type { Draft } from './draft';
import { generators } from './generators';
import { gatherMaterial, type Material } from './material';
import type { Question } from './question';

export interface QuizOptions {
  /** Any number; the same seed and note give the same quiz. */
  readonly seed: number;
  readonly strings: Strings;
  /** Index of the heading under which is asked, lower headings included; the whole note without it. */
  readonly within?: number;
}

/** The quiz of a note: at most `length` questions (10 without it), mixed, in the order they are asked. */
export function makeQuestions(
  note: HistoryNote,
  options: QuizOptions & { readonly length?: number },
): Question[] {
  const { seed, length = 10 } = options;
  return chooseQuestions(soundDrafts(note, options), seed, length);
}

/** Every question that passes the checks, in the order of the note. */
export function allQuestions(note: HistoryNote, options: QuizOptions): Question[] {
  return soundDrafts(note, options)
    .map(({ question }) => question)
    .sort((a, b) => a.line - b.line);
}

/** What the checks turn away, with the reason: for measuring them. */
export function rejectedQuestions(
  note: HistoryNote,
  options: QuizOptions,
): { readonly question: Question; readonly flaw: Flaw }[] {
  const material = gatherMaterial(note, options.strings, options.within);
  return draftsOf(material, options.seed).flatMap((draft) => {
    const flaw = findFlaw(draft, material);
    return flaw === null ? [] : [{ question: draft.question, flaw }];
  });
}

function soundDrafts(note: HistoryNote, { seed, strings, within }: QuizOptions): Draft[] {
  const material = gatherMaterial(note, strings, within);
  const seen = new Set<string>();
  return draftsOf(material, seed).filter((draft) => {
    // A point that stands in the note twice is asked about once.
    if (seen.has(draft.question.id) || findFlaw(draft, material) !== null) return false;
    seen.add(draft.question.id);
    return true;
  });
}

function draftsOf(material: Material, seed: number): Draft[] {
  return generators.flatMap(({ make }) => make(material, seed));
}
