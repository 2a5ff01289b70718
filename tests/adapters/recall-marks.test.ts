import type { App, TFile } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Context } from '../../src/obsidian/context';
import { RecallMarks } from '../../src/obsidian/recall-marks';
import { onSavedChange } from '../../src/obsidian/saved-watch';
import { contextOf, openVault } from './vault';

const path = 'Valley.md';
const text = '#history\n\n## Course\n- The dam broke in 1911.\n- The mill was built in 1920.\n';
const day = 86_400_000;
const begin = Date.UTC(2026, 10, 3, 9);

let app: App;
let now = begin;
let context: Context;
let marks: RecallMarks;

beforeEach(async () => {
  app = await openVault({ [path]: text });
  now = begin;
  context = contextOf(app, () => now);
  marks = new RecallMarks(context);
  await context.progress.ready;
});
afterEach(() => {
  context.progress.unload();
  context.seats.unload();
});

const file = (): TFile => {
  const found = app.vault.getFileByPath(path);
  if (!found) throw new Error('The note is gone');
  return found;
};
const marksNow = async (): Promise<ReturnType<RecallMarks['of']>> =>
  marks.of(path, await context.notes.read(file()));
/** An answer about the point at a place in the note. */
const answer = async (at: number, credit: number): Promise<void> => {
  const point = (await context.notes.read(file())).points[at];
  if (!point) throw new Error('There is no such point');
  const { id, text: words, role, line } = point;
  context.progress.add({
    kind: 'review',
    path,
    quiz: '',
    question: `q${at}`,
    family: 'gap',
    level: 2,
    hinted: false,
    items: [{ id, text: words, role, line, under: '', credit }],
  });
};
const levels = async (): Promise<string[]> => [...(await marksNow()).values()].map((m) => m.level);

describe('the marks of a note', () => {
  it('are none before anything was asked, and are there at once when it was', async () => {
    expect(await levels()).toEqual([]);
    await answer(0, 1);
    expect(await levels()).toEqual(['firm']);
    await answer(1, 0);
    expect(await levels()).toEqual(['firm', 'missed']);
  });

  it('are the same map until an answer, the note or the hour is another', async () => {
    await answer(0, 1);
    const first = await marksNow();
    now += 1000;
    expect(await marksNow()).toBe(first);
    now += 2 * 3_600_000;
    const later = await marksNow();
    expect(later).not.toBe(first);
    await answer(0, 0);
    expect(await marksNow()).not.toBe(later);
  });

  it('stay the same when the log only says that it is saved', async () => {
    await answer(0, 1);
    const before = await marksNow();
    await context.progress.write();
    expect(context.progress.saved().kind).toBe('saved');
    expect(await marksNow()).toBe(before);
  });

  it('follow a point whose words were edited', async () => {
    await answer(0, 1);
    await app.vault.modify(file(), text.replace('The dam broke', 'The great dam broke'));
    const note = await context.notes.read(file());
    expect([...(await marksNow()).keys()]).toEqual([note.points[0]?.id]);
  });

  it('fade with time, and are due today when the day’s queue asks them', async () => {
    await answer(0, 1);
    now += 30 * day;
    const [mark] = (await marksNow()).values();
    expect(mark?.recall).toBeLessThan(0.9);
    expect(mark?.inDays).toBe(0);
    expect(context.today.queue().due).toHaveLength(1);
  });
});

describe('how it stands with the vault', () => {
  it('is told when it changes, not at each answer, and “saved” only when the append is through', async () => {
    let isWritten = false;
    let release = (): void => undefined;
    const append = app.vault.append.bind(app.vault);
    const create = app.vault.create.bind(app.vault);
    const held = (): Promise<void> => {
      isWritten = true;
      return new Promise((resolve) => (release = resolve));
    };
    vi.spyOn(app.vault, 'create').mockImplementation(async (...args) => {
      const made = await create(...args);
      await held();
      return made;
    });
    vi.spyOn(app.vault, 'append').mockImplementation(async (...args) => {
      await append(...args);
      await held();
    });
    const told: string[] = [];
    const stop = onSavedChange(context.progress, () => told.push(context.progress.saved().kind));
    await answer(0, 1);
    await answer(1, 1);
    await vi.waitFor(() => expect(told).toEqual(['saving']));
    const done = context.progress.write();
    await vi.waitFor(() => expect(isWritten).toBe(true));
    expect(told).toEqual(['saving']);
    release();
    await done;
    await vi.waitFor(() => expect(told).toEqual(['saving', 'saved']));
    stop();
  });

  it('is told once where the vault refuses, whatever is answered meanwhile', async () => {
    vi.spyOn(app.vault, 'create').mockRejectedValue(new Error('The vault is read-only'));
    vi.spyOn(app.vault, 'append').mockRejectedValue(new Error('The vault is read-only'));
    const told: string[] = [];
    onSavedChange(context.progress, () => told.push(context.progress.saved().kind));
    await answer(0, 1);
    await context.progress.write();
    await answer(1, 1);
    await context.progress.write();
    await vi.waitFor(() => expect(told.at(-1)).toBe('failing'));
    expect(told.filter((kind) => kind === 'failing')).toHaveLength(1);
    const refused = told.length;
    expect(context.progress.saved()).toMatchObject({
      reason: 'The vault is read-only',
      held: true,
    });
    vi.restoreAllMocks();
    await context.progress.write();
    await vi.waitFor(() => expect(told.slice(refused)).toEqual(['saved']));
  });
});
