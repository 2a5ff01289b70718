import { redo, undo } from '@codemirror/commands';
import { EditorSelection, type ChangeSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type * as obsidian from 'obsidian';
import { runEditorCommand } from './editor-commands';

/** The app's editor interface over a CodeMirror 6 view. Lines and columns count from 0. */
export class Editor implements obsidian.Editor {
  constructor(readonly cm: EditorView) {}

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
  }

  getLine(line: number): string {
    return this.cm.state.doc.line(line + 1).text;
  }

  setLine(n: number, text: string): void {
    const line = this.cm.state.doc.line(n + 1);
    this.cm.dispatch({ changes: { from: line.from, to: line.to, insert: text } });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.cm.state.doc.lines - 1;
  }

  getSelection(): string {
    const { state } = this.cm;
    return state.selection.ranges.map((range) => state.sliceDoc(range.from, range.to)).join('\n');
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }

  getRange(from: obsidian.EditorPosition, to: obsidian.EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.cm.dispatch(
      this.cm.state.replaceSelection(replacement),
      ...(origin === undefined ? [] : [{ userEvent: origin }]),
    );
  }

  replaceRange(
    replacement: string,
    from: obsidian.EditorPosition,
    to: obsidian.EditorPosition = from,
    origin?: string,
  ): void {
    this.cm.dispatch({
      changes: { from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement },
      ...(origin === undefined ? {} : { userEvent: origin }),
    });
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): obsidian.EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): obsidian.EditorSelection[] {
    return this.cm.state.selection.ranges.map((range) => ({
      anchor: this.offsetToPos(range.anchor),
      head: this.offsetToPos(range.head),
    }));
  }

  setCursor(pos: obsidian.EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: obsidian.EditorPosition, head: obsidian.EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: obsidian.EditorSelectionOrCaret[], main = 0): void {
    const made = ranges.map(({ anchor, head }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
    );
    this.cm.dispatch({ selection: EditorSelection.create(made, main), scrollIntoView: true });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): obsidian.EditorScrollInfo {
    const { scrollDOM } = this.cm;
    return {
      left: scrollDOM.scrollLeft,
      top: scrollDOM.scrollTop,
      width: scrollDOM.scrollWidth,
      height: scrollDOM.scrollHeight,
      clientWidth: scrollDOM.clientWidth,
      clientHeight: scrollDOM.clientHeight,
    };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    const { scrollDOM } = this.cm;
    scrollDOM.scrollTo(x ?? scrollDOM.scrollLeft, y ?? scrollDOM.scrollTop);
  }

  scrollIntoView(range: obsidian.EditorRange, center = false): void {
    const made = EditorSelection.range(this.posToOffset(range.from), this.posToOffset(range.to));
    this.cm.dispatch({
      effects: EditorView.scrollIntoView(made, { y: center ? 'center' : 'nearest' }),
    });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(command: obsidian.EditorCommandName): void {
    runEditorCommand(this.cm, command);
  }

  transaction(tx: obsidian.EditorTransaction, origin?: string): void {
    const changes: ChangeSpec[] = (tx.changes ?? []).map(({ from, to, text }) => ({
      from: this.posToOffset(from),
      to: this.posToOffset(to ?? from),
      insert: text,
    }));
    if (tx.replaceSelection !== undefined) {
      const insert = tx.replaceSelection;
      for (const { from, to } of this.cm.state.selection.ranges) changes.push({ from, to, insert });
    }
    this.cm.dispatch({ changes, ...(origin === undefined ? {} : { userEvent: origin }) });
    const selections = tx.selections ?? (tx.selection ? [tx.selection] : []);
    if (selections.length === 0) return;
    this.setSelections(selections.map(({ from, to }) => ({ anchor: from, head: to ?? from })));
  }

  wordAt(pos: obsidian.EditorPosition): obsidian.EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  /** A position outside the text is taken to its nearest place inside, as in the app. */
  posToOffset(pos: obsidian.EditorPosition): number {
    const { doc } = this.cm.state;
    if (pos.line < 0) return 0;
    if (pos.line >= doc.lines) return doc.length;
    const line = doc.line(pos.line + 1);
    return Math.min(line.from + Math.max(0, pos.ch), line.to);
  }

  offsetToPos(offset: number): obsidian.EditorPosition {
    const { doc } = this.cm.state;
    const within = Math.min(Math.max(0, offset), doc.length);
    const line = doc.lineAt(within);
    return { line: line.number - 1, ch: within - line.from };
  }

  processLines<T>(
    read: (line: number, lineText: string) => T | null,
    write: (line: number, lineText: string, value: T | null) => obsidian.EditorChange | void,
    ignoreEmpty = true,
  ): void {
    const { from, to } = this.cm.state.selection.main;
    const first = this.offsetToPos(from).line;
    const last = this.offsetToPos(to).line;
    const lines = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
      (line) => !ignoreEmpty || first === last || this.getLine(line).trim() !== '',
    );
    const values = lines.map((line) => read(line, this.getLine(line)));
    const changes = lines.flatMap((line, index) => {
      const change = write(line, this.getLine(line), values[index] ?? null);
      return change ? [change] : [];
    });
    this.transaction({ changes });
  }
}
