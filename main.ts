import { getLanguage, Plugin } from 'obsidian';
import { Attempts } from './src/obsidian/attempts';
import { CheckView } from './src/obsidian/check-view';
import { registerCommands } from './src/obsidian/commands';
import type { Context } from './src/obsidian/context';
import { CursorWatch } from './src/obsidian/cursor-watch';
import { Drafts } from './src/obsidian/drafts';
import { editorExtensions } from './src/obsidian/editor-actions';
import { HistoryNotes } from './src/obsidian/history-notes';
import { Memory } from './src/obsidian/memory';
import { newId, openOutline, viewTypes } from './src/obsidian/open';
import { OutlineView } from './src/obsidian/outline-view';
import { registerQuizLinks } from './src/obsidian/quiz-links';
import { QuizStore } from './src/obsidian/quiz-store';
import { QuizView } from './src/obsidian/quiz-view';
import { readSettings, type Settings } from './src/obsidian/settings';
import { CausewaySettingTab } from './src/obsidian/settings-tab';
import { followRename } from './src/obsidian/treat-as';
import { stringsFor } from './src/strings';

/** Builds the parts and registers them; each takes itself away when the plugin is unloaded. */
export default class CausewayPlugin extends Plugin {
  override async onload(): Promise<void> {
    const settings: Settings = readSettings(await this.loadData());
    const language = getLanguage();
    const context: Context = {
      app: this.app,
      strings: stringsFor(language),
      language,
      notes: this.addChild(new HistoryNotes(this.app, () => settings)),
      cursor: new CursorWatch(),
      drafts: new Drafts(this.app, Date.now),
      attempts: new Attempts(this.app, Date.now),
      memory: new Memory(this.app, Date.now, newId),
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
        context.memory.rename(oldPath, file.path);
        followRename(context, oldPath, file.path);
      }),
    );
    registerCommands(this, context);
    registerQuizLinks(this, context);

    // Obsidian reads this array again at updateOptions: settings change it in place.
    const extensions = editorExtensions(context);
    this.registerEditorExtension(extensions);
    const save = async (): Promise<void> => {
      await this.saveData(settings);
      extensions.splice(0, extensions.length, ...editorExtensions(context));
      this.app.workspace.updateOptions();
      context.notes.invalidate();
    };
    const tab = new CausewaySettingTab(
      this.app,
      this,
      context.strings,
      settings,
      context.memory,
      save,
    );
    this.addSettingTab(tab);
  }

  override onUserEnable(): void {
    void openOutline(this.app);
  }
}
