import type * as obsidian from 'obsidian';
import { ExtraButtonComponent } from './button';
import { Setting } from './setting';
import { SearchComponent } from './text-components';

/** Settings under one heading. */
export class SettingGroup implements obsidian.SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  private header: Setting | null = null;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv({ cls: 'setting-group', attr: { role: 'group' } });
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    const header = this.heading().setName(text);
    this.groupEl.setAttr('aria-labelledby', header.nameEl.id);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(build: (setting: Setting) => void): this {
    build(new Setting(this.listEl));
    return this;
  }

  addSearch(build: (component: SearchComponent) => unknown): this {
    const component = new SearchComponent(this.heading().controlEl);
    this.heading().controlEl.prepend(component.inputEl.parentElement ?? component.inputEl);
    build(component);
    return this;
  }

  addExtraButton(build: (component: ExtraButtonComponent) => unknown): this {
    build(new ExtraButtonComponent(this.heading().controlEl));
    return this;
  }

  private heading(): Setting {
    if (!this.header) {
      this.header = new Setting(this.groupEl).setHeading();
      this.groupEl.prepend(this.header.settingEl);
    }
    return this.header;
  }
}
