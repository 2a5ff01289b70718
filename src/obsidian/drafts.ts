import type { App } from 'obsidian';
import {
  placeDrafts,
  readDraft,
  trimDrafts,
  type Draft,
  type DraftPlace,
} from '../core/session/drafts';
import { isRecord } from '../core/text/record';
import { LocalList } from './local-list';

/** UTF-16 units; a device gives all plugins together some five million. */
const room = 1_000_000;
/** Typing is not slowed down by writing every letter to disk: it waits for a pause, but not for long. ms */
const pause = 400;
const longest = 2000;

/** Answers as typed, kept on this device so that a reload loses none. The vault is not touched. */
export class Drafts {
  private readonly list: LocalList<Draft>;
  /** Read when they are first asked for: they may be long, and the app is starting. */
  private drafts: readonly Draft[] | null = null;
  private timer: number | null = null;
  /** When the first letter was typed that is not on disk. */
  private since = 0;
  private readonly listeners = new Set<(kept: boolean) => void>();

  constructor(
    app: App,
    /** ms since 1970 */
    private readonly now: () => number,
  ) {
    this.list = new LocalList(app, 'causeway-drafts', readDraft, readFirstForm);
  }

  /** Sees to it that the drafts of a note stand at its places, wherever its questions have gone in an edit. */
  settle(places: readonly DraftPlace[]): void {
    const path = places[0]?.path;
    const mine = this.loaded().filter((draft) => draft.path === path);
    const placed = placeDrafts(places, mine);
    const moved = new Map([...placed].map(([place, draft]) => [draft, { ...draft, ...place }]));
    this.drafts = this.loaded().map((draft) => moved.get(draft) ?? draft);
  }

  /** What stands at a place that `settle` has seen. */
  get(place: DraftPlace): Draft | undefined {
    return this.loaded().find((draft) => isAt(draft, place));
  }

  /** Holds at once; is on disk after a pause, or at `flush`. */
  set(place: DraftPlace, words: Pick<Draft, 'text' | 'marked'>): void {
    const now = this.now();
    const others = this.loaded().filter((draft) => !isAt(draft, place));
    this.drafts = [...others, { ...place, ...words, at: now }];
    if (this.timer === null) this.since = now;
    else window.clearTimeout(this.timer);
    const wait = Math.max(0, Math.min(pause, this.since + longest - now));
    this.timer = window.setTimeout(() => this.flush(), wait);
  }

  /** Something typed is not on disk yet. */
  get isWaiting(): boolean {
    return this.timer !== null;
  }

  /** Writes what waits to be written, now. False where the device has no room left. */
  flush(): boolean {
    if (this.timer !== null) window.clearTimeout(this.timer);
    else return true;
    this.timer = null;
    const kept = this.save();
    for (const listener of this.listeners) listener(kept);
    return kept;
  }

  /** Called when what waited has been written (true), or could not be; gives the way to stop it. */
  onSaved(listener: (kept: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Lets the answers follow a note that was renamed or moved. */
  rename(oldPath: string, path: string): void {
    if (!this.loaded().some((draft) => draft.path === oldPath)) return;
    this.drafts = this.loaded().map((draft) =>
      draft.path === oldPath ? { ...draft, path } : draft,
    );
    this.save();
  }

  private save(): boolean {
    const drafts = this.loaded().filter(({ text, marked }) => text !== '' || marked !== '');
    return this.list.save(trimDrafts(drafts, room));
  }

  private loaded(): readonly Draft[] {
    this.drafts ??= this.list.load();
    return this.drafts;
  }
}

function isAt(draft: DraftPlace, place: DraftPlace): boolean {
  return (
    draft.path === place.path &&
    draft.set === place.set &&
    draft.question === place.question &&
    draft.prompt === place.prompt &&
    draft.model === place.model
  );
}

/** Before the first release the words alone were kept, by "path#set.question". */
function readFirstForm(stored: unknown): Draft[] | null {
  if (!isRecord(stored)) return null;
  const drafts = Object.entries(stored).map(([key, text]) => {
    const [, path, set, question] = /^(.*)#(\d+)\.(\d+)$/u.exec(key) ?? [];
    return readDraft({ path, set: Number(set), question: Number(question), text });
  });
  return drafts.every((draft) => draft !== null) ? drafts : null;
}
