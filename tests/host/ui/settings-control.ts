import type * as obsidian from 'obsidian';
import type { BaseComponent } from './component-base';
import { FileSuggest, FolderSuggest } from './path-suggest';
import type { Setting } from './setting';
import type { SettingSource } from './settings-declared';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

interface Bound<V> {
  value: V;
  change: (value: V) => void;
}

/** Reads the control's value, checks it once, and gives what a change of it has to go through. */
function bind<V>(
  source: SettingSource,
  control: obsidian.SettingControlBase<V>,
  setting: Setting,
  narrow: (value: unknown) => V,
  changed: () => void,
): Bound<V> {
  let turn = 0;
  const save = async (value: V): Promise<void> => {
    const saved = source.setControlValue(control.key, value);
    changed();
    await saved;
  };
  const judge = (value: V, accept: () => Promise<void>): void => {
    const own = ++turn;
    const settle = async (verdict: string | void): Promise<void> => {
      if (own !== turn) return;
      setting.setErrorMessage(verdict || null);
      if (!verdict) await accept();
    };
    const verdict = control.validate?.(value);
    if (verdict instanceof Promise) void verdict.then(settle);
    else void settle(verdict);
  };
  const value = narrow(source.getControlValue(control.key) ?? control.defaultValue);
  if (control.validate) judge(value, () => Promise.resolve());
  return {
    value,
    change(next) {
      judge(next, () => save(next));
    },
  };
}

/** Adds to a row the control that its definition names, and gives it. */
export function bindControl(
  source: SettingSource,
  control: obsidian.SettingControl,
  setting: Setting,
  changed: () => void,
): BaseComponent {
  addControl(source, control, setting, changed);
  const component = setting.components.at(-1);
  if (!component) throw new Error(`no control of type ${control.type}`);
  return component;
}

function addControl(
  source: SettingSource,
  control: obsidian.SettingControl,
  setting: Setting,
  changed: () => void,
): void {
  switch (control.type) {
    case 'toggle': {
      const { value, change } = bind(source, control, setting, (read) => read === true, changed);
      setting.addToggle((toggle) => toggle.setValue(value).onChange(change));
      return;
    }
    case 'dropdown': {
      const { value, change } = bind(source, control, setting, text, changed);
      setting.addDropdown((list) =>
        list.addOptions(control.options).setValue(value).onChange(change),
      );
      return;
    }
    case 'text': {
      const { value, change } = bind(source, control, setting, text, changed);
      setting.addText((field) => hint(field, control.placeholder).setValue(value).onChange(change));
      return;
    }
    case 'textarea': {
      const { value, change } = bind(source, control, setting, text, changed);
      setting.addTextArea((field) => {
        hint(field, control.placeholder).setValue(value).onChange(change);
        if (control.rows !== undefined) field.inputEl.rows = control.rows;
      });
      return;
    }
    case 'number': {
      const { value, change } = bind(source, control, setting, number, changed);
      setting.addText((field) => {
        field.inputEl.type = 'number';
        const { min = null, max = null, step = null } = control;
        field.inputEl.setAttrs({ min, max, step });
        hint(field, control.placeholder).setValue(String(value));
        field.onChange((typed) => {
          const parsed = typed.trim() === '' ? Number.NaN : Number(typed);
          change(Number.isNaN(parsed) ? (control.defaultValue ?? 0) : parsed);
        });
      });
      return;
    }
    case 'slider': {
      const { value, change } = bind(source, control, setting, number, changed);
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step).setValue(value).onChange(change);
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
      });
      return;
    }
    case 'file':
    case 'folder': {
      const { value, change } = bind(source, control, setting, text, changed);
      setting.addSearch((field) => {
        hint(field, control.placeholder).setValue(value).onChange(change);
        const suggest =
          control.type === 'file'
            ? new FileSuggest(source.app, field.inputEl, control.filter)
            : new FolderSuggest(source.app, field.inputEl, control.filter, control.includeRoot);
        suggest.onSelect((path) => {
          field.setValue(path);
          field.onChanged();
          suggest.close();
        });
      });
      return;
    }
    case 'color': {
      const { value, change } = bind(source, control, setting, text, changed);
      setting.addColorPicker((field) => field.setValue(value).onChange(change));
      return;
    }
  }
}

function hint<T extends obsidian.AbstractTextComponent<HTMLInputElement | HTMLTextAreaElement>>(
  field: T,
  placeholder: string | undefined,
): T {
  if (placeholder !== undefined) field.setPlaceholder(placeholder);
  return field;
}
