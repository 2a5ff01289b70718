import { PluginSettingTab, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { complaints, type Complaint } from '../views/quiz-state';
import { listChoices, withChoice } from '../core/notes/choices';
import type { Context } from './context';
import { isTag, type Settings } from './settings';
import { examValue, setExam } from './settings-exams';
import { progressSettings } from './settings-progress';

type ListName = 'tags' | 'folders';
const switches = ['editorActions', 'showDue', 'leechHint'] as const;
const figures = ['retention', 'newPerDay'] as const;

/** The settings, declared: the app draws them and finds them by search. */
export class CausewaySettingTab extends PluginSettingTab {
  override icon = 'landmark';

  constructor(
    plugin: Plugin,
    private readonly context: Context,
    private readonly settings: Settings,
    private readonly save: () => Promise<void>,
  ) {
    super(context.app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { settings, save } = this;
    const { strings: words, language, now, progress, memory } = this.context;
    const strings = words.settings;
    const choices = listChoices(settings.roleChoices);
    const hidden = [...progress.study().hidden.values()];
    return [
      {
        type: 'list',
        heading: strings.tags,
        emptyState: strings.noTags,
        items: settings.tags.map((_tag, at) => ({
          name: strings.tag(at + 1),
          desc: strings.tagsHint,
          control: {
            type: 'text',
            key: `tags.${at}`,
            validate: (value: string) =>
              value === '' || isTag(value) ? undefined : strings.badTag,
          },
        })),
        addItem: { name: strings.addTag, action: () => void this.add('tags') },
        onDelete: (at) => void this.remove('tags', at),
      },
      {
        type: 'list',
        heading: strings.folders,
        emptyState: strings.noFolders,
        items: settings.folders.map((_folder, at) => ({
          name: strings.folder(at + 1),
          control: {
            type: 'folder',
            key: `folders.${at}`,
            validate: (value: string) => {
              if (value === '') return undefined;
              if (!this.app.vault.getFolderByPath(value)) return strings.noSuchFolder(value);
              const holdsLog = `${settings.logFolder}/`.startsWith(`${value}/`);
              return holdsLog ? strings.holdsLog(settings.logFolder) : undefined;
            },
          },
        })),
        addItem: { name: strings.addFolder, action: () => void this.add('folders') },
        onDelete: (at) => void this.remove('folders', at),
      },
      {
        type: 'list',
        heading: strings.choices,
        emptyState: strings.noChoices,
        items: choices.map(({ path, name, role }) => ({
          name: strings.choice(name.charAt(0).toUpperCase() + name.slice(1), words.roles[role]),
          desc: path === null ? strings.choiceEverywhere : strings.choiceIn(path),
        })),
        onDelete: (at) => {
          const { path = null, name = '' } = choices[at] ?? {};
          settings.roleChoices = withChoice(settings.roleChoices, path, name, null);
          void this.saveAndDraw();
        },
      },
      {
        type: 'list',
        heading: strings.hidden,
        emptyState: strings.noHidden,
        items: hidden.map(({ stem, path, why }) => ({
          name: stem.replace(/_{2,}/gu, '…'),
          desc: strings.hiddenBecause(path, words.quiz.complaints[readComplaint(why)]),
        })),
        onDelete: (at) => {
          memory.show(hidden[at]?.question ?? '');
          this.update();
        },
      },
      {
        name: strings.editorActions,
        desc: strings.editorActionsHint,
        control: { type: 'toggle', key: 'editorActions' },
      },
      ...progressSettings({
        ...{ app: this.app, words: strings, language, settings, now, progress, save },
        saveAndDraw: () => this.saveAndDraw(),
      }),
    ];
  }

  override getControlValue(key: string): unknown {
    const entry = listEntry(key);
    if (entry) return this.settings[entry.list][entry.at];
    const plain = [...switches, ...figures].find((each) => each === key);
    return plain ? this.settings[plain] : examValue(this.settings, key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { settings } = this;
    const entry = listEntry(key);
    const toggle = switches.find((each) => each === key);
    const figure = figures.find((each) => each === key);
    if (entry && typeof value === 'string') {
      settings[entry.list][entry.at] =
        entry.list === 'tags' ? value.trim().replace(/^#/u, '') : value;
    } else if (toggle && typeof value === 'boolean') settings[toggle] = value;
    else if (figure && typeof value === 'number') settings[figure] = value;
    else if (!setExam(settings, key, value)) return;
    // What an exam is about decides what else can be chosen of it.
    await (key.endsWith('.kind') ? this.saveAndDraw() : this.save());
  }

  private async add(list: ListName): Promise<void> {
    this.settings[list].push('');
    await this.saveAndDraw();
  }

  private async remove(list: ListName, at: number): Promise<void> {
    this.settings[list].splice(at, 1);
    await this.saveAndDraw();
  }

  private async saveAndDraw(): Promise<void> {
    await this.save();
    this.update();
  }
}

/** What was complained of; of another version's words the plainest. */
function readComplaint(why: string): Complaint {
  return complaints.find((known) => known === why) ?? 'pointless';
}

function listEntry(key: string): { list: ListName; at: number } | null {
  const [list, at] = key.split('.');
  return (list === 'tags' || list === 'folders') && at !== undefined
    ? { list, at: Number(at) }
    : null;
}
