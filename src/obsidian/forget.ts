import { ConfirmationModal, Notice, type Plugin, type TFile } from 'obsidian';
import type { ItemMemory } from '../core/progress/item';
import { takenBack } from '../core/progress/taken-back';
import type { Context } from './context';

type Source = Pick<Context, 'app' | 'strings' | 'progress'>;

/** Milliseconds in which it can be taken back without going to the settings. */
const noticeTime = 10_000;

/** The command and the menu of a note by which what is known of it is forgotten. */
export function registerForget(plugin: Plugin, context: Source): void {
  const { app, strings } = context;
  const name = strings.forget.command;
  plugin.addCommand({
    id: 'forget-note',
    name,
    icon: 'eraser',
    checkCallback: (checking) => {
      const file = app.workspace.getActiveFile();
      if (!file || knownIn(context, file.path).length === 0) return false;
      if (!checking) askToForget(context, file);
      return true;
    },
  });
  plugin.registerEvent(
    app.workspace.on('file-menu', (menu, each) => {
      const file = app.vault.getFileByPath(each.path);
      if (!file || knownIn(context, file.path).length === 0) return;
      menu.addItem((item) =>
        item
          .setSection('danger')
          .setTitle(name)
          .setIcon('eraser')
          .onClick(() => askToForget(context, file)),
      );
    }),
  );
}

/** Asks, with what would be lost, and does it. */
export function askToForget(context: Source, { path, basename }: TFile): void {
  const words = context.strings.forget;
  const items = knownIn(context, path);
  const reviews = items.reduce((sum, item) => sum + item.reviews.length, 0);
  const ask = new ConfirmationModal(context.app);
  ask.setTitle(words.ask(basename));
  ask.setContent(words.hint(items.length, reviews));
  ask.addButton((button) =>
    button
      .setButtonText(words.yes)
      .setDestructive()
      .onClick(() => {
        ask.close();
        forget(context, path, basename);
      }),
  );
  ask.addCancelButton(words.no);
  ask.open();
}

/** Forgets what is known of a note by now, and offers to take that back. */
export function forget(context: Source, path: string, title: string): void {
  const { progress, strings } = context;
  const words = strings.forget;
  const { idsOf } = takenBack(progress.events());
  const items = knownIn(context, path).flatMap(({ id }) => idsOf(id));
  if (items.length === 0) return;
  const { id } = progress.add({ kind: 'forget', path, items });
  const said = createFragment((el) => {
    el.createDiv({ text: words.done(title) });
    const button = el
      .createDiv('causeway-notice-buttons')
      .createEl('button', { text: words.undo, type: 'button' });
    button.onClickEvent(() => {
      progress.add({ kind: 'undo', of: id });
      new Notice(words.undone(title));
    });
  });
  new Notice(said, noticeTime);
}

/** What was answered of a note and not forgotten since. */
function knownIn({ progress }: Source, path: string): ItemMemory[] {
  const { items } = progress.study();
  return [...items.values()].filter((item) => item.path === path && item.reviews.length > 0);
}
