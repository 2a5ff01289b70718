import { Menu, Notice, type TFile } from 'obsidian';
import { choiceAt, renamed, withChoice } from '../core/notes/choices';
import { roles as offered, type Role } from '../core/notes/note';
import type { Context } from './context';
import { noteScope } from './quiz-scope';
import { chooseQuiz, openQuiz } from './quiz-starts';

/** A heading with the role that it has now. */
export interface Subject {
  readonly file: TFile;
  readonly heading: string;
  readonly role: Role;
  /** 1-based. */
  readonly line: number;
}

/** Where a menu opens, in CSS pixels of the window that shows the document. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
  readonly doc: Document;
}

/** What was chosen for a heading: in its note, and for every heading of that name. */
interface Choice {
  readonly here: Role | null;
  readonly everywhere: Role | null;
}

/** Milliseconds in which a slip can be undone without going back to the menu. */
const noticeTime = 10_000;

/** The menu by which the user says what a heading is about. One notice of it stands at a time. */
export class TreatAs {
  private notice: Notice | null = null;

  /** `onChange` is told in a sentence what has changed. */
  constructor(
    private readonly context: Context,
    private readonly onChange: (said: string) => void,
  ) {}

  /** The roles, the one in force checked; where one was chosen also for how far it counts, and the way back. */
  openMenu(subject: Subject, { x, y, doc }: MenuPlace): void {
    const { treatAs, roles } = this.context.strings;
    const { here, everywhere } = this.chosen(subject);
    const menu = new Menu();
    const add = (section: string, title: string, choice: Choice, checked: boolean | null): void => {
      menu.addItem((item) =>
        item
          .setSection(section)
          .setTitle(title)
          .setChecked(checked)
          .onClick(() => this.choose(subject, choice)),
      );
    };
    menu.addItem((item) => item.setSection('role').setTitle(treatAs.inThisNote).setIsLabel(true));
    for (const role of offered) {
      const own = role === everywhere ? null : role;
      const title = role === 'ignore' ? treatAs.ignore : roles[role];
      add('role', title, { here: own, everywhere }, role === subject.role);
    }
    if (here) {
      const same = treatAs.everywhere(clipped(subject.heading));
      add('reach', same, { here: null, everywhere: here }, null);
      const back = everywhere ? treatAs.asElsewhere : treatAs.asWords;
      add('reach', back, { here: null, everywhere }, null);
    } else if (everywhere) {
      add('reach', treatAs.onlyHere, { here: everywhere, everywhere: null }, null);
      add('reach', treatAs.asWordsEverywhere, { here: null, everywhere: null }, null);
    }
    if (subject.role !== 'sources' && subject.role !== 'ignore') {
      const { context } = this;
      const { outline } = context.strings;
      const scope = noteScope(subject.file, subject.line);
      const quiz = (title: string, begin: () => Promise<void>): void => {
        menu.addItem((item) =>
          item
            .setSection('quiz')
            .setTitle(title)
            .onClick(() => void begin()),
        );
      };
      quiz(outline.quizWeak, () => openQuiz(context, scope, { points: 'weak' }));
      quiz(outline.chooseSectionQuiz, () => chooseQuiz(context, scope));
    }
    menu.showAtPosition({ x, y }, doc);
  }

  close(): void {
    this.notice?.hide();
  }

  private chosen({ file, heading }: Subject): Choice {
    const { roleChoices } = this.context.settings();
    return {
      here: choiceAt(roleChoices, file.path, heading),
      everywhere: choiceAt(roleChoices, null, heading),
    };
  }

  private choose(subject: Subject, choice: Choice): void {
    const before = this.chosen(subject);
    const said = this.keep(subject, choice);
    const { treatAs } = this.context.strings;
    const undo = (): void => void this.keep(subject, before);
    const widen = (): void => this.choose(subject, { here: null, everywhere: choice.here });
    const words = createFragment((el) => {
      el.createDiv({ text: said });
      const buttons = el.createDiv('causeway-notice-buttons');
      const button = (text: string, act: () => void): void => {
        buttons.createEl('button', { text, type: 'button' }).onClickEvent(act);
      };
      button(treatAs.undo, undo);
      if (choice.here) button(treatAs.inEveryNote, widen);
    });
    this.notice = new Notice(words, noticeTime);
  }

  /** Answers what to say of it. */
  private keep({ file, heading }: Subject, { here, everywhere }: Choice): string {
    const { treatAs, roles } = this.context.strings;
    this.close();
    let choices = this.context.settings().roleChoices;
    choices = withChoice(choices, null, heading, everywhere);
    choices = withChoice(choices, file.path, heading, here);
    this.context.chooseRoles(choices);
    const role = here ?? everywhere;
    const name = clipped(heading);
    const said = role
      ? (here ? treatAs.done : treatAs.doneEverywhere)(name, roles[role])
      : treatAs.undone(name);
    this.onChange(said);
    return said;
  }
}

/** Lets what was chosen for a note's headings follow the note, or the folder that it is in. */
export function followRename({ settings, chooseRoles }: Context, from: string, to: string): void {
  const { roleChoices } = settings();
  const moved = renamed(roleChoices, from, to);
  if (moved !== roleChoices) chooseRoles(moved);
}

/** Short enough for a menu on a phone. */
function clipped(heading: string): string {
  const letters = [...heading];
  return letters.length > 32 ? `${letters.slice(0, 30).join('').trimEnd()}…` : heading;
}
