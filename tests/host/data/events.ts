import type * as obsidian from 'obsidian';

/** Any listener: parameters of a method type are compared both ways, so a listener may name its own. */
export type Listener = { call(...data: unknown[]): unknown }['call'];

/** One registration; only the `Events` that made it can take it back. */
export class EventRef implements obsidian.EventRef {
  constructor(
    readonly owner: Events,
    readonly name: string,
    readonly callback: Listener,
    readonly ctx: unknown,
  ) {}
}

export class Events implements obsidian.Events {
  private readonly refs = new Map<string, EventRef[]>();

  on(name: string, callback: Listener, ctx?: unknown): obsidian.EventRef {
    const ref = new EventRef(this, name, callback, ctx);
    this.refs.set(name, [...(this.refs.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: Listener): void {
    this.keep(name, (ref) => ref.callback !== callback);
  }

  /** Fails for a reference that these events did not hand out. */
  offref(ref: obsidian.EventRef): void {
    const own = ownRef(ref);
    if (own.owner !== this) throw new TypeError('offref: the reference belongs to another Events');
    this.keep(own.name, (other) => other !== own);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.refs.get(name) ?? []) this.tryTrigger(ref, data);
  }

  /** A listener that throws does not stop the others: its error surfaces as an uncaught one. */
  tryTrigger(ref: obsidian.EventRef, args: unknown[]): void {
    const own = ownRef(ref);
    try {
      own.callback.apply(own.ctx, args);
    } catch (error) {
      globalThis.setTimeout(() => {
        throw error;
      }, 0);
    }
  }

  /** How many listeners are on one event, or on all of them: what a leak test compares. */
  listenerCount(name?: string): number {
    if (name !== undefined) return this.refs.get(name)?.length ?? 0;
    return [...this.refs.values()].reduce((sum, refs) => sum + refs.length, 0);
  }

  // The array is replaced, never changed: a trigger under way goes on with the one it began with.
  private keep(name: string, wanted: (ref: EventRef) => boolean): void {
    const kept = (this.refs.get(name) ?? []).filter(wanted);
    if (kept.length > 0) this.refs.set(name, kept);
    else this.refs.delete(name);
  }
}

function ownRef(ref: obsidian.EventRef): EventRef {
  if (ref instanceof EventRef) return ref;
  throw new TypeError('not an event reference of this host');
}

/** Takes a registration back, whichever `Events` it is on. */
export function detachRef(ref: obsidian.EventRef): void {
  const own = ownRef(ref);
  own.owner.offref(own);
}
