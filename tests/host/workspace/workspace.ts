import type * as obsidian from 'obsidian';
import type { Extension } from '@codemirror/state';
import { debounce } from '../data/debounce';
import { Events } from '../data/events';
import { hasParent } from './item';
import { readLayout, restoreLayout, type LayoutPort } from './layout';
import { WorkspaceLeaf } from './leaf';
import { openLinkText } from './link-opening';
import { MarkdownView } from './markdown-view';
import { EmptyView, UnknownView } from './placeholder-view';
import { closePopout, moveToPopout } from './popout';
import { Ribbon } from './ribbon';
import {
  WorkspaceFloating,
  WorkspaceMobileDrawer,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceTabs,
  WorkspaceWindow,
  type SidePane,
} from './split';
import { FileView } from './file-view';
import { ViewRegistry } from './view-registry';

/** The documented events, and what each hands to its listeners. */
interface WorkspaceEvents {
  'quick-preview': [file: obsidian.TFile, data: string];
  resize: [];
  'active-leaf-change': [leaf: obsidian.WorkspaceLeaf | null];
  'file-open': [file: obsidian.TFile | null];
  'layout-change': [];
  'window-open': [win: obsidian.WorkspaceWindow, window: Window];
  'window-close': [win: obsidian.WorkspaceWindow, window: Window];
  'css-change': [];
  'file-menu': [
    menu: obsidian.Menu,
    file: obsidian.TAbstractFile,
    source: string,
    leaf?: obsidian.WorkspaceLeaf,
  ];
  'files-menu': [
    menu: obsidian.Menu,
    files: obsidian.TAbstractFile[],
    source: string,
    leaf?: obsidian.WorkspaceLeaf,
  ];
  'url-menu': [menu: obsidian.Menu, url: string];
  'editor-menu': [menu: obsidian.Menu, editor: obsidian.Editor, info: EditorOwner];
  'editor-change': [editor: obsidian.Editor, info: EditorOwner];
  'editor-paste': [event: ClipboardEvent, editor: obsidian.Editor, info: EditorOwner];
  'editor-drop': [event: DragEvent, editor: obsidian.Editor, info: EditorOwner];
  quit: [tasks: obsidian.Tasks];
}

type EditorOwner = obsidian.MarkdownView | obsidian.MarkdownFileInfo;
type Sidebar = WorkspaceSidedock | WorkspaceMobileDrawer;

export class Workspace extends Events implements obsidian.Workspace {
  readonly containerEl = createDiv('workspace');
  readonly viewRegistry = new ViewRegistry();
  readonly leftRibbon: Ribbon;
  readonly rightRibbon: Ribbon;
  readonly rootSplit: WorkspaceRoot;
  readonly floatingSplit: WorkspaceFloating;
  leftSplit: Sidebar;
  rightSplit: Sidebar;
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  /** The extensions of plugins, as they were registered; read again by `updateOptions`. */
  readonly editorExtensions: Extension[] = [];
  readonly requestSaveLayout: obsidian.Debouncer<[], Promise<void>>;
  private shownFile: obsidian.TFile | null = null;
  private readonly recent: string[] = [];
  private readonly waiting: (() => unknown)[] = [];
  private clock = 0;
  private changeAnnounced = false;

  constructor(
    readonly app: obsidian.App,
    private readonly port: LayoutPort,
    mobile: boolean,
  ) {
    super();
    this.viewRegistry.register('empty', (leaf) => new EmptyView(leaf));
    this.requestSaveLayout = debounce(() => this.saveLayout(), 500);
    this.leftRibbon = new Ribbon('left');
    this.rightRibbon = new Ribbon('right');
    this.leftSplit = this.makeSide('left', mobile);
    this.rightSplit = this.makeSide('right', mobile);
    this.rootSplit = new WorkspaceRoot(this);
    this.floatingSplit = new WorkspaceFloating(this);
    this.containerEl.append(
      this.leftRibbon.containerEl,
      this.leftSplit.containerEl,
      this.rootSplit.containerEl,
      this.rightSplit.containerEl,
    );
    this.rootSplit.add(new WorkspaceTabs(this));
    this.viewRegistry.on('view-registered', (type) => this.reviveViews(String(type)));
    this.viewRegistry.on('view-unregistered', (type) => this.forgetViews(String(type)));
  }

  get activeEditor(): obsidian.MarkdownFileInfo | null {
    const view = this.mainView();
    return view instanceof MarkdownView ? view : null;
  }

  override on<N extends keyof WorkspaceEvents>(
    name: N,
    callback: (...data: WorkspaceEvents[N]) => unknown,
    ctx?: unknown,
  ): obsidian.EventRef {
    return super.on(name, callback, ctx);
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.waiting.push(callback);
  }

  /** Ends the start-up: whoever waited is called, in order. */
  setLayoutReady(): void {
    this.layoutReady = true;
    for (const callback of this.waiting.splice(0)) {
      try {
        callback();
      } catch (error) {
        console.error(error);
      }
    }
    this.trigger('layout-ready');
    this.trigger('layout-change');
  }

  getLayout(): Record<string, unknown> {
    return readLayout(this);
  }

  async changeLayout(layout: unknown): Promise<void> {
    await restoreLayout(this, layout);
    this.onLayoutChange();
  }

  // --- making leaves

  makeView(leaf: WorkspaceLeaf, state: obsidian.ViewState): obsidian.View {
    const creator = this.viewRegistry.creatorOf(state.type);
    return creator ? creator(leaf) : new UnknownView(leaf, state, state.type, 'file-question');
  }

  makeLeaf(doc?: Document): WorkspaceLeaf {
    return new WorkspaceLeaf(this, doc);
  }

  getLeaf(
    newLeaf?: obsidian.PaneType | boolean,
    direction?: obsidian.SplitDirection,
  ): WorkspaceLeaf {
    if (newLeaf === 'split') return this.splitActiveLeaf(direction);
    if (newLeaf === 'window') return this.openPopoutLeaf();
    if (newLeaf === 'tab' || newLeaf === true) return this.newTab();
    return this.getUnpinnedLeaf();
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    const leaf = this.getMostRecentLeaf();
    const fits = leaf !== null && !leaf.pinned && leaf.view.navigation;
    return fits ? leaf : this.newTab();
  }

  createLeafInParent(parent: obsidian.WorkspaceSplit, index: number): WorkspaceLeaf {
    if (!(parent instanceof WorkspaceSplit)) throw new Error('The split is not of this host');
    const doc = parent.containerEl.doc;
    const tabs = new WorkspaceTabs(this, doc);
    parent.add(tabs, index);
    return this.place(this.makeLeaf(doc), tabs);
  }

  createLeafBySplit(
    leaf: obsidian.WorkspaceLeaf,
    direction: obsidian.SplitDirection = 'vertical',
    before = false,
  ): WorkspaceLeaf {
    const beside = leaf.parent;
    if (!(beside instanceof WorkspaceTabs)) return this.newTab();
    const parent = beside.parent;
    const doc = beside.containerEl.doc;
    const tabs = new WorkspaceTabs(this, doc);
    const index = parent.children.indexOf(beside);
    if (parent.direction === direction) {
      parent.add(tabs, before ? index : index + 1);
    } else {
      const split = new WorkspaceSplit(this, direction, doc);
      parent.remove(beside);
      parent.add(split, index);
      split.add(beside);
      split.add(tabs, before ? 0 : 1);
    }
    return this.place(this.makeLeaf(doc), tabs);
  }

  splitActiveLeaf(direction?: obsidian.SplitDirection): WorkspaceLeaf {
    const leaf = this.getMostRecentLeaf();
    return leaf ? this.createLeafBySplit(leaf, direction) : this.newTab();
  }

  async duplicateLeaf(
    leaf: obsidian.WorkspaceLeaf,
    how?: obsidian.PaneType | boolean | obsidian.SplitDirection,
    direction?: obsidian.SplitDirection,
  ): Promise<WorkspaceLeaf> {
    const splits = how === 'vertical' || how === 'horizontal';
    const copy = splits
      ? this.createLeafBySplit(leaf, how)
      : this.getLeaf(how ?? 'split', direction);
    await copy.setViewState({ ...leaf.getViewState(), active: true }, leaf.getEphemeralState());
    return copy;
  }

  openPopoutLeaf(data?: obsidian.WorkspaceWindowInitData): WorkspaceLeaf {
    const leaf = this.makeLeaf();
    moveToPopout(this, leaf, data);
    return leaf;
  }

  moveLeafToPopout(
    leaf: obsidian.WorkspaceLeaf,
    data?: obsidian.WorkspaceWindowInitData,
  ): WorkspaceWindow {
    if (!(leaf instanceof WorkspaceLeaf)) throw new Error('The leaf is not of this host');
    this.takeOut(leaf);
    return moveToPopout(this, leaf, data);
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.sideLeaf(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.sideLeaf(this.rightSplit, split);
  }

  async ensureSideLeaf(
    type: string,
    side: obsidian.Side,
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {},
  ): Promise<WorkspaceLeaf> {
    const pane = side === 'left' ? this.leftSplit : this.rightSplit;
    let leaf = this.getLeavesOfType(type).find((each) => this.sideOf(each) !== null);
    if (!leaf) {
      leaf = this.sideLeaf(pane, options.split ?? false);
      await leaf.setViewState({ type, state: asRecord(options.state) });
    } else if (options.state !== undefined) {
      await leaf.setViewState({ type, state: asRecord(options.state) });
    }
    if (options.reveal ?? true) await this.revealLeaf(leaf);
    if (options.active ?? true) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  // --- which leaf

  async revealLeaf(leaf: obsidian.WorkspaceLeaf): Promise<void> {
    if (!(leaf instanceof WorkspaceLeaf)) throw new Error('The leaf is not of this host');
    this.sideOf(leaf)?.expand();
    leaf.tabGroup.select(leaf);
    await leaf.loadIfDeferred();
  }

  setActiveLeaf(
    leaf: obsidian.WorkspaceLeaf,
    paramsOrHistory: { focus?: boolean } | boolean = {},
    focusFlag = false,
  ): void {
    if (!(leaf instanceof WorkspaceLeaf)) throw new Error('The leaf is not of this host');
    if (!leaf.isAttached) return;
    const focus = typeof paramsOrHistory === 'boolean' ? focusFlag : paramsOrHistory.focus;
    const old = this.activeLeaf;
    this.activeLeaf = leaf;
    leaf.activeTime = ++this.clock;
    if (this.sideOf(leaf) === null) leaf.tabGroup.select(leaf);
    if (leaf.isVisible()) void leaf.loadIfDeferred();
    old?.containerEl.removeClass('mod-active');
    leaf.containerEl.addClass('mod-active');
    old?.redraw();
    leaf.redraw();
    if (focus) focusView(leaf.view);
    if (old === leaf) return;
    this.trigger('active-leaf-change', leaf);
    this.onFileShown();
    this.requestSaveLayout();
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.groupName === group);
  }

  getMostRecentLeaf(root: obsidian.WorkspaceParent = this.rootSplit): WorkspaceLeaf | null {
    const leaves =
      root === this.rootSplit
        ? this.rootLeaves()
        : this.allLeaves().filter(
            (leaf) => leaf.getRoot() === root || leaf.getContainer() === root,
          );
    const latest = [...leaves].sort((a, b) => b.activeTime - a.activeTime)[0];
    return latest ?? null;
  }

  getActiveViewOfType<T extends obsidian.View>(type: obsidian.Constructor<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): obsidian.TFile | null {
    for (const { view } of this.byRecency()) {
      if (view instanceof FileView && view.file) return view.file;
    }
    return null;
  }

  iterateRootLeaves(callback: (leaf: obsidian.WorkspaceLeaf) => unknown): void {
    for (const leaf of this.rootLeaves()) if (callback(leaf) === true) return;
  }

  iterateAllLeaves(callback: (leaf: obsidian.WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) if (callback(leaf) === true) return;
  }

  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.type === viewType);
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  getLastOpenFiles(): string[] {
    return [...this.recent];
  }

  rememberFile(file: obsidian.TFile): void {
    const at = this.recent.indexOf(file.path);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.unshift(file.path);
    this.recent.splice(10);
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: obsidian.PaneType | boolean,
    openViewState?: obsidian.OpenViewState,
  ): Promise<void> {
    await openLinkText(this, linktext, sourcePath, newLeaf, openViewState);
  }

  handleLinkContextMenu(
    menu: obsidian.Menu,
    linktext: string,
    sourcePath: string,
    leaf?: obsidian.WorkspaceLeaf,
  ): boolean {
    const file = this.app.metadataCache.getFirstLinkpathDest(linktext, sourcePath);
    if (!file) return false;
    this.trigger('file-menu', menu, file, 'link-context-menu', leaf);
    return true;
  }

  // --- what happens

  /** Gives every editor the plugins' extensions as they are now. */
  updateOptions(): void {
    for (const leaf of this.allLeaves()) {
      if (leaf.view instanceof MarkdownView) leaf.view.updateOptions();
    }
  }

  /** `file-open` fires when the view in use has another file than before; null where it has none. */
  onFileShown(): void {
    const view = this.mainView();
    const file = view instanceof FileView ? view.file : null;
    if (file === this.shownFile) return;
    this.shownFile = file;
    if (file) this.rememberFile(file);
    this.trigger('file-open', file);
  }

  /** Told by every part that changes the layout; the event follows once for all of them. */
  onLayoutChange(): void {
    this.requestSaveLayout();
    if (this.changeAnnounced || !this.layoutReady) return;
    this.changeAnnounced = true;
    queueMicrotask(() => {
      this.changeAnnounced = false;
      this.trigger('layout-change');
    });
  }

  onSideToggled(side: SidePane): void {
    this.containerEl.toggleClass(`is-${side.side}-sidedock-open`, !side.collapsed);
    if (!side.collapsed) {
      for (const group of side.tabGroups()) void group.shown?.loadIfDeferred();
    }
    this.onLayoutChange();
    this.onResize();
  }

  onResize(): void {
    for (const leaf of this.allLeaves()) leaf.onResize();
    this.trigger('resize');
  }

  /** Called by a leaf that detaches itself. */
  removeLeaf(leaf: WorkspaceLeaf): void {
    const wasActive = this.activeLeaf === leaf;
    this.takeOut(leaf);
    if (wasActive) {
      this.activeLeaf = null;
      const next = this.getMostRecentLeaf();
      if (next) this.setActiveLeaf(next);
      else this.trigger('active-leaf-change', null);
    }
    this.onFileShown();
    this.onLayoutChange();
  }

  sideOf(leaf: WorkspaceLeaf): Sidebar | null {
    const root = leaf.getRoot();
    if (root === this.leftSplit) return this.leftSplit;
    return root === this.rightSplit ? this.rightSplit : null;
  }

  /** Puts both sidebars into the form that the device has, with the leaves they hold. */
  setMobile(mobile: boolean): void {
    this.leftSplit = this.remakeSide(this.leftSplit, mobile);
    this.rightSplit = this.remakeSide(this.rightSplit, mobile);
    this.onResize();
  }

  rootLeaves(): WorkspaceLeaf[] {
    const containers = [this.rootSplit, ...this.floatingSplit.children];
    return containers.flatMap((each) => [...each.groups()].flatMap((tabs) => tabs.children));
  }

  allLeaves(): WorkspaceLeaf[] {
    const sides = [this.leftSplit, this.rightSplit].flatMap((side) => side.tabGroups());
    return [...this.rootLeaves(), ...sides.flatMap((group) => group.leaves)];
  }

  async saveLayout(): Promise<void> {
    if (this.layoutReady) await this.port.save(this.getLayout());
  }

  private newTab(): WorkspaceLeaf {
    const parent = this.getMostRecentLeaf()?.parent;
    const tabs = parent instanceof WorkspaceTabs ? parent : this.firstTabs();
    const index = tabs.group.current + 1;
    return this.place(this.makeLeaf(tabs.containerEl.doc), tabs, index);
  }

  private place(leaf: WorkspaceLeaf, tabs: WorkspaceTabs, index?: number): WorkspaceLeaf {
    tabs.group.add(leaf, Math.min(index ?? tabs.children.length, tabs.children.length));
    this.onLayoutChange();
    return leaf;
  }

  private firstTabs(): WorkspaceTabs {
    const first = this.rootSplit.groups().next();
    if (!first.done) return first.value;
    const tabs = new WorkspaceTabs(this);
    this.rootSplit.add(tabs);
    return tabs;
  }

  private sideLeaf(pane: SidePane, split: boolean): WorkspaceLeaf {
    const leaf = this.makeLeaf();
    pane.groupFor(split).add(leaf);
    this.onLayoutChange();
    return leaf;
  }

  private takeOut(leaf: WorkspaceLeaf): void {
    const parent = leaf.parent;
    parent.group.remove(leaf);
    if (!(parent instanceof WorkspaceTabs) || parent.children.length > 0) return;
    const onlyInRoot = parent.parent === this.rootSplit && this.rootSplit.children.length === 1;
    if (onlyInRoot) {
      parent.group.add(this.makeLeaf());
      return;
    }
    this.prune(parent);
  }

  /** Removes empty tabs, then the splits that they leave empty, then an empty window. */
  private prune(item: WorkspaceTabs | WorkspaceSplit): void {
    const parent: unknown = hasParent(item) ? item.parent : null;
    if (item instanceof WorkspaceWindow) {
      closePopout(this, item);
    } else if (parent instanceof WorkspaceSplit) {
      parent.remove(item);
      const isRoot = parent === this.rootSplit || parent instanceof WorkspaceSidedock;
      if (parent.children.length === 0 && !isRoot) this.prune(parent);
    }
  }

  private makeSide(side: obsidian.Side, mobile: boolean): Sidebar {
    return mobile ? new WorkspaceMobileDrawer(this, side) : new WorkspaceSidedock(this, side);
  }

  private remakeSide(old: Sidebar, mobile: boolean): Sidebar {
    if (mobile === old instanceof WorkspaceMobileDrawer) return old;
    const fresh = this.makeSide(old.side, mobile);
    const leaves = old
      .tabGroups()
      .flatMap((group) => group.leaves.map((leaf) => ({ leaf, group })));
    for (const { leaf, group } of leaves) {
      group.remove(leaf);
      fresh.groupFor(false).add(leaf);
    }
    old.containerEl.replaceWith(fresh.containerEl);
    this.containerEl.removeClass(`is-${old.side}-sidedock-open`);
    return fresh;
  }

  /** The leaves of the main area and of the pop-outs, the latest active one first. */
  private byRecency(): WorkspaceLeaf[] {
    return this.rootLeaves().sort((a, b) => b.activeTime - a.activeTime);
  }

  /** The view in use; while a sidebar has the focus, the one in the main area beside it. */
  private mainView(): obsidian.View | null {
    const active = this.activeLeaf;
    const leaf = active && this.sideOf(active) === null ? active : this.getMostRecentLeaf();
    return leaf?.view ?? null;
  }

  private reviveViews(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) {
      if (!(leaf.view instanceof UnknownView)) continue;
      const { saved } = leaf.view;
      void leaf
        .defer(saved, leaf.getDisplayText(), leaf.getIcon())
        .then(() => (leaf.isVisible() ? leaf.loadIfDeferred() : undefined));
    }
  }

  private forgetViews(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) void leaf.forgetView();
  }
}

function asRecord(state: unknown): Record<string, unknown> {
  return typeof state === 'object' && state !== null ? { ...state } : {};
}

function focusView(view: obsidian.View): void {
  if (view instanceof MarkdownView) view.focusContent();
  else if (!view.containerEl.contains(view.containerEl.doc.activeElement)) {
    view.containerEl.setAttr('tabindex', -1);
    view.containerEl.setCssStyles({ outline: 'none' });
    view.containerEl.focus({ preventScroll: true });
  }
}
