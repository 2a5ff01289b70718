// A small plugin that uses what the host must get right; the browser test of the host loads it as
// Obsidian loads any plugin: built to one CommonJS file, with everything of the app external.
import { EditorView } from '@codemirror/view';
import { ItemView, Platform, Plugin, type WorkspaceLeaf } from 'obsidian';

const viewType = 'probe-view';

declare global {
  interface Window {
    /** What happened to the plugin, in order. */
    probe?: string[];
  }
}

const log = (text: string): void => {
  (window.probe ??= []).push(text);
};

class ProbeView extends ItemView {
  override navigation = false;

  getViewType(): string {
    return viewType;
  }

  getDisplayText(): string {
    return 'Probe';
  }

  override getIcon(): string {
    return 'landmark';
  }

  protected override onOpen(): Promise<void> {
    log('view opened');
    this.contentEl.addClass('probe-view');
    const draw = (): void => {
      this.contentEl.setText(this.app.workspace.getActiveFile()?.basename ?? 'nothing');
    };
    this.registerEvent(this.app.workspace.on('file-open', draw));
    this.contentEl.onWindowMigrated(() => log('migrated'));
    draw();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    log('view closed');
    return Promise.resolve();
  }
}

export default class Probe extends Plugin {
  private created = 0;

  override async onload(): Promise<void> {
    const data: unknown = await this.loadData();
    log(
      `onload, data ${JSON.stringify(data)}, layout ready ${String(this.app.workspace.layoutReady)}`,
    );
    await this.saveData({ times: 1 });
    this.registerEvent(this.app.vault.on('create', () => this.created++));
    this.app.workspace.onLayoutReady(() => log(`layout ready, ${String(this.created > 5)}`));
    this.registerView(viewType, (leaf: WorkspaceLeaf) => new ProbeView(leaf));
    this.addRibbonIcon('landmark', 'Open probe', () => this.open());
    if (!Platform.isMobile) this.addStatusBarItem().setText('Probe');
    this.addCommand({ id: 'open', name: 'Open', callback: () => this.open() });
    this.addCommand({
      id: 'write',
      name: 'Write',
      editorCallback: (editor) => editor.replaceSelection('probe '),
    });
    this.registerDomEvent(window, 'blur', () => log('blur'));
    this.registerInterval(window.setInterval(() => undefined, 1000));
    this.registerEditorExtension(EditorView.editorAttributes.of({ class: 'probe-editor' }));
    const { workspace } = this.app;
    this.registerEvent(workspace.on('file-menu', (_menu, { path }) => log(`menu ${path}`)));
    this.registerEvent(
      workspace.on('files-menu', (_menu, files) =>
        log(`menu ${files.map(({ path }) => path).join(', ')}`),
      ),
    );
    this.registerObsidianProtocolHandler('probe', ({ file }) => log(`uri ${file ?? ''}`));
  }

  override onUserEnable(): void {
    log('user enabled');
    this.open();
  }

  override onExternalSettingsChange(): void {
    log('settings changed');
  }

  private open(): void {
    void this.app.workspace.ensureSideLeaf(viewType, 'right', { active: false });
  }
}
