import type * as obsidian from 'obsidian';
import { notInHost } from '../data/not-in-host';
import { ButtonComponent, ExtraButtonComponent } from './button';
import { DropdownComponent, ToggleComponent } from './choice-components';
import { ColorComponent } from './color';
import { BaseComponent } from './component-base';
import { freshId } from './focus';
import { DisplayValueComponent, ProgressBarComponent, SliderComponent } from './range-components';
import { SearchComponent, TextAreaComponent, TextComponent } from './text-components';

/** One row of settings: name and description at the start, controls at the end. */
export class Setting implements obsidian.Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv({
      cls: 'setting-item-name',
      attr: { id: freshId('name') },
    });
    this.descEl = this.infoEl.createDiv({
      cls: 'setting-item-description',
      attr: { id: freshId('desc') },
    });
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this.label();
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this.label();
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: obsidian.TooltipOptions): this {
    // A name that is no control must not carry an aria-label, so the text goes where tooltips also look.
    this.nameEl.setAttr('data-tooltip', tooltip === '' ? null : tooltip);
    this.nameEl.setAttr('data-tooltip-position', options?.placement ?? null);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass('setting-item-heading');
    this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    const text = message ?? '';
    this.settingEl.toggleClass('is-invalid', text !== '');
    if (text === '') {
      this.errorEl?.remove();
      this.errorEl = null;
      return this.label();
    }
    this.errorEl ??= this.infoEl.createDiv({
      cls: 'setting-item-error',
      attr: { id: freshId('error'), role: 'alert' },
    });
    this.errorEl.setText(text);
    return this.label();
  }

  addComponent<T extends obsidian.BaseComponent>(build: (el: HTMLElement) => T): this {
    const component: obsidian.BaseComponent = build(this.controlEl);
    if (!(component instanceof BaseComponent)) notInHost('Setting.addComponent of a foreign class');
    return this.adopt(component);
  }

  addDisplayValue(build: (component: DisplayValueComponent) => unknown): this {
    build(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addButton(build: (component: ButtonComponent) => unknown): this {
    return this.add(new ButtonComponent(this.controlEl), build);
  }

  addExtraButton(build: (component: ExtraButtonComponent) => unknown): this {
    return this.add(new ExtraButtonComponent(this.controlEl), build);
  }

  addToggle(build: (component: ToggleComponent) => unknown): this {
    return this.add(new ToggleComponent(this.controlEl), build);
  }

  addText(build: (component: TextComponent) => unknown): this {
    return this.add(new TextComponent(this.controlEl), build);
  }

  addSearch(build: (component: SearchComponent) => unknown): this {
    return this.add(new SearchComponent(this.controlEl), build);
  }

  addTextArea(build: (component: TextAreaComponent) => unknown): this {
    return this.add(new TextAreaComponent(this.controlEl), build);
  }

  addMomentFormat(): this {
    return notInHost('Setting.addMomentFormat');
  }

  addDropdown(build: (component: DropdownComponent) => unknown): this {
    return this.add(new DropdownComponent(this.controlEl), build);
  }

  addColorPicker(build: (component: ColorComponent) => unknown): this {
    return this.add(new ColorComponent(this.controlEl), build);
  }

  addProgressBar(build: (component: ProgressBarComponent) => unknown): this {
    return this.add(new ProgressBarComponent(this.controlEl), build);
  }

  addSlider(build: (component: SliderComponent) => unknown): this {
    return this.add(new SliderComponent(this.controlEl), build);
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  private add<T extends BaseComponent>(component: T, build: (component: T) => unknown): this {
    this.adopt(component);
    build(component);
    return this;
  }

  private adopt(component: BaseComponent): this {
    this.components.push(component);
    return this.label();
  }

  /** Ties every control to the name, the description and the error of its row. */
  private label(): this {
    const named = this.nameEl.hasChildNodes();
    const described = [this.descEl, this.errorEl].filter((el) => el?.hasChildNodes());
    for (const { labelTarget } of this.components) {
      if (!labelTarget) continue;
      labelTarget.setAttr('aria-labelledby', named ? this.nameEl.id : null);
      labelTarget.setAttr(
        'aria-describedby',
        described.length > 0 ? described.map((el) => el?.id).join(' ') : null,
      );
      labelTarget.setAttr('aria-invalid', this.errorEl ? true : null);
    }
    return this;
  }
}
