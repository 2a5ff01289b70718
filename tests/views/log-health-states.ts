import type { ItemMemory } from '../../src/core/progress/item';
import type { LogHealth } from '../../src/core/progress/health';
import type { LogHealthState } from '../../src/views/log-health-state';

const now = Date.UTC(2026, 10, 23, 18, 0);
const hour = 3_600_000;

export const lostItem = (id: string, text: string, more: Partial<ItemMemory> = {}): ItemMemory => ({
  id,
  text,
  ...{ role: 'cause', line: 4, under: '', path: 'History/Orrin Dam.md', earlier: [] },
  reviews: [
    { at: now - 50 * hour, level: 1, credit: 1, hinted: false },
    { at: now - 20 * hour, level: 2, credit: 0, hinted: false },
  ],
  ...more,
});

export const sand = lostItem('sand', 'The builder put river sand into the wall, which was cheap.');
export const letter = lostItem('letter', 'Haslam’s letter of 3 March 1911 was never read out.', {
  role: 'course',
});
export const hebrew = lostItem('hebrew', 'הסכר נשבר בלילה, ואיש לא הזהיר את העיר.', {
  role: 'impact',
  path: 'היסטוריה/סכר אורין.md',
});

export const health: LogHealth = {
  files: 5,
  events: 1204,
  copies: 38,
  failures: [],
  setAside: [
    { path: 'Causeway/2026-10 Anna’s laptop k3f9a2p7.md', line: 418, why: 'torn' },
    {
      path: 'Causeway/2026-10 Anna’s laptop k3f9a2p7 (conflicted copy 2026-10-30).md',
      line: 12,
      why: 'no-json',
    },
    { path: 'Causeway/2026-11 Phone 8vq2m1zx.md', line: 77, why: 'newer' },
  ],
  devices: [
    {
      id: 'k3f9a2p7',
      name: 'Anna’s laptop',
      events: 902,
      last: now - hour,
      isThis: true,
      ahead: 0,
    },
    {
      id: '8vq2m1zx',
      name: 'Phone',
      events: 290,
      last: now + 900 * hour,
      isThis: false,
      ahead: 12,
    },
    { id: 'x01b7c4d', name: '', events: 12, last: now - 2000 * hour, isThis: false, ahead: 0 },
  ],
};

export function healthState(more: Partial<LogHealthState> = {}): LogHealthState {
  return {
    health,
    lost: [
      { item: sand, title: 'Orrin Dam', done: null },
      { item: letter, title: 'Orrin Dam', done: { kind: 'gone' } },
      { item: hebrew, title: 'סכר אורין', done: { kind: 'found', in: 'Dams of the North' } },
    ],
    saved: { kind: 'saved' },
    news: '',
    ...more,
  };
}

/** A device that has written nothing yet. */
export const nothingYet = healthState({
  health: { files: 0, events: 0, copies: 0, failures: [], setAside: [], devices: [] },
  lost: [],
});

/** Everything could be read, and every item has its point. */
export const wellState = healthState({ health: { ...health, setAside: [], copies: 0 }, lost: [] });

export const failingState = healthState({
  health: {
    ...health,
    failures: [
      { path: 'Causeway/2026-09 iPad.md', events: 0, setAside: [], failure: 'EACCES: denied' },
    ],
  },
  saved: { kind: 'failing', count: 3, held: true, reason: 'The disk is full.' },
});
