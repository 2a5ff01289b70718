import type { App } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HistoryNote } from '../../src/core/notes/note';
import { placesIn } from '../../src/core/session/drafts';
import type { Context } from '../../src/obsidian/context';
import { NoteAnswers } from '../../src/obsidian/note-answers';
import { contextOf, openVault } from './vault';

const text = `#history

## Course
- Stalin lifted the blockade on 12 May 1949.

## Source questions
> A plane landed every ninety seconds.

1. Why did the airlift succeed? [3]
   Answer: Planes landed every ninety seconds. The corridors had been agreed in writing.
2. Who spoke for Berlin?
   Answer: Mayor Ernst Reuter spoke before the ruined Reichstag.
`;
const good = 'Every ninety seconds planes landed.';

let app: App;
let clock = 0;
let redraw: ReturnType<typeof vi.fn<() => void>>;
let open: NoteAnswers[] = [];

const start = (): Context => contextOf(app, () => ++clock);
const read = async (context: Context, path = 'A.md'): Promise<HistoryNote> => {
  const file = app.vault.getFileByPath(path);
  const note = file && (await context.notes.read(file));
  if (!note) throw new Error(`${path} is no history note`);
  return note;
};
/** A view on the note, in an app that was just started or that runs. */
const view = async (context = start(), path = 'A.md'): Promise<NoteAnswers> => {
  const answers = new NoteAnswers(context, redraw);
  open.push(answers);
  answers.use(path, await read(context, path));
  return answers;
};
const edit = async (change: (before: string) => string, path = 'A.md'): Promise<void> => {
  const file = app.vault.getFileByPath(path);
  if (file) await app.vault.modify(file, change(await app.vault.read(file)));
};
const writeAndMark = (answers: NoteAnswers, words: string, question = 0): void => {
  answers.type(0, question, words);
  answers.mark(0, question);
};

beforeEach(async () => {
  redraw = vi.fn<() => void>();
  app = await openVault({ 'A.md': text });
});
afterEach(() => {
  for (const answers of open) answers.close();
  open = [];
  vi.useRealTimers();
});

describe('an answer', () => {
  it('is told what it says against another line of the note', async () => {
    const answers = await view();
    writeAndMark(answers, `${good} Stalin lifted the blockade on 12 May 1950.`);
    const { flags, overall } = answers.answersOf(0)[0]?.marking ?? {};
    expect(flags?.map(({ kind }) => kind)).toEqual(['denied-elsewhere']);
    expect(overall).toBe('partly');
  });

  it('is there after a restart, typed or marked', async () => {
    const before = await view();
    before.type(0, 0, 'half a thought');
    writeAndMark(before, good, 1);
    before.close();
    const [first, second] = (await view()).answersOf(0);
    expect(first).toMatchObject({ text: 'half a thought', stage: 'open', kept: 'yes' });
    expect(second).toMatchObject({ text: good, stage: 'marked', isNews: false });
  });

  it('is written after a pause in the typing, and not at every letter', async () => {
    vi.useFakeTimers();
    const save = vi.spyOn(app, 'saveLocalStorage');
    const context = start();
    await context.progress.ready;
    const answers = await view(context);
    save.mockClear();
    for (const words of ['a', 'a b', 'a b c']) answers.type(0, 0, words);
    expect(save).not.toHaveBeenCalled();
    expect(answers.answersOf(0)[0]?.kept).toBe('soon');
    vi.advanceTimersByTime(500);
    expect(save).toHaveBeenCalledOnce();
    expect(answers.answersOf(0)[0]?.kept).toBe('yes');
  });

  it('does not draw the view at every letter', async () => {
    vi.useFakeTimers();
    const answers = await view();
    answers.type(0, 0, 'a');
    redraw.mockClear();
    for (const words of ['a b', 'a b c', 'a b c d']) answers.type(0, 0, words);
    expect(redraw).not.toHaveBeenCalled();
  });

  it('that finds no room on the device says so, and stays on the screen', async () => {
    const answers = await view();
    app.saveLocalStorage = () => {
      throw new Error('QuotaExceededError');
    };
    writeAndMark(answers, good);
    expect(answers.answersOf(0)[0]).toMatchObject({ text: good, stage: 'marked', kept: 'no' });
  });

  it('keeps its words when the model answer is edited, without the old verdict', async () => {
    const context = start();
    const answers = await view(context);
    writeAndMark(answers, good);
    await edit((before) => before.replace('agreed in writing', 'agreed in November 1945'));
    answers.use('A.md', await read(context));
    expect(answers.answersOf(0)[0]).toMatchObject({ text: good, stage: 'open', outdated: true });
    answers.type(0, 0, `${good} In 1945.`);
    expect(answers.answersOf(0)[0]?.outdated).toBe(false);
  });

  it('follows its question past a new one and into a renamed note', async () => {
    const context = start();
    const answers = await view(context);
    writeAndMark(answers, good);
    await edit((before) => before.replace('1. Why', '1. When?\n   Answer: In 1948.\n2. Why'));
    answers.use('A.md', await read(context));
    expect(answers.answersOf(0).map((answer) => answer.text)).toEqual(['', good, '']);
    context.drafts.rename('A.md', 'Folder/B.md');
    const places = placesIn('Folder/B.md', (await read(context)).sourceSets);
    expect(places.map((place) => context.drafts.get(place)?.text)).toContain(good);
  });

  it('of thousands of words is marked between two frames', async () => {
    vi.useFakeTimers();
    const answers = await view();
    writeAndMark(answers, `${good} `.repeat(2000));
    expect(answers.answersOf(0)[0]).toMatchObject({ stage: 'marking', marking: null });
    vi.runAllTimers();
    expect(answers.answersOf(0)[0]?.stage).toBe('marked');
    expect(redraw).toHaveBeenCalled();
  });
});

describe('all at once', () => {
  it('marks what has something written in it, and shows no other model answer', async () => {
    const answers = await view();
    answers.type(0, 0, good);
    answers.markAll(0);
    expect(answers.answersOf(0).map(({ stage }) => stage)).toEqual(['marked', 'open']);
  });
});

describe('trying again', () => {
  it('starts from the last words and keeps what was before, through a restart', async () => {
    const context = start();
    const answers = await view(context);
    writeAndMark(answers, 'It was luck.');
    answers.tryAgain(0, 0);
    expect(answers.answersOf(0)[0]).toMatchObject({ text: 'It was luck.', stage: 'open' });
    writeAndMark(answers, good);
    answers.close();
    const again = await view();
    again.answersOf(0);
    await vi.waitFor(() => {
      const { earlier } = again.answersOf(0)[0] ?? {};
      expect(earlier?.map(({ text: words }) => words)).toEqual(['It was luck.']);
      expect(earlier?.[0]?.marking?.overall).toBe('wrong');
    });
  });

  it('with the same words is no new attempt, and neither is an empty box', async () => {
    const answers = await view();
    writeAndMark(answers, good);
    answers.tryAgain(0, 0);
    answers.mark(0, 0);
    expect(answers.answersOf(0)[0]?.earlier).toEqual([]);
    answers.tryAgain(0, 0);
    writeAndMark(answers, '');
    expect(answers.answersOf(0)[0]?.earlier.map(({ text: words }) => words)).toEqual([good]);
  });
});

describe('what a student rules', () => {
  const verdicts = (answers: NoteAnswers, question = 0): string[] =>
    answers.answersOf(0)[question]?.marking?.points.map(({ verdict }) => verdict) ?? [];
  const missed = (answers: NoteAnswers): number => verdicts(answers).indexOf('missed');

  it('counts at once in the verdict and in the progress, and can be taken back', async () => {
    const answers = await view();
    writeAndMark(answers, good);
    const at = missed(answers);
    const before = answers.progress().points;
    expect(at).toBeGreaterThanOrEqual(0);
    answers.rule(0, 0, at);
    expect(answers.answersOf(0)[0]?.marking?.overall).toBe('correct');
    expect(answers.progress().points.earned).toBeGreaterThan(before.earned);
    answers.rule(0, 0, at);
    expect(verdicts(answers)[at]).toBe('missed');
    expect(answers.progress().points).toEqual(before);
  });

  it('is remembered for these words: after another try, a restart, and in a note of another name', async () => {
    const answers = await view();
    writeAndMark(answers, good);
    const at = missed(answers);
    answers.rule(0, 0, at);
    answers.tryAgain(0, 0);
    writeAndMark(answers, 'Something else.');
    expect(verdicts(answers)[at]).toBe('missed');
    answers.tryAgain(0, 0);
    writeAndMark(answers, good.toUpperCase());
    expect(verdicts(answers)[at]).toBe('covered');
    answers.close();

    await app.vault.create(
      'Other.md',
      text.replace('1. Why', '1. When?\n   Answer: 1948.\n2. Why'),
    );
    await edit((before) => `${before}\n`, 'Other.md');
    const other = await view(start(), 'Other.md');
    other.type(0, 1, good);
    other.mark(0, 1);
    expect(verdicts(other, 1)[at]).toBe('covered');
  });
});

describe('stored data that cannot be read', () => {
  it('is set aside, and never thrown across a click', async () => {
    const strange: [stored: unknown, parts: unknown[]][] = [
      ['x', ['x']],
      [7, [7]],
      [{ a: { b: 1 } }, [{ a: { b: 1 } }]],
      [
        [null, { kind: 'review' }, 'x'],
        [{ kind: 'review' }, 'x'],
      ],
    ];
    for (const [stored, parts] of strange) {
      app = await openVault({ 'A.md': text });
      app.saveLocalStorage('causeway-drafts', stored);
      app.saveLocalStorage('causeway-journal', stored);
      const answers = await view();
      writeAndMark(answers, good);
      expect(answers.answersOf(0)[0]?.stage).toBe('marked');
      answers.close();
      for (const key of ['causeway-drafts', 'causeway-journal']) {
        const kept: unknown[] = [app.loadLocalStorage(`${key}-aside`), app.loadLocalStorage(key)];
        for (const part of parts) expect(JSON.stringify(kept)).toContain(JSON.stringify(part));
      }
    }
  });

  it('of the first form is taken over', async () => {
    app.saveLocalStorage('causeway-drafts', { 'A.md#0.1': 'Ernst Reuter' });
    expect((await view()).answersOf(0)[1]).toMatchObject({ text: 'Ernst Reuter', stage: 'open' });
  });
});
