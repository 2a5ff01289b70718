import type * as obsidian from 'obsidian';
import { setIcon } from './icons';
import { Setting } from './setting';
import { bindControl } from './settings-control';
import type { SettingSource } from './settings-declared';
import { SettingGroup } from './setting-group';
import { listControls } from './settings-list';

type Item = obsidian.SettingDefinitionItem;
type Group = obsidian.SettingDefinitionGroup | obsidian.SettingDefinitionList;
type Row = obsidian.SettingGroupItem;

const holds = (condition: boolean | (() => boolean) | undefined, otherwise: boolean): boolean =>
  typeof condition === 'function' ? condition() : (condition ?? otherwise);

const isList = (item: Group): item is obsidian.SettingDefinitionList => item.type === 'list';

/** Makes a row answer to click, Enter and Space as a button does; buttons on it keep their own. */
function makePressable(setting: Setting, press: () => void): void {
  const { settingEl, infoEl } = setting;
  settingEl.addClass('mod-navigable');
  infoEl.setAttrs({ role: 'button', tabindex: 0, 'aria-labelledby': setting.nameEl.id });
  const run = (): void => {
    if (!settingEl.hasClass('is-disabled')) press();
  };
  settingEl.addEventListener('click', (event) => {
    const from = event.targetNode;
    if (from?.instanceOf(Element) && from.closest('button, input, select, a')) return;
    run();
  });
  infoEl.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    run();
  });
}

/** The rows of one page of settings. `refresh` applies what is visible and disabled now. */
export class SettingRows {
  private readonly conditions: (() => void)[] = [];
  private readonly cleanups: (() => void)[] = [];

  constructor(
    private readonly source: SettingSource,
    private readonly el: HTMLElement,
    private readonly queries: Map<string, string>,
    private readonly openPage: (page: obsidian.SettingDefinitionPage) => void,
  ) {}

  /** Draws items; loose ones that follow each other share a group without heading. */
  draw(items: readonly Item[], path: string): void {
    let loose: SettingGroup | null = null;
    let index = 0;
    for (const [at, item] of items.entries()) {
      if ('type' in item && item.type !== 'page') {
        this.drawGroup(item, `${path}#${at}`);
        loose = null;
        continue;
      }
      if (!loose) index = 0;
      loose ??= new SettingGroup(this.el);
      this.drawRow(item, loose, index);
      index += 1;
    }
    this.refresh();
  }

  refresh(): void {
    for (const apply of this.conditions) apply();
  }

  dispose(): void {
    for (const clean of this.cleanups.splice(0)) clean();
    this.conditions.length = 0;
  }

  private drawGroup(item: Group, key: string): void {
    const group = new SettingGroup(this.el);
    if (item.heading !== undefined) group.setHeading(item.heading);
    group.groupEl.addClasses((item.cls ?? '').split(' '));
    if (item.search) this.drawSearch(group, item.search, key);
    for (const build of item.extraButtons ?? []) {
      group.addExtraButton((button) => {
        build(button);
      });
    }
    this.conditions.push(() => {
      group.groupEl.toggle(holds(item.visible, true));
    });
    const list = isList(item) ? listControls(item) : null;
    for (const [index, row] of (item.items ?? []).entries()) {
      const setting = this.drawRow(row, group, index, () => this.matches(item, row, key));
      list?.addTo(setting, index);
    }
    list?.finish(group);
  }

  private drawSearch(group: SettingGroup, search: NonNullable<Group['search']>, key: string): void {
    group.addSearch((field) => {
      field.setPlaceholder(search.placeholder ?? 'Search').setValue(this.queries.get(key) ?? '');
      field.onChange((query) => {
        this.queries.set(key, query);
        this.refresh();
      });
    });
  }

  private matches(group: Group, row: Row, key: string): boolean {
    const query = this.queries.get(key) ?? '';
    if (!group.search || query === '' || 'type' in row || !holds(row.searchable, true)) return true;
    return group.search.match(row, query);
  }

  private drawRow(row: Row, group: SettingGroup, index: number, found = () => true): Setting {
    const setting = new Setting(group.listEl).setName(row.name);
    if (row.desc !== undefined) {
      setting.setDesc(typeof row.desc === 'string' ? row.desc : copyOf(row.desc));
    }
    this.conditions.push(() => {
      setting.settingEl.toggle(holds(row.visible, true) && found());
    });
    if ('type' in row) this.drawPageLink(row, setting);
    else if (row.control) this.drawControl(row.control, setting);
    else if (row.action) this.drawAction(row, setting, index);
    else if (row.render) {
      const cleanup = row.render(setting, group);
      if (cleanup) this.cleanups.push(cleanup);
    }
    return setting;
  }

  private drawControl(control: obsidian.SettingControl, setting: Setting): void {
    const component = bindControl(this.source, control, setting, () => {
      this.refresh();
    });
    this.conditions.push(() => {
      component.setDisabled(holds(control.disabled, false));
      setting.settingEl.toggleClass('is-disabled', holds(control.disabled, false));
    });
  }

  private drawAction(row: obsidian.SettingDefinitionAction, setting: Setting, index: number): void {
    makePressable(setting, () => {
      row.action(setting.settingEl, index);
    });
    this.conditions.push(() => {
      const disabled = holds(row.disabled, false);
      setting.settingEl.toggleClass('is-disabled', disabled);
      setting.infoEl.setAttr('aria-disabled', disabled ? true : null);
    });
  }

  private drawPageLink(page: obsidian.SettingDefinitionPage, setting: Setting): void {
    makePressable(setting, () => {
      this.openPage(page);
    });
    setting.addDisplayValue((value) => {
      const { displayValue, status } = page;
      value.setValue((typeof displayValue === 'function' ? displayValue() : displayValue) ?? null);
      value.setStatus((typeof status === 'function' ? status() : status) ?? null);
    });
    setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'lucide-chevron-right');
  }
}

/** A fragment is empty once it is drawn, so each drawing takes a copy. */
function copyOf(fragment: DocumentFragment): DocumentFragment {
  const copy = createFragment();
  copy.append(...[...fragment.childNodes].map((node) => node.cloneNode(true)));
  return copy;
}
