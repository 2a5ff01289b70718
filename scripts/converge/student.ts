// What a student does in the app: mirrors what the app writes into the log for it.
import { rulingKey } from '../../src/core/progress/answers';
import { findElsewhere } from '../../src/core/progress/elsewhere';
import type { LogEvent, SeenEvent } from '../../src/core/progress/event';
import type { ItemMemory } from '../../src/core/progress/item';
import { freshId, seatItems } from '../../src/core/progress/seat';
import type { Study } from '../../src/core/progress/study';
import { underOf } from '../../src/core/progress/under';
import type { Random } from '../../src/core/text/random';
import type { App } from './app';
import { choose, noteAt } from './notes';

export type Notes = ReadonlyMap<string, Buffer>;

/** Who sits where in all notes, and what the log should say of it. */
export interface Seated {
  /** The item by the path of the note and the id of the point. */
  readonly seats: readonly (readonly [path: string, point: string, item: ItemMemory])[];
  readonly said: readonly Pick<SeenEvent, 'path' | 'items'>[];
  readonly lost: readonly ItemMemory[];
}

/** Seats all items on the notes as they are. */
export function seatAll({ items }: Pick<Study, 'items'>, notes: Notes): Seated {
  const byPath = new Map<string, ItemMemory[]>();
  for (const item of items.values()) {
    const others = byPath.get(item.path);
    if (others) others.push(item);
    else byPath.set(item.path, [item]);
  }
  const seats: [string, string, ItemMemory][] = [];
  const said: Pick<SeenEvent, 'path' | 'items'>[] = [];
  const lost: ItemMemory[] = [];
  const places = [...notes.keys()].sort().map((path) => {
    const { points } = noteAt(path, notes.get(path) ?? Buffer.alloc(0));
    const seating = seatItems(byPath.get(path) ?? [], points);
    byPath.delete(path);
    lost.push(...seating.lost);
    if (seating.changed.length > 0) said.push({ path, items: seating.changed });
    for (const [point, item] of seating.seats) seats.push([path, point, item]);
    return { path, points, free: seating.free };
  });
  for (const others of byPath.values()) lost.push(...others);
  const elsewhere = findElsewhere(lost, places);
  for (const { path, seats: found, changed } of elsewhere.found) {
    if (changed.length > 0) said.push({ path, items: changed });
    for (const [point, item] of found) seats.push([path, point, item]);
  }
  return { seats, said, lost: elsewhere.lost };
}

/** Looks at all notes, and writes down what is no longer as the log says. */
export function look(app: App, notes: Notes): void {
  for (const { path, items } of seatAll(app.fold.study(), notes).said)
    app.add({ kind: 'seen', path, items });
}

/** Answers a question about one or two points of some note. */
export function review(app: App, notes: Notes, random: Random): void {
  const path = choose([...notes.keys()].sort(), random);
  const bytes = path === undefined ? undefined : notes.get(path);
  if (path === undefined || !bytes) return;
  const { points } = noteAt(path, bytes);
  const { items } = app.fold.study();
  const own = [...items.values()].filter((item) => item.path === path);
  const { seats } = seatItems(own, points);
  const asked = points.filter(({ isLabel }) => !isLabel);
  const first = choose(asked, random);
  const second = random() < 0.3 ? choose(asked, random) : undefined;
  const chosen = [...new Set([first, second])].flatMap((point) => point ?? []);
  const taken = new Set<string>();
  const reviewed = chosen.map((point) => {
    const isTaken = (id: string): boolean => items.has(id) || taken.has(id);
    const id = seats.get(point.id)?.id ?? freshId(point, isTaken);
    taken.add(id);
    const { text, role, line } = point;
    const credit = choose([0, 0.5, 1], random) ?? 0;
    return { id, text, role, line, under: underOf(points, points.indexOf(point)), credit };
  });
  if (reviewed.length === 0) return;
  const level = choose([1, 2, 3] as const, random) ?? 1;
  const about = { question: `q${first?.id ?? ''}`, family: 'recall', quiz: 'z1', level };
  app.add({ kind: 'review', path, ...about, hinted: random() < 0.2, items: reviewed });
}

/** Takes back what some event did, mostly one of the last. */
export function undo(app: App, _notes: Notes, random: Random): void {
  const events: LogEvent[] = [...app.fold.all()];
  const event = choose(random() < 0.7 ? events.slice(-4) : events, random);
  if (event) app.add({ kind: 'undo', of: event.id });
}

export function hide(app: App, notes: Notes, random: Random): void {
  const path = choose([...notes.keys()].sort(), random) ?? 'Flood.md';
  const question = `q${Math.floor(random() * 4)}`;
  app.add({ kind: 'hide', path, question, stem: 'Wann brach der Damm – früh?', why: 'unclear' });
}

export function show(app: App, _notes: Notes, random: Random): void {
  const question = choose([...app.fold.study().hidden.keys()], random) ?? 'q1';
  app.add({ kind: 'show', question });
}

export function attempt(app: App, _notes: Notes, random: Random): void {
  const text = choose(
    ['The levees broke.', 'Weil die Dämme brachen 🌊', 'No idea "at all"\n'],
    random,
  );
  app.add({ kind: 'attempt', item: `s${Math.floor(random() * 3)}`, text: text ?? '' });
}

export function override(app: App, _notes: Notes, random: Random): void {
  const [item, point] = [`s${Math.floor(random() * 3)}`, `p${Math.floor(random() * 2)}`];
  const verdict = choose(['covered', 'missed', null] as const, random) ?? null;
  app.add({ kind: 'override', item, answer: rulingKey('a', item), point, verdict });
}

/** What was known of a note counts no longer. */
export function forget(app: App, _notes: Notes, random: Random): void {
  const items = [...app.fold.study().items.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const path = choose(items, random)?.path;
  if (path === undefined) return;
  const ids = items.filter((item) => item.path === path).map(({ id }) => id);
  app.add({ kind: 'forget', path, items: ids });
}

/** Items that stand nowhere are let go; some other one, where all do. */
export function release(app: App, notes: Notes, random: Random): void {
  const study = app.fold.study();
  const { lost } = seatAll(study, notes);
  const one = choose(
    [...study.items.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    random,
  );
  const items = (lost.length > 0 ? lost : one ? [one] : []).map(({ id }) => id);
  if (items.length > 0) app.add({ kind: 'release', items });
}

/** A note got another path while the app ran. */
export function renamed(app: App, from: string, to: string): void {
  const { items, hidden } = app.fold.study();
  const isKnown = (each: { readonly path: string }): boolean => each.path === from;
  if ([...items.values(), ...hidden.values()].some(isKnown)) app.add({ kind: 'rename', from, to });
}
