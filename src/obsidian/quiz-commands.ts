import type { Menu, Plugin, TFile } from 'obsidian';
import { TFolder, type TAbstractFile } from 'obsidian';
import { roleOf } from '../core/notes/roles';
import type { Scope } from '../core/session/quiz-plan';
import type { Context } from './context';
import { noteScope } from './quiz-scope';
import { chooseQuiz, newPlan, openQuiz, quizOnPaper } from './quiz-starts';

/** Roles whose points no quiz asks about. */
const unasked: ReadonlySet<unknown> = new Set(['sources', 'ignore']);

/** Registers all ways to a quiz: commands and menus of files. */
export function registerQuizCommands(plugin: Plugin, context: Context): void {
  const { app, strings, notes } = context;
  const words = strings.commands;
  const everything: Scope = { kind: 'all' };
  const add = (id: string, name: string, scope: () => Scope | null, start = openQuiz): void => {
    plugin.addCommand({
      id,
      name,
      icon: 'list-checks',
      checkCallback: (checking) => {
        const wanted = scope();
        if (wanted && !checking) void start(context, wanted);
        return wanted !== null;
      },
    });
  };
  const ofNote = (): Scope | null => {
    const file = activeNote(context);
    return file && noteScope(file);
  };
  const ofAll = (): Scope | null => (notes.list().length > 0 ? everything : null);

  add('quiz-note', words.quizNote, ofNote);
  plugin.addCommand({
    id: 'quiz-section',
    name: words.quizSection,
    icon: 'list-checks',
    editorCheckCallback: (checking, editor) => {
      const line = sectionLine(context, editor.getCursor().line);
      const file = activeNote(context);
      if (line === null || !file) return false;
      if (!checking) void openQuiz(context, noteScope(file, line));
      return true;
    },
  });
  add('quiz-choose', words.quizChoose, () => ofNote() ?? ofAll(), chooseQuiz);
  add('quiz-all', words.quizAll, ofAll);
  add('quiz-due', words.quizDue, ofAll, (to, scope) => openQuiz(to, scope, { points: 'due' }));
  add('quiz-missed', words.quizMissed, ofAll, (to, scope) =>
    openQuiz(to, scope, { points: 'missed' }),
  );
  add('quiz-weak', words.quizWeak, ofNote, (to, scope) => openQuiz(to, scope, { points: 'weak' }));
  add('quiz-on-paper', words.quizOnPaper, ofNote, (to, scope) =>
    quizOnPaper(to, newPlan(to, scope)),
  );

  plugin.registerEvent(
    app.workspace.on('file-menu', (menu, file) => {
      const note = app.vault.getFileByPath(file.path);
      if (note && notes.isHistory(note)) addItems(menu, context, words.quizNote, noteScope(note));
      if (!(file instanceof TFolder) || notesIn(context, [file]).length === 0) return;
      addItems(menu, context, words.quizFolder, { kind: 'folder', path: file.path });
    }),
  );
  plugin.registerEvent(
    app.workspace.on('files-menu', (menu, files) => {
      const paths = notesIn(context, files).map(({ path }) => path);
      const words = strings.commands.quizNotes(paths.length);
      if (paths.length > 0) addItems(menu, context, words, { kind: 'notes', paths });
    }),
  );
}

function addItems(menu: Menu, context: Context, title: string, scope: Scope): void {
  const add = (words: string, icon: string, start: typeof openQuiz): void => {
    menu.addItem((item) =>
      item
        .setSection('action')
        .setTitle(words)
        .setIcon(icon)
        .onClick(() => void start(context, scope)),
    );
  };
  add(title, 'list-checks', openQuiz);
  add(context.strings.commands.quizChoose, 'sliders-horizontal', chooseQuiz);
}

/** The history notes among files and in folders, each once. */
function notesIn({ notes }: Context, files: readonly TAbstractFile[]): TFile[] {
  return notes
    .list()
    .filter((note) =>
      files.some(
        (file) =>
          note === file ||
          (file instanceof TFolder && (file.isRoot() || note.path.startsWith(`${file.path}/`))),
      ),
    );
}

/** The note that is open, where it is a history note. */
export function activeNote({ app, notes }: Context): TFile | null {
  const file = app.workspace.getActiveFile();
  return file && notes.isHistory(file) ? file : null;
}

/** The line (1-based) of the heading above the cursor (0-based); null where there are sources, links or none. */
function sectionLine({ app, notes }: Context, cursor: number): number | null {
  const file = app.workspace.getActiveFile();
  const headings = (file && app.metadataCache.getFileCache(file)?.headings) ?? [];
  const above = headings.filter(({ position }) => position.start.line <= cursor).at(-1);
  if (!file || !above) return null;
  const chosen = notes.roleFor(file.path)(above.heading);
  if (unasked.has(chosen ?? roleOf(above.heading))) return null;
  return above.position.start.line + 1;
}
