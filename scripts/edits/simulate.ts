import { plainWords } from '../../src/core/progress/resemblance';
import { seededRandom, type Random } from '../../src/core/text/random';
import { EditRound, type Deleted, type Edited } from './edit-round';
import { toLines, type Page } from './line';
import { descended, readPages, resettle, rightPoints, type Descended } from './lineage';
import type { NoteFile } from './notes';
import { Student, type ReadPage } from './student';

/**
 * Where the item of a point is after a round. What comes from what is told by the letters: each knows the point that
 * it was typed into.
 * - `right`: on its own point. Of a bullet that was split, that is the part with most of its letters, or the first
 *   if it has a quarter of them; of two that were merged, the whole; of two of the same words, either.
 * - `part`: on a lesser part, then or in an earlier round.
 * - `lost`: on none, though its own is there. `wrong`: on one that does not come from its own.
 * - `merged`: on none, because the item of another point that its own was merged with sits there.
 * - `rest`: its own is gone, and it sits on none. `astray`: its own is gone, and it sits on another.
 */
export const outcomes = ['right', 'merged', 'part', 'lost', 'wrong', 'rest', 'astray'] as const;
export type Outcome = (typeof outcomes)[number];
export type Counts = Record<Outcome, number>;

export interface RoundResult {
  readonly all: Counts;
  /** By kind of edit, items that were in their place before; an item may have met several kinds. */
  readonly byKind: ReadonlyMap<string, Counts>;
  readonly bullets: Edited['bullets'];
  /** UTF-16 units of the log about what has changed. */
  readonly written: number;
}

const untouched = 'left alone';
/** So many of the points that are new in a round are studied after it. */
const studiedShare = 0.5;

export function noCounts(): Counts {
  return { right: 0, merged: 0, part: 0, lost: 0, wrong: 0, rest: 0, astray: 0 };
}

export interface SimulationOptions {
  readonly rounds: number;
  readonly seed: number;
  /** Is told of items that are newly where they do not belong. */
  readonly report: ((line: string) => void) | null;
}

/** Every point of the notes is studied; then come rounds of editing, and after each the app looks for its items. */
export function simulate(
  notes: readonly NoteFile[],
  { rounds, seed, report }: SimulationOptions,
): RoundResult[] {
  const simulation = new Simulation(notes, seededRandom(seed), report);
  return Array.from({ length: rounds }, () => simulation.run());
}

class Simulation {
  private readonly pages: Page[];
  private read: readonly ReadPage[];
  private readonly student = new Student();
  private readonly trash: Deleted[] = [];
  /** By point, as its letters know it: the id of its item, its words, and how the item fared. */
  private readonly itemOf = new Map<number, string>();
  private readonly wordsOf = new Map<number, string>();
  private readonly fared = new Map<number, Outcome>();
  private readonly onPart = new Set<number>();
  private points = 0;
  private written = 0;

  constructor(
    notes: readonly NoteFile[],
    private readonly random: Random,
    private readonly report: SimulationOptions['report'],
  ) {
    this.pages = notes.map(({ path, text }) => ({ path, lines: toLines(text) }));
    this.read = readPages(this.pages);
    this.settle(descended(this.pages, this.read), new Map(), 1);
  }

  run(): RoundResult {
    const { touched, bullets, renames } = new EditRound(this.pages, this.trash, this.random).run();
    for (const { from, to } of renames) this.student.rename(from, to);
    this.read = readPages(this.pages);
    const points = descended(this.pages, this.read);
    const seats = this.seatsOn(points);
    const right = rightPoints(points);
    const held = new Set<Descended>();
    for (const [owner, own] of right) {
      const seat = this.seatOf(owner, seats);
      if (seat && own.includes(seat)) held.add(seat);
    }
    const all = noCounts();
    const byKind = new Map<string, Counts>();
    for (const owner of this.itemOf.keys()) {
      const own = right.get(owner);
      const seat = this.seatOf(owner, seats);
      const outcome = this.outcome(owner, own, seat, held);
      const last = this.fared.get(owner) ?? 'right';
      this.fared.set(owner, outcome);
      all[outcome] += 1;
      const kinds = [...(touched.get(owner) ?? [untouched])];
      if (last !== 'right' && last !== 'merged' && last !== 'rest') continue;
      for (const kind of kinds) {
        const counts = byKind.get(kind) ?? noCounts();
        byKind.set(kind, counts);
        counts[outcome] += 1;
      }
      if (outcome === 'lost' || outcome === 'wrong' || outcome === 'astray') {
        const words = [this.wordsOf.get(owner) ?? '', this.say(own?.[0]), this.say(seat)];
        this.report?.(`${outcome} (${kinds.join(', ')})\n  ${words.join('\n  ')}`);
      }
    }
    this.settle(points, this.keepers(right, seats), studiedShare);
    const written = this.student.written - this.written;
    this.written = this.student.written;
    return { all, byKind, bullets, written };
  }

  /** By item: the point that it sits on. */
  private seatsOn(points: readonly Descended[]): Map<string, Descended> {
    const ids = this.student.look(this.read);
    const seats = new Map<string, Descended>();
    for (const point of points) {
      const id = ids.get(point.path)?.get(point.id);
      if (id === undefined) continue;
      if (seats.has(id)) throw new Error(`Item ${id} sits on two points`);
      seats.set(id, point);
    }
    return seats;
  }

  private seatOf(owner: number, seats: ReadonlyMap<string, Descended>): Descended | undefined {
    return seats.get(this.student.known(this.itemOf.get(owner) ?? ''));
  }

  private outcome(
    owner: number,
    own: readonly Descended[] | undefined,
    seat: Descended | undefined,
    held: ReadonlySet<Descended>,
  ): Outcome {
    // Of two bullets of the same words none but their writer tells which is which.
    const isSame = (words: string): boolean =>
      seat !== undefined && plainWords(words) === plainWords(this.text(seat));
    if (!own) {
      const isOwn = !seat || seat.all.has(owner) || isSame(this.wordsOf.get(owner) ?? '');
      return isOwn ? 'rest' : 'astray';
    }
    if (!seat) return own.some((point) => held.has(point)) ? 'merged' : 'lost';
    if (own.includes(seat)) return this.onPart.has(owner) ? 'part' : 'right';
    if (seat.all.has(owner)) return 'part';
    return own.some((point) => isSame(this.text(point))) ? 'right' : 'wrong';
  }

  /** By point: what is taken for it from now on. */
  private keepers(
    right: ReadonlyMap<number, readonly Descended[]>,
    seats: ReadonlyMap<string, Descended>,
  ): Map<number, Descended> {
    const keepers = new Map<number, Descended>();
    for (const [owner, own] of right) {
      const seat = this.seatOf(owner, seats);
      // An item on a lesser part stays there, and counts as such for good.
      const keeper = seat?.all.has(owner) ? seat : own[0];
      if (keeper) keepers.set(owner, keeper);
      if (keeper && keeper === seat && !own.includes(seat)) this.onPart.add(owner);
    }
    return keepers;
  }

  /** Tells the letters whose they are now, and studies such a share of the points that have no item. */
  private settle(
    points: readonly Descended[],
    keepers: ReadonlyMap<number, Descended>,
    share: number,
  ): void {
    for (const [point, own] of resettle(this.pages, points, keepers, () => ++this.points)) {
      for (const owner of own) this.wordsOf.set(owner, this.text(point));
      if (own.some((owner) => this.itemOf.has(owner)) || this.random() >= share) continue;
      const page = this.read[point.page];
      if (page) this.itemOf.set(own[0] ?? 0, this.student.study(page, point.index));
    }
  }

  private text({ page, index }: Descended): string {
    return this.read[page]?.note.points[index]?.text ?? '';
  }

  private say(point: Descended | undefined): string {
    return point ? `${point.path}: ${this.text(point)}` : '-';
  }
}
