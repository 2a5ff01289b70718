import type { Study } from '../../src/core/progress/study';
import { logsIn } from './cloud';
import type { Device } from './device';
import { isLog, type Disk } from './disk';
import type { Ledger } from './ledger';
import { seatAll, type Seated } from './student';

/** What is wrong at the end, in sentences. */
export interface Verdict {
  readonly disagreements: readonly string[];
  readonly lost: readonly string[];
}

/** What all devices must agree on. Those whose app runs are looked at. */
export function judge(devices: readonly Device[], ledger: Ledger): Verdict {
  const disagreements: string[] = [];
  const lost: string[] = [];
  const promised = ledger.promised();
  let first: { readonly study: string; readonly seats: string } | null = null;
  for (const { index, app, disk } of devices) {
    if (!app) continue;
    const study = app.fold.study();
    const seated = seatAll(study, disk.notes);
    disagreements.push(...seatFaults(seated).map((fault) => `Device ${index}: ${fault}`));
    const seen = { study: printStudy(study), seats: printSeats(seated) };
    first ??= seen;
    if (seen.study !== first.study)
      disagreements.push(
        `Devices 0 and ${index} know different things${difference(first.study, seen.study)}`,
      );
    if (seen.seats !== first.seats)
      disagreements.push(
        `Devices 0 and ${index} seat items otherwise${difference(first.seats, seen.seats)}`,
      );
    disagreements.push(...noteFaults(disk).map((fault) => `Device ${index}: ${fault}`));
    for (const id of promised) {
      if (!app.fold.get(id)) lost.push(`Device ${index} lacks the event ${id}`);
    }
    lost.push(...missingLines(disk).map((line) => `Device ${index} lost the line ${line}`));
  }
  return { disagreements, lost };
}

/** An item sits on one point, and a point has one item. */
export function seatFaults({ seats }: Pick<Seated, 'seats'>): string[] {
  const faults: string[] = [];
  const points = new Set<string>();
  const items = new Set<string>();
  for (const [path, point, { id }] of seats) {
    const where = `${path} ${point}`;
    if (points.has(where)) faults.push(`two items sit on ${where}`);
    if (items.has(id)) faults.push(`the item ${id} sits twice`);
    points.add(where);
    items.add(id);
  }
  return faults;
}

/** Notes hold what people and the sync put there. */
function noteFaults({ files, notes }: Disk): string[] {
  const paths = new Set([...files.keys(), ...notes.keys()].filter((path) => !isLog(path)));
  return [...paths].flatMap((path) => {
    const [bytes, meant] = [files.get(path), notes.get(path)];
    return bytes && meant?.equals(bytes) ? [] : [`${path} is not as it was left`];
  });
}

/** Lines that the device wrote to their end and that stand in no file any more. */
function missingLines(disk: Disk): string[] {
  const there = new Set<string>();
  for (const file of logsIn(disk)) {
    for (const line of disk.files.get(file)?.toString().split('\n') ?? []) there.add(line.trim());
  }
  return [...disk.lines].filter((line) => !there.has(line));
}

function printStudy({ items, hidden, answers, devices, forgotten }: Study): string {
  const histories = [...answers].map(([item, { attempts, rulings }]) => {
    return [item, { attempts, rulings: sorted(rulings) }] as const;
  });
  const all = [sorted(items), sorted(hidden), sorted(histories), sorted(devices), forgotten];
  return JSON.stringify(all);
}

function sorted(entries: Iterable<readonly [string, unknown]>): unknown {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

function printSeats({ seats, lost }: Seated): string {
  const lines = seats.map(([path, point, { id }]) => `${path} ${point} ${id}`);
  return JSON.stringify([lines.sort(), lost.map(({ id }) => id).sort()]);
}

/** Where two texts part. */
function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = Math.max(0, at - 60);
  return `: ${a.slice(from, at + 60)} | ${b.slice(from, at + 60)}`;
}
