import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { complaints, type Complaint } from '../views/quiz-state';
import type { Strings } from '../strings';
import { listChoices, withChoice } from '../core/notes/choices';
import type { Memory } from './memory';
import type { Settings } from './settings';

type ListName = 'tags' | 'folders';

/** The settings, declared: the app draws them and finds them by search. */
export class CausewaySettingTab extends PluginSettingTab {
  override icon = 'landmark';

  constructor(
    app: App,
    plugin: Plugin,
    private readonly words: Strings,
    private readonly settings: Settings,
    private readonly memory: Memory,
    private readonly save: () => Promise<void>,
  ) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { words, settings } = this;
    const strings = words.settings;
    const choices = listChoices(settings.roleChoices);
    const hidden = [...this.memory.study().hidden.values()];
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
            validate: (value: string) =>
              value === '' || this.app.vault.getFolderByPath(value)
                ? undefined
                : strings.noSuchFolder(value),
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
          this.memory.show(hidden[at]?.question ?? '');
          this.update();
        },
      },
      {
        name: strings.editorActions,
        desc: strings.editorActionsHint,
        control: { type: 'toggle', key: 'editorActions' },
      },
    ];
  }

  override getControlValue(key: string): unknown {
    const entry = listEntry(key);
    if (entry) return this.settings[entry.list][entry.at];
    return key === 'editorActions' ? this.settings.editorActions : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const entry = listEntry(key);
    if (entry && typeof value === 'string') {
      this.settings[entry.list][entry.at] =
        entry.list === 'tags' ? value.trim().replace(/^#/u, '') : value;
    } else if (key === 'editorActions' && typeof value === 'boolean') {
      this.settings.editorActions = value;
    }
    await this.save();
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

/** What Obsidian takes for a tag: letters, digits, `_`, `-` and `/`, not digits alone. */
function isTag(value: string): boolean {
  const tag = value.trim().replace(/^#/u, '');
  return /^[\p{L}\p{N}\p{M}\p{Emoji_Presentation}_/-]+$/u.test(tag) && !/^\p{N}+$/u.test(tag);
}
