import type { EditorView } from '@codemirror/view';
import { editorInfoField, type TFile } from 'obsidian';
import { cursorLine } from '../editor/cursor-line';
import { lineActions, type LineAction, type LineActionSource } from '../editor/line-actions';
import type { HistoryNote, Role } from '../core/notes/note';
import { pointsUnder } from '../core/notes/under';
import type { Context } from './context';
import { openCheck } from './open';
import { noteScope } from './quiz-scope';
import { openQuiz } from './quiz-starts';

const studied: ReadonlySet<Role> = new Set(['cause', 'course', 'impact']);

/** What goes into every editor: the cursor's report, and the buttons if the user wants them. */
export function editorExtensions(context: Context): ReturnType<typeof lineActions>[] {
  const { cursor, settings } = context;
  const report = cursorLine((state, line) => {
    const file = state.field(editorInfoField, false)?.file;
    if (file) cursor.moved(file, line);
  });
  return settings().editorActions ? [report, lineActions(actionSource(context))] : [report];
}

function actionSource(context: Context): LineActionSource {
  const { notes } = context;
  return {
    actions: (view: EditorView) => {
      const file = view.state.field(editorInfoField, false)?.file;
      if (!file || !notes.isHistory(file)) return [];
      return noteActions(context, file, notes.readText(file, view.state.doc.toString()));
    },
    onChange: (listener) => notes.onChange(listener),
  };
}

function noteActions(context: Context, file: TFile, note: HistoryNote): LineAction[] {
  const { app, strings } = context;
  const words = strings.editor;
  const quizzes = note.headings.flatMap(({ line, text, role, inherited }, index) =>
    studied.has(role) && !inherited && pointsUnder(note, index).length > 0
      ? [
          {
            line,
            label: words.quiz,
            description: words.quizSection(text),
            run: () => void openQuiz(context, noteScope(file, line)),
          },
        ]
      : [],
  );
  const checks = note.sourceSets.flatMap(({ questions }) =>
    questions
      .filter(({ model }) => model !== '')
      .map(({ line, number }) => ({
        line,
        label: words.check,
        description: words.checkQuestion(number),
        run: () => void openCheck(app, file, line),
      })),
  );
  return [...quizzes, ...checks];
}
