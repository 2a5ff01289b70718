import { Component, debounce, getAllTags, MarkdownView, type App, type TFile } from 'obsidian';
import { chosenRole, type RoleChoices } from '../core/notes/choices';
import { isHistoryNote } from '../core/notes/detect';
import type { HistoryNote, Role } from '../core/notes/note';
import { createReader, type Reader } from '../core/notes/reader';
import type { Settings } from './settings';

/** Milliseconds between a change and the word of it. */
const pause = 50;

/** Notes of which the parts are remembered, so that reading after an edit costs little: those open side by side. */
const mostReaders = 3;

/** Notes that are kept as read; a quiz over all of them is no reason to hold a whole vault in memory. */
const mostReadings = 60;

interface Reading {
  readonly text: string;
  readonly choices: RoleChoices;
  readonly note: HistoryNote;
  /** Of the file when it was read, ms since 1970. */
  readonly mtime: number;
}

/**
 * Which files are history notes, and what they say. Detection asks the metadata cache alone:
 * the text of a file that is no history note is never read.
 */
export class HistoryNotes extends Component {
  private listed: TFile[] | null = null;
  /** By path, the one that was made last at the end. */
  private readonly readings = new Map<string, Reading>();
  /** By path, the one that read last at the end. */
  private readonly readers = new Map<string, Reader>();
  private readonly listeners = new Set<() => void>();
  /** A vault that is being indexed changes thousands of times a second; one word at its end will do. */
  private readonly tell = debounce(() => {
    for (const listener of this.listeners) listener();
  }, pause);

  constructor(
    private readonly app: App,
    private readonly settings: () => Settings,
  ) {
    super();
  }

  override onload(): void {
    // Before the layout is ready `create` fires for every file of the vault.
    this.app.workspace.onLayoutReady(() => {
      const { metadataCache, vault } = this.app;
      this.registerEvent(metadataCache.on('changed', () => this.invalidate()));
      this.registerEvent(metadataCache.on('deleted', (file) => this.forget(file.path)));
      this.registerEvent(vault.on('create', () => this.invalidate()));
      this.registerEvent(vault.on('rename', (_file, oldPath) => this.forget(oldPath)));
      this.invalidate();
    });
  }

  override onunload(): void {
    this.tell.cancel();
    this.listeners.clear();
    this.readings.clear();
    this.readers.clear();
  }

  isHistory(file: TFile): boolean {
    if (file.extension !== 'md') return false;
    const cache = this.app.metadataCache.getFileCache(file);
    const tags = (cache && getAllTags(cache)) ?? [];
    return isHistoryNote({ tags, path: file.path }, this.settings());
  }

  /** All history notes of the vault by name. */
  list(): readonly TFile[] {
    this.listed ??= this.app.vault
      .getMarkdownFiles()
      .filter((file) => this.isHistory(file))
      .sort((a, b) => a.basename.localeCompare(b.basename));
    return this.listed;
  }

  /** Reads what the note says now, unsaved typing included. */
  async read(file: TFile): Promise<HistoryNote> {
    return this.readText(file, this.openText(file) ?? (await this.app.vault.cachedRead(file)));
  }

  /** What was read of a note before, where that still holds for the file as saved; null where it has to be read. */
  known(file: TFile): HistoryNote | null {
    const known = this.readings.get(file.path);
    const isNow = known?.choices === this.settings().roleChoices && known.mtime === file.stat.mtime;
    return isNow ? known.note : null;
  }

  /** What the user chose for headings of the note at a path. */
  roleFor(path: string): (heading: string) => Role | null {
    return chosenRole(this.settings().roleChoices, path);
  }

  /** Reads a text as that file's; the same text is read once, until other roles are chosen. */
  readText(file: TFile, text: string): HistoryNote {
    const known = this.readings.get(file.path);
    const choices = this.settings().roleChoices;
    const { mtime } = file.stat;
    if (known?.text === text && known.choices === choices && known.note.title === file.basename) {
      this.readings.set(file.path, { ...known, mtime });
      return known.note;
    }
    const cache = this.app.metadataCache.getFileCache(file);
    const tags = (cache && getAllTags(cache)) ?? [];
    const about = { title: file.basename, tags, roleFor: this.roleFor(file.path) };
    const note = this.readerOf(file.path).read(text, about);
    this.readings.delete(file.path);
    this.readings.set(file.path, { text, choices, note, mtime });
    const [oldest] = this.readings.keys();
    if (oldest !== undefined && this.readings.size > mostReadings) this.readings.delete(oldest);
    return note;
  }

  /** Calls back when the list or a note may have changed; gives the function that stops it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  invalidate(): void {
    this.listed = null;
    this.tell();
  }

  private readerOf(path: string): Reader {
    const reader = this.readers.get(path) ?? createReader();
    this.readers.delete(path);
    this.readers.set(path, reader);
    const [oldest] = this.readers.keys();
    if (oldest !== undefined && this.readers.size > mostReaders) this.readers.delete(oldest);
    return reader;
  }

  private forget(path: string): void {
    this.readings.delete(path);
    this.readers.delete(path);
    this.invalidate();
  }

  private openText(file: TFile): string | null {
    for (const leaf of this.app.workspace.getLeavesOfType('markdown')) {
      const { view } = leaf;
      if (view instanceof MarkdownView && view.file === file) return view.getViewData();
    }
    return null;
  }
}
