import type { App } from 'obsidian';
import type { RoleChoices } from '../core/notes/choices';
import type { Strings } from '../strings';
import type { CursorWatch } from './cursor-watch';
import type { Drafts } from './drafts';
import type { HistoryNotes } from './history-notes';
import type { Memory } from './memory';
import type { ProgressLog } from './progress-log';
import type { QuizStore } from './quiz-store';
import type { Seats } from './seats';
import type { QuizDefaults, Settings } from './settings';
import type { Today } from './today';

/** What views and commands are given instead of the plugin. */
export interface Context {
  readonly app: App;
  readonly strings: Strings;
  readonly language: string;
  readonly notes: HistoryNotes;
  readonly cursor: CursorWatch;
  readonly drafts: Drafts;
  /** All that was ever answered, kept in the vault. */
  readonly progress: ProgressLog;
  /** Where the points that were answered stand now. */
  readonly seats: Seats;
  readonly memory: Memory;
  /** What is due. */
  readonly today: Today;
  readonly quizzes: QuizStore;
  /** ms since 1970 */
  readonly now: () => number;
  readonly settings: () => Settings;
  /** Keeps what headings are about; every note is read by it from now on. */
  readonly chooseRoles: (choices: RoleChoices) => void;
  /** How the next quiz is that starts at once. */
  readonly keepQuizDefaults: (defaults: QuizDefaults) => void;
}
