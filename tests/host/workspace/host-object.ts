import type { HostApi } from '../host-api';
import { noticesShown } from '../ui/notice';
import type { App } from './app';
import { takeCensus } from './census';
import { saveOpenFiles, unsavedFiles } from './file-view';
import type { Frame } from './frame';
import type { PageVault } from './page-vault';
import type { Plugins } from './plugins';

interface HostParts {
  ready: Promise<void>;
  app: App;
  frame: Frame;
  vault: PageVault;
  plugins: Plugins;
}

const modes = {
  source: { mode: 'source', source: true },
  live: { mode: 'source', source: false },
  reading: { mode: 'preview' },
} as const;

/** What tests and people at the console get as `window.host`. */
export function makeHostApi({ ready, app, frame, vault: page, plugins }: HostParts): HostApi {
  const { vault, metadataCache, disk, saver } = page;
  const theId = (): string => plugins.ids()[0] ?? fail('The host has no plugin');
  const fileAt = (path: string): NonNullable<ReturnType<typeof vault.getAbstractFileByPath>> =>
    vault.getAbstractFileByPath(path) ?? fail(`The vault has no ${path}`);
  const remember = (): Promise<void> =>
    page.rememberPlugins(plugins.ids().filter((id) => plugins.isEnabled(id)));
  return {
    ready,
    app,
    async openFile(path, { line, mode, newLeaf = false } = {}) {
      const file = vault.getFileByPath(path) ?? fail(`The vault has no ${path}`);
      await app.workspace.getLeaf(newLeaf ? 'tab' : false).openFile(file, {
        ...(mode ? { state: modes[mode] } : {}),
        ...(line === undefined ? {} : { eState: { line } }),
      });
    },
    runCommand: (id) => app.commands.run(id),
    commandAvailable: (id) => app.commands.isAvailable(id),
    commandIds: () => app.commands.ids(),
    async hashVault() {
      const hashes: Record<string, string> = {};
      for (const path of disk.paths().sort()) {
        if (path.startsWith(`${vault.configDir}/`) || disk.stat(path)?.type !== 'file') continue;
        hashes[path] = await sha256(disk.read(path));
      }
      return hashes;
    },
    readFile: (path) => Promise.resolve(disk.readText(path)),
    async writeFile(path, text) {
      disk.write(path, new TextEncoder().encode(text));
      for (const id of plugins.ids()) {
        const plugin = plugins.get(id);
        if (plugin?.dataPath === path) await plugin.onExternalSettingsChange?.();
      }
    },
    renameFile: (path, newPath) => app.fileManager.renameFile(fileAt(path), newPath),
    deleteFile: (path) => vault.delete(fileAt(path)),
    async settled() {
      do {
        await metadataCache.settled();
        await new Promise((resolve) => window.setTimeout(resolve, 20));
      } while (unsavedFiles() > 0 || saver.pending());
      await app.workspace.requestSaveLayout.run();
      await metadataCache.settled();
    },
    async enablePlugin(id = theId()) {
      await plugins.enable(id, true);
      await remember();
    },
    async disablePlugin(id = theId()) {
      plugins.disable(id);
      await remember();
    },
    pluginEnabled: () => plugins.isEnabled(theId()),
    setTheme: (theme) => frame.setTheme(theme),
    setDevice: (device) => frame.setDevice(device),
    setRtl: (rtl) => frame.setRtl(rtl),
    census: () =>
      takeCensus(app, { vault, metadata: metadataCache, workspace: app.workspace }, theId()),
    reads: () => Object.fromEntries(vault.adapter.reads),
    runCli: (name, params) => app.cli.run(name, params),
    loadTimes: () => plugins.times.get(theId()) ?? fail('The plugin was never loaded'),
    openSettings: (id) => app.openSettings(id),
    openUri: (uri) => app.protocols.open(uri),
    notices: () => noticesShown(),
    async flushSaves() {
      await saveOpenFiles();
      app.workspace.requestSaveLayout.cancel();
      await app.workspace.saveLayout();
      await saver.flush();
    },
  };
}

function fail(message: string): never {
  throw new Error(message);
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
