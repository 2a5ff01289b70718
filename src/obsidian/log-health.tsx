import { debounce, ItemView, Notice, setIcon, type Plugin, type WorkspaceLeaf } from 'obsidian';
import { checkLog, foundAt, rankPoints, type FreePoint } from '../core/progress/health';
import type { ItemMemory } from '../core/progress/item';
import { studyPoints } from '../core/session/study-points';
import { LogHealthView } from '../views/log-health';
import type { LogHealthHandlers, LostItem } from '../views/log-health-state';
import { mountView, type MountedView } from '../views/mount';
import type { Context } from './context';
import { fileAt, openLine, openStudyView } from './open';
import { PointChooser } from './point-chooser';
import { inSlices, nextTask } from './slices';

export const logHealthType = 'causeway-log';

/** Milliseconds after which changes of the log are drawn. */
const drawPause = 300;
/** So many points are offered, the likeliest: more are a burden to whoever types and to the app. */
const mostOffered = 2000;

/** The view of the log's health and the command that opens it. */
export function registerLogHealth(plugin: Plugin, context: Context): void {
  plugin.registerView(logHealthType, (leaf) => new LogHealthLeaf(leaf, context));
  plugin.addCommand({
    id: 'log-health',
    name: context.strings.logHealth.open,
    icon: 'stethoscope',
    callback: () => void openStudyView(context.app, logHealthType, {}),
  });
}

class LogHealthLeaf extends ItemView {
  override navigation = false;
  override icon = 'stethoscope';
  private mounted: MountedView | null = null;
  private isRead = false;
  /** Null until the notes were looked through. */
  private lost: readonly LostItem[] | null = null;
  /** Ids of the events that something was done by, by the item's id. */
  private readonly doneBy = new Map<string, string>();
  private news = '';
  private isLooking = false;
  private readonly drawSoon = debounce(() => this.refresh(), drawPause, true);

  constructor(
    leaf: WorkspaceLeaf,
    private readonly context: Context,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return logHealthType;
  }

  override getDisplayText(): string {
    return this.context.strings.logHealth.title;
  }

  override async onOpen(): Promise<void> {
    const { strings, language, progress } = this.context;
    const kit = { strings, language, setIcon };
    this.mounted = mountView(this.contentEl, kit, () => this.drawing());
    this.register(progress.onChange(() => this.drawSoon()));
    void this.look();
  }

  override async onClose(): Promise<void> {
    this.drawSoon.cancel();
    this.mounted?.unmount();
    this.mounted = null;
  }

  private readonly handlers: LogHealthHandlers = {
    openLine: (path, line) => {
      const file = fileAt(this.context, path);
      if (file) void openLine(this.app, file, line, { beside: this.leaf });
    },
    find: (item) => void this.find(item),
    letGo: (item) => {
      const { id } = this.context.progress.add({ kind: 'release', items: [item.id] });
      this.mark(item, id, { kind: 'gone' });
    },
    undo: (item) => {
      const of = this.doneBy.get(item.id);
      if (of !== undefined) this.context.progress.add({ kind: 'undo', of });
      this.mark(item, null, null);
    },
    retry: () => void this.context.progress.write(),
  };

  private drawing(): ReturnType<typeof LogHealthView> {
    const { progress, now } = this.context;
    const health = this.isRead
      ? checkLog(progress.files(), progress.events(), progress.study(), progress.device().id, now())
      : null;
    const state = { health, lost: this.lost, saved: progress.saved(), news: this.news };
    return <LogHealthView state={state} handlers={this.handlers} />;
  }

  /** Reads the notes that points were studied in, a note a task. */
  private async look(): Promise<void> {
    const { app, notes, progress, seats } = this.context;
    await progress.ready;
    this.isRead = true;
    this.mounted?.update();
    const paths = new Set([...progress.study().items.values()].map(({ path }) => path));
    for (const path of paths) {
      await nextTask();
      if (!this.mounted) return;
      const file = app.vault.getFileByPath(path);
      if (!file || !notes.isHistory(file)) continue;
      try {
        seats.of(path, await notes.read(file));
      } catch {
        // What cannot be read now is not told to be gone.
      }
    }
    this.lost = [];
    this.refresh();
  }

  /** Those about which something was done stay where they are, so that it can be undone. */
  private refresh(): void {
    const { seats } = this.context;
    if (this.lost) {
      const now = new Map(
        seats.lost().flatMap((item) => (item.reviews.length > 0 ? [[item.id, item]] : [])),
      );
      const kept = this.lost.filter(({ item, done }) => done !== null || now.has(item.id));
      for (const { item } of kept) now.delete(item.id);
      const fresh = [...now.values()].sort((a, b) => (a.path < b.path ? -1 : 1) || a.line - b.line);
      this.lost = [...kept, ...fresh.map((item) => ({ item, title: titleOf(item), done: null }))];
    }
    this.mounted?.update();
  }

  private mark(item: ItemMemory, event: string | null, done: LostItem['done']): void {
    const { logHealth: words } = this.context.strings;
    if (event === null) this.doneBy.delete(item.id);
    else this.doneBy.set(item.id, event);
    this.news = !done ? words.undone : done.kind === 'gone' ? words.gone : words.found(done.in);
    this.lost = (this.lost ?? []).map((each) =>
      each.item.id === item.id ? { ...each, done } : each,
    );
    this.mounted?.update();
  }

  private async find(item: ItemMemory): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    const { strings, progress } = this.context;
    const notice = new Notice(strings.logHealth.looking, 0);
    try {
      const free = await this.freePoints(item);
      const ranked = await inSlices(rankPoints(item, free));
      if (!this.mounted) return;
      new PointChooser(this.app, strings.logHealth, ranked.slice(0, mostOffered), (chosen) => {
        const { id } = progress.add(foundAt(item, chosen));
        this.mark(item, id, { kind: 'found', in: chosen.title });
        this.focusOn(item);
      }).open();
    } finally {
      this.isLooking = false;
      notice.hide();
    }
  }

  /** Of all history notes, a note a task; source questions are found among source questions. */
  private async freePoints({ role }: ItemMemory): Promise<FreePoint[]> {
    const { notes, seats } = this.context;
    const found: FreePoint[] = [];
    for (const file of notes.list()) {
      await nextTask();
      if (!this.mounted) break;
      try {
        const note = await notes.read(file);
        const points = studyPoints(note);
        const { path, basename: title } = file;
        for (const point of seats.of(path, note).free) {
          if ((point.role === 'sources') !== (role === 'sources')) continue;
          found.push({ path, title, point, points });
        }
      } catch {
        // A note that cannot be read has nothing to offer.
      }
    }
    return found;
  }

  /** The button that was pressed is gone: the focus goes to what undoes it. */
  private focusOn({ id }: ItemMemory): void {
    window.setTimeout(() => {
      const rows = this.contentEl.findAll('[data-item]');
      rows
        .find((row) => row.dataset['item'] === id)
        ?.find('button')
        ?.focus();
    }, 0);
  }
}

function titleOf({ path }: ItemMemory): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/u, '');
}
