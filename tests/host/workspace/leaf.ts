import type * as obsidian from 'obsidian';
import { DeferredView, UnknownView } from './placeholder-view';
import { WorkspaceItem } from './item';
import type { TabGroup } from './tab-group';
import { closeView, openView } from './view';
import type { Workspace } from './workspace';
import type { WorkspaceMobileDrawer, WorkspaceTabs } from './split';

/** A place in the layout that shows one view at a time. */
export class WorkspaceLeaf extends WorkspaceItem implements obsidian.WorkspaceLeaf {
  parent!: WorkspaceTabs | WorkspaceMobileDrawer;
  readonly containerEl: HTMLElement;
  readonly app: obsidian.App;
  view: obsidian.View;
  hoverPopover: obsidian.HoverPopover | null = null;
  pinned = false;
  /** Leaves with the same word are linked: they follow the same file. */
  groupName: string | null = null;
  /** When the leaf was last the active one, counted up by the workspace. */
  activeTime = 0;
  private attached = true;

  constructor(workspace: Workspace, doc: Document = document) {
    super(workspace);
    this.app = workspace.app;
    this.containerEl = doc.createElement('div');
    this.containerEl.className = 'workspace-leaf';
    const activate = (): void => {
      if (this.attached && workspace.activeLeaf !== this) workspace.setActiveLeaf(this);
    };
    this.containerEl.addEventListener('mousedown', activate, { capture: true });
    this.containerEl.addEventListener('focusin', activate);
    this.view = workspace.makeView(this, { type: 'empty' });
    void openView(this.view, this.containerEl);
  }

  get type(): string {
    return this.view.getViewType();
  }

  get tabGroup(): TabGroup {
    return this.parent.group;
  }

  get isAttached(): boolean {
    return this.attached;
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  /** Whether a person can see it: its tab is in front and its sidebar open. */
  isVisible(): boolean {
    const side = this.workspace.sideOf(this);
    return this.tabGroup.shown === this && !(side?.collapsed ?? false);
  }

  async loadIfDeferred(): Promise<void> {
    if (!(this.view instanceof DeferredView)) return;
    const { saved } = this.view;
    await this.show(this.workspace.makeView(this, saved));
    await this.view.setState(saved.state ?? {}, { history: false });
    this.redraw();
    this.workspace.onLayoutChange();
  }

  async openFile(file: obsidian.TFile, openState: obsidian.OpenViewState = {}): Promise<void> {
    const type = this.workspace.viewRegistry.typeOf(file.extension);
    if (type === undefined) throw new Error(`No view of this host opens ${file.path}`);
    await this.setViewState(
      {
        type,
        state: { ...this.keptMode(type), ...openState.state, file: file.path },
        ...(openState.group ? { group: openState.group } : {}),
      },
      openState.eState,
    );
    this.workspace.rememberFile(file);
    if (openState.active !== false) this.workspace.setActiveLeaf(this, { focus: true });
    this.workspace.onFileShown();
  }

  async open(view: obsidian.View): Promise<obsidian.View> {
    await this.show(view);
    this.redraw();
    this.workspace.onLayoutChange();
    return view;
  }

  getViewState(): obsidian.ViewState {
    const view = this.view;
    if (view instanceof DeferredView || view instanceof UnknownView) {
      return { ...view.saved, ...(this.pinned ? { pinned: true } : {}) };
    }
    return {
      type: view.getViewType(),
      state: view.getState(),
      ...(this.pinned ? { pinned: true } : {}),
    };
  }

  async setViewState(viewState: obsidian.ViewState, eState?: unknown): Promise<void> {
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    if (viewState.group) this.setGroupMember(viewState.group);
    const stays = this.type === viewState.type && !this.isPlaceholder();
    if (!stays) await this.show(this.workspace.makeView(this, viewState));
    await this.view.setState(viewState.state ?? {}, { history: false });
    if (eState !== undefined && eState !== null) this.view.setEphemeralState(eState);
    if (viewState.active) this.workspace.setActiveLeaf(this, { focus: true });
    this.redraw();
    this.workspace.onLayoutChange();
  }

  /** Remembers the state without building the view; it is built when the leaf is first shown. */
  async defer(saved: obsidian.ViewState, title: string, icon: string): Promise<void> {
    await this.show(new DeferredView(this, saved, title, icon));
    this.redraw();
  }

  /** Puts a placeholder where the view was, because its plugin went; the state is kept. */
  async forgetView(): Promise<void> {
    const saved = this.getViewState();
    const [title, icon] = [this.getDisplayText(), this.getIcon()];
    await this.show(new UnknownView(this, saved, title, icon));
    this.redraw();
  }

  isPlaceholder(): boolean {
    return this.view instanceof DeferredView || this.view instanceof UnknownView;
  }

  getEphemeralState(): Record<string, unknown> {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    if (pinned === this.pinned) return;
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
    this.redraw();
    this.workspace.onLayoutChange();
  }

  setGroupMember(other: obsidian.WorkspaceLeaf): void {
    if (!(other instanceof WorkspaceLeaf)) throw new Error('The other leaf is not of this host');
    const name = other.groupName ?? other.id;
    other.setGroup(name);
    this.setGroup(name);
  }

  setGroup(group: string): void {
    if (this.groupName === group) return;
    this.groupName = group;
    this.trigger('group-change', group);
  }

  /** Closes the view and takes the leaf out of the layout. */
  detach(): void {
    if (!this.attached) return;
    this.attached = false;
    const view = this.view;
    this.workspace.removeLeaf(this);
    void closeView(view);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  /** Draws the tab's title and icon again. */
  redraw(): void {
    if (this.attached && hasGroup(this)) this.tabGroup.draw();
  }

  override on(
    name: 'pinned-change',
    callback: (pinned: boolean) => unknown,
    ctx?: unknown,
  ): obsidian.EventRef;
  override on(
    name: 'group-change',
    callback: (group: string) => unknown,
    ctx?: unknown,
  ): obsidian.EventRef;
  override on(
    name: string,
    callback: (...data: never[]) => unknown,
    ctx?: unknown,
  ): obsidian.EventRef {
    return super.on(name, callback, ctx);
  }

  private async show(view: obsidian.View): Promise<void> {
    const old = this.view;
    this.view = view;
    await closeView(old);
    if (this.view === view && this.attached) await openView(view, this.containerEl);
  }

  /** A note opened in the same leaf keeps the leaf's mode (source, live preview, reading). */
  private keptMode(type: string): Record<string, unknown> {
    if (this.type !== type || type !== 'markdown') return {};
    const { mode, source } = this.getViewState().state ?? {};
    return { mode, source };
  }
}

/** False between the making of a leaf and its first place in the layout. */
function hasGroup(leaf: WorkspaceLeaf): boolean {
  const parent: unknown = leaf.parent;
  return parent !== null && parent !== undefined;
}
