import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, StateField, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, ViewPlugin } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type * as obsidian from 'obsidian';

/** Which view, file and editor a CodeMirror state belongs to. */
export const editorInfoField = StateField.define<obsidian.MarkdownFileInfo>({
  create: () => {
    throw new Error('This editor state belongs to no view of the host');
  },
  update: (info) => info,
});

/** The old name of the same field. */
export const editorViewField = editorInfoField;

export const editorEditorField = StateField.define<EditorView>({
  create: () => {
    throw new Error('This editor state belongs to no editor of the host');
  },
  update: (view) => view,
});

export const editorLivePreviewField = StateField.define<boolean>({
  create: () => false,
  update: (live) => live,
});

/** Whether the mouse is held down, as the app tells it to live preview. */
export const livePreviewState = ViewPlugin.define(
  (): obsidian.LivePreviewStateType => ({ mousedown: false }),
  {
    eventHandlers: {
      mousedown() {
        this.mousedown = true;
      },
      mouseup() {
        this.mousedown = false;
      },
    },
  },
);

const heading = (level: number): { tag: typeof tags.heading1; class: string } => ({
  tag:
    [tags.heading1, tags.heading2, tags.heading3, tags.heading4, tags.heading5, tags.heading6][
      level - 1
    ] ?? tags.heading,
  class: `cm-header cm-header-${level}`,
});

const look = HighlightStyle.define([
  ...[1, 2, 3, 4, 5, 6].map(heading),
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-em' },
  { tag: tags.strikethrough, class: 'cm-strikethrough' },
  { tag: tags.link, class: 'cm-link' },
  { tag: tags.url, class: 'cm-url' },
  { tag: tags.monospace, class: 'cm-inline-code' },
  { tag: tags.quote, class: 'cm-quote' },
  { tag: tags.processingInstruction, class: 'cm-formatting' },
  { tag: tags.contentSeparator, class: 'cm-hr' },
]);

interface EditorParts {
  view: EditorView;
  info: obsidian.MarkdownFileInfo;
  live: boolean;
  /** Where the extensions of plugins stand, so that they alone are changed. */
  plugins: Compartment;
  pluginExtensions: readonly Extension[];
  onChange: () => void;
}

/** A fresh state for one file: the host's own editor and, last, what the plugins registered. */
export function makeState(doc: string, parts: EditorParts): EditorState {
  return EditorState.create({
    doc,
    extensions: [
      editorInfoField.init(() => parts.info),
      editorEditorField.init(() => parts.view),
      editorLivePreviewField.init(() => parts.live),
      livePreviewState,
      history(),
      drawSelection(),
      EditorView.lineWrapping,
      indentUnit.of('\t'),
      markdown({ base: markdownLanguage, addKeymap: true }),
      syntaxHighlighting(look),
      // A name for screen readers alone: the app shows labels as tooltips.
      EditorView.contentAttributes.of({ 'aria-label': 'Note', 'data-no-tooltip': '', dir: 'auto' }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) parts.onChange();
      }),
      keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
      parts.plugins.of([...parts.pluginExtensions]),
    ],
  });
}
