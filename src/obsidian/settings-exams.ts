import type { App, Setting, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import type { Strings } from '../strings';
import {
  dayText,
  examKinds,
  examState,
  isDay,
  leastRecall,
  mostRecall,
  type ExamSetting,
  type ExamState,
} from './exam-setting';
import { isTag, type Settings } from './settings';

/** What the list of exams needs of the tab that it stands in. */
export interface ExamsTab {
  readonly app: App;
  readonly words: Strings['settings'];
  readonly language: string;
  readonly settings: Settings;
  readonly now: () => number;
  /** Draws the settings again. */
  readonly saveAndDraw: () => Promise<void>;
  readonly save: () => Promise<void>;
}

/** The list of exams; each opens to a page of its own. */
export function examsList(tab: ExamsTab): SettingDefinitionItem {
  const { words, settings } = tab;
  return {
    type: 'list',
    heading: words.exams,
    emptyState: words.noExams,
    items: settings.exams.map((exam, at) => examPage(tab, exam, at)),
    addItem: {
      name: words.addExam,
      action: () => {
        const [name = ''] = settings.tags;
        const exam: ExamSetting = { kind: 'tag', name, date: '', wanted: 0.9 };
        settings.exams = [...settings.exams, exam];
        void tab.saveAndDraw();
      },
    },
    onDelete: (at) => {
      settings.exams = settings.exams.filter((_exam, index) => index !== at);
      void tab.saveAndDraw();
    },
  };
}

/** Takes a value that was chosen on the page of an exam; false for what is none. @param key 'exams.0.wanted' */
export function setExam(settings: Settings, key: string, value: unknown): boolean {
  const [list, index, field = ''] = key.split('.');
  const at = Number(index);
  const exam = settings.exams[at];
  if (list !== 'exams' || !exam) return false;
  const change = (more: Partial<ExamSetting>): boolean => {
    settings.exams = settings.exams.map((each, other) =>
      other === at ? { ...each, ...more } : each,
    );
    return true;
  };
  const kind = examKinds.find((each) => each === value);
  if (field === 'kind' && kind) return kind === exam.kind || change({ kind, name: '' });
  if (field === 'wanted' && typeof value === 'number') return change({ wanted: value });
  if (typeof value !== 'string') return false;
  if (field === 'name') return change({ name: value.trim().replace(/^#/u, '') });
  return field === 'date' && (value === '' || isDay(value)) && change({ date: value });
}

/** What is chosen on the page of an exam. */
export function examValue({ exams }: Settings, key: string): unknown {
  const [list, index, field] = key.split('.');
  const exam = list === 'exams' ? exams[Number(index)] : undefined;
  if (!exam) return undefined;
  return { kind: exam.kind, name: exam.name, wanted: exam.wanted }[field ?? ''];
}

function examPage(tab: ExamsTab, exam: ExamSetting, at: number): SettingDefinitionPage {
  const { words, now } = tab;
  const state = examState(exam, dayText(now()));
  const { kind, wanted, name } = exam;
  return {
    type: 'page',
    // The page is found again by its name: it stays the same whatever is chosen on it.
    name: words.exam(at + 1),
    desc: words.examAbout[kind](name || words.examOpen),
    displayValue: whenWords(tab, exam, state),
    status: state === 'unset' || state === 'past' ? 'warning' : null,
    items: [
      ...(state === 'ahead' ? [] : [{ name: words.examStates[state] }]),
      {
        name: words.examKind,
        control: { type: 'dropdown', key: `exams.${at}.kind`, options: words.examKinds },
      },
      nameRow(tab, exam, at),
      {
        name: words.examDate,
        desc: words.examDateHint,
        render: (setting) => dateRow(tab, setting, exam, at),
      },
      {
        name: words.wanted,
        desc: words.wantedHint,
        control: {
          type: 'slider',
          key: `exams.${at}.wanted`,
          ...{ min: leastRecall, max: mostRecall, step: 0.01, defaultValue: wanted },
          displayFormat: words.percent,
        },
      },
    ],
  };
}

function nameRow({ app, words }: ExamsTab, { kind }: ExamSetting, at: number) {
  const key = `exams.${at}.name`;
  const name = words.examNames[kind];
  const { vault } = app;
  if (kind === 'note') {
    const validate = (path: string): string | undefined =>
      path === '' || vault.getFileByPath(path) ? undefined : words.noSuchNote(path);
    const filter = ({ extension }: { readonly extension: string }): boolean => extension === 'md';
    return { name, control: { type: 'file', key, filter, validate } } as const;
  }
  if (kind === 'folder') {
    const validate = (path: string): string | undefined =>
      path === '' || vault.getFolderByPath(path) ? undefined : words.noSuchFolder(path);
    return { name, control: { type: 'folder', key, validate } } as const;
  }
  const validate = (tag: string): string | undefined =>
    tag === '' || isTag(tag) ? undefined : words.badTag;
  return { name, control: { type: 'text', key, validate } } as const;
}

function dateRow(tab: ExamsTab, setting: Setting, exam: ExamSetting, at: number): void {
  setting.addText((field) => {
    const { inputEl } = field.setValue(exam.date);
    inputEl.type = 'date';
    inputEl.setAttr('aria-label', tab.words.examDate);
    // While a date is typed its parts pass through other dates: only the last is meant.
    inputEl.addEventListener('change', () => {
      if (setExam(tab.settings, `exams.${at}.date`, inputEl.value)) void tab.saveAndDraw();
    });
  });
}

function whenWords({ words, language }: ExamsTab, { date }: ExamSetting, state: ExamState): string {
  if (!isDay(date)) return words.examOpen;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const day = format.format(Date.parse(`${date}T00:00:00Z`));
  return state === 'past' ? words.examOver(day) : day;
}
