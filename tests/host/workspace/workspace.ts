import type * as obsidian from 'obsidian';
import type { Extension } from '@codemirror/state';
import { debounce } from '../data/debounce';
import { readLayout, restoreLayout, type LayoutPort } from './layout';
import { WorkspaceLeaf } from './leaf';
import { openLinkText } from './link-opening';
import { MarkdownView } from './markdown-view';
import { EmptyView, UnknownView } from './placeholder-view';
import { moveToPopout } from './popout';
import { Ribbon } from './ribbon';
import { Places } from './places';
import { WorkspaceSplit, type SidePane, type WorkspaceWindow } from './split';
import { ensureSideLeaf, type SideLeafOptions } from './side-leaf';
import { followRegistry } from './view-revival';
import { focusView } from './view-focus';
import { WorkspaceTree } from './workspace-tree';
import type { WorkspaceEvents } from './workspace-events';
import { FileView } from './file-view';
import { ViewRegistry } from './view-registry';

export class Workspace extends WorkspaceTree implements obsidian.Workspace {
  readonly containerEl = createDiv('workspace');
  readonly viewRegistry = new ViewRegistry();
  readonly leftRibbon: Ribbon;
  readonly rightRibbon: Ribbon;
  protected readonly places: Places;
  layoutReady = false;
  /** The extensions of plugins, as they were registered; read again by `updateOptions`. */
  readonly editorExtensions: Extension[] = [];
  readonly requestSaveLayout: obsidian.Debouncer<[], Promise<void>>;
  private shownFile: obsidian.TFile | null = null;
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
    this.places = new Places(this, mobile);
    this.containerEl.append(
      this.leftRibbon.containerEl,
      this.leftSplit.containerEl,
      this.rootSplit.containerEl,
      this.rightSplit.containerEl,
    );
    followRegistry(this);
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
    if (newLeaf === 'tab' || newLeaf === true) return this.places.newTab();
    return this.getUnpinnedLeaf();
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    const leaf = this.getMostRecentLeaf();
    const fits = leaf !== null && !leaf.pinned && leaf.view.navigation;
    return fits ? leaf : this.places.newTab();
  }

  createLeafInParent(parent: obsidian.WorkspaceSplit, index: number): WorkspaceLeaf {
    if (!(parent instanceof WorkspaceSplit)) throw new Error('The split is not of this host');
    return this.places.inParent(parent, index);
  }

  createLeafBySplit(
    leaf: obsidian.WorkspaceLeaf,
    direction: obsidian.SplitDirection = 'vertical',
    before = false,
  ): WorkspaceLeaf {
    return this.places.beside(leaf, direction, before);
  }

  splitActiveLeaf(direction?: obsidian.SplitDirection): WorkspaceLeaf {
    const leaf = this.getMostRecentLeaf();
    return leaf ? this.createLeafBySplit(leaf, direction) : this.places.newTab();
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
    this.places.takeOut(leaf);
    return moveToPopout(this, leaf, data);
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.places.inSide(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.places.inSide(this.rightSplit, split);
  }

  ensureSideLeaf(
    type: string,
    side: obsidian.Side,
    options?: SideLeafOptions,
  ): Promise<WorkspaceLeaf> {
    return ensureSideLeaf(this, type, side, options);
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
    this.places.takeOut(leaf);
    if (wasActive) {
      this.activeLeaf = null;
      const next = this.getMostRecentLeaf();
      if (next) this.setActiveLeaf(next);
      else this.trigger('active-leaf-change', null);
    }
    this.onFileShown();
    this.onLayoutChange();
  }

  setMobile(mobile: boolean): void {
    this.places.setMobile(mobile);
    this.onResize();
  }

  async saveLayout(): Promise<void> {
    if (this.layoutReady) await this.port.save(this.getLayout());
  }
}
