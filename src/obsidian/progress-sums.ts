import type { TFile } from 'obsidian';
import { overviewOf, type Overview } from '../core/session/overview';
import type { NoteName } from '../core/session/overview-notes';
import type { Context } from './context';
import { localDay } from './local-day';
import type { Exams } from './progress-exams';

/** ms in which what is known does not change so that anybody would see it. */
const blink = 60_000;

/** So many notes are read to count their points, of those that stand at the top. */
const mostToRead = 10;

/** Sums up the log for the progress view, again only when something of it has changed. */
export class ProgressSums {
  private made: { readonly key: readonly unknown[]; readonly overview: Overview } | null = null;
  private listed: {
    readonly list: readonly TFile[];
    readonly names: readonly NoteName[];
    readonly files: ReadonlyMap<string, TFile>;
  } | null = null;

  constructor(
    private readonly context: Context,
    private readonly exams: Exams,
  ) {}

  overview(): Overview {
    const { progress, seats, today, settings } = this.context;
    const now = this.context.now();
    const study = progress.study();
    const { retention, leechHint } = settings();
    const { list, names, files } = this.notes();
    const queue = today.queue();
    const { points } = this.exams;
    const exams = this.exams.daysByNote();
    const minute = Math.floor(now / blink);
    const goesBy = [study, queue, seats.version, list, exams, minute, leechHint];
    // Summing up counts the points of notes at hand.
    const key = (): readonly unknown[] => [points.version, ...goesBy];
    const isSame = this.made && key().every((each, at) => each === this.made?.key[at]);
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
        pointsIn: (path) => {
          const file = files.get(path);
          return file ? points.of(file) : null;
        },
        examOf: (path) => exams.get(path) ?? null,
      });
      const weakest = overview.weakest.map((point) => ({ ...point, misses: 0 }));
      this.made = { key: key(), overview: leechHint ? overview : { ...overview, weakest } };
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
    return this.exams.points.read(top.flatMap(({ path }) => files.get(path) ?? []));
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
  // In quotes, because the build shortens names that it takes for our own.
  const info = locale['getWeekInfo']?.() ?? locale['weekInfo'];
  return (info?.['firstDay'] ?? 1) % 7;
}
