import { seededRandom, type Random } from '../../src/core/text/random';
import type { App } from './app';
import { logsIn, type Delivery } from './cloud';
import type { Command, Deed } from './command';
import type { Device } from './device';
import { choose, edited, moved, notePaths } from './notes';
import * as student from './student';
import { settled, type World } from './world';

type Act = (world: World, device: Device, random: Random) => void;

const minute = 60_000;
const day = 86_400_000;
const steps = [minute, 90 * minute, day, 9 * day];
const clocks = [0, -minute, 5 * minute, -day * 2, day * 40, -day * 400];
/** What is no name of a file, or of a folder, or nothing, too. */
const deviceNames = ['Laptop', '../Flood', 'Zoë’s 📱', 'CON', 'a/b: c', ''];
const healths = ['sound', 'sound', 'read-only', 'full'] as const;

/** Does what a command says; nothing, where that is not possible as things are. */
export async function act(world: World, { deed, on, pick }: Command): Promise<void> {
  const device = world.devices[on % world.devices.length];
  if (!device) return;
  world.time += 700;
  const id = device.app?.journal.device;
  deeds[deed](world, device, seededRandom(pick));
  await settled();
  device.see();
  if (id !== undefined && device.app && device.app.journal.device !== id) world.tally.add('reborn');
}

/** Whoever wants to study opens the app. */
function inApp(study: (app: App, notes: student.Notes, random: Random) => void): Act {
  return (world, device, random) => {
    const app = device.app ?? device.start();
    const before = app.unsaved.size;
    study(app, device.disk.notes, random);
    if (!device.hasRoom) world.tally.add('unheld', app.unsaved.size - before);
    if (world.fault === 'writes-notes') device.disk.spoil();
  };
}

function syncing(delivery: Delivery): Act {
  return (world, device, random) => {
    if (device.isOnline) world.sync(device, delivery, random);
  };
}

/** With the path of some note, its bytes and the paths of all. */
function withNote(
  change: (
    found: { readonly path: string; readonly bytes: Buffer; readonly paths: readonly string[] },
    ...rest: Parameters<Act>
  ) => void,
): Act {
  return (world, device, random) => {
    const { notes } = device.disk;
    const paths = [...notes.keys()].sort();
    const path = choose(paths, random);
    const bytes = notes.get(path ?? '');
    if (path !== undefined && bytes) change({ path, bytes, paths }, world, device, random);
  };
}

/** A person has a file of the log in another program; not while it is being written. */
function withLog(change: (file: string, bytes: Buffer, ...rest: Parameters<Act>) => string): Act {
  return (world, device, random) => {
    const file = choose(logsIn(device.disk), random);
    const bytes = device.disk.files.get(file ?? '');
    if (file === undefined || !bytes || device.disk.isHalfWritten(file)) return;
    world.tally.add('meddled');
    device.tell([change(file, bytes, world, device, random)]);
  };
}

const deeds: Readonly<Record<Deed, Act>> = {
  pause: () => undefined,

  review: inApp(student.review),
  undo: inApp(student.undo),
  hide: inApp(student.hide),
  show: inApp(student.show),
  attempt: inApp(student.attempt),
  override: inApp(student.override),
  forget: inApp(student.forget),
  release: inApp(student.release),
  look: inApp(student.look),

  edit: withNote(({ path, bytes }, { tally }, { disk }, random) => {
    tally.add('edits');
    disk.put(path, edited(bytes, random));
  }),
  moveBullet: withNote(({ path, bytes, paths }, { tally }, { disk }, random) => {
    const other = choose(paths, random) ?? path;
    const both = other === path ? null : moved(bytes, disk.notes.get(other) ?? bytes, random);
    if (!both) return;
    tally.add('edits');
    disk.put(path, both[0]);
    disk.put(other, both[1]);
  }),
  renameNote: withNote(({ path, bytes }, { tally }, { disk, app }, random) => {
    const to = choose(notePaths, random) ?? path;
    if (disk.notes.has(to)) return;
    tally.add('renames');
    disk.put(path, null);
    disk.put(to, bytes);
    if (app) student.renamed(app, path, to);
  }),
  deleteNote: withNote(({ path, bytes }, _world, { disk, trash }) => {
    trash.push([path, bytes]);
    disk.put(path, null);
  }),
  restoreNote: (_world, { disk, trash }) => {
    const [path = '', bytes = null] = trash.pop() ?? [];
    if (bytes && !disk.notes.has(path)) disk.put(path, bytes);
  },
  renameDevice: (_world, device, random) => {
    device.name = choose(deviceNames, random) ?? '';
  },

  flush: (_world, { app }) => app?.flush(),
  write: (world, device, random) => {
    device.app?.flush();
    world.work(device, random() < 0.4 ? random() : 1);
  },
  crash: (world, device, random) => {
    if (random() < 0.7) device.app?.flush();
    device.see();
    world.crash(device, random());
  },
  start: (world, device) => {
    if (device.app) world.read(device, 9);
    else device.start();
  },
  close: (_world, device) => device.close(),
  reload: (_world, device) => {
    device.close();
    device.start();
  },
  read: (world, device, random) => world.read(device, 1 + Math.floor(random() * 4)),
  diskHealth: (_world, { disk }, random) => {
    disk.health = choose(healths, random) ?? 'sound';
  },
  storageRoom: (_world, device, random) => {
    device.hasRoom = random() < 0.6;
  },
  restoreStorage: (world, device, random) => {
    if (random() < 0.5 || device.earlier.length < 2) {
      device.earlier.push(device.kept);
      return;
    }
    world.tally.add('restored');
    world.crash(device, random());
    device.restore(choose(device.earlier, random) ?? null);
  },
  copyDevice: (world, device) => world.clone(device),

  wait: (world, _device, random) => {
    world.time += choose(steps, random) ?? 0;
  },
  setClock: (_world, device, random) => {
    device.ahead = choose(clocks, random) ?? 0;
  },

  sync: syncing('whole'),
  syncHalf: syncing('half'),
  syncOlder: syncing('older'),
  syncAgain: syncing('again'),
  connection: (_world, device) => {
    device.isOnline = !device.isOnline;
  },
  meddle: withLog((file, bytes, _world, { disk }, random) => {
    const windows = bytes.toString('latin1').replace(/\r?\n/gu, '\r\n');
    const forms = [
      Buffer.concat([Buffer.from('\uFEFF'), bytes]),
      Buffer.from(windows, 'latin1'),
      Buffer.concat([bytes, Buffer.from('\n```\nWhat is this?')]),
      Buffer.concat([bytes, Buffer.from(' \n\n')]),
    ];
    disk.put(file, choose(forms, random) ?? bytes);
    return file;
  }),
  moveLog: withLog((file, bytes, _world, { disk }, random) => {
    const folder = choose(['Causeway/old/', 'Causeway/x '], random) ?? '';
    const to = file.replace(/^Causeway\//u, folder);
    if (disk.files.has(to)) return file;
    disk.put(file, null);
    disk.put(to, bytes);
    return to;
  }),
};
