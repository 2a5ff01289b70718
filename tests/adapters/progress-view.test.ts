import type { App } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Context } from '../../src/obsidian/context';
import type { ExamSetting } from '../../src/obsidian/exam-setting';
import { Exams } from '../../src/obsidian/progress-exams';
import { ProgressSums } from '../../src/obsidian/progress-sums';
import { defaultSettings, type Settings } from '../../src/obsidian/settings';
import { Today } from '../../src/obsidian/today';
import { contextOf, openVault } from './vault';

const valley =
  '#history/valley\n\n## Causes\n- The dam was old.\n- The mill owner saved money.\n\n## Course\n- The dam broke in 1911.\n';
const harbour = '#history\n\n## Impacts\n- The harbour was closed in 1920.\n';
const day = 86_400_000;
/** Noon where the tests run. */
const noon = new Date(2026, 10, 3, 12).getTime();

let app: App;
let clock: number;
let settings: Settings;
let context: Context;
let exams: Exams;
let sums: ProgressSums;

beforeEach(async () => {
  app = await openVault({
    'School/Valley.md': valley,
    'Harbour.md': harbour,
    'Shopping.md': 'Milk',
  });
  clock = noon;
  settings = { ...defaultSettings };
  const made = contextOf(app, () => clock);
  const { notes, progress, seats } = made;
  const read = (): Settings => settings;
  exams = new Exams(app, notes, progress, seats, read, () => clock);
  const today = new Today(progress, seats, read, () => clock, exams);
  context = { ...made, settings: read, today };
  exams.load();
  sums = new ProgressSums(context, exams);
  await progress.ready;
});
afterEach(() => {
  exams.unload();
  context.seats.unload();
  context.progress.unload();
});

/** The point of a note on a line was asked about so many days ago. */
async function answer(path: string, line: number, ago: number, credit = 1): Promise<void> {
  const file = app.vault.getFileByPath(path);
  const note = file && (await context.notes.read(file));
  const point = note?.points.find((each) => each.line === line);
  if (!point) throw new Error(`${path} has no point on line ${line}`);
  const { id, text, role } = point;
  const now = clock;
  clock = noon - ago * day;
  const about = { kind: 'review', path, quiz: '', question: 'q', family: 'gap', level: 2 } as const;
  context.progress.add({
    ...about,
    hinted: false,
    items: [{ id, text, role, line, under: '', credit }],
  });
  clock = now;
}

const exam = (more: Partial<ExamSetting>): ExamSetting => ({
  kind: 'note',
  name: 'School/Valley.md',
  date: '2026-11-13',
  wanted: 0.9,
  ...more,
});

describe('what the progress view shows of a vault', () => {
  it('is how each history note stands, and what is due of them', async () => {
    await answer('School/Valley.md', 4, 30);
    await answer('School/Valley.md', 8, 0);
    const { studied, due, notes } = sums.overview();
    expect([studied, due, sums.due()]).toEqual([2, 1, 1]);
    expect(notes.map(({ title }) => title)).toEqual(['Valley', 'Harbour']);
    const [first] = notes;
    expect(first?.roles.map(({ points }) => points)).toEqual([2, 1, 0]);
    expect(first?.roles.map(({ studied: asked }) => asked)).toEqual([1, 1, 0]);
  });

  it('is made once until something changes', async () => {
    await answer('School/Valley.md', 4, 30);
    const before = sums.overview();
    expect(sums.overview()).toBe(before);
    await answer('School/Valley.md', 5, 30);
    expect(sums.overview().studied).toBe(2);
    clock += day;
    expect(sums.overview().calendar.counts.at(-1)).toBe(0);
  });

  it('counts the points of notes on the screen that were not read yet', async () => {
    await answer('School/Valley.md', 4, 1);
    const file = app.vault.getFileByPath('School/Valley.md');
    if (!file) throw new Error('It is in the vault');
    // As after a start: what was read before is not at hand.
    vi.spyOn(context.notes, 'known').mockReturnValue(null);
    exams = new Exams(
      app,
      context.notes,
      context.progress,
      context.seats,
      () => settings,
      () => clock,
    );
    sums = new ProgressSums(context, exams);
    expect(sums.overview().notes[0]?.points).toBeNull();
    expect(await sums.countPoints(sums.overview())).toBe(true);
    expect(sums.overview().notes[0]?.points).toBe(3);
    expect(await sums.countPoints(sums.overview())).toBe(false);
  });

  it('asks to rewrite what was missed six times, unless that was switched off', async () => {
    for (let ago = 12; ago > 0; ago -= 2) await answer('School/Valley.md', 4, ago, 0);
    expect(sums.overview().weakest[0]?.misses).toBe(6);
    settings = { ...settings, leechHint: false };
    expect(sums.overview().weakest[0]?.misses).toBe(0);
  });
});

describe('exams', () => {
  it.each([
    ['a note', { kind: 'note', name: 'School/Valley.md' }, ['School/Valley.md']],
    ['a folder', { kind: 'folder', name: 'School' }, ['School/Valley.md']],
    ['a tag', { kind: 'tag', name: 'history' }, ['Harbour.md', 'School/Valley.md']],
    ['a nested tag', { kind: 'tag', name: 'History/Valley' }, ['School/Valley.md']],
    ['part of a folder’s name', { kind: 'folder', name: 'Sch' }, []],
    ['nothing yet', { kind: 'tag', name: '' }, []],
    ['no day yet', { date: '' }, []],
    ['a day that is over', { date: '2026-11-02' }, []],
  ] as const)('about %s', (_, about, paths) => {
    settings = { ...settings, exams: [exam(about)] };
    expect([...exams.daysByNote().keys()].sort()).toEqual(paths);
    expect([...exams.daysByNote().values()].every((days) => days === 10)).toBe(true);
  });

  it('put their notes first, the soonest of several counts', () => {
    settings = {
      ...settings,
      exams: [exam({ date: '2026-12-24' }), exam({ kind: 'tag', name: 'history/valley' })],
    };
    expect(exams.standings().map(({ title, days }) => [title, days])).toEqual([
      ['#history/valley', 10],
      ['Valley', 51],
    ]);
    expect(sums.overview().notes.map(({ exam: days }) => days)).toEqual([10, null]);
  });

  it('are planned while nobody waits, and say then what they need', async () => {
    await answer('School/Valley.md', 4, 3);
    await answer('School/Valley.md', 5, 2);
    settings = { ...settings, exams: [exam({})] };
    expect(exams.standings()[0]).toMatchObject({ points: 2, plan: null });
    expect(exams.orders()).toEqual([]);
    const told = new Promise<void>((done) => exams.onChange(done));
    exams.refresh();
    await told;
    const [standing] = exams.standings();
    expect(standing?.plan?.expected).toBeGreaterThan(0.5);
    expect(standing?.plan?.perDay).toBeGreaterThan(0);
    expect(exams.orders()).toHaveLength(1);
    expect(exams.orders()).toBe(exams.orders());
  }, 20_000);
});
