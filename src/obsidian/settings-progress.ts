import { normalizePath, Notice, type Setting, type SettingDefinitionItem } from 'obsidian';
import type { Context } from './context';
import { leastRecall, mostRecall } from './exam-setting';
import { placeProblem } from './log-place';
import { mostPerDay } from './settings';
import { examsList, type ExamsTab } from './settings-exams';

export interface ProgressTab extends ExamsTab {
  readonly progress: Context['progress'];
}

/** What can be chosen about progress: when points come again, exams, where the log lies. */
export function progressSettings(tab: ProgressTab): SettingDefinitionItem[] {
  const { words } = tab;
  return [
    {
      type: 'group',
      heading: words.studying,
      items: [
        {
          name: words.retention,
          desc: words.retentionHint,
          control: {
            type: 'slider',
            key: 'retention',
            ...{ min: leastRecall, max: mostRecall, step: 0.01 },
            displayFormat: words.percent,
          },
        },
        {
          name: words.newPerDay,
          desc: words.newPerDayHint,
          control: {
            type: 'number',
            key: 'newPerDay',
            ...{ min: 0, max: mostPerDay, step: 1 },
            validate: (count) =>
              Number.isInteger(count) && count >= 0 && count <= mostPerDay
                ? undefined
                : words.badCount(mostPerDay),
          },
        },
        {
          name: words.showDue,
          desc: words.showDueHint,
          control: { type: 'toggle', key: 'showDue' },
        },
        {
          name: words.leechHint,
          desc: words.leechHintHint,
          control: { type: 'toggle', key: 'leechHint' },
        },
      ],
    },
    examsList(tab),
    {
      type: 'group',
      heading: words.log,
      items: [
        { name: words.logFolder, desc: words.logFolderHint, render: (row) => folderRow(tab, row) },
        {
          name: words.device,
          desc: words.deviceHint(tab.progress.device().id),
          render: (row) => deviceRow(tab, row),
        },
      ],
    },
    forgottenList(tab),
  ];
}

/** The log is moved when the button is pressed or Enter, not at every letter. */
function folderRow({ app, words, settings, progress }: ProgressTab, setting: Setting): void {
  let isMoving = false;
  let typed = settings.logFolder;
  const move = async (): Promise<void> => {
    const isFile = (path: string): boolean => app.vault.getFileByPath(path) !== null;
    const problem = placeProblem(typed, settings.folders, isFile);
    setting.setErrorMessage(problem && words.badPlace[problem]);
    const target = normalizePath(typed.trim());
    if (problem || isMoving || target === settings.logFolder) return;
    isMoving = true;
    const failure = await progress.moveTo(target);
    isMoving = false;
    setting.setErrorMessage(failure);
    if (failure === null) new Notice(words.logMoved(target));
  };
  setting.addText((field) => {
    field.setValue(typed).onChange((value) => {
      typed = value;
      setting.setErrorMessage(null);
    });
    field.inputEl.setAttr('aria-label', words.logFolder);
    field.inputEl.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') void move();
    });
  });
  setting.addButton((button) => button.setButtonText(words.move).onClick(() => void move()));
}

/** Every new name is an event of the log: it is taken when the field is left. */
function deviceRow({ words, progress }: ProgressTab, setting: Setting): void {
  setting.addText((field) => {
    const { inputEl } = field.setValue(progress.device().name);
    inputEl.setAttr('aria-label', words.device);
    inputEl.addEventListener('change', () => {
      progress.renameDevice(inputEl.value);
      field.setValue(progress.device().name);
    });
  });
}

function forgottenList({ words, language, progress, saveAndDraw }: ProgressTab) {
  const { forgotten } = progress.study();
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return {
    type: 'list',
    heading: words.forgotten,
    emptyState: words.noForgotten,
    items: forgotten.map(({ path, items, at }) => ({
      name: path,
      desc: words.forgottenOn(items.length, format.format(at)),
    })),
    onDelete: (at: number) => {
      const event = forgotten[at];
      if (event) progress.add({ kind: 'undo', of: event.id });
      void saveAndDraw();
    },
  } as const satisfies SettingDefinitionItem;
}
