import { isMissed, type ItemMemory } from '../progress/item';
import { memoryAt, recallAt } from '../schedule/schedule';

/** Below this chance to know it a point is weak. */
const weakBelow = 0.85;

/**
 * Ids of the points of a note that most need to be asked: what was missed or is half forgotten; where nothing is, what
 * was never asked; where all was, the third that is known least.
 * @param points of the note, each with what is remembered of it @param now ms since 1970
 */
export function weakPoints(
  points: readonly { readonly id: string; readonly item: ItemMemory | undefined }[],
  now: number,
  retention: number,
): string[] {
  const rated = points.map(({ id, item }) => {
    const memory = item && memoryAt(item.reviews, now, retention);
    return { id, item, recall: memory ? recallAt(memory, now) : null };
  });
  const weak = rated.filter(
    ({ item, recall }) => recall !== null && (recall < weakBelow || (item && isMissed(item))),
  );
  const unasked = rated.filter(({ recall }) => recall === null);
  const chosen = weak.length > 0 ? weak : unasked;
  if (chosen.length > 0) return chosen.map(({ id }) => id);
  const least = rated.sort((a, b) => (a.recall ?? 0) - (b.recall ?? 0));
  return least.slice(0, Math.ceil(least.length / 3)).map(({ id }) => id);
}
