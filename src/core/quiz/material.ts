import type { Strings } from '../../strings';
import type { HistoryNote } from '../notes/note';
import { datedEvents, type DatedEvent } from './events';
import { indexNames, type NameIndex } from './names';
import { findResembling } from './resembling';
import { statementsOf, type Statement } from './statement';

export interface QuizOptions {
  /** Any number; the same seed and note give the same quiz. */
  readonly seed: number;
  readonly strings: Strings;
  /** Index of the heading under which is asked, lower headings included; the whole note without it. */
  readonly within?: number;
}

/** What every generator looks at: a note cut into statements, with its names and dated events, once. */
export interface Material extends QuizOptions {
  readonly title: string;
  /** ISO 639-1 code of the note's language. */
  readonly language: string;
  readonly statements: readonly Statement[];
  readonly names: NameIndex;
  readonly events: readonly DatedEvent[];
  /** Statements of other points that say nearly the same. */
  readonly resembling: (statement: Statement) => readonly Statement[];
}

export function gatherMaterial(note: HistoryNote, options: QuizOptions): Material {
  const statements = statementsOf(note, options.within);
  const { language } = note;
  return {
    ...options,
    title: note.title,
    language,
    statements,
    names: indexNames(statements),
    events: datedEvents(statements, language === 'en'),
    resembling: findResembling(statements),
  };
}
