import { Modal, Notice, Platform, Setting } from 'obsidian';
import type { Question } from '../core/quiz/question';
import type { SheetPart } from '../core/quiz/worksheet-markdown';
import { printPage } from './print-page';
import { createNotes, createPages, makePages, type Paper } from './worksheet-files';
import { reasonOf } from '../core/text/reason';

/** Offers the questions as a practice test on paper: printed, as a new note, as a page for classmates. */
export function openWorksheet(
  context: Paper['context'],
  questions: readonly Question[],
  title: string,
): void {
  new WorksheetModal({ context, questions, title: title || (questions[0]?.title ?? '') }).open();
}

/** The documents that each choice makes. */
const choices = { both: ['both'], testOnly: ['test'], apart: ['test', 'scheme'] } as const;
type Choice = keyof typeof choices;

class WorksheetModal extends Modal {
  private choice: Choice = 'both';
  private isBusy = false;

  constructor(private readonly paper: Paper) {
    super(paper.context.app);
  }

  override onOpen(): void {
    const { contentEl } = this;
    const words = this.paper.context.strings.worksheet;
    this.setTitle(words.title);
    contentEl.addClass('causeway-paper');
    const names = Object.keys(choices) as Choice[];
    new Setting(contentEl).setName(words.parts).addDropdown((dropdown) => {
      for (const name of names) dropdown.addOption(name, words[name]);
      dropdown.setValue(this.choice).onChange((value) => {
        this.choice = names.find((name) => name === value) ?? 'both';
      });
    });
    const canPrint = !Platform.isMobile && typeof contentEl.win.print === 'function';
    const offer = (
      name: string,
      hint: string,
      isFirst: boolean,
      act: (parts: readonly SheetPart[]) => Promise<void>,
    ): void => {
      new Setting(contentEl)
        .setName(name)
        .setDesc(hint)
        .addButton((button) => {
          button.setButtonText(name).onClick(() => void this.run(act));
          if (isFirst) button.setCta();
        });
    };
    if (canPrint) offer(words.print, words.printHint, true, (parts) => this.print(parts));
    offer(words.asNote, words.asNoteHint, !canPrint, (parts) => this.write(parts));
    offer(words.asPage, words.asPageHint, false, (parts) => this.send(parts));
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** One thing at a time; what cannot be done is said in a sentence. */
  private async run(act: (parts: readonly SheetPart[]) => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      await act(choices[this.choice]);
      this.close();
    } catch (error) {
      const reason = reasonOf(error);
      new Notice(this.paper.context.strings.worksheet.failed(reason));
    } finally {
      this.isBusy = false;
    }
  }

  private async print(parts: readonly SheetPart[]): Promise<void> {
    const { doc } = this.contentEl;
    const pages = await makePages(this.paper, parts, this.dir());
    // The way is free for the dialog of the printer.
    this.close();
    for (const [, page] of pages) await printPage(doc, page);
  }

  private async write(parts: readonly SheetPart[]): Promise<void> {
    const { workspace } = this.app;
    const [test, scheme] = await createNotes(this.paper, parts);
    if (scheme) await workspace.getLeaf('tab').openFile(scheme, { active: false });
    if (test) await workspace.getLeaf('tab').openFile(test, { active: true });
  }

  private async send(parts: readonly SheetPart[]): Promise<void> {
    const words = this.paper.context.strings.worksheet;
    for (const { path } of await createPages(this.paper, parts, this.dir())) {
      new Notice(words.made(path));
    }
  }

  private dir(): 'ltr' | 'rtl' {
    return this.contentEl.doc.body.hasClass('mod-rtl') ? 'rtl' : 'ltr';
  }
}
