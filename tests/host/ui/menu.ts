import type * as obsidian from 'obsidian';
import { Component } from '../data/component';
import { notInHost } from '../data/not-in-host';
import { placeAt } from './floating';
import { rememberFocus } from './focus';
import { keymapOfPage, Scope } from './keymap';
import { MenuItem, MenuSeparator } from './menu-item';

const forEvents = new WeakMap<Event, Menu>();
const open: Menu[] = [];

/** The menus that are on the screen. */
export function menusShown(): readonly Menu[] {
  return open;
}

/** A context menu: items in sections, by pointer and keyboard. */
export class Menu extends Component implements obsidian.Menu, obsidian.HistoryHandler {
  readonly dom: HTMLElement;
  private readonly scope = new Scope();
  private readonly items: (MenuItem | MenuSeparator)[] = [];
  private readonly hideCallbacks: (() => unknown)[] = [];
  private parentEl: HTMLElement | null = null;
  private giveFocusBack: (() => void) | null = null;

  constructor() {
    super();
    this.dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: -1 } });
    this.scope.register([], 'ArrowDown', () => this.step(1));
    this.scope.register([], 'ArrowUp', () => this.step(-1));
    this.scope.register([], 'Home', () => this.select(this.reachable()[0]));
    this.scope.register([], 'End', () => this.select(this.reachable().at(-1)));
    this.scope.register([], 'Enter', (event) => this.runSelected(event));
    this.scope.register([], ' ', (event) => this.runSelected(event));
    for (const key of ['Escape', 'Tab']) {
      this.scope.register(null, key, () => {
        this.hide();
        return false;
      });
    }
  }

  static forEvent(event: PointerEvent | MouseEvent): Menu {
    const known = forEvents.get(event);
    if (known) return known;
    const menu = new Menu();
    forEvents.set(event, menu);
    event.preventDefault();
    // Every listener of this event adds its items before the menu is drawn.
    window.setTimeout(() => menu.showAtMouseEvent(event), 0);
    return menu;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(useNativeMenu: boolean): this {
    if (useNativeMenu) notInHost('Menu.setUseNativeMenu(true)');
    return this;
  }

  addItem(build: (item: MenuItem) => unknown): this {
    this.mustBeHidden('addItem');
    const item = new MenuItem();
    this.items.push(item);
    build(item);
    return this;
  }

  addSeparator(): this {
    this.mustBeHidden('addSeparator');
    this.items.push(new MenuSeparator());
    return this;
  }

  setParentElement(el: HTMLElement): this {
    this.parentEl = el;
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    event.preventDefault();
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
  }

  showAtPosition(position: obsidian.MenuPositionDef, doc: Document = activeDocument): this {
    this.hide();
    if (this.items.length === 0) return this;
    for (const other of [...open]) other.hide();
    this.draw();
    this.giveFocusBack = rememberFocus(doc);
    this.parentEl?.addClass('has-active-menu');
    doc.body.appendChild(this.dom);
    // On a phone the stylesheet puts it at the lower edge, below the thumb.
    if (!doc.body.hasClass('is-phone')) this.place(position);
    open.push(this);
    keymapOfPage().pushScope(this.scope);
    this.load();
    this.dom.focus({ preventScroll: true });
    this.registerDomEvent(doc, 'pointerdown', (event) => {
      if (event.targetNode && !this.dom.contains(event.targetNode)) this.hide();
    });
    return this;
  }

  hide(): this {
    const at = open.indexOf(this);
    if (at < 0) return this;
    open.splice(at, 1);
    keymapOfPage().popScope(this.scope);
    this.unload();
    this.dom.remove();
    this.parentEl?.removeClass('has-active-menu');
    this.giveFocusBack?.();
    this.giveFocusBack = null;
    for (const callback of this.hideCallbacks) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHistoryBack(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hideCallbacks.push(callback);
  }

  private place(position: obsidian.MenuPositionDef): void {
    const { width } = this.dom.getBoundingClientRect();
    const right = position.x + (position.overlap ? 0 : (position.width ?? 0));
    placeAt(this.dom, position.left ? position.x - width : right, position.y);
  }

  private mustBeHidden(member: string): void {
    if (open.includes(this)) throw new Error(`Menu.${member} only works before the menu is shown`);
  }

  /** Items of one section stand together, sections in the order in which they first came. */
  private draw(): void {
    this.dom.empty();
    const sections = new Map<string, (MenuItem | MenuSeparator)[]>();
    let last = '';
    for (const item of this.items) {
      if (item instanceof MenuItem) last = item.section;
      const section = sections.get(last) ?? [];
      section.push(item);
      sections.set(last, section);
    }
    for (const section of sections.values()) {
      if (this.dom.hasChildNodes()) this.dom.append(new MenuSeparator().dom);
      const group = this.dom.createDiv({ cls: 'menu-group', attr: { role: 'group' } });
      for (const item of section) {
        group.append(item.dom);
        if (item instanceof MenuItem) this.listen(item);
      }
    }
  }

  private listen(item: MenuItem): void {
    if (!item.reachable) return;
    item.dom.onclick = (event) => {
      this.run(item, event);
    };
    item.dom.onpointermove = () => {
      this.select(item);
    };
  }

  private reachable(): MenuItem[] {
    return this.items.filter((item) => item instanceof MenuItem).filter((item) => item.reachable);
  }

  private selected(): MenuItem | undefined {
    return this.reachable().find((item) => item.dom.hasClass('selected'));
  }

  private select(item: MenuItem | undefined): false {
    if (item === this.selected()) return false;
    this.selected()?.dom.removeClass('selected');
    item?.dom.addClass('selected');
    item?.dom.focus({ preventScroll: false });
    return false;
  }

  private step(by: 1 | -1): false {
    const items = this.reachable();
    const current = this.selected();
    const at = current ? items.indexOf(current) + by : by === 1 ? 0 : -1;
    return this.select(items.at(at % items.length));
  }

  private runSelected(event: KeyboardEvent): false {
    const item = this.selected();
    if (item) this.run(item, event);
    return false;
  }

  private run(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
    this.hide();
    item.run(event);
  }
}
