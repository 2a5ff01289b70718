import type { Point } from '../../../src/core/notes/note';
import { readNote } from '../../../src/core/notes/read';
import type { ItemMemory } from '../../../src/core/progress/item';
import { underOf } from '../../../src/core/progress/under';

export function pointsOf(text: string, title = 'Strike'): readonly Point[] {
  return readNote(text, { title }).points;
}

/** An item on every point that is asked, reviewed once. */
export function itemsOf(text: string, path = 'Strike.md'): ItemMemory[] {
  const points = pointsOf(text, path.replace('.md', ''));
  return points.flatMap(({ id, text: words, role, line, isLabel }, at) => {
    const about = { id, text: words, role, line, under: underOf(points, at), path, earlier: [] };
    const reviews = [{ at: line * 1000, level: 3 as const, credit: 1, hinted: false }];
    return isLabel ? [] : [{ ...about, reviews }];
  });
}

export const strike = `# Causes
- Wages of the dockers fell by a third after 1885
- The union had no fund for long strikes
- Bread became dearer in the winter
# Course
- The port stood still for five weeks
- Troops guarded the grain ships
`;
