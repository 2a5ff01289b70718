import type { TFile } from 'obsidian';
import type { HistoryNote } from '../core/notes/note';
import { overviewOf, type Overview } from '../core/session/overview';
import { askedRole, type NoteName, type PointCounts } from '../core/session/overview-notes';
import { studyPoints } from '../core/session/study-points';
import type { Context } from './context';
import { localDay } from './local-day';
import { nextTask } from './slices';

/** ms in which what is known does not change so that anybody would see it. */
const blink = 60_000;

/** So many notes are read to count their points, of those that stand at the top. */
const mostToRead = 10;

interface Known {
  readonly mtime: number;
  readonly counts: PointCounts;
}

/** Sums up the log for the progress view, again only when something of it has changed. */
export class ProgressSums {
  private made: { readonly key: readonly unknown[]; readonly overview: Overview } | null = null;
  private readonly counted = new WeakMap<TFile, Known>();
  private listed: {
    readonly list: readonly TFile[];
    readonly names: readonly NoteName[];
    readonly files: ReadonlyMap<string, TFile>;
  } | null = null;
  /** Another number each time that a note's points were counted. */
  private counts = 0;

  constructor(
    private readonly context: Context,
    /** Days to the next exam on a note; null where there is none. Another function when that changes. */
    private readonly examOf: () => (path: string) => number | null,
  ) {}

  overview(): Overview {
    const { progress, seats, today, settings } = this.context;
    const now = this.context.now();
    const study = progress.study();
    const { retention } = settings();
    const { list, names, files } = this.notes();
    const queue = today.queue();
    const examOf = this.examOf();
    const key = [study, queue, seats.version, list, examOf, this.counts, Math.floor(now / blink)];
    const isSame = this.made?.key.every((each, at) => each === key[at]);
    if (!this.made || !isSame) {
      const overview = overviewOf({
        items: study.items.values(),
        seated: seats.seated(),
        queue,
        now,
        dayStart: localDay,
        weekday: (new Date(now).getDay() - firstWeekday() + 7) % 7,
        retention,
        notes: names,
        pointsIn: (path) => this.pointsIn(files.get(path)),
        examOf,
      });
      this.made = { key, overview };
    }
    return this.made.overview;
  }

  /** Points due today, in history notes of this vault. */
  due(): number {
    const { files } = this.notes();
    return this.context.today.queue().due.filter(({ item }) => files.has(item.path)).length;
  }

  /** Reads the notes at the top of the list that were not read yet; true when there were any. */
  async countPoints({ notes }: Overview): Promise<boolean> {
    const { files } = this.notes();
    const top = notes.slice(0, mostToRead).filter(({ points, studied }) => !points && studied > 0);
    let isNew = false;
    for (const { path } of top) {
      const file = files.get(path);
      if (!file || this.pointsIn(file)) continue;
      await nextTask();
      try {
        this.count(file, await this.context.notes.read(file));
        isNew = true;
      } catch {
        // A note that cannot be read says so when it is opened; here its points are only not counted.
      }
    }
    return isNew;
  }

  private pointsIn(file: TFile | undefined): PointCounts | null {
    if (!file) return null;
    const known = this.counted.get(file);
    if (known?.mtime === file.stat.mtime) return known.counts;
    const note = this.context.notes.known(file);
    return note ? this.count(file, note) : null;
  }

  private count(file: TFile, note: HistoryNote): PointCounts {
    const counts = { cause: 0, course: 0, impact: 0, topic: 0 };
    for (const { role, isLabel } of studyPoints(note)) {
      if (!isLabel && role !== 'ignore') counts[askedRole(role)]++;
    }
    this.counted.set(file, { mtime: file.stat.mtime, counts });
    this.counts++;
    return counts;
  }

  private notes() {
    const list = this.context.notes.list();
    if (this.listed?.list !== list) {
      const names = list.map(({ path, basename }) => ({ path, title: basename }));
      const files = new Map(list.map((file) => [file.path, file]));
      this.listed = { list, names, files };
    }
    return this.listed;
  }
}

interface WeekLocale extends Intl.Locale {
  /** 1 is Monday, 7 Sunday. Newer apps have the one, older ones the other. */
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** The day with which a week begins where the student lives; 0 is Sunday. */
function firstWeekday(): number {
  const locale: WeekLocale = new Intl.Locale(window.navigator.language);
  const { firstDay } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1 };
  return firstDay % 7;
}
