import type * as obsidian from 'obsidian';

/** The documented events, and what each hands to its listeners. */
export interface WorkspaceEvents {
  'quick-preview': [file: obsidian.TFile, data: string];
  resize: [];
  'active-leaf-change': [leaf: obsidian.WorkspaceLeaf | null];
  'file-open': [file: obsidian.TFile | null];
  'layout-change': [];
  'window-open': [win: obsidian.WorkspaceWindow, window: Window];
  'window-close': [win: obsidian.WorkspaceWindow, window: Window];
  'css-change': [];
  'file-menu': [
    menu: obsidian.Menu,
    file: obsidian.TAbstractFile,
    source: string,
    leaf?: obsidian.WorkspaceLeaf,
  ];
  'files-menu': [
    menu: obsidian.Menu,
    files: obsidian.TAbstractFile[],
    source: string,
    leaf?: obsidian.WorkspaceLeaf,
  ];
  'url-menu': [menu: obsidian.Menu, url: string];
  'editor-menu': [menu: obsidian.Menu, editor: obsidian.Editor, info: EditorOwner];
  'editor-change': [editor: obsidian.Editor, info: EditorOwner];
  'editor-paste': [event: ClipboardEvent, editor: obsidian.Editor, info: EditorOwner];
  'editor-drop': [event: DragEvent, editor: obsidian.Editor, info: EditorOwner];
  quit: [tasks: obsidian.Tasks];
}

type EditorOwner = obsidian.MarkdownView | obsidian.MarkdownFileInfo;
