import type {
  ForgetEvent,
  LogEvent,
  ReleaseEvent,
  ReviewEvent,
  SeenEvent,
  SeenPoint,
} from './event';
import type { ItemMemory, Review } from './item';
import { inOrder, Timeline } from './order';

/** So many of an item's earlier words are kept. */
const mostEarlier = 8;

type About = ReviewEvent | SeenEvent;
type Ended = ForgetEvent | ReleaseEvent;

/** What the rest of the log says of an event or of a note. */
export interface Surroundings {
  readonly isUndone: (id: string) => boolean;
  /** Vault paths until now of a note that had the path `path` when an event happened, the latest last. */
  readonly pathsSince: (path: string, event: Pick<LogEvent, 'at' | 'id'>) => readonly string[];
}

interface Sighting {
  readonly point: SeenPoint;
  readonly event: About;
}

/** The events about one item, whatever the order in which they came. */
export class ItemTrack {
  private readonly about = new Timeline<About>();
  private readonly ended = new Timeline<Ended>();

  constructor(readonly id: string) {}

  add(event: About | Ended): void {
    if (event.kind === 'review' || event.kind === 'seen') this.about.add(event);
    else this.ended.add(event);
  }

  /** Its points as they were seen, in order. */
  private sightings({ isUndone }: Surroundings): Sighting[] {
    return this.about.sorted().flatMap((event) => {
      // A review that was taken back saw its point all the same.
      if (event.kind === 'seen' && isUndone(event.id)) return [];
      const point = event.items.find(({ id }) => id === this.id);
      return point ? [{ point, event }] : [];
    });
  }

  private reviews({ isUndone }: Surroundings): (Review & { readonly id: string })[] {
    const forgotten = this.last('forget', isUndone);
    return this.about.sorted().flatMap((event) => {
      if (event.kind !== 'review' || isUndone(event.id)) return [];
      if (forgotten && inOrder(event, forgotten) < 0) return [];
      const point = event.items.find(({ id }) => id === this.id);
      const { at, level, hinted, id } = event;
      return point ? [{ at, level, credit: point.credit, hinted, id }] : [];
    });
  }

  private last(kind: Ended['kind'], isUndone: Surroundings['isUndone']): Ended | undefined {
    return this.ended
      .sorted()
      .filter((event) => event.kind === kind && !isUndone(event.id))
      .at(-1);
  }

  /** What the tracks of one item come to, those of ids that turned out to be the same; null where none looks for it. */
  static fold(
    id: string,
    tracks: readonly ItemTrack[],
    around: Surroundings,
  ): { readonly item: ItemMemory; readonly paths: readonly string[] } | null {
    const sightings = tracks.flatMap((track) => track.sightings(around));
    if (tracks.length > 1) sightings.sort((a, b) => inOrder(a.event, b.event));
    const last = sightings.at(-1);
    if (!last) return null;
    const released = tracks.flatMap((track) => track.last('release', around.isUndone) ?? []);
    if (released.some((event) => inOrder(event, last.event) > 0)) return null;
    const reviews = tracks.flatMap((track) => track.reviews(around));
    if (tracks.length > 1) reviews.sort(inOrder);
    const { point, event } = last;
    const { text, role, line, under } = point;
    const words = new Set(sightings.map((sighting) => sighting.point.text).reverse());
    words.delete(text);
    const earlier = [...words].slice(0, mostEarlier);
    const paths = around.pathsSince(event.path, event);
    const path = paths.at(-1) ?? event.path;
    const item = { id, text, role, line, under, path, earlier, reviews: reviews.map(withoutId) };
    return { item, paths };
  }
}

function withoutId({ at, level, credit, hinted }: Review): Review {
  return { at, level, credit, hinted };
}
