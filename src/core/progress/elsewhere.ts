import type { Point } from '../notes/note';
import { groupBy } from '../text/group';
import { assign } from './assign';
import type { SeenEvent } from './event';
import type { ItemMemory } from './item';
import { findingSimilar } from './similar';
import { dense, plainWords } from './resemblance';
import { seatedOn } from './seat';
import { inLines, Seats } from './seats';

/** A note with points that have no item. */
export interface FreePoints {
  /** Vault path. */
  readonly path: string;
  /** All of the note, labels included, in its order. */
  readonly points: readonly Point[];
  readonly free: readonly Point[];
}

/** Items that turned up in a note. */
export interface FoundItems {
  readonly path: string;
  /** By the point's id. */
  readonly seats: ReadonlyMap<string, ItemMemory>;
  /** What a `seen` event should say. */
  readonly changed: SeenEvent['items'];
}

export interface Elsewhere {
  /** By note, in the order of the paths; notes where nothing was found are left out. */
  readonly found: readonly FoundItems[];
  /** Items that are nowhere. */
  readonly lost: readonly ItemMemory[];
}

/** Finds the points of items that their notes have lost: in notes that were renamed, split, or given some of another's. */
export function findElsewhere(
  lost: readonly ItemMemory[],
  notes: readonly FreePoints[],
): Elsewhere {
  const finding = findingElsewhere(lost, notes);
  let step = finding.next();
  while (!step.done) step = finding.next();
  return step.value;
}

/** The same, yielding often, that the caller may let others go on. */
export function* findingElsewhere(
  lost: readonly ItemMemory[],
  notes: readonly FreePoints[],
): Generator<void, Elsewhere> {
  const places = notes
    .filter(({ free }) => free.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((note) => new Place(note));
  let rest = [...lost].sort(
    (a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)) || inLines(a, b),
  );
  if (rest.length === 0 || places.length === 0) return { found: [], lost: rest };
  const known = new Map<string, string>();
  const wordsOf = (text: string): string => {
    const words = known.get(text) ?? plainWords(text);
    known.set(text, words);
    return words;
  };
  const ways = yield* findingWays(rest, places, wordsOf);
  for (const seat of [
    (way: Way, own: ItemMemory[]) => way.to.seats.sameWords(own),
    (way: Way, own: ItemMemory[]) => way.to.seats.align(own, way.isBroad ? 0 : careful),
  ]) {
    const byPath = groupBy(rest, ({ path }) => path);
    for (const way of ways) {
      byPath.set(way.from, seat(way, byPath.get(way.from) ?? []));
      yield;
    }
    rest = [...byPath.values()].flat();
  }
  rest = yield* seatingSimilar(rest, places, wordsOf);
  const found = places.flatMap(({ note: { path, points }, seats }) => {
    const seated = seatedOn(points, seats, true);
    return seated.seats.size > 0 ? [{ path, ...seated }] : [];
  });
  return { found, lost: rest };
}

/** A note while its free points are given away. */
class Place {
  readonly seats: Seats;
  private readonly open: ReadonlySet<Point>;

  constructor(readonly note: FreePoints) {
    this.open = new Set(note.free);
    this.seats = new Seats(note.points, (at) => this.isOpen(at));
  }

  isOpen(at: number): boolean {
    const point = this.note.points[at];
    return point !== undefined && this.open.has(point);
  }
}

/** That items of one note are in another. */
interface Way {
  readonly from: string;
  readonly to: Place;
  /** Letters of the words that both have. */
  readonly letters: number;
  /** Much of what the one has lost is there. */
  readonly isBroad: boolean;
}

/** What is as long is no chance: letters in all that two notes share. */
const telling = 24;
/** Written without spaces, a letter says more. */
const denseShare = 2.5;
/** From such a share of the lost on, the rest is looked for as if it were in its own note. */
const broadShare = 0.3;
/** The least score of words that are not the same, where little else has gone the same way. */
const careful = 0.55;

type WordsOf = (text: string) => string;

function* findingWays(
  lost: readonly ItemMemory[],
  places: readonly Place[],
  wordsOf: WordsOf,
): Generator<void, Way[]> {
  for (const { text } of lost) {
    wordsOf(text);
    yield;
  }
  const byWords = groupBy(lost, ({ text }) => wordsOf(text));
  byWords.delete('');
  const spots = new Map<string, Place[]>();
  for (const place of places) {
    yield;
    for (const { text } of place.note.free) {
      const words = wordsOf(text);
      if (!byWords.has(words)) continue;
      const known = spots.get(words);
      if (known) known.push(place);
      else spots.set(words, [place]);
    }
  }
  const letters = new Map<string, Map<Place, number>>();
  const counts = new Map<string, Map<Place, number>>();
  for (const [words, own] of spots) {
    const share = lettersOf(words) / own.length;
    for (const path of new Set(byWords.get(words)?.map((item) => item.path))) {
      for (const place of new Set(own)) {
        if (place.note.path === path) continue;
        addTo(letters, path, place, share);
        addTo(counts, path, place, 1);
      }
    }
  }
  const lostOf = groupBy(lost, ({ path }) => path);
  return [...letters]
    .flatMap(([from, own]) =>
      [...own].map(([to, sum]): Way => {
        const share = (counts.get(from)?.get(to) ?? 0) / (lostOf.get(from)?.length ?? 1);
        return { from, to, letters: sum, isBroad: share >= broadShare };
      }),
    )
    .filter((way) => way.letters >= telling)
    .sort(
      (a, b) =>
        b.letters - a.letters ||
        (a.from < b.from ? -1 : Number(a.from > b.from)) ||
        (a.to.note.path < b.to.note.path ? -1 : 1),
    );
}

function lettersOf(words: string): number {
  return words.length * (dense.test(words) ? denseShare : 1);
}

function addTo<Key, Inner>(
  sums: Map<Key, Map<Inner, number>>,
  key: Key,
  inner: Inner,
  more: number,
): void {
  const own = sums.get(key) ?? new Map<Inner, number>();
  sums.set(key, own);
  own.set(inner, (own.get(inner) ?? 0) + more);
}

/** The least likeness of words that alone tell where an item has gone. */
const unmistakable = 0.72;

/** Seats what is so like a point of any note that no other can be meant; gives the rest. */
function* seatingSimilar(
  lost: readonly ItemMemory[],
  places: readonly Place[],
  wordsOf: WordsOf,
): Generator<void, ItemMemory[]> {
  const told = lost.filter(({ text }) => lettersOf(wordsOf(text)) >= telling);
  const spots = places.flatMap((place) =>
    place.note.points.flatMap(({ text }, at) =>
      place.isOpen(at) && !place.seats.at(at) ? [{ place, at, text }] : [],
    ),
  );
  const pairs = yield* findingSimilar(told, spots, wordsOf, unmistakable);
  const settled = new Set<ItemMemory>();
  for (const [spot, item] of assign(pairs, unmistakable)) {
    const { place, at } = spots[spot] ?? {};
    if (!place || at === undefined) continue;
    place.seats.take([[at, item]]);
    settled.add(item);
  }
  return lost.filter((item) => !settled.has(item));
}
