// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LogHealthView } from '../../src/views/log-health';
import type { LogHealthHandlers, LogHealthState } from '../../src/views/log-health-state';
import { openPage, type Page } from './page';
import {
  failingState,
  health,
  healthState,
  lostItem,
  nothingYet,
  sand,
  wellState,
} from './log-health-states';

let page: Page;
let state: LogHealthState;
const handlers = {
  openLine: vi.fn<LogHealthHandlers['openLine']>(),
  find: vi.fn<LogHealthHandlers['find']>(),
  letGo: vi.fn<LogHealthHandlers['letGo']>((item) => {
    state = healthState({ lost: [{ item, title: 'Orrin Dam', done: { kind: 'gone' } }] });
    page.update();
  }),
  undo: vi.fn<LogHealthHandlers['undo']>((item) => {
    state = healthState({ lost: [{ item, title: 'Orrin Dam', done: null }] });
    page.update();
  }),
  retry: vi.fn<LogHealthHandlers['retry']>(),
} satisfies LogHealthHandlers;

const show = (next: LogHealthState): void => {
  state = next;
  page.update();
};
beforeEach(() => {
  vi.clearAllMocks();
  state = healthState();
  page = openPage(() => <LogHealthView state={state} handlers={handlers} />);
});
afterEach(() => page.close());

const words = (): string => page.root.textContent;

describe('what was read', () => {
  test('is said in one line: events, files and copies', () => {
    expect(words()).toContain('1204 events in 5 files, 38 more than once: copies do no harm');
    show(wellState);
    expect(words()).toContain('1204 events in 5 files');
    expect(words()).not.toContain('more than once');
  });

  test('names each device, this one as such, one without a name by its id', () => {
    const [laptop, phone, other] = page.root.querySelectorAll('.causeway-log-part li');
    expect(laptop?.textContent).toContain('Anna’s laptop this device');
    expect(laptop?.textContent).toContain('902 events');
    expect(phone?.textContent).not.toContain('this device');
    expect(other?.querySelector('strong')?.textContent).toBe('x01b7c4d');
  });

  test('says that a clock runs ahead, at the device whose clock it is', () => {
    const flags = page.root.querySelectorAll('.causeway-flag');
    expect(flags).toHaveLength(1);
    expect(flags[0]?.closest('li')?.textContent).toContain('Phone');
    expect(flags[0]?.textContent).toContain('12 events are dated in the future');
  });

  test('survives a time that no calendar has', () => {
    const [device] = health.devices;
    if (!device) throw new Error('No device');
    show(healthState({ health: { ...health, devices: [{ ...device, last: Infinity }] } }));
    expect(words()).toContain('last seen –');
  });
});

describe('what could not be read', () => {
  test('is listed with its reason, and each line leads to its place in the file', () => {
    page.click(page.button('line 418'));
    expect(handlers.openLine).toHaveBeenCalledWith(health.setAside[0]?.path, 418);
    expect(page.button('line 418').textContent).toContain('The end of it is missing.');
    expect(page.button('line 77').textContent).toContain('A newer version');
  });

  test('is said to be nothing where it is nothing', () => {
    show(wellState);
    expect(words()).toContain('Everything that was written could be read.');
    show(nothingYet);
    expect(words()).toContain('There are no files of the log yet.');
    expect(words()).not.toContain('Everything that was written could be read.');
    expect(words()).toContain('No device has written anything yet.');
  });

  test('may be a whole file', () => {
    show(failingState);
    page.click(page.button('EACCES: denied'));
    expect(handlers.openLine).toHaveBeenCalledWith('Causeway/2026-09 iPad.md', 1);
  });

  test('is drawn in part where it is long, and the focus goes on to the rest', () => {
    const setAside = Array.from({ length: 60 }, (_, at) => {
      return { path: 'Causeway/a.md', line: at + 1, why: 'torn' } as const;
    });
    show(healthState({ health: { ...health, setAside }, lost: [] }));
    expect(page.root.querySelectorAll('button.causeway-list-item')).toHaveLength(20);
    page.click(page.button('Show all 60'));
    expect(page.root.querySelectorAll('button.causeway-list-item')).toHaveLength(60);
    expect(page.focused()).toContain('line 21');
  });
});

describe('what is not in the vault yet', () => {
  test('is an alarm with its reason and a second try', () => {
    show(failingState);
    expect(page.find('[role=alert]').textContent).toContain(
      '3 events are not in the vault yet: The disk is full.',
    );
    page.click(page.button('Try again'));
    expect(handlers.retry).toHaveBeenCalledOnce();
  });
});

describe('points that are gone', () => {
  test('stand with their note, part and answers, and are found or let go', () => {
    expect(words()).toContain('Orrin Dam, Cause, 2 answers');
    page.click(page.button(`Find it: ${sand.text}`));
    expect(handlers.find).toHaveBeenCalledWith(sand);
  });

  test('can be let go by the keyboard, and brought back by the same key', () => {
    page.button('Let it go').focus();
    page.press('Enter');
    expect(handlers.letGo).toHaveBeenCalledWith(sand);
    expect(words()).toContain('Let go.');
    expect(page.focused()).toContain('Undo');
    page.press('Enter');
    expect(handlers.undo).toHaveBeenCalledWith(sand);
    expect(page.focused()).toContain('Let it go');
  });

  test('say where they were found', () => {
    expect(words()).toContain('Found in Dams of the North.');
    expect(page.root.querySelectorAll('.is-done')).toHaveLength(2);
  });

  test('are said to be none, or to be looked for', () => {
    show(wellState);
    expect(words()).toContain('Every point that you studied is still in a note.');
    show(healthState({ lost: null }));
    expect(words()).toContain('Looking through your notes');
  });

  test('are drawn in part where there are thousands', () => {
    const lost = Array.from({ length: 3000 }, (_, at) => {
      return { item: lostItem(`i${at}`, `Point ${at}`), title: 'N', done: null };
    });
    show(healthState({ lost }));
    expect(page.root.querySelectorAll('.causeway-log-row').length).toBeLessThan(30);
    page.button('Show all 3000');
  });
});

test('what was just done is announced', () => {
  show(healthState({ news: 'Let go.' }));
  expect(page.announced()).toBe('Let go.');
});

test('while the files are read, that is said', () => {
  show(healthState({ health: null, lost: null }));
  expect(words()).toContain('Reading the log');
});
