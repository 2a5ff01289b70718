import { foldAnswers, type ItemHistory } from './answers';
import type {
  AttemptEvent,
  ForgetEvent,
  HideEvent,
  LogEvent,
  OverrideEvent,
  SeenEvent,
} from './event';
import type { ItemMemory } from './item';
import { foldItem, ItemTrack, type Surroundings } from './item-track';
import { joinedIds } from './joined';
import { Timeline } from './order';
import { PathChanges } from './path-changes';
import { Undone } from './undone';

export interface Device {
  readonly id: string;
  /** As it called itself last; '' where it did not. */
  readonly name: string;
  readonly events: number;
  /** Of its latest event, ms since 1970. */
  readonly last: number;
}

/** What the log comes to. Another object each time that anything of it changes. */
export interface Study {
  /** By the item's id. */
  readonly items: ReadonlyMap<string, ItemMemory>;
  /** By the question's id. */
  readonly hidden: ReadonlyMap<string, HideEvent>;
  /** Attempts at source questions and what was ruled on them, by `itemKey`. */
  readonly answers: ReadonlyMap<string, ItemHistory>;
  readonly devices: ReadonlyMap<string, Device>;
  /** In force, the latest first. */
  readonly forgotten: readonly ForgetEvent[];
}

type Hiding = Extract<LogEvent, { kind: 'hide' | 'show' }>;
type Trial = AttemptEvent | OverrideEvent;
type Naming = Extract<LogEvent, { kind: 'device' }>;

/** What a set of events comes to. */
export function foldStudy(events: Iterable<LogEvent>): Study {
  const fold = new StudyFold();
  fold.add(events);
  return fold.study();
}

/**
 * Folds the log as it comes in. What it comes to is a function of the set of events: of no matter are their order, how
 * often one is given, and in how many parts.
 */
export class StudyFold {
  private readonly events = new Map<string, LogEvent>();
  private parts = new Parts();
  private folded: Study | null = null;

  /** The event with an id. */
  get(id: string): LogEvent | undefined {
    return this.events.get(id);
  }

  /** All events, each once. */
  all(): Iterable<LogEvent> {
    return this.events.values();
  }

  add(events: Iterable<LogEvent>): void {
    for (const event of events) {
      const known = this.events.get(event.id);
      // Two events of one id are a fault of some hand; every device must choose the same.
      if (known && (isSame(event, known) || sortedLine(event) >= sortedLine(known))) continue;
      this.events.set(event.id, event);
      this.folded = null;
      if (!known) this.parts.take(event, this.events);
      else {
        this.parts = new Parts();
        for (const each of this.events.values()) this.parts.take(each, this.events);
      }
    }
  }

  /** Folds up to `most` of the items that have to be; true when all are, and `study` costs little more. */
  settle(most: number): boolean {
    return this.parts.settle(most);
  }

  study(): Study {
    this.settle(Infinity);
    this.folded ??= this.parts.study();
    return this.folded;
  }
}

/** The events sorted by what they are about. */
class Parts {
  private readonly undone = new Undone();
  private readonly paths = new PathChanges();
  private readonly tracks = new Map<string, ItemTrack>();
  private readonly hidings = new Timeline<Hiding>();
  private readonly trials = new Map<string, Timeline<Trial>>();
  private readonly forgets = new Timeline<ForgetEvent>();
  private readonly namings = new Timeline<Naming>();
  private readonly joining: SeenEvent[] = [];
  private readonly devices = new Map<string, { id: string; events: number; last: number }>();
  private readonly items = new Map<string, ItemMemory>();
  private readonly answers = new Map<string, ItemHistory>();
  /** Ids of items by the paths that their notes had. */
  private readonly ever = new Map<string, Set<string>>();
  /** Null when it has to be made again. */
  private groups: ReadonlyMap<string, readonly string[]> | null = new Map();
  private readonly staleItems = new Set<string>();
  private readonly staleAnswers = new Set<string>();
  private readonly around: Surroundings = {
    isUndone: (id) => this.undone.has(id),
    pathsSince: (path, event) => this.paths.since(path, event, this.around.isUndone),
  };

  take(event: LogEvent, all: ReadonlyMap<string, LogEvent>): void {
    const device = this.devices.get(event.by) ?? this.newDevice(event.by);
    device.events++;
    if (event.at > device.last) device.last = event.at;
    switch (event.kind) {
      case 'review':
      case 'seen':
        for (const { id } of event.items) this.track(id).add(event);
        if (event.kind === 'seen' && event.items.some(({ also }) => also.length > 0)) {
          this.joining.push(event);
        }
        break;
      case 'forget':
      case 'release':
        for (const id of event.items) this.track(id).add(event);
        if (event.kind === 'forget') this.forgets.add(event);
        break;
      case 'attempt':
      case 'override': {
        const trials = this.trials.get(event.item) ?? new Timeline<Trial>();
        this.trials.set(event.item, trials);
        trials.add(event);
        break;
      }
      case 'hide':
      case 'show':
        this.hidings.add(event);
        break;
      case 'rename':
        this.paths.add(event);
        break;
      case 'undo':
        this.undone.add(event);
        break;
      case 'device':
        this.namings.add(event);
    }
    this.touch(event, all);
  }

  settle(most: number): boolean {
    this.join();
    let left = most;
    for (const id of this.staleItems) {
      if (left-- <= 0) return false;
      this.staleItems.delete(id);
      this.foldItem(id);
    }
    return true;
  }

  study(): Study {
    const { isUndone } = this.around;
    for (const item of this.staleAnswers) {
      const trials = this.trials.get(item)?.sorted() ?? [];
      this.answers.set(item, foldAnswers(trials.filter(({ id }) => !isUndone(id))));
    }
    this.staleAnswers.clear();
    const hidden = new Map<string, HideEvent>();
    for (const event of this.hidings.sorted()) {
      if (isUndone(event.id)) continue;
      if (event.kind === 'show') hidden.delete(event.question);
      else hidden.set(event.question, { ...event, path: this.pathNow(event) });
    }
    const names = new Map(this.namings.sorted().map(({ by, name }) => [by, name]));
    const devices = [...this.devices.values()].map((device): [string, Device] => [
      device.id,
      { ...device, name: names.get(device.id) ?? '' },
    ]);
    return {
      items: new Map(this.items),
      hidden,
      answers: new Map(this.answers),
      devices: new Map(devices),
      forgotten: this.forgets
        .sorted()
        .filter(({ id }) => !isUndone(id))
        .map((event) => ({ ...event, path: this.pathNow(event) }))
        .reverse(),
    };
  }

  /** What an event changes has to be folded again; of an undo, what it undoes. */
  private touch(event: LogEvent, all: ReadonlyMap<string, LogEvent>): void {
    const each = event.kind === 'undo' ? undoneBy(event, all) : event;
    switch (each?.kind) {
      case 'review':
        for (const { id } of each.items) this.staleItems.add(id);
        break;
      case 'seen':
        for (const { id, also } of each.items) {
          this.staleItems.add(id);
          if (also.length > 0) this.groups = null;
        }
        break;
      case 'forget':
      case 'release':
        for (const id of each.items) this.staleItems.add(id);
        break;
      case 'attempt':
      case 'override':
        this.staleAnswers.add(each.item);
        break;
      case 'rename':
        for (const id of this.ever.get(each.from) ?? []) this.staleItems.add(id);
        break;
      // What is hidden and how devices are called is little, and folded whole each time.
      case 'hide':
      case 'show':
      case 'device':
      case 'undo':
      case undefined:
        break;
    }
  }

  private newDevice(id: string): { id: string; events: number; last: number } {
    const device = { id, events: 0, last: -Infinity };
    this.devices.set(id, device);
    return device;
  }

  private track(id: string): ItemTrack {
    const known = this.tracks.get(id);
    if (known) return known;
    const track = new ItemTrack(id);
    this.tracks.set(id, track);
    return track;
  }

  private join(): void {
    if (this.groups) return;
    this.groups = joinedIds(this.joining.filter(({ id }) => !this.around.isUndone(id)));
    for (const { items } of this.joining) {
      for (const { id, also } of items) for (const each of [id, ...also]) this.staleItems.add(each);
    }
  }

  private foldItem(id: string): void {
    const group = this.groups?.get(id) ?? [id];
    const [first = id] = group;
    // What was joined is folded with the first of its group.
    for (const each of group) {
      this.staleItems.delete(each);
      this.items.delete(each);
    }
    const tracks = group.flatMap((each) => this.tracks.get(each) ?? []);
    const item = foldItem(first, tracks, this.around);
    if (!item) return;
    this.items.set(first, item.item);
    for (const path of item.paths) {
      const ids = this.ever.get(path) ?? new Set();
      this.ever.set(path, ids.add(first));
    }
  }

  private pathNow(event: HideEvent | ForgetEvent): string {
    return this.around.pathsSince(event.path, event).at(-1) ?? event.path;
  }
}

/** The event that is no undo at the end of a chain of undos, where it is known. */
function undoneBy(event: LogEvent, all: ReadonlyMap<string, LogEvent>): LogEvent | undefined {
  const chain = new Set<LogEvent>();
  let each: LogEvent | undefined = event;
  while (each?.kind === 'undo' && !chain.has(each)) {
    chain.add(each);
    each = all.get(each.of);
  }
  return each;
}

/** Of what was read from JSON. Every conflict copy of a file holds its events again, so this is quick. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [Object.entries(a), Object.values(b)];
  if (one.length !== other.length) return false;
  return one.every(([key, value], at) => key in b && isSame(value, other[at]));
}

/** The same for the same event, however its fields are ordered. */
function sortedLine(event: LogEvent): string {
  return JSON.stringify(Object.entries(event).sort());
}
