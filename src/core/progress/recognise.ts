import type { Point } from '../notes/note';
import type { ItemMemory, Study } from './study';

/**
 * What is remembered of a note's points, by the id that each has now. A point keeps its words when its note gets
 * another title, and its id does not.
 * @param path vault path of the note
 */
export function recogniseItems(
  { items }: Pick<Study, 'items'>,
  path: string,
  points: readonly Pick<Point, 'id' | 'text'>[],
): Map<string, ItemMemory> {
  const ofNote = [...items.values()].filter((item) => item.path === path);
  const byWords = new Map(ofNote.map((item) => [item.text, item]));
  const known = new Map<string, ItemMemory>();
  for (const { id, text } of points) {
    const item = items.get(id) ?? byWords.get(text);
    if (item) known.set(id, item);
  }
  return known;
}
