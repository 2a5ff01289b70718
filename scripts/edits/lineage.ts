// Which point comes from which: what the letters of the pages tell.
import { readNote } from '../../src/core/notes/read';
import { countOwners, textOf, type Line, type Page } from './line';
import type { ReadPage } from './student';

/** A point of a page with what its letters come from. */
export interface Descended {
  readonly page: number;
  /** Index in its note. */
  readonly index: number;
  readonly path: string;
  readonly id: string;
  /** Where its letters stand in the page. */
  readonly from: number;
  readonly to: number;
  /** By point of before: letters that are left of it. */
  readonly kept: ReadonlyMap<number, number>;
  /** And those with what was typed into it. */
  readonly all: ReadonlyMap<number, number>;
}

export function titleOf(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.md$/u, '');
}

export function readPages(pages: readonly Page[]): ReadPage[] {
  return pages.map((page) => ({
    path: page.path,
    note: readNote(textOf(page), { title: titleOf(page.path) }),
  }));
}

export function descended(pages: readonly Page[], read: readonly ReadPage[]): Descended[] {
  return pages.flatMap(({ path, lines }, page) => {
    const owners = lines.flatMap(({ from }) => [...from, 0]);
    const points = read[page]?.note.points ?? [];
    let behind = 0;
    return points.flatMap(({ id, isLabel, from: first, to }, index) => {
      if (isLabel) return [];
      // The cells of a row share what leads them: that is the first one's.
      const from = to > behind ? Math.max(first, behind) : first;
      behind = Math.max(behind, to);
      const own = owners.slice(from, to);
      const kept = countOwners(own.filter((owner) => owner > 0));
      const all = countOwners(own.filter((owner) => owner !== 0).map(Math.abs));
      return [{ page, index, path, id, from, to, kept, all }];
    });
  });
}

/** Fewer letters are no sign of where a point has gone. */
const fewest = 3;
/** The first part of what was split is right too, when it has such a share. */
const firstShare = 0.25;

/** By point of before: the points that it is now, the best first; those that are gone are left out. */
export function rightPoints(points: readonly Descended[]): Map<number, Descended[]> {
  const parts = new Map<number, Descended[]>();
  for (const point of points) {
    for (const owner of point.all.keys()) {
      const own = parts.get(owner);
      if (own) own.push(point);
      else parts.set(owner, [point]);
    }
  }
  const right = new Map<number, Descended[]>();
  for (const [owner, own] of parts) {
    const isKept = own.some(({ kept }) => (kept.get(owner) ?? 0) >= fewest);
    const share = (point: Descended): number => (isKept ? point.kept : point.all).get(owner) ?? 0;
    const whole = own.reduce((sum, point) => sum + share(point), 0);
    const most = Math.max(...own.map(share));
    if (most < fewest) continue;
    const [first, ...others] = own.filter((point) => share(point) >= firstShare * whole);
    const best = own.filter((point) => share(point) === most);
    const all = [...best, ...(first && !best.includes(first) ? [first] : [])];
    right.set(owner, all.length > 0 ? all : others);
  }
  return right;
}

/** The pages with letters that know the points of now; every point that has no owner gets a new one. */
export function resettle(
  pages: readonly Page[],
  points: readonly Descended[],
  keepers: ReadonlyMap<number, Descended>,
  fresh: () => number,
): Map<Descended, number[]> {
  const ownersOf = new Map<Descended, number[]>();
  for (const [owner, point] of keepers) {
    const own = ownersOf.get(point);
    if (own) own.push(owner);
    else ownersOf.set(point, [owner]);
  }
  const byPage = pages.map((): Descended[] => []);
  for (const point of points) byPage[point.page]?.push(point);
  pages.forEach((page, index) => {
    const owners = page.lines.flatMap(({ from }) => [...from.map(Math.abs), 0]);
    for (const point of byPage[index] ?? []) {
      const own = ownersOf.get(point) ?? [fresh()];
      ownersOf.set(point, own);
      const main =
        [...own].sort((a, b) => (point.all.get(b) ?? 0) - (point.all.get(a) ?? 0))[0] ?? 0;
      for (let at = point.from; at < point.to; at++)
        if (!own.includes(owners[at] ?? 0)) owners[at] = main;
    }
    let start = 0;
    page.lines = page.lines.map(({ text }): Line => {
      const from = owners.slice(start, start + text.length);
      start += text.length + 1;
      return { text, from };
    });
  });
  return ownersOf;
}
