import type * as obsidian from 'obsidian';
import { setIcon } from './icons';
import type { Setting } from './setting';
import type { SettingGroup } from './setting-group';

export interface ListControls {
  addTo(setting: Setting, index: number): void;
  finish(group: SettingGroup): void;
}

/** What a list has beyond a group: a handle to drag or move entries, deleting, adding. */
export function listControls(list: obsidian.SettingDefinitionList): ListControls {
  const last = (list.items?.length ?? 0) - 1;
  let dragged: number | null = null;

  const move = (from: number, to: number): void => {
    if (to < 0 || to > last || from === to) return;
    list.onReorder?.(from, to);
  };

  const addHandle = (setting: Setting, index: number): void => {
    const handle = createEl('button', {
      cls: 'clickable-icon setting-item-drag-handle',
      type: 'button',
      attr: { draggable: true, 'aria-label': `Move ${setting.nameEl.getText()}` },
    });
    setIcon(handle, 'lucide-grip-vertical');
    setting.settingEl.prepend(handle);
    handle.addEventListener('keydown', (event) => {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      if (by === 0) return;
      event.preventDefault();
      move(index, index + by);
    });
    handle.addEventListener('dragstart', () => {
      dragged = index;
    });
    setting.settingEl.addEventListener('dragover', (event) => {
      if (dragged !== null) event.preventDefault();
    });
    setting.settingEl.addEventListener('drop', (event) => {
      event.preventDefault();
      if (dragged !== null) move(dragged, index);
      dragged = null;
    });
  };

  const addDelete = (setting: Setting, index: number): void => {
    const remove = (): void => {
      list.onDelete?.(index);
    };
    setting.addExtraButton((button) => {
      const name = setting.nameEl.getText();
      button.setIcon('lucide-trash-2').setTooltip(`Delete ${name}`.trim()).onClick(remove);
    });
    setting.settingEl.addEventListener('keydown', (event) => {
      const typing = event.targetNode?.instanceOf(HTMLInputElement);
      if (typing || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
      event.preventDefault();
      remove();
    });
  };

  const addAdder = (group: SettingGroup, item: obsidian.SettingDefinitionAddItem): void => {
    if (!group.groupEl.doc.body.hasClass('is-mobile')) {
      group.addExtraButton((button) => {
        button
          .setIcon('lucide-plus')
          .setTooltip(item.name)
          .onClick(() => {
            item.action(button.extraSettingsEl);
          });
      });
      return;
    }
    const row = group.groupEl.createEl('button', {
      cls: 'setting-add-item',
      type: 'button',
      text: `+ ${item.name}`,
    });
    row.addEventListener('click', () => {
      item.action(row);
    });
  };

  return {
    addTo(setting, index) {
      if (list.onReorder) addHandle(setting, index);
      if (list.onDelete) addDelete(setting, index);
    },
    finish(group) {
      group.groupEl.addClass('mod-list');
      if (last < 0 && list.emptyState !== undefined) {
        group.listEl.createDiv('setting-list-empty', (el) => {
          if (typeof list.emptyState === 'string') el.setText(list.emptyState);
          else if (list.emptyState) el.append(list.emptyState.cloneNode(true));
        });
      }
      if (list.addItem) addAdder(group, list.addItem);
    },
  };
}
