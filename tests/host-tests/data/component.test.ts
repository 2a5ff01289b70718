import { afterEach, describe, expect, test, vi } from 'vitest';
import { Component } from '../../host/data/component';
import { Events } from '../../host/data/events';

afterEach(() => {
  vi.useRealTimers();
});

class Loud extends Component {
  constructor(
    private readonly id: string,
    private readonly log: string[],
  ) {
    super();
  }
  override onload(): void {
    this.log.push(`load ${this.id}`);
    this.register(() => this.log.push(`undo ${this.id} 1`));
    this.register(() => this.log.push(`undo ${this.id} 2`));
  }
  override onunload(): void {
    this.log.push(`unload ${this.id}`);
  }
}

describe('a component', () => {
  test('loads before its children and is undone after them, latest first', () => {
    const log: string[] = [];
    const parent = new Loud('parent', log);
    parent.addChild(new Loud('child', log));
    expect(log).toEqual([]);
    parent.load();
    parent.load();
    expect(log.splice(0)).toEqual(['load parent', 'load child']);
    parent.unload();
    parent.unload();
    expect(log).toEqual([
      'undo child 2',
      'undo child 1',
      'unload child',
      'undo parent 2',
      'undo parent 1',
      'unload parent',
    ]);
    expect(parent.pendingCount()).toBe(0);
  });

  test('loads a child that comes later, and unloads one that is taken away', () => {
    const log: string[] = [];
    const parent = new Component();
    parent.load();
    const child = parent.addChild(new Loud('child', log));
    expect(parent.pendingCount()).toBe(3);
    parent.removeChild(child);
    parent.unload();
    expect(log).toEqual(['load child', 'undo child 2', 'undo child 1', 'unload child']);
  });

  test('takes back its events and its intervals', () => {
    vi.useFakeTimers();
    const events = new Events();
    const calls: string[] = [];
    class Busy extends Component {
      override onload(): void {
        this.registerEvent(events.on('x', () => calls.push('event')));
        this.registerInterval(Number(globalThis.setInterval(() => calls.push('tick'), 10)));
      }
    }
    const busy = new Busy();
    busy.load();
    const act = (): void => {
      events.trigger('x');
      vi.advanceTimersByTime(10);
    };
    act();
    expect(calls.splice(0)).toEqual(['event', 'tick']);
    busy.unload();
    act();
    expect(calls).toEqual([]);
    expect(events.listenerCount()).toBe(0);
  });
});

describe('events', () => {
  test('reach listeners in their order, with their context, until they are taken off', () => {
    const events = new Events();
    const seen: unknown[] = [];
    const hear = function (this: unknown, value: unknown): void {
      seen.push([this, value]);
    };
    const ctx = { name: 'me' };
    const ref = events.on('x', hear, ctx);
    events.on('x', (value: number) => seen.push(value + 1));
    events.trigger('x', 1);
    expect(seen.splice(0)).toEqual([[ctx, 1], 2]);
    expect([events.listenerCount('x'), events.listenerCount('y')]).toEqual([2, 0]);
    events.offref(ref);
    events.trigger('x', 1);
    expect(seen.splice(0)).toEqual([2]);
    events.on('y', hear);
    events.off('y', hear);
    expect(events.listenerCount()).toBe(1);
  });

  test('a listener that goes while they fire does not cost another its turn', () => {
    const events = new Events();
    const seen: string[] = [];
    const first = events.on('x', () => {
      seen.push('first');
      events.offref(first);
    });
    events.on('x', () => seen.push('second'));
    events.trigger('x');
    events.trigger('x');
    expect(seen).toEqual(['first', 'second', 'second']);
  });

  test('a listener that throws stops no other, and its error is not lost', () => {
    vi.useFakeTimers();
    const events = new Events();
    const seen: string[] = [];
    events.on('x', () => {
      throw new Error('broken listener');
    });
    events.on('x', () => seen.push('second'));
    events.trigger('x');
    expect(seen).toEqual(['second']);
    expect(() => vi.runAllTimers()).toThrow('broken listener');
  });

  test('refuse a reference that is not theirs', () => {
    const ref = new Events().on('x', () => undefined);
    expect(() => {
      new Events().offref(ref);
    }).toThrow('another Events');
    expect(() => {
      new Events().offref({});
    }).toThrow('not an event reference');
  });
});
