import { noChoices, readChoices, type RoleChoices } from '../core/notes/choices';
import { families, type Family } from '../core/quiz/question';
import { lengths, type QuizPlan } from '../core/session/quiz-plan';
import { isRecord } from '../core/text/record';
import { leastRecall, mostRecall, readExams, type ExamSetting } from './exam-setting';

/** New points a day. */
export const mostPerDay = 999;

/** How a quiz is that starts at once: as the last one was chosen. */
export type QuizDefaults = Pick<QuizPlan, 'length' | 'families' | 'timed'>;

/** What the user may choose; kept in data.json. */
export interface Settings {
  /** Without `#`. */
  tags: string[];
  /** Vault paths without slashes at the ends. */
  folders: string[];
  /** Draw the small buttons in the editor. */
  editorActions: boolean;
  /** What headings are about where the user says otherwise; replaced, never changed in place. */
  roleChoices: RoleChoices;
  /** Replaced, never changed in place. */
  quizDefaults: QuizDefaults;
  /** Vault path of the folder that holds the log. */
  logFolder: string;
  /** 0.70..0.97: the chance to know a point at which it is due. */
  retention: number;
  /** Points that are asked about for the first time. */
  newPerDay: number;
  /** Replaced, never changed in place. */
  exams: readonly ExamSetting[];
  /** Show how many points are due. */
  showDue: boolean;
  /** Say of a point that is missed again and again that it could be rewritten. */
  leechHint: boolean;
}

export const defaultSettings: Readonly<Settings> = {
  tags: ['history'],
  folders: [],
  editorActions: true,
  roleChoices: noChoices,
  quizDefaults: { length: 20, families: allFamilies(), timed: false },
  logFolder: 'Causeway',
  retention: 0.9,
  newPerDay: 20,
  exams: [],
  showDue: true,
  leechHint: true,
};

/** Takes what data.json holds (null at the first run); whatever has the wrong shape falls back to the default. */
export function readSettings(data: unknown): Settings {
  const stored: Readonly<Record<string, unknown>> = isRecord(data) ? data : {};
  return {
    tags: stringList(stored['tags']) ?? [...defaultSettings.tags],
    folders: stringList(stored['folders']) ?? [...defaultSettings.folders],
    editorActions: switchOf(stored['editorActions']) ?? defaultSettings.editorActions,
    roleChoices: readChoices(stored['roleChoices']),
    quizDefaults: readQuizDefaults(stored['quizDefaults']),
    logFolder: nameOf(stored['logFolder']) ?? defaultSettings.logFolder,
    retention: numberIn(stored['retention'], leastRecall, mostRecall) ?? defaultSettings.retention,
    newPerDay: numberIn(stored['newPerDay'], 0, mostPerDay) ?? defaultSettings.newPerDay,
    exams: readExams(stored['exams']),
    showDue: switchOf(stored['showDue']) ?? defaultSettings.showDue,
    leechHint: switchOf(stored['leechHint']) ?? defaultSettings.leechHint,
  };
}

function readQuizDefaults(value: unknown): QuizDefaults {
  const stored = isRecord(value) ? value : {};
  const { quizDefaults } = defaultSettings;
  const length = lengths.find((each) => each === stored['length']);
  const chosen: readonly unknown[] = Array.isArray(stored['families']) ? stored['families'] : [];
  const known = allFamilies().filter((family) => chosen.includes(family));
  return {
    length: length === undefined ? quizDefaults.length : length,
    families: known.length > 0 ? known : quizDefaults.families,
    timed: stored['timed'] === true,
  };
}

function allFamilies(): Family[] {
  return Object.keys(families) as Family[];
}

function switchOf(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function nameOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function numberIn(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && value >= least && value <= most ? value : null;
}

function stringList(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : null;
}

/** What Obsidian takes for a tag: letters, digits, `_`, `-` and `/`, not digits alone. */
export function isTag(value: string): boolean {
  const tag = value.trim().replace(/^#/u, '');
  return /^[\p{L}\p{N}\p{M}\p{Emoji_Presentation}_/-]+$/u.test(tag) && !/^\p{N}+$/u.test(tag);
}
