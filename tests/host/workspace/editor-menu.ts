import { Menu } from '../ui/menu';
import type { MarkdownView } from './markdown-view';

const webAddress = /https?:\/\/[^\s)>\]]+/g;

/** The menu of the right mouse button in the editor: `url-menu` on a web address, else `editor-menu`. */
export function editorMenu(view: MarkdownView, event: MouseEvent): void {
  const { cm, editor, app } = view;
  event.preventDefault();
  const at = cm.posAtCoords({ x: event.clientX, y: event.clientY });
  const menu = new Menu();
  const url =
    at === null
      ? undefined
      : urlAt(editor.getLine(editor.offsetToPos(at).line), editor.offsetToPos(at).ch);
  if (url !== undefined) {
    app.workspace.trigger('url-menu', menu, url);
  } else {
    if (at !== null && !editor.somethingSelected()) editor.setCursor(editor.offsetToPos(at));
    menu.addItem((item) =>
      item
        .setTitle('Select all')
        .setSection('selection')
        .setIcon('text-select')
        .onClick(() =>
          editor.setSelection({ line: 0, ch: 0 }, editor.offsetToPos(editor.getValue().length)),
        ),
    );
    app.workspace.trigger('editor-menu', menu, editor, view);
  }
  menu.showAtMouseEvent(event);
}

function urlAt(line: string, ch: number): string | undefined {
  for (const match of line.matchAll(webAddress)) {
    if (match.index <= ch && ch <= match.index + match[0].length) return match[0];
  }
  return undefined;
}
