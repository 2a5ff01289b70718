import type { App } from 'obsidian';
import type { RoleChoices } from '../core/notes/choices';
import type { Strings } from '../strings';
import type { Attempts } from './attempts';
import type { CursorWatch } from './cursor-watch';
import type { Drafts } from './drafts';
import type { HistoryNotes } from './history-notes';
import type { Memory } from './memory';
import type { QuizStore } from './quiz-store';
import type { QuizDefaults, Settings } from './settings';

/** What views and commands are given instead of the plugin. */
export interface Context {
  readonly app: App;
  readonly strings: Strings;
  readonly language: string;
  readonly notes: HistoryNotes;
  readonly cursor: CursorWatch;
  readonly drafts: Drafts;
  readonly attempts: Attempts;
  readonly memory: Memory;
  readonly quizzes: QuizStore;
  /** ms since 1970 */
  readonly now: () => number;
  readonly settings: () => Settings;
  /** Keeps what headings are about; every note is read by it from now on. */
  readonly chooseRoles: (choices: RoleChoices) => void;
  /** How the next quiz is that starts at once. */
  readonly keepQuizDefaults: (defaults: QuizDefaults) => void;
}
