import { Component, debounce, getAllTags, type App, type TFile } from 'obsidian';
import type { ItemMemory } from '../core/progress/item';
import { daysBetween } from '../core/schedule/days';
import { planExam, type ExamPlan } from '../core/schedule/exam';
import { neededPerDay } from '../core/schedule/exam-needed';
import type { ExamOrders } from '../core/schedule/queue';
import { groupBy } from '../core/text/group';
import type { ExamStanding } from '../views/progress-state';
import { dayStartOf, type ExamSetting } from './exam-setting';
import type { HistoryNotes } from './history-notes';
import { localDay } from './local-day';
import type { ProgressLog } from './progress-log';
import { PointCounter } from './progress-points';
import type { Seats } from './seats';
import type { Settings } from './settings';
import { nextTask } from './slices';

/** ms without an answer before plans are made anew: they take a while, and hold for a day. */
const pause = 4000;

/** Where no number of points a day is enough, so many are planned with: nobody answers more. */
const mostPerDay = 100;

interface Upcoming {
  readonly id: string;
  readonly setting: ExamSetting;
  /** ms since 1970, the beginning of its day. */
  readonly at: number;
  /** From today. */
  readonly days: number;
  readonly files: readonly TFile[];
}

interface Planned {
  readonly key: string;
  /** How many of the points were studied. */
  readonly studied: number;
  readonly plan: ExamPlan;
  readonly perDay: number;
}

/** The exams to come: what they want asked today, and how they stand. */
export class Exams extends Component {
  readonly points: PointCounter;
  private listed: { readonly key: readonly unknown[]; readonly exams: readonly Upcoming[] } | null =
    null;
  private soonest: {
    readonly exams: readonly Upcoming[];
    readonly days: ReadonlyMap<string, number>;
  } | null = null;
  private planned: ReadonlyMap<string, Planned> = new Map();
  private ordered: readonly ExamOrders[] = [];
  private isPlanning = false;
  private isClosed = false;
  private readonly listeners = new Set<() => void>();
  private readonly planSoon = debounce(() => void this.plan(), pause, true);

  constructor(
    private readonly app: App,
    private readonly notes: HistoryNotes,
    private readonly log: ProgressLog,
    private readonly seats: Seats,
    private readonly settings: () => Pick<Settings, 'exams' | 'retention'>,
    private readonly now: () => number,
  ) {
    super();
    this.points = new PointCounter(notes);
  }

  override onload(): void {
    this.register(this.log.onChange(() => this.refresh()));
    this.register(this.notes.onChange(() => this.refresh()));
    // A day ends without any change.
    this.registerInterval(window.setInterval(() => this.refresh(), 60_000));
  }

  override onunload(): void {
    this.isClosed = true;
    this.planSoon.cancel();
    this.listeners.clear();
  }

  /** Makes the plans anew where anything has changed that they go by. */
  refresh(): void {
    if (this.settings().exams.length > 0 || this.ordered.length > 0) this.planSoon();
  }

  /** Calls back when the plans have changed; gives the function that stops it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What the plans want asked today; the same list until they change. */
  orders(): readonly ExamOrders[] {
    return this.ordered;
  }

  /** How many points they want asked today for the first time. */
  freshToday(): number {
    return [...this.planned.values()].reduce(
      (sum, { plan }) => sum + (plan.days[0]?.fresh ?? 0),
      0,
    );
  }

  /** How the exams stand, the soonest first; without a plan until it is made. */
  standings(): readonly ExamStanding[] {
    const perNote = this.itemsByNote();
    return this.upcoming().map(({ id, setting, days, files }) => {
      const made = this.planned.get(id);
      const points = files.reduce((sum, { path }) => sum + (perNote.get(path)?.length ?? 0), 0);
      const plan = made && {
        expected: made.plan.recall,
        isPossible: made.plan.feasible,
        perDay: made.perDay,
      };
      const title = setting.kind === 'tag' ? `#${setting.name}` : titleOf(setting.name);
      return { id, title, days, points, wanted: setting.wanted, plan: plan ?? null };
    });
  }

  /** Days to the next exam on each note that has one, by path; the same until that changes. */
  daysByNote(): ReadonlyMap<string, number> {
    const exams = this.upcoming();
    if (this.soonest?.exams !== exams) {
      const days = new Map<string, number>();
      // The soonest is the last to say.
      for (const exam of [...exams].reverse()) {
        for (const { path } of exam.files) days.set(path, exam.days);
      }
      this.soonest = { exams, days };
    }
    return this.soonest.days;
  }

  private upcoming(): readonly Upcoming[] {
    const now = this.now();
    const { exams } = this.settings();
    const key = [exams, this.notes.list(), localDay(now, 0)];
    if (!this.listed || key.some((each, at) => each !== this.listed?.key[at])) {
      const upcoming = exams.flatMap((setting): Upcoming[] => {
        const at = dayStartOf(setting.date);
        const days = at === null ? -1 : daysBetween(now, at, localDay);
        if (at === null || days < 0 || setting.name === '') return [];
        const id = JSON.stringify([setting.kind, setting.name, setting.date, setting.wanted]);
        return [{ id, setting, at, days, files: this.filesOf(setting) }];
      });
      this.listed = { key, exams: upcoming.sort((a, b) => a.at - b.at) };
    }
    return this.listed.exams;
  }

  private filesOf({ kind, name }: ExamSetting): TFile[] {
    return this.notes.list().filter((file) => {
      if (kind === 'note') return file.path === name;
      if (kind === 'folder') return name === '/' || file.path.startsWith(`${name}/`);
      const cache = this.app.metadataCache.getFileCache(file);
      const wanted = `#${name.toLowerCase()}`;
      return ((cache && getAllTags(cache)) ?? []).some((tag) =>
        `${tag.toLowerCase()}/`.startsWith(`${wanted}/`),
      );
    });
  }

  private itemsByNote(): ReadonlyMap<string, readonly ItemMemory[]> {
    const studied = this.seats.seated().filter(({ reviews }) => reviews.length > 0);
    return groupBy(studied, ({ path }) => path);
  }

  /** Each plan in a task of its own; those that would come to the same stay. */
  private async plan(): Promise<void> {
    if (this.isPlanning) {
      this.planSoon();
      return;
    }
    this.isPlanning = true;
    try {
      await this.log.ready;
      const made = new Map<string, Planned>();
      for (const exam of this.upcoming()) {
        await this.points.read(exam.files);
        await nextTask();
        if (this.isClosed) return;
        const planned = this.planOf(exam);
        if (planned) made.set(exam.id, planned);
      }
      const isSame =
        made.size === this.planned.size &&
        [...made].every(([id, planned]) => this.planned.get(id) === planned);
      if (isSame) return;
      this.planned = made;
      this.ordered = [...made.values()].map(({ plan }) => plan);
      for (const listener of this.listeners) listener();
    } finally {
      this.isPlanning = false;
    }
  }

  private planOf({ id, setting, at, files }: Upcoming): Planned | null {
    const now = this.now();
    const { retention } = this.settings();
    const perNote = this.itemsByNote();
    const items = files.flatMap(({ path }) => perNote.get(path) ?? []);
    const all = files.reduce((sum, file) => {
      const counts = this.points.of(file);
      const count = counts ? counts.cause + counts.course + counts.impact + counts.topic : 0;
      return sum + Math.max(count, perNote.get(file.path)?.length ?? 0);
    }, 0);
    const studied = items.length;
    const key = JSON.stringify([localDay(now, 0), retention, all]);
    const known = this.planned.get(id);
    // A few new points that were begun change next to nothing, and the student may be typing.
    if (known?.key === key && Math.abs(studied - known.studied) <= Math.max(9, studied / 10)) {
      return known;
    }
    const fresh = all - studied;
    const input = { items, fresh, now, exam: at, wanted: setting.wanted, retention };
    const needed = neededPerDay({ ...input, perDay: all, dayStart: localDay });
    const perDay = needed ?? Math.min(all, mostPerDay);
    const plan = planExam({ ...input, perDay, dayStart: localDay });
    return plan && { key, studied, plan, perDay };
  }
}

/** What a path ends with, without the ending of a note. */
function titleOf(path: string): string {
  return path.replace(/^.*\//u, '').replace(/\.md$/u, '') || path;
}
