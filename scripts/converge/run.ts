import fc from 'fast-check';
import { logsIn } from './cloud';
import { commandsOf, type Command } from './command';
import { seededRandom, type Random } from '../../src/core/text/random';
import type { Fault } from './app';
import { act } from './deeds';
import type { Device } from './device';
import { judge, type Verdict } from './judge';
import { look, seatAll } from './student';
import type { Tally } from './tally';
import { settled, World } from './world';

export interface Outcome extends Verdict {
  readonly tally: Tally;
}

/** So many commands at most; half of them on average. */
const mostCommands = 160;
const commands = commandsOf(mostCommands);

/** All that is done in a run of this seed. */
export function commandsFor(seed: number): readonly Command[] {
  return fc.sample(commands, { seed: mixed(seed), numRuns: 1 })[0] ?? [];
}

/** Neighbouring seeds give runs that have nothing in common. */
function mixed(seed: number): number {
  return Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) | 0;
}

/** Does it all, then delivers everything everywhere, restarts every device and judges. */
export async function play(all: readonly Command[], fault: Fault | null = null): Promise<Outcome> {
  const world = new World(fault);
  try {
    for (const command of all) await act(world, command);
    const { running, restarted } = await endOf(world);
    const both = (of: keyof Verdict): string[] => [...new Set([...running[of], ...restarted[of]])];
    return { disagreements: both('disagreements'), lost: both('lost'), tally: world.tally };
  } catch (error) {
    const trouble = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { disagreements: [`It threw ${trouble}`], lost: [], tally: world.tally };
  }
}

/** Judged twice: as the devices are then, and as they are after each was cut off and started once more. */
async function endOf(world: World): Promise<Record<'running' | 'restarted', Verdict>> {
  const { devices, ledger, tally } = world;
  for (const device of devices) heal(device);
  await deliver(world);
  const running = judge(devices, ledger);
  for (const device of devices) {
    device.crash(0);
    device.start();
  }
  await deliver(world);
  const [device] = devices;
  const study = device?.app?.fold.study();
  tally.add('events', ledger.added.size);
  if (device && study) {
    tally.add('files', logsIn(device.disk).length);
    tally.add('items', study.items.size);
    tally.add('seated', seatAll(study, device.disk.notes).seats.length);
  }
  const restarted = judge(devices, ledger);
  const unsettled = await lookAround(world);
  const disagreements = [...restarted.disagreements, ...unsettled];
  return { running, restarted: { ...restarted, disagreements } };
}

/** So often may the app look at the notes until it has nothing to write down any more. */
const mostLooks = 4;

/** What one device writes down of the notes leaves nothing to be said, on the others neither. */
async function lookAround(world: World): Promise<string[]> {
  const [first] = world.devices;
  for (let looks = 0; looks < mostLooks; looks++) {
    if (first?.app) look(first.app, first.disk.notes);
  }
  await deliver(world);
  return world.devices.flatMap(({ index, app, disk }) => {
    const { said } = app ? seatAll(app.fold.study(), disk.notes) : { said: [] };
    if (said.length === 0) return [];
    return [`Device ${index} would write down anew what was written down: ${JSON.stringify(said)}`];
  });
}

/** Commands of which none can be left out, so that what is left still fails. @param ms after which it gives up */
export async function narrow(
  seed: number,
  fault: Fault | null,
  ms: number,
): Promise<readonly Command[]> {
  const end = performance.now() + ms;
  let rest = commandsFor(seed);
  // Half of them, then a quarter, and so on; and again as long as that helps.
  for (let before = Infinity; rest.length < before;) {
    before = rest.length;
    for (let size = Math.ceil(before / 2); size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; at < rest.length && performance.now() < end;) {
        const less = [...rest.slice(0, at), ...rest.slice(at + size)];
        const { disagreements, lost } = await play(less, fault);
        if (disagreements.length + lost.length > 0) rest = less;
        else at += size;
      }
    }
  }
  return rest;
}

/** Whatever ailed the device has passed. */
function heal(device: Device): void {
  device.hasRoom = true;
  device.isOnline = true;
  device.disk.health = 'sound';
  if (!device.app) device.start();
}

/** So many rounds of the sync are far more than anything needs. */
const mostRounds = 200;

/** Until nothing is under way any more. */
async function deliver(world: World): Promise<void> {
  const random = seededRandom(world.ledger.added.size);
  for (let round = 0, isQuiet = false; !isQuiet; round++) {
    if (round > mostRounds) throw new Error('The devices do not come to rest');
    isQuiet = true;
    for (const device of world.devices) if (await deliverTo(world, device, random)) isQuiet = false;
  }
}

/** Was anything under way? */
async function deliverTo(world: World, device: Device, random: Random): Promise<boolean> {
  let isBusy = false;
  do {
    isBusy ||= device.app?.hasUnread === true;
    world.read(device, 99);
  } while (device.app?.hasUnread);
  device.app?.flush();
  await settled();
  while (device.disk.isBusy) {
    isBusy = true;
    world.work(device, 1);
    await settled();
  }
  device.see();
  const isSynced = !world.sync(device, 'whole', random, 1);
  return isBusy || !isSynced || device.app?.journal.saved().kind !== 'saved';
}
