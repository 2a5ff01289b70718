// The page of the browser host: see README.md beside this file for what it can and cannot show.
import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as lezerCommon from '@lezer/common';
import * as lezerHighlight from '@lezer/highlight';
import * as lezerLr from '@lezer/lr';
import type * as obsidian from 'obsidian';
import { makeApi } from './api';
import { makePlatform, makeVersion } from './data/platform';
import { installDom } from './ui/dom';
import { installTooltips } from './ui/tooltip';
import { App } from './workspace/app';
import { installCensus } from './workspace/census';
import { FileExplorerView } from './workspace/file-explorer';
import { Frame, hardwareOf } from './workspace/frame';
import { addHostCommands } from './workspace/host-commands';
import { makeHostApi } from './workspace/host-object';
import { ImageView } from './workspace/image-view';
import { isPicture } from './workspace/markdown-embed';
import { MarkdownView } from './workspace/markdown-view';
import { fetchPlugin } from './workspace/page-files';
import { readOptions, type PageOptions } from './workspace/page-options';
import { openVault, type PageVault } from './workspace/page-vault';
import { Plugins, requireFrom } from './workspace/plugins';
import { Tasks } from './workspace/tasks';

const pictures = ['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'avif', 'bmp'].filter(isPicture);

async function start(options: PageOptions, page: Promise<Page>): Promise<void> {
  const { app, frame, vault, plugins } = await page;
  frame.setTheme(options.theme);
  frame.setDevice(options.device ?? deviceOfWidth());
  frame.setRtl(options.rtl);
  const files = await fetchPlugin();
  const { id } = files.manifest;
  plugins.add(files);
  const enabled = await vault.enabledPlugins();
  const firstTime = enabled === null;
  const on = firstTime || enabled.includes(id);
  if (on) await plugins.enable(id, false);
  vault.vault.loadAll();
  await restore(app, await vault.savedLayout(), options);
  app.workspace.setLayoutReady();
  if (on && firstTime) plugins.get(id)?.onUserEnable();
  await vault.rememberPlugins(on ? [id] : []);
  if (options.sideOpen) app.workspace.rightSplit.expand();
  if (options.file !== null) await window.host.openFile(options.file);
}

interface Page {
  app: App;
  frame: Frame;
  vault: PageVault;
  plugins: Plugins;
}

async function build(options: PageOptions): Promise<Page> {
  const vault = await openVault(options.fresh);
  const device = options.device ?? deviceOfWidth();
  const platform = makePlatform(hardwareOf(device));
  const app = new App({ ...vault.parts, platform });
  const { viewRegistry } = app.workspace;
  viewRegistry.register('markdown', (leaf) => new MarkdownView(leaf));
  viewRegistry.register('image', (leaf) => new ImageView(leaf));
  viewRegistry.register('file-explorer', (leaf) => new FileExplorerView(leaf));
  viewRegistry.registerExtensions(['md'], 'markdown');
  viewRegistry.registerExtensions(pictures, 'image');
  app.hoverSources.register('file-explorer', { display: 'Files', defaultMod: true });
  app.hoverSources.register('preview', { display: 'Reading view', defaultMod: false });
  addHostCommands(app);
  const frame = new Frame(app, platform);
  app.attach(window);
  const modules = modulesFor(makeApi(makeVersion(options.appVersion), platform));
  const plugins = new Plugins(app, requireFrom(modules));
  window.addEventListener('resize', () => {
    if (options.device === null && (deviceOfWidth() === 'phone') !== platform.isPhone) {
      frame.setDevice(deviceOfWidth());
    }
    app.workspace.onResize();
  });
  window.addEventListener('beforeunload', () => app.workspace.trigger('quit', new Tasks()));
  return { app, frame, vault, plugins };
}

/** A plugin gets the host's own copies, as it gets the app's: two of them would not work together. */
function modulesFor(api: object): Record<string, unknown> {
  return {
    obsidian: api,
    '@codemirror/autocomplete': autocomplete,
    '@codemirror/commands': commands,
    '@codemirror/language': language,
    '@codemirror/lint': lint,
    '@codemirror/search': search,
    '@codemirror/state': state,
    '@codemirror/view': view,
    '@lezer/common': lezerCommon,
    '@lezer/highlight': lezerHighlight,
    '@lezer/lr': lezerLr,
  };
}

async function restore(app: App, layout: unknown, options: PageOptions): Promise<void> {
  if (layout !== null) {
    await app.workspace.changeLayout(layout);
    return;
  }
  const leaf = app.workspace.getLeftLeaf(false);
  await leaf.setViewState({ type: 'file-explorer' });
  if ((options.device ?? deviceOfWidth()) === 'desktop') app.workspace.leftSplit.expand();
  const main: obsidian.WorkspaceLeaf = app.workspace.getLeaf('tab');
  app.workspace.setActiveLeaf(main);
}

/** Where the address names no device, a narrow window is a phone. */
function deviceOfWidth(): 'desktop' | 'phone' {
  return window.innerWidth < 600 ? 'phone' : 'desktop';
}

installDom(window);
installTooltips(document);
installCensus();
const options = readOptions(new URLSearchParams(window.location.search));
const page = build(options);
const ready = page.then(async (built) => {
  window.host = makeHostApi({ ...built, ready });
  await start(options, page);
});
ready.catch((error: unknown) => {
  console.error(error);
  document.body.createEl('pre', { cls: 'host-failure', text: String(error) });
});
