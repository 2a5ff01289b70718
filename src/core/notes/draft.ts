import type { Row } from './parse';
import type { Plain } from './plain';

/** A statement that is to become a point. */
export interface Draft {
  readonly plain: Plain;
  readonly line: number;
  readonly depth: number;
  readonly heading: number;
  /** Index of the draft that it hangs under, or -1. */
  readonly parent: number;
  /** Names what stands below it and states nothing. */
  readonly isLabel: boolean;
}

/** A row of a `sources` section, or one of its headings (`row` null). */
export interface SourceRow {
  readonly heading: number;
  readonly row: Row | null;
}
