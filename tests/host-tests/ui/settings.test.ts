// @vitest-environment happy-dom
import type * as obsidian from 'obsidian';
import { beforeEach, expect, test } from 'vitest';
import { PluginSettingTab, SettingPage } from '../../host/ui/settings';
import { openSettingsWindow } from '../../host/ui/settings-window';
import { makeBench, one, press, texts, type } from './bench';

let saved: unknown[] = [];
let app: obsidian.App;

beforeEach(() => {
  saved = [];
  const files = ['History/Treaty.md', 'Diary.md'].map((path) => ({ path }) as obsidian.TFile);
  const vault = { getFiles: () => files } as obsidian.Vault;
  app = makeBench({ vault }).app;
});

function makePlugin(settings: Record<string, unknown>, id = 'causeway'): obsidian.Plugin {
  const saveData = (data: unknown): Promise<void> => {
    saved.push(structuredClone(data));
    return Promise.resolve();
  };
  return { manifest: { id, name: id }, settings, saveData } as unknown as obsidian.Plugin;
}

class Tab extends PluginSettingTab {
  displayed = 0;

  constructor(
    settings: Record<string, unknown>,
    private readonly definitions: () => obsidian.SettingDefinitionItem[],
    id?: string,
  ) {
    super(app, makePlugin(settings, id));
  }

  override getSettingDefinitions(): obsidian.SettingDefinitionItem[] {
    return this.definitions();
  }

  override display(): void {
    this.displayed += 1;
  }
}

const open = (
  settings: Record<string, unknown>,
  definitions: () => obsidian.SettingDefinitionItem[],
): Tab => {
  const tab = new Tab(settings, definitions);
  openSettingsWindow(app, [tab]);
  return tab;
};

const names = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.setting-items > .setting-item')]
    .filter((row) => row.style.display !== 'none')
    .map((row) => row.find('.setting-item-name').textContent ?? '');

test('a control shows what the plugin has, and what is typed is kept and saved', () => {
  const settings = { tag: 'history' };
  open(settings, () => [{ name: 'Tag', control: { type: 'text', key: 'tag' } }]);
  const field = one('.setting-item input') as HTMLInputElement;
  expect(field.value).toBe('history');
  type(field, 'past');
  expect(settings.tag).toBe('past');
  expect(saved).toEqual([{ tag: 'past' }]);
});

test('a default stands in for what the plugin has not, and is not written', () => {
  const settings: Record<string, unknown> = {};
  open(settings, () => [
    { name: 'On', control: { type: 'toggle', key: 'on', defaultValue: true } },
  ]);
  expect((one('.setting-item input') as HTMLInputElement).checked).toBe(true);
  expect(settings).toEqual({});
});

test('display is called only for a tab without definitions', () => {
  const declared = open({}, () => [{ name: 'One' }]);
  const bare = open({}, () => []);
  expect([declared.displayed, bare.displayed]).toEqual([0, 1]);
});

test('a value that is refused is explained and not saved; a stored one is judged when it is drawn', async () => {
  const settings = { tag: 'two words' };
  open(settings, () => [
    {
      name: 'Tag',
      control: {
        type: 'text',
        key: 'tag',
        validate: (value) => Promise.resolve(value.includes(' ') ? 'No spaces' : ''),
      },
    },
  ]);
  await sleep(1);
  expect(texts('.setting-item-error')).toEqual(['No spaces']);
  type(one('.setting-item input'), 'a b');
  await sleep(1);
  expect(saved).toEqual([]);
  type(one('.setting-item input'), 'ab');
  await sleep(1);
  expect(texts('.setting-item-error')).toEqual([]);
  expect(settings.tag).toBe('ab');
});

test('of two slow judgements the later value wins', async () => {
  const settings = { tag: '' };
  const answers: ((verdict: string) => void)[] = [];
  open(settings, () => [
    {
      name: 'Tag',
      control: {
        type: 'text',
        key: 'tag',
        validate: () => new Promise<string>((resolve) => answers.push(resolve)),
      },
    },
  ]);
  type(one('.setting-item input'), 'first');
  type(one('.setting-item input'), 'second');
  for (const answer of answers.reverse()) answer('');
  await sleep(1);
  expect(settings.tag).toBe('second');
  expect(saved).toHaveLength(1);
});

test('a number that cannot be read falls back to its default', () => {
  const settings = { count: 7 };
  open(settings, () => [
    { name: 'Count', control: { type: 'number', key: 'count', defaultValue: 10 } },
  ]);
  type(one('.setting-item input'), '3');
  expect(settings.count).toBe(3);
  type(one('.setting-item input'), '');
  expect(settings.count).toBe(10);
});

test('visible and disabled follow what they depend on, without a new drawing', () => {
  const settings = { on: false };
  open(settings, () => [
    { name: 'On', control: { type: 'toggle', key: 'on' } },
    { name: 'Only then', visible: () => settings.on },
    { name: 'Text', control: { type: 'text', key: 'x', disabled: () => !settings.on } },
  ]);
  const [box, field] = document.body.findAll('.setting-item input') as HTMLInputElement[];
  expect([names(), field?.disabled]).toEqual([['On', 'Text'], true]);
  box?.click();
  expect([names(), field?.disabled]).toEqual([['On', 'Only then', 'Text'], false]);
});

test('a dropdown offers its options; a file field suggests the files that pass its filter', () => {
  const settings = { kind: 'b', file: '' };
  open(settings, () => [
    { name: 'Kind', control: { type: 'dropdown', key: 'kind', options: { a: 'All', b: 'Dates' } } },
    {
      name: 'File',
      control: { type: 'file', key: 'file', filter: (file) => file.path.startsWith('History/') },
    },
  ]);
  expect((one('select') as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('Dates');
  const field = one('input[type=search]');
  field.focus();
  type(field, 'tre');
  expect(texts('.suggestion-item')).toEqual(['History/Treaty.md']);
  press('Enter');
  expect(settings.file).toBe('History/Treaty.md');
  expect(document.querySelector('.suggestion-item')).toBeNull();
});

test('a rendered row is cleaned up when the window closes or the tab is drawn anew', () => {
  const said: string[] = [];
  const tab = open({}, () => [
    {
      name: 'Own',
      render: (row) => {
        said.push('render');
        row.addButton((button) => button.setButtonText('Mine'));
        return () => void said.push('clean');
      },
    },
  ]);
  expect(texts('.setting-item button')).toEqual(['Mine']);
  tab.update();
  press('Escape');
  expect(said).toEqual(['render', 'clean', 'render', 'clean']);
});

test('an action runs by click and by Enter, unless it is disabled', () => {
  const ran: number[] = [];
  let disabled = false;
  const tab = open({}, () => [
    { name: 'First' },
    { name: 'Do it', action: (_el, index) => ran.push(index), disabled: () => disabled },
  ]);
  const row = one('.mod-navigable');
  row.click();
  one('.mod-navigable [role=button]').focus();
  press('Enter');
  disabled = true;
  tab.refreshDomState();
  row.click();
  expect(ran).toEqual([1, 1]);
});

test('a page opens from its row and goes back; it stays open through an update', () => {
  const tab = open({}, () => [
    { type: 'page', name: 'More', displayValue: () => '3 set', items: [{ name: 'Inside' }] },
  ]);
  expect(one('.setting-display-value').textContent).toBe('3 set');
  one('.mod-navigable').click();
  tab.update();
  expect(names()).toEqual(['Inside']);
  one('.setting-page-back').click();
  expect(names()).toEqual(['More']);
});

test('a page of the plugin’s own is displayed, and hidden when it is left', () => {
  const said: string[] = [];
  class Own extends SettingPage {
    override title = 'Own page';
    display(): void {
      said.push('display');
    }
    override hide(): void {
      said.push('hide');
    }
  }
  open({}, () => [{ type: 'page', name: 'Own', page: () => new Own() }]);
  one('.mod-navigable').click();
  expect(texts('.setting-page-title')).toEqual(['Own page']);
  one('.setting-page-back').click();
  expect(said).toEqual(['display', 'hide']);
});

test('a list deletes, moves and adds by button and by key, and says when it is empty', () => {
  const folders = ['A', 'B'];
  const tab = open({}, () => [
    {
      type: 'list',
      heading: 'Folders',
      emptyState: 'No folders',
      onDelete: (index) => {
        folders.splice(index, 1);
        tab.update();
      },
      onReorder: (from, to) => {
        folders.splice(to, 0, ...folders.splice(from, 1));
        tab.update();
      },
      addItem: {
        name: 'Add folder',
        action: () => {
          folders.push('C');
          tab.update();
        },
      },
      items: folders.map((name) => ({ name })),
    },
  ]);
  one('[aria-label="Add folder"]').click();
  one('[aria-label="Move A"]').focus();
  press('ArrowDown');
  expect(names()).toEqual(['B', 'A', 'C']);
  for (const name of ['A', 'B', 'C']) one(`[aria-label="Delete ${name}"]`).click();
  expect(texts('.setting-list-empty')).toEqual(['No folders']);
});

test('a group’s search hides what does not match and keeps its query through an update', () => {
  const tab = open({}, () => [
    {
      type: 'group',
      heading: 'Kinds',
      search: { match: (row, query) => row.name.includes(query) },
      items: [{ name: 'date' }, { name: 'gap' }, { name: 'always', searchable: false }],
    },
  ]);
  type(one('input[type=search]'), 'da');
  expect(names()).toEqual(['date', 'always']);
  tab.update();
  expect(names()).toEqual(['date', 'always']);
});

test('the window shows one tab at a time, the asked-for one first', () => {
  const tabs = ['one', 'two'].map((id) => new Tab({}, () => [{ name: `Row of ${id}` }], id));
  openSettingsWindow(app, tabs, 'two');
  expect(names()).toEqual(['Row of two']);
  press('ArrowUp');
  expect(names()).toEqual(['Row of one']);
  expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
  expect(() => openSettingsWindow(app, tabs, 'three')).toThrow('no settings tab three');
});
