import type { ForgetEvent, ReleaseEvent, ReviewEvent, SeenEvent, SeenPoint } from './event';
import type { ItemMemory, Review } from './item';
import { inOrder, Timeline, type Placed } from './order';

/** So many of an item's earlier words are kept. */
const mostEarlier = 8;

/** What the rest of the log says of an event or of a note. */
export interface Surroundings {
  readonly isUndone: (id: string) => boolean;
  /** Vault paths until now of a note that had the path `path` when an event happened, the latest last. */
  readonly pathsSince: (path: string, event: Placed) => readonly string[];
}

type About = ReviewEvent | SeenEvent;
type Ended = ForgetEvent | ReleaseEvent;

/** The events about one id of an item, whatever the order in which they came. */
export class ItemTrack {
  readonly about = new Timeline<About>();
  private readonly ended = new Timeline<Ended>();

  constructor(readonly id: string) {}

  add(event: About | Ended): void {
    if (event.kind === 'review' || event.kind === 'seen') this.about.add(event);
    else this.ended.add(event);
  }

  last(kind: Ended['kind'], { isUndone }: Surroundings): Ended | undefined {
    const ended = this.ended.sorted();
    return ended.filter((each) => each.kind === kind && !isUndone(each.id)).at(-1);
  }
}

/**
 * What the tracks of one item come to, those of all ids that turned out to be the same, with all paths that its note
 * had since it was last seen; null where nobody looks for it any more.
 * @param id by which it is known
 */
export function foldItem(
  id: string,
  tracks: readonly ItemTrack[],
  around: Surroundings,
): { readonly item: ItemMemory; readonly paths: readonly string[] } | null {
  const forgotten = new Map(tracks.map((track) => [track.id, track.last('forget', around)]));
  const reviews: Review[] = [];
  const last: Last = { point: null, event: null, words: [] };
  for (const event of inTime(tracks)) {
    const isUndone = around.isUndone(event.id);
    if (event.kind === 'seen') {
      const point = isUndone ? null : pointIn(event.items, forgotten);
      if (point) saw(last, point, event);
      continue;
    }
    const point = pointIn(event.items, forgotten);
    if (!point) continue;
    // A review that was taken back saw its point all the same.
    saw(last, point, event);
    const forget = forgotten.get(point.id);
    if (isUndone || (forget && inOrder(event, forget) < 0)) continue;
    const { at, level, hinted } = event;
    reviews.push({ at, level, credit: point.credit, hinted });
  }
  const { point, event, words } = last;
  if (!point || !event) return null;
  // Of clocks that were wrong.
  if (reviews.some(({ at }, index) => at < (reviews[index - 1]?.at ?? at))) {
    reviews.sort((a, b) => a.at - b.at);
  }
  for (const track of tracks) {
    const released = track.last('release', around);
    if (released && inOrder(released, event) > 0) return null;
  }
  const { text, role, line, under } = point;
  const paths = around.pathsSince(event.path, event);
  const path = paths.at(-1) ?? event.path;
  const earlier = [...new Set(words.reverse())].filter((each) => each !== text);
  earlier.splice(mostEarlier);
  return { item: { id, text, role, line, under, path, earlier, reviews }, paths };
}

/** How an item was seen last. */
interface Last {
  point: SeenPoint | null;
  event: About | null;
  /** All that it had, in time, the same twice running once. */
  readonly words: string[];
}

function saw(last: Last, point: SeenPoint, event: About): void {
  last.point = point;
  last.event = event;
  if (last.words.at(-1) !== point.text) last.words.push(point.text);
}

/** All that the tracks know, each event once. */
function inTime(tracks: readonly ItemTrack[]): Iterable<About> {
  const [first, ...others] = tracks.map(({ about }) => about.sorted());
  if (others.length === 0) return first ?? [];
  return [...new Set([...(first ?? []), ...others.flat()])].sort(inOrder);
}

/** A loop of its own, because this is asked of every event. */
function pointIn<Point extends SeenPoint>(
  points: readonly Point[],
  ids: ReadonlyMap<string, unknown>,
): Point | null {
  for (const point of points) if (ids.has(point.id)) return point;
  return null;
}
