import type * as obsidian from 'obsidian';
import { setIcon } from './icons';
import { SettingRows } from './settings-rows';

type Item = obsidian.SettingDefinitionItem;
type Page = obsidian.SettingDefinitionPage;

/** What the rows need of the tab that they stand in. */
export interface SettingSource {
  readonly app: obsidian.App;
  readonly containerEl: HTMLElement;
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
}

/** Finds a page by its name, at the top or inside a group. */
function findPage(items: readonly (Item | Page)[], name: string): Page | null {
  for (const item of items) {
    if (!('type' in item)) continue;
    if (item.type === 'page' && item.name === name) return item;
    if (item.type === 'page') continue;
    const inside = findPage(item.items ?? [], name);
    if (inside) return inside;
  }
  return null;
}

/** Draws a tab's definitions, one page of them at a time. */
export class DeclaredSettings {
  private items: readonly Item[] = [];
  private rows: SettingRows | null = null;
  private custom: obsidian.SettingPage | null = null;
  /** The names of the pages that were opened, the innermost last. */
  private path: string[] = [];
  private readonly queries = new Map<string, string>();

  constructor(private readonly source: SettingSource) {}

  /** Draws the definitions, on the page that was open where it is still there. */
  render(items: readonly Item[]): void {
    this.items = items;
    const el = this.source.containerEl;
    const scrolled = el.parentElement?.scrollTop ?? 0;
    this.dispose();
    el.empty();
    const page = this.currentPage();
    if (!page) this.draw(el, items);
    else if (page.page) this.drawCustom(el, page, page.page());
    else this.drawPage(el, page);
    if (el.parentElement) el.parentElement.scrollTop = scrolled;
  }

  refresh(): void {
    this.rows?.refresh();
  }

  dispose(): void {
    this.rows?.dispose();
    this.rows = null;
    this.custom?.hide();
    this.custom = null;
  }

  private currentPage(): Page | null {
    let items: readonly Item[] = this.items;
    let found: Page | null = null;
    for (const [depth, name] of this.path.entries()) {
      const next = findPage(items, name);
      if (!next) {
        this.path = this.path.slice(0, depth);
        break;
      }
      found = next;
      items = next.items ?? [];
    }
    return found;
  }

  private draw(el: HTMLElement, items: readonly Item[]): void {
    this.rows = new SettingRows(this.source, el, this.queries, (page) => {
      this.path.push(page.name);
      this.render(this.items);
    });
    this.rows.draw(items, this.path.join('/'));
  }

  private drawPage(el: HTMLElement, page: Page): void {
    const root = el.createDiv('setting-page');
    this.titlebar(root.createDiv('setting-page-titlebar'), page.name);
    this.draw(root.createDiv('setting-page-content'), page.items ?? []);
  }

  private drawCustom(el: HTMLElement, page: Page, custom: obsidian.SettingPage): void {
    this.custom = custom;
    this.titlebar(custom.titlebarEl, custom.title || page.name);
    el.append(custom.rootEl);
    custom.display();
  }

  private titlebar(el: HTMLElement, title: string): void {
    el.empty();
    const back = el.createEl('button', {
      cls: 'clickable-icon setting-page-back',
      type: 'button',
      attr: { 'aria-label': 'Back' },
    });
    setIcon(back, 'lucide-chevron-left');
    back.addEventListener('click', () => {
      this.path.pop();
      this.render(this.items);
    });
    el.createDiv({
      cls: 'setting-page-title',
      text: title,
      attr: { role: 'heading', 'aria-level': 2 },
    });
  }
}
