import { getLanguage, Plugin } from 'obsidian';
import { CheckView } from './src/obsidian/check-view';
import { registerCommands } from './src/obsidian/commands';
import type { Context } from './src/obsidian/context';
import { CursorWatch } from './src/obsidian/cursor-watch';
import { Drafts } from './src/obsidian/drafts';
import { editorExtensions } from './src/obsidian/editor-actions';
import { renamedExams } from './src/obsidian/exam-setting';
import { registerExports } from './src/obsidian/exports';
import { registerForget } from './src/obsidian/forget';
import { HistoryNotes } from './src/obsidian/history-notes';
import { registerLogHealth } from './src/obsidian/log-health';
import { Memory } from './src/obsidian/memory';
import { openOutline, viewTypes } from './src/obsidian/open';
import { OutlineView } from './src/obsidian/outline-view';
import { registerQuizLinks } from './src/obsidian/quiz-links';
import { registerProgress } from './src/obsidian/progress-due';
import { Exams } from './src/obsidian/progress-exams';
import { ProgressLog } from './src/obsidian/progress-log';
import { QuizStore } from './src/obsidian/quiz-store';
import { Seats } from './src/obsidian/seats';
import { QuizView } from './src/obsidian/quiz-view';
import { readSettings, type Settings } from './src/obsidian/settings';
import { CausewaySettingTab } from './src/obsidian/settings-tab';
import { Today } from './src/obsidian/today';
import { followRename } from './src/obsidian/treat-as';
import { stringsFor } from './src/strings';

/** Builds the parts and registers them; each takes itself away when the plugin is unloaded. */
export default class CausewayPlugin extends Plugin {
  override onExternalSettingsChange?: () => Promise<void>;

  override async onload(): Promise<void> {
    const settings: Settings = readSettings(await this.loadData());
    const language = getLanguage();
    const strings = stringsFor(language);
    const notes = this.addChild(new HistoryNotes(this.app, () => settings));
    const folder = {
      path: () => settings.logFolder,
      move: (path: string) => {
        settings.logFolder = path;
        void this.saveData(settings);
      },
    };
    const progress = this.addChild(new ProgressLog(this.app, Date.now, strings, folder));
    const seats = this.addChild(new Seats(this.app, notes, progress));
    const exams = this.addChild(
      new Exams(this.app, notes, progress, seats, () => settings, Date.now),
    );
    const context: Context = {
      app: this.app,
      strings,
      language,
      notes,
      cursor: new CursorWatch(),
      drafts: new Drafts(this.app, Date.now),
      progress,
      seats,
      memory: new Memory(progress, seats),
      today: new Today(progress, seats, () => settings, Date.now, exams),
      quizzes: new QuizStore(this.app),
      now: Date.now,
      settings: () => settings,
      chooseRoles: (choices) => {
        settings.roleChoices = choices;
        context.notes.invalidate();
        void this.saveData(settings);
      },
      keepQuizDefaults: (defaults) => {
        settings.quizDefaults = defaults;
        void this.saveData(settings);
      },
    };

    this.registerView(viewTypes.outline, (leaf) => new OutlineView(leaf, context));
    this.registerView(viewTypes.quiz, (leaf) => new QuizView(leaf, context));
    this.registerView(viewTypes.check, (leaf) => new CheckView(leaf, context));
    this.registerHoverLinkSource(viewTypes.outline, {
      display: context.strings.outline.title,
      defaultMod: true,
    });
    this.registerEvent(
      this.app.vault.on('rename', (file, oldPath) => {
        context.drafts.rename(oldPath, file.path);
        followRename(context, oldPath, file.path);
        const exams = renamedExams(settings.exams, oldPath, file.path);
        if (exams === settings.exams) return;
        settings.exams = exams;
        void this.saveData(settings);
      }),
    );
    registerCommands(this, context);
    registerQuizLinks(this, context);
    registerExports(this, context);
    registerForget(this, context);
    registerLogHealth(this, context);
    registerProgress(this, context, exams);

    // Obsidian reads this array again at updateOptions: settings change it in place.
    const extensions = editorExtensions(context);
    this.registerEditorExtension(extensions);
    const apply = (): void => {
      extensions.splice(0, extensions.length, ...editorExtensions(context));
      this.app.workspace.updateOptions();
      context.notes.invalidate();
    };
    const save = async (): Promise<void> => {
      await this.saveData(settings);
      apply();
    };
    // Another device has changed them, and sync has brought them here.
    this.onExternalSettingsChange = async () => {
      Object.assign(settings, readSettings(await this.loadData()));
      apply();
    };
    this.addSettingTab(new CausewaySettingTab(this, context, settings, save));
  }

  override onUserEnable(): void {
    void openOutline(this.app);
  }
}
