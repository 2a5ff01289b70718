import type { Family } from '../quiz/question';

/** What a quiz is about. Paths are the vault's. */
export type Scope =
  /** A note, or the section under the heading on a line (1-based). */
  | { readonly kind: 'note'; readonly path: string; readonly line: number | null }
  | { readonly kind: 'notes'; readonly paths: readonly string[] }
  /** All history notes in a folder, lower folders included. */
  | { readonly kind: 'folder'; readonly path: string }
  /** All history notes of the vault. */
  | { readonly kind: 'all' };

/**
 * Which points of the scope: all, those for today (due, and new ones), those that were last answered wrong, those that
 * need it most.
 */
export const sorts = ['all', 'due', 'missed', 'weak'] as const;
export type Points = (typeof sorts)[number];

export interface QuizPlan {
  readonly scope: Scope;
  readonly points: Points;
  /** How many questions; null for all there are, up to `mostQuestions`. */
  readonly length: number | null;
  readonly families: readonly Family[];
  readonly timed: boolean;
  /** Any number; the same plan over the same notes gives the same quiz. */
  readonly seed: number;
}

/** What is offered to choose from. */
export const lengths = [5, 10, 20, null] as const;

/** Nobody answers more at a sitting, and no device has to keep more. */
export const mostQuestions = 500;

/** Of a timed quiz, in ms for each question. */
export const timePerQuestion = 45_000;
