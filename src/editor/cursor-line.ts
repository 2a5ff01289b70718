import type { EditorState, Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** Reports the line of the cursor (1-based) whenever it moves or the text under it does. */
export function cursorLine(report: (state: EditorState, line: number) => void): Extension {
  return EditorView.updateListener.of(({ state, selectionSet, docChanged, focusChanged }) => {
    if (!selectionSet && !docChanged && !focusChanged) return;
    report(state, state.doc.lineAt(state.selection.main.head).number);
  });
}
