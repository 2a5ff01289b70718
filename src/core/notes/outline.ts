import type { HistoricalDate } from '../dates/date';
import type { HistoryNote, Point, Role, SourceSet } from './note';

/** A note as the outline draws it: sections in the note's order, each with its points as a tree. */
export interface Outline {
  readonly title: string;
  /** "1961–1964": first and last year of the note's dates, or '' without dates. */
  readonly span: string;
  readonly pointCount: number;
  readonly sections: readonly OutlineSection[];
}

export interface OutlineSection {
  /** Stays the same while the heading's words do; what folding is remembered by. */
  readonly key: string;
  readonly role: Role;
  readonly title: string;
  readonly line: number;
  readonly points: readonly OutlinePoint[];
  readonly sourceSets: readonly SourceSet[];
  /** Every point below, children included. */
  readonly pointCount: number;
}

export interface OutlinePoint {
  readonly key: string;
  readonly line: number;
  readonly text: string;
  readonly dates: readonly HistoricalDate[];
  readonly children: readonly OutlinePoint[];
}

export type { HistoryNote, Point };
