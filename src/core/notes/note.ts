import type { HistoricalDate } from '../dates/date';
import type { Span } from '../text/span';

/** What a section is about; `topic` is any other heading with content, `ignore` holds links, references, to-dos. */
/** In the order in which they are offered. */
export const roles = ['cause', 'course', 'impact', 'sources', 'topic', 'ignore'] as const;
export type Role = (typeof roles)[number];

/** Spans point into the note's text. Lines are 1-based, as a person counts them. */
export interface Heading extends Span {
  readonly line: number;
  /** Without markup and trailing blanks. */
  readonly text: string;
  /** 1-6 for a Markdown heading; `bold` is a bold line alone, `label` a "Cause:" before its points. */
  readonly level: 1 | 2 | 3 | 4 | 5 | 6 | 'bold' | 'label';
  readonly role: Role;
  /** The role was taken over from the heading above. */
  readonly inherited: boolean;
}

/**
 * What a name names: `people` are Germans, Jews, Romans; `treaty` is a pact, law, doctrine or plan of aid, `operation` a
 * military plan, `event` a war, crisis, conference or era; `term` is emphasised, quoted, linked or defined in the note.
 * The reader types what it is sure of; the rest is a `name`.
 */
export type NameType =
  | 'person'
  | 'place'
  | 'people'
  | 'organisation'
  | 'treaty'
  | 'operation'
  | 'event'
  | 'term'
  | 'name';

/** A name inside a point; the span points into `Point.text`. */
export interface Name extends Span {
  readonly text: string;
  readonly type: NameType;
}

/** One bullet, numbered item, sentence group or table row that states something. */
export interface Point extends Span {
  /** Hash of words, role and note title: the same as long as those stay. */
  readonly id: string;
  readonly line: number;
  /** The words without markup, list mark and trailing blanks; one line. */
  readonly text: string;
  readonly role: Role;
  /** 0 is the top of its list; a child of a bullet is one deeper. */
  readonly depth: number;
  /** Index into `HistoryNote.headings`, or -1 before the first heading. */
  readonly heading: number;
  /** Index of the point that this one hangs under, or -1. */
  readonly parent: number;
  /** Spans point into `text`. */
  readonly dates: readonly HistoricalDate[];
  readonly names: readonly Name[];
  /** Names what the points below it say ("Economic:") and states nothing: shown, and never asked or counted. */
  readonly isLabel: boolean;
  /** What it defines, as in "Hotline: a teleprinter link"; points into `text`. */
  readonly term: Span | null;
  /** The signs between its steps, each leading on to the next ("A -> B → C"); spans point into `text`. */
  readonly arrows: readonly Span[];
}

export interface Source extends Span {
  readonly line: number;
  readonly kind: 'image' | 'passage' | 'link';
  /** Link path of the image or link as written (no alias, no size); for a passage its attribution, or ''. */
  readonly target: string;
  /** The passage's words, the image's alternative text, or the link's words; may be ''. */
  readonly text: string;
}

export interface SourceQuestion extends Span {
  readonly line: number;
  /** As numbered in the note, else counted from 1. */
  readonly number: number;
  /** What is asked, or null where the note has the model answer alone. */
  readonly prompt: string | null;
  readonly marks: number | null;
  /** The model answer without markup; '' where the note has none. */
  readonly model: string;
}

/** Sources with the questions that belong to them. */
export interface SourceSet {
  readonly line: number;
  /** Index into `HistoryNote.headings`, or -1. */
  readonly heading: number;
  readonly sources: readonly Source[];
  readonly questions: readonly SourceQuestion[];
}

export interface HistoryNote {
  readonly title: string;
  /** ISO 639-1, as far as the note's words tell it. */
  readonly language: string;
  readonly tags: readonly string[];
  readonly headings: readonly Heading[];
  readonly points: readonly Point[];
  readonly sourceSets: readonly SourceSet[];
}
