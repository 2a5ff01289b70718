import type { App } from 'obsidian';
import { App as MockApp } from 'obsidian-test-mocks/obsidian';
import type { Context } from '../../src/obsidian/context';
import { CursorWatch } from '../../src/obsidian/cursor-watch';
import { Drafts } from '../../src/obsidian/drafts';
import { HistoryNotes } from '../../src/obsidian/history-notes';
import { Memory } from '../../src/obsidian/memory';
import { ProgressLog } from '../../src/obsidian/progress-log';
import { QuizStore } from '../../src/obsidian/quiz-store';
import { Seats } from '../../src/obsidian/seats';
import { defaultSettings, type Settings } from '../../src/obsidian/settings';
import { Today, type ExamWishes } from '../../src/obsidian/today';
import { en } from '../../src/strings';

/** An app whose vault holds these files, its metadata read. */
export async function openVault(files: Readonly<Record<string, string>>): Promise<App> {
  const mock = MockApp.createConfigured__({ files: { ...files } });
  mock.workspace.setLayoutReady__();
  const app = mock.asOriginalType__();
  for (const file of app.vault.getMarkdownFiles()) {
    // The mocks read metadata when a file is written, not when it is there from the start.
    await app.vault.modify(file, await app.vault.read(file));
  }
  return app;
}

/** The index of history notes over an app, loaded. */
export function indexOf(app: App, settings: Partial<Settings> = {}): HistoryNotes {
  const notes = new HistoryNotes(app, () => ({ ...defaultSettings, ...settings }));
  notes.load();
  return notes;
}

const noExams: ExamWishes = {
  orders: () => none,
  freshToday: () => 0,
  daysByNote: () => new Map(),
};
const none: readonly never[] = [];

/** What views are given by an app that was just started. @param now ms since 1970 */
export function contextOf(
  app: App,
  now: () => number,
  { move }: { readonly move: (to: string) => void } = { move: () => undefined },
): Context {
  const notes = indexOf(app);
  let logFolder = defaultSettings.logFolder;
  const moveFolder = (to: string): void => {
    logFolder = to;
    move(to);
  };
  const folder = { path: () => logFolder, move: moveFolder };
  const progress = new ProgressLog(app, now, en, folder);
  progress.load();
  const seats = new Seats(app, notes, progress);
  seats.load();
  return {
    app,
    strings: en,
    language: 'en',
    notes,
    cursor: new CursorWatch(),
    drafts: new Drafts(app, now),
    progress,
    seats,
    memory: new Memory(progress, seats),
    today: new Today(progress, seats, () => defaultSettings, now, noExams),
    quizzes: new QuizStore(app),
    now,
    settings: () => defaultSettings,
    chooseRoles: () => undefined,
    keepQuizDefaults: () => undefined,
  };
}
