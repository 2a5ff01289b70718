import type * as obsidian from 'obsidian';
import { Component } from '../data/component';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';

/** What views need of a leaf beyond its documented members. */
interface HostLeaf extends obsidian.WorkspaceLeaf {
  readonly app: obsidian.App;
  readonly containerEl: HTMLElement;
}

function isHostLeaf(leaf: obsidian.WorkspaceLeaf): leaf is HostLeaf {
  return 'app' in leaf && 'containerEl' in leaf;
}

/** The base of every view, as the app has it at run time. */
abstract class HostView extends Component {
  app: obsidian.App;
  icon = 'file';
  navigation = true;
  leaf: obsidian.WorkspaceLeaf;
  containerEl: HTMLElement;
  scope: obsidian.Scope | null = null;

  constructor(leaf: obsidian.WorkspaceLeaf) {
    super();
    if (!isHostLeaf(leaf)) throw new Error('The leaf is not of this host');
    this.leaf = leaf;
    this.app = leaf.app;
    this.containerEl = leaf.containerEl.doc.createElement('div');
    this.containerEl.className = 'workspace-leaf-content';
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  protected async onOpen(): Promise<void> {
    // Every view may have its own.
  }

  protected async onClose(): Promise<void> {
    // Every view may have its own.
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(state: unknown, result: obsidian.ViewStateResult): Promise<void> {
    // A view without state takes any.
    return Promise.resolve(void [state, result]);
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(state: unknown): void {
    // A view without state takes any.
    void state;
  }

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {
    // Most views are laid out by CSS alone.
  }

  onPaneMenu(menu: obsidian.Menu, source: string): void {
    // Views add their items.
    void [menu, source];
  }
}

/**
 * The same class under the app's own type. TypeScript compares classes with protected members by
 * their declaration, so `implements` cannot say it; the check below says it for all but those two.
 */
export const View = HostView as unknown as typeof obsidian.View;
type Public<T> = Pick<T, keyof T>;
export type ViewConforms = HostView extends Public<obsidian.View> ? true : never;
export const viewConforms: ViewConforms = true;

interface Opening {
  onOpen(): Promise<void>;
  onClose(): Promise<void>;
}

const opened = new WeakSet<obsidian.View>();

/** Puts the view on the page and tells it. A view that fails to open stays, empty, as in the app. */
export async function openView(view: obsidian.View, parent: HTMLElement): Promise<void> {
  view.containerEl.setAttr('data-type', view.getViewType());
  parent.appendChild(view.containerEl);
  opened.add(view);
  view.load();
  await guarded(() => (view as unknown as Opening).onOpen());
}

/** Tells the view, unloads it and takes it off the page. */
export async function closeView(view: obsidian.View): Promise<void> {
  if (!opened.delete(view)) return;
  const opening = view as unknown as Opening;
  const closing = guarded(() => opening.onClose());
  view.containerEl.remove();
  await closing;
  view.unload();
}

async function guarded(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(error);
  }
}

/** A view with a header (title, actions) and a content element. */
export abstract class ItemView extends View implements obsidian.ItemView {
  contentEl: HTMLElement;
  readonly headerEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(leaf: obsidian.WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv('view-header');
    const left = this.headerEl.createDiv('view-header-left');
    addSideButton(left, this.app, 'left');
    this.titleEl = this.headerEl
      .createDiv('view-header-title-container')
      .createDiv('view-header-title');
    this.actionsEl = this.headerEl.createDiv('view-actions');
    addSideButton(this.actionsEl, this.app, 'right');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const button = createEl('button', { cls: ['clickable-icon', 'view-action'] });
    this.actionsEl.prepend(button);
    setIcon(button, icon);
    setTooltip(button, title);
    button.addEventListener('click', (event) => void callback(event));
    return button;
  }

  /** Shows the current title in the header; the tab has its own copy. */
  drawTitle(): void {
    this.titleEl.setText(this.getDisplayText());
  }
}

/** On mobile devices the sidebars are opened from the view's header; on the desktop it is hidden. */
function addSideButton(parent: HTMLElement, app: obsidian.App, side: obsidian.Side): void {
  const button = parent.createEl('button', {
    cls: ['clickable-icon', 'view-action', 'mod-sidebar', `mod-${side}`],
  });
  setIcon(button, side === 'left' ? 'panel-left' : 'panel-right');
  button.toggle(parent.doc.body.hasClass('is-mobile'));
  setTooltip(button, side === 'left' ? 'Open left sidebar' : 'Open right sidebar');
  button.addEventListener('click', () => {
    const { leftSplit, rightSplit } = app.workspace;
    (side === 'left' ? leftSplit : rightSplit).toggle();
  });
}
