import { Modal, normalizePath, Notice, Platform, Setting } from 'obsidian';
import { isHistoryNote } from '../core/notes/detect';
import type { Question } from '../core/quiz/question';
import { makeWorksheet } from '../core/quiz/worksheet';
import { worksheetHtml } from '../core/quiz/worksheet-html';
import { worksheetMarkdown, type SheetPart } from '../core/quiz/worksheet-markdown';
import type { Context } from './context';
import { freePath } from './create-note';
import { printPage } from './print-page';
import { pictureFile, readPictures } from './sheet-pictures';

/** Offers the questions as a practice test on paper: printed, as a new note, as a page for classmates. */
export function openWorksheet(
  context: Context,
  questions: readonly Question[],
  title: string,
): void {
  new WorksheetModal(context, questions, title).open();
}

/** The sheets that each choice makes, each a document of its own. */
const choices = { both: ['both'], testOnly: ['test'], apart: ['test', 'scheme'] } as const;
type Choice = keyof typeof choices;

class WorksheetModal extends Modal {
  private choice: Choice = 'both';
  private isBusy = false;

  constructor(
    private readonly context: Context,
    private readonly questions: readonly Question[],
    private readonly title: string,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    const words = this.context.strings.worksheet;
    this.setTitle(words.title);
    const names = Object.keys(choices) as Choice[];
    new Setting(this.contentEl).setName(words.parts).addDropdown((dropdown) => {
      for (const name of names) dropdown.addOption(name, words[name]);
      dropdown.setValue(this.choice).onChange((value) => {
        this.choice = names.find((name) => name === value) ?? 'both';
      });
    });
    const ways = new Setting(this.contentEl).setDesc(words.asPageHint);
    const offer = (name: string, act: () => Promise<void>, isFirst = false): void => {
      ways.addButton((button) => {
        button.setButtonText(name).onClick(() => void this.run(act));
        if (isFirst) button.setCta();
      });
    };
    const view = this.contentEl.win;
    const canPrint = !Platform.isMobile && typeof view.print === 'function';
    offer(words.asPage, () => this.makePages());
    offer(words.asNote, () => this.makeNotes(), !canPrint);
    if (canPrint) offer(words.print, () => this.print(), true);
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** One thing at a time; what cannot be done is said in a sentence. */
  private async run(act: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      await act();
      this.close();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      new Notice(this.context.strings.worksheet.failed(reason));
    } finally {
      this.isBusy = false;
    }
  }

  private async print(): Promise<void> {
    const { doc } = this.contentEl;
    for (const [, page] of await this.pages()) await printPage(doc, page);
  }

  private async makePages(): Promise<void> {
    const { strings, app } = this.context;
    for (const [part, page] of await this.pages()) {
      const file = await app.vault.create(this.pathFor(part, 'html'), page);
      new Notice(strings.worksheet.made(file.path));
    }
  }

  private async makeNotes(): Promise<void> {
    const { strings, app } = this.context;
    const sheet = makeWorksheet(this.questions, this.title, strings);
    const embed = (target: string, path: string): string | null =>
      pictureFile(app, target, path)?.path ?? null;
    for (const part of choices[this.choice]) {
      const text = worksheetMarkdown(sheet, part, strings, embed);
      const file = await app.vault.create(this.pathFor(part, 'md'), text);
      await app.workspace.getLeaf('tab').openFile(file, { active: part !== 'scheme' });
    }
  }

  private async pages(): Promise<[SheetPart, string][]> {
    const { app, strings, language } = this.context;
    const sheet = makeWorksheet(this.questions, this.title, strings);
    const dir = this.contentEl.doc.body.hasClass('mod-rtl') ? 'rtl' : 'ltr';
    const picture = await readPictures(app, sheet.questions);
    return choices[this.choice].map((part) => [
      part,
      worksheetHtml(sheet, part, strings, { language, dir, picture }),
    ]);
  }

  /** Beside the first note, under a name that is free. */
  private pathFor(part: SheetPart, extension: 'md' | 'html'): string {
    const { app, strings, settings } = this.context;
    const [first] = this.questions;
    let folder = first ? folderOf(first.path) : '';
    // A folder of history notes would make a history note of the test: then it lies above that.
    while (folder && isHistoryNote({ tags: [], path: `${folder}/x.md` }, settings())) {
      folder = folderOf(folder);
    }
    const name = (part === 'scheme' ? strings.worksheet.schemeFile : strings.worksheet.testFile)(
      fileName(this.title),
    );
    const isTaken = (path: string): boolean => app.vault.getAbstractFileByPath(path) !== null;
    const isThere = folder !== '' && app.vault.getFolderByPath(folder) !== null;
    return freePath(isTaken, isThere ? `${folder}/` : '', name.trim(), extension);
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Words as part of a file's name: without what a system or a link does not allow, and not too long. */
function fileName(title: string): string {
  const allowed = normalizePath(title.replace(/[\\/:*?"<>|#^[\]\p{Cc}]+/gu, ' '));
  return [...allowed.replace(/^[\s.]+/u, '').replace(/\s+/gu, ' ')].slice(0, 80).join('').trim();
}
