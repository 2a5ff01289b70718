import type { Strings } from '../../strings';
import type { HistoryNote } from '../notes/note';
import { lazily } from '../text/lazy';
import { judgeTold, yearsBetween } from './beside';
import { datedEvents, type DatedEvent } from './events';
import { factsOf, type Fact } from './facts';
import { indexNames, type NameIndex } from './names';
import type { Family, Level } from './question';
import { findResembling, type Resembling } from './resembling';
import { lookAround, type Siblings } from './siblings';
import { statementsOf, type Statement } from './statement';
import { subjectsOf, type Subject } from './subject';
import { surePoints } from './sure-role';
import type { Told } from './told';
import { wholeEvents } from './whole';

export interface QuizOptions {
  /** Any number; the same seed and note give the same quiz. */
  readonly seed: number;
  readonly strings: Strings;
  /** Index of the heading under which is asked, lower headings included; the whole note without it. */
  readonly within?: number;
  /** Vault path of the note. */
  readonly path?: string;
  /** Other notes of the same subject, for wrong options alone; the nearest first. */
  readonly siblings?: readonly HistoryNote[];
  /** Ids of the points that may be asked about; all without it. */
  readonly only?: ReadonlySet<string>;
  /** What may be asked; everything without it. */
  readonly families?: ReadonlySet<Family>;
  /**
   * What is never asked again: ids of questions, and stems, which stay what they are when the note has another name. A
   * stem counts only where it says itself what is asked, not for "Put these in order".
   */
  readonly hidden?: ReadonlySet<string>;
  /** What the student has shown of a point, by its id: 0 nothing yet, else the level that was right last. */
  readonly known?: (item: string) => 0 | Level;
}

/** What every generator looks at: a note cut into statements, with its names and dated events, once. */
export interface Material extends Omit<QuizOptions, 'siblings'>, Resembling {
  readonly note: HistoryNote;
  readonly path: string;
  readonly title: string;
  /** ISO 639-1 code of the note's language. */
  readonly language: string;
  readonly statements: readonly Statement[];
  readonly names: NameIndex;
  readonly events: readonly DatedEvent[];
  /** Can an event, told in these words, stand beside another? */
  readonly standsBeside: (event: DatedEvent, stem: string) => boolean;
  /** How many years the events under a heading, by its index, lie apart. */
  readonly yearsUnder: (heading: number) => number;
  /** What the causes and impacts under a heading, by its index, are those of. */
  readonly subjectAt: (heading: number) => Subject | null;
  /** The ids of the points whose role the note itself says. */
  readonly sure: () => ReadonlySet<string>;
  /** The points that are told by their role. */
  readonly facts: () => readonly Fact[];
  /** The events that are told by their place in time. */
  readonly told: () => readonly Told[];
  /** What other notes lend for wrong options. */
  readonly siblings: Siblings;
  /** What the statements of a point hang under, by the point's id; or ''. */
  readonly contextOf: (item: string) => string;
}

export function gatherMaterial(note: HistoryNote, options: QuizOptions): Material {
  const statements = statementsOf(note, options.within);
  const { language } = note;
  const siblings = lookAround(note, statements, options.siblings ?? []);
  const events = datedEvents(statements, language === 'en');
  const contexts = new Map(statements.map(({ point, context }) => [point.id, context]));
  const cut = {
    note,
    language,
    statements,
    events,
    standsBeside: judgeTold(language),
    subjectAt: subjectsOf(note),
    sure: lazily(() => surePoints(note)),
  };
  return {
    ...options,
    ...cut,
    path: options.path ?? '',
    title: note.title,
    siblings,
    names: { ...indexNames(statements), more: siblings.names },
    yearsUnder: yearsBetween(events),
    resembling: findResembling(statements),
    contextOf: (item) => contexts.get(item) ?? '',
    facts: lazily(() => factsOf(cut)),
    told: lazily(() => wholeEvents(cut)),
  };
}
