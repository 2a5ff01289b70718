import type { App } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gradeResponse } from '../../src/core/session/quiz-grade';
import type { Context } from '../../src/obsidian/context';
import { en } from '../../src/strings';
import { choice } from '../core/session/questions';
import { contextOf, openVault } from './vault';

const note = '#history\n\n## Course\n- The dam broke in 1911.\n- The mill was built in 1920.\n';
const day = 86_400_000;
const question = { ...choice('q', 0), path: 'Valley.md' };
const right = gradeResponse(question, { kind: 'choice', option: 0 }, en);
const wrong = gradeResponse(question, { kind: 'choice', option: 1 }, en);

let app: App;
let clock = Date.UTC(2026, 10, 3);
let running: Context[] = [];

/** The plugin in an app that was just started, its log read. */
const start = async (): Promise<Context> => {
  const context = contextOf(app, () => ++clock);
  running.push(context);
  await context.progress.ready;
  return context;
};
const stop = (): void => {
  for (const { progress, seats } of running) {
    progress.unload();
    seats.unload();
  }
  running = [];
};
/** When all that was added is in the vault. */
const saved = async ({ progress }: Context): Promise<void> => {
  await progress.write();
  expect(progress.saved().kind).toBe('saved');
};
const logs = (): string[] =>
  app.vault.getFiles().flatMap(({ path }) => (path.startsWith('Causeway/') ? [path] : []));
const credits = ({ progress }: Context): number[] =>
  progress
    .study()
    .items.get('point-q')
    ?.reviews.map(({ credit }) => credit) ?? [];

beforeEach(async () => {
  app = await openVault({ 'Valley.md': note });
});
afterEach(stop);

describe('what was answered', () => {
  it('is known at once, in the vault soon, and after a start', async () => {
    const context = await start();
    context.memory.review('quiz', question, right);
    expect(credits(context)).toEqual([1]);
    expect(context.progress.saved().kind).toBe('saving');
    await saved(context);
    const [path = ''] = logs();
    expect(path).toMatch(/^Causeway\/2026-11 \S+ \w{8}\.md$/u);
    const file = app.vault.getFileByPath(path);
    const text = file ? await app.vault.read(file) : '';
    expect(text).toMatch(
      /^# .+\n\n.+\n\n```json\n\{"v":1,.+"kind":"device".+\}\n\{"v":1,.+"kind":"review".+\}$/u,
    );
    stop();
    expect(credits(await start())).toEqual([1]);
  });

  it('is missed where it was wrong last, and due when it is likely to be forgotten', async () => {
    const context = await start();
    context.memory.review('quiz', question, right);
    expect([context.memory.missed(), context.today.queue().due]).toEqual([[], []]);
    clock += 400 * day;
    expect(context.today.queue().due).toMatchObject([{ item: { id: 'point-q' } }]);
    context.memory.review('quiz', question, wrong);
    expect(context.memory.missed()).toMatchObject([{ id: 'point-q' }]);
  });

  it('can be taken back after a start too, the last of it first', async () => {
    const first = await start();
    first.memory.review('quiz', question, right);
    first.memory.review('quiz', question, wrong);
    stop();
    const second = await start();
    second.memory.takeBack('another', question.id);
    second.memory.takeBack('quiz', question.id);
    expect(credits(second)).toEqual([1]);
    second.memory.takeBack('quiz', question.id);
    stop();
    expect(credits(await start())).toEqual([]);
  });

  it('is kept on the device while the vault takes nothing, and written when it does', async () => {
    const context = await start();
    const create = app.vault.create.bind(app.vault);
    app.vault.create = () => Promise.reject(new Error('Read-only'));
    context.memory.review('quiz', question, right);
    await context.progress.write();
    expect(context.progress.saved()).toMatchObject({
      kind: 'failing',
      reason: 'Read-only',
      held: true,
    });
    stop();
    const again = await start();
    expect(credits(again)).toEqual([1]);
    app.vault.create = create;
    await saved(again);
    expect(logs()).toHaveLength(1);
  });

  it('holds in memory where the device has no room either, and says so', async () => {
    const context = await start();
    app.vault.create = () => Promise.reject(new Error('Full'));
    app.saveLocalStorage = () => {
      throw new Error('QuotaExceededError');
    };
    context.memory.review('quiz', question, right);
    await context.progress.write();
    expect(context.progress.saved()).toMatchObject({ kind: 'failing', held: false });
    expect(credits(context)).toEqual([1]);
  });
});

describe('the folder', () => {
  it('is read with every file in it, conflict copies and broken lines included', async () => {
    const context = await start();
    context.memory.review('quiz', question, right);
    await saved(context);
    const [path = ''] = logs();
    const file = app.vault.getFileByPath(path);
    const text = file ? await app.vault.read(file) : '';
    stop();
    await app.vault.create('Causeway/copy (conflicted copy).md', `${text}\n{"v":1,"kind":"rev`);
    const again = await start();
    expect(credits(again)).toEqual([1]);
    expect(again.progress.files().map(({ events, setAside }) => [events, setAside])).toEqual([
      [2, []],
      [2, [{ line: 8, why: 'torn' }]],
    ]);
  });

  it('is known by the names of its files, too, where another device has moved it', async () => {
    const context = await start();
    context.memory.review('quiz', question, right);
    await saved(context);
    const [path = ''] = logs();
    const file = app.vault.getFileByPath(path);
    stop();
    await app.vault.createFolder('Study');
    if (file) await app.vault.rename(file, path.replace('Causeway/', 'Study/'));
    expect(credits(await start())).toEqual([1]);
  });

  it('is read again when another device has written into it', async () => {
    const context = await start();
    const line = JSON.stringify({
      v: 1,
      kind: 'review',
      id: 'other',
      at: clock,
      by: 'phone',
      path: 'Valley.md',
      question: 'q',
      level: 1,
      items: [{ id: 'point-q', text: 'The dam broke in 1911.', credit: 0.5 }],
    });
    await app.vault.create('Causeway/2026-11 Phone abc.md', `# Log\n\n\`\`\`json\n${line}`);
    await expect.poll(() => credits(context), { timeout: 3000 }).toEqual([0.5]);
  });

  it('can be moved with its files, and nothing else that lies in it', async () => {
    const context = await start();
    context.memory.review('quiz', question, right);
    await saved(context);
    await app.vault.create('Causeway/My own note.md', 'Mine.');
    const moved: string[] = [];
    stop();
    const again = contextOf(app, () => ++clock, { move: (to) => moved.push(to) });
    running.push(again);
    await again.progress.ready;
    expect(await again.progress.moveTo('Study/Log')).toBeNull();
    expect(moved).toEqual(['Study/Log']);
    expect(logs()).toEqual(['Causeway/My own note.md']);
    expect(app.vault.getFiles().filter(({ path }) => path.startsWith('Study/Log/'))).toHaveLength(
      1,
    );
  });
});

describe('points', () => {
  it('follow a note that is renamed, and edits of it', async () => {
    const context = await start();
    const { notes, seats, memory, progress } = context;
    const file = app.vault.getFileByPath('Valley.md');
    if (!file) throw new Error('No note');
    const read = await notes.read(file);
    const [dam] = read.points;
    if (!dam) throw new Error('No point');
    seats.of(file.path, read);
    const item = { id: dam.id, text: dam.text, role: dam.role, line: dam.line };
    memory.review('quiz', { ...question, items: [item] }, right);
    await app.vault.rename(file, 'Dale.md');
    await app.vault.modify(
      file,
      note.replace('The dam broke in 1911.', 'The old dam broke in 1911.'),
    );
    await seats.settle();
    const [known] = [...progress.study().items.values()];
    expect(known).toMatchObject({
      id: dam.id,
      path: 'Dale.md',
      text: 'The old dam broke in 1911.',
    });
    expect(known?.reviews).toHaveLength(1);
    const again = await notes.read(file);
    expect(seats.seatOf('Dale.md')(again.points[0]?.id ?? '').id).toBe(dam.id);
  });

  it('that left their note are found in the note they went to, and lost where they are in none', async () => {
    const context = await start();
    const { notes, seats, memory, progress } = context;
    const file = app.vault.getFileByPath('Valley.md');
    if (!file) throw new Error('No note');
    const read = await notes.read(file);
    seats.of(file.path, read);
    for (const { id, text, role, line } of read.points) {
      memory.review('quiz', { ...question, items: [{ id, text, role, line }] }, right);
    }
    await app.vault.modify(file, '#history\n\n## Course\n- Nothing is left.\n');
    await app.vault.create('Mills.md', '#history\n\n## Course\n- The mill was built in 1920.\n');
    await seats.settle();
    const paths = [...progress.study().items.values()].map(({ text, path }) => [text, path]);
    expect(paths.sort()).toEqual([
      ['The dam broke in 1911.', 'Valley.md'],
      ['The mill was built in 1920.', 'Mills.md'],
    ]);
    expect(seats.lost().map(({ text }) => text)).toEqual(['The dam broke in 1911.']);
  });
});
