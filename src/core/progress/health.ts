import type { Point } from '../notes/note';
import type { LogEvent, NewEvent } from './event';
import type { ItemMemory } from './item';
import type { SetAside, Why } from './read-log';
import { findAlike, GramWeights, gramsOf } from './resemblance';
import type { Device, Study } from './study';
import { underOf } from './under';

/** A file of the log as it was read. */
export interface FileRead {
  /** Vault path. */
  readonly path: string;
  readonly events: number;
  readonly setAside: readonly SetAside[];
  /** Why it could not be read at all, or ''. */
  readonly failure: string;
}

export interface DeviceHealth extends Device {
  readonly isThis: boolean;
  /** Of its events that are dated later than now. */
  readonly ahead: number;
}

/** A line of a file that says something which was not read. */
export interface LineAside {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly why: Why;
}

/** What one may want to know of the log. */
export interface LogHealth {
  readonly files: number;
  /** Different ones. */
  readonly events: number;
  /** Read once more: in conflict copies, mostly. */
  readonly copies: number;
  /** Files that could not be read at all. */
  readonly failures: readonly FileRead[];
  readonly setAside: readonly LineAside[];
  /** The one that was seen last comes first. */
  readonly devices: readonly DeviceHealth[];
}

/** Clocks that are so far apart (ms) are right enough. */
const slack = 600_000;

/** Sums up what was read. @param device id of this one @param now ms since 1970 */
export function checkLog(
  files: readonly FileRead[],
  events: Iterable<LogEvent>,
  { devices }: Pick<Study, 'devices'>,
  device: string,
  now: number,
): LogHealth {
  const ahead = new Map<string, number>();
  let count = 0;
  for (const { at, by } of events) {
    count++;
    if (at > now + slack) ahead.set(by, (ahead.get(by) ?? 0) + 1);
  }
  const read = files.reduce((sum, file) => sum + file.events, 0);
  return {
    files: files.length,
    events: count,
    copies: Math.max(0, read - count),
    failures: files.filter(({ failure }) => failure !== ''),
    setAside: files.flatMap(({ path, setAside }) =>
      setAside.map(({ line, why }) => ({ path, line, why })),
    ),
    devices: [...devices.values()]
      .map((each) => ({ ...each, isThis: each.id === device, ahead: ahead.get(each.id) ?? 0 }))
      .sort((a, b) => b.last - a.last || (a.id < b.id ? -1 : 1)),
  };
}

/** A point that has no item yet, in a note. */
export interface FreePoint {
  /** Vault path of the note. */
  readonly path: string;
  readonly title: string;
  readonly point: Point;
  /** All points of its note. */
  readonly points: readonly Point[];
}

/** What it counts for that a point stands in the item's note, or has its role. */
const sameNote = 0.15;
const sameRole = 0.05;
/** Points between two pauses. */
const some = 40;

/** The points from the likeliest for an item on, in slices: yields often, that the caller may let others go on. */
export function* rankPoints(
  item: ItemMemory,
  free: readonly FreePoint[],
): Generator<void, FreePoint[]> {
  const weights = new GramWeights();
  const wanted = [item.text, ...item.earlier].map(gramsOf);
  const grams: number[][] = [];
  for (const { point } of free) {
    const own = gramsOf(point.text);
    weights.add(own);
    if (grams.push(own) % some === 0) yield;
  }
  const alike = free.map(
    ({ path, point }) =>
      (path === item.path ? sameNote : 0) + (point.role === item.role ? sameRole : 0),
  );
  for (let from = 0; from < free.length; from += some) {
    const found = new Map<number, number>();
    for (const pair of findAlike(wanted, grams.slice(from, from + some), weights)) {
      found.set(pair.right, Math.max(found.get(pair.right) ?? 0, pair.alike));
    }
    for (const [right, most] of found) alike[from + right] = (alike[from + right] ?? 0) + most;
    yield;
  }
  const ranked = free.map((each, at) => ({ each, likely: alike[at] ?? 0 }));
  // Most points of a vault have nothing of it: those need no sorting.
  const likely = ranked.filter((one) => one.likely > 0).sort((a, b) => b.likely - a.likely);
  return [...likely, ...ranked.filter((one) => one.likely <= 0)].map(({ each }) => each);
}

/** Says that an item is on a point now. */
export function foundAt({ id }: ItemMemory, { path, point, points }: FreePoint): NewEvent {
  const { text, role, line } = point;
  const under = underOf(points, points.indexOf(point));
  return { kind: 'seen', path, items: [{ id, text, role, line, under, also: [] }] };
}
