import { seededRandom, shuffled, type Random } from '../../src/core/text/random';
import type { Fault } from './app';
import { Cloud, type Delivery } from './cloud';
import { Device } from './device';
import { Ledger } from './ledger';
import { firstNotes } from './notes';
import { Tally } from './tally';

const firstDevices = 3;
const mostDevices = 4;

/** Lets all that was promised happen. */
export function settled(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

/** Devices, the sync between them, and one true time. */
export class World {
  /** In ms since 1970; begins shortly before a month ends. */
  time = Date.UTC(2026, 10, 28, 9);
  readonly tally = new Tally();
  readonly ledger = new Ledger();
  readonly devices: Device[] = [];
  private readonly cloud = new Cloud();

  /** All devices have the same notes and nothing else. */
  constructor(readonly fault: Fault | null) {
    for (let index = 0; index < firstDevices; index++) {
      const device = this.addDevice();
      for (const [path, text] of index === 0 ? firstNotes : []) {
        device.disk.put(path, Buffer.from(text));
      }
      this.sync(device, 'whole', seededRandom(index), 1);
      device.start();
      this.read(device, 1);
    }
  }

  /** Was anything new? @param share of the files that are looked at; the others are later */
  sync(device: Device, delivery: Delivery, random: Random, share = 0.5 + random()): boolean {
    const { disk, state, index } = device;
    const files = this.cloud.filesWith(disk);
    const some = shuffled(files, random).filter(() => random() < share);
    const done = this.cloud.sync({ disk, state, name: `dev${index}` }, some, delivery, random);
    for (const each of ['copies', 'merges', 'halves', 'older'] as const) {
      this.tally.add(each, done[each]);
    }
    device.tell(done.changed);
    return done.changed.length > 0 || done.pushed > 0;
  }

  /** The app reads so many files of the log that are new to it. */
  read(device: Device, most: number): void {
    const setAside = device.app?.read(most) ?? [];
    this.tally.add('torn', setAside.filter(({ why }) => why === 'torn').length);
  }

  /** So large a part of what is to be written first gets written. */
  work(device: Device, share: number): void {
    const { disk } = device;
    if (disk.isBusy && disk.health !== 'sound') this.tally.add('refused');
    const file = disk.work(share);
    if (file !== null) device.tell([file]);
  }

  /** It goes out, and so much of what is to be written first is written. */
  crash(device: Device, share: number): void {
    this.tally.add('crashes');
    if (device.crash(share)) this.tally.add('cut');
  }

  /** All of a device is on a new one. */
  clone(device: Device): void {
    if (this.devices.length >= mostDevices) return;
    this.tally.add('cloned');
    device.copyTo(this.addDevice());
  }

  private addDevice(): Device {
    const device = new Device(this.devices.length, this);
    this.devices.push(device);
    return device;
  }
}
