import type { App } from 'obsidian';
import type { Strings } from '../strings';
import type { CursorWatch } from './cursor-watch';
import type { Drafts } from './drafts';
import type { HistoryNotes } from './history-notes';
import type { Settings } from './settings';

/** What views and commands are given instead of the plugin. */
export interface Context {
  readonly app: App;
  readonly strings: Strings;
  readonly language: string;
  readonly notes: HistoryNotes;
  readonly cursor: CursorWatch;
  readonly drafts: Drafts;
  readonly settings: () => Settings;
}
