import type { HistoryNote, Point } from '../notes/note';
import { headingsUnder } from '../notes/under';
import { groupBy } from '../text/group';

/** Points that stand beside each other: all there are at the top under a heading, or all below one point. */
export interface PointList {
  readonly points: readonly Point[];
  /** Index of the heading. */
  readonly heading: number;
  /** What they hang under, a label or a point; null at the top. */
  readonly parent: Point | null;
  /** Other lists stand beside it that belong to it: it is not all there is to tell. */
  readonly isPart: boolean;
}

/** The lists of a note, in its order. */
export function listsOf(note: HistoryNote): PointList[] {
  const groups = groupBy(
    note.points.filter(({ role }) => role !== 'sources' && role !== 'ignore'),
    ({ heading, parent }) => `${String(heading)} ${String(parent)}`,
  );
  const used = new Set(note.points.map(({ heading }) => heading));
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    const points = all.filter(({ isLabel }) => !isLabel);
    if (!first || points.length === 0) return [];
    const { heading } = first;
    const parent = note.points[first.parent] ?? null;
    const isPart =
      points.length < all.length ||
      (parent === null &&
        [...headingsUnder(note, heading)].some((each) => each !== heading && used.has(each)));
    // The label of a section is a point and its heading at once.
    const isHeading = parent?.isLabel === true && note.headings[heading]?.from === parent.from;
    return [{ points, heading, parent: isHeading ? null : parent, isPart }];
  });
}
