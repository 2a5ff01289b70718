import type * as obsidian from 'obsidian';
import { MemoryAdapter } from '../data/adapter';
import type { Disk } from '../data/disk';
import { keepSaved, openDisk, type DiskSaver } from '../data/disk-saver';
import { FileManager } from '../data/file-manager';
import { LocalStore } from '../data/local-store';
import { MetadataCache } from '../data/metadata-cache';
import { Vault } from '../data/vault';
import { ConfirmationModal } from '../ui/confirmation';
import type { AppParts } from './app';
import { fetchVault } from './page-files';
import { PageStore } from './page-store';

const vaultName = 'Demo vault';
const storeName = 'causeway-host';
const layoutPath = '.obsidian/workspace.json';
const pluginsPath = '.obsidian/community-plugins.json';

const mimeTypes: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** The vault of the page, and what the page keeps of it in this browser. */
export interface PageVault {
  vault: Vault;
  metadataCache: MetadataCache;
  disk: Disk;
  saver: DiskSaver;
  parts: Omit<AppParts, 'platform'>;
  savedLayout(): Promise<unknown>;
  /** The plugins that are switched on; null before the first time. */
  enabledPlugins(): Promise<string[] | null>;
  rememberPlugins(ids: string[]): Promise<void>;
}

export async function openVault(fresh: boolean): Promise<PageVault> {
  const store = new PageStore(storeName);
  const saved = fresh ? null : await store.load();
  if (fresh) clearLocalStorage();
  const clock = (): number => Date.now();
  const initial = saved ? [] : await fetchVault();
  const disk = await openDisk(clock, initial, {
    load: () => Promise.resolve(saved),
    save: (image) => store.save(image),
  });
  const saver = keepSaved(disk, store);
  const adapter = new MemoryAdapter(disk, vaultName, addressOf, () => saver.flush());
  const vault = new Vault(disk, adapter);
  const metadataCache = new MetadataCache(vault, disk);
  const readJson = async (path: string): Promise<unknown> => {
    if (!(await adapter.exists(path))) return null;
    const value: unknown = JSON.parse(disk.readText(path));
    return value;
  };
  const writeJson = async (path: string, value: unknown): Promise<void> => {
    disk.mkdir('.obsidian');
    await adapter.write(path, JSON.stringify(value, null, 2));
  };
  return {
    vault,
    metadataCache,
    disk,
    saver,
    parts: {
      vault,
      metadataCache,
      makeFileManager: (app) =>
        new FileManager(vault, metadataCache, disk, (file) => confirmDeletion(app, file)),
      localStore: new LocalStore(window.localStorage, storeName),
      layout: { save: (layout) => writeJson(layoutPath, layout) },
    },
    savedLayout: () => readJson(layoutPath),
    enabledPlugins: async () => {
      const ids = await readJson(pluginsPath);
      return Array.isArray(ids) ? ids.map(String) : null;
    },
    rememberPlugins: (ids) => writeJson(pluginsPath, ids),
  };
}

function addressOf(bytes: Uint8Array, path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const type = mimeTypes[extension] ?? 'application/octet-stream';
  return URL.createObjectURL(new Blob([bytes.slice()], { type }));
}

function clearLocalStorage(): void {
  for (const key of Object.keys(window.localStorage)) {
    if (key.startsWith(`${storeName}-`)) window.localStorage.removeItem(key);
  }
}

function confirmDeletion(app: obsidian.App, file: obsidian.TAbstractFile): Promise<boolean> {
  return new Promise((resolve) => {
    const modal = new ConfirmationModal(app);
    modal.setTitle('Delete file');
    modal.setContent(`Move “${file.name}” to the trash?`);
    modal.addButton((button) => {
      button.setButtonText('Delete').setDestructive();
      button.onClick(() => resolve(true));
    });
    modal.addCancelButton();
    modal.setCloseCallback(() => resolve(false));
    modal.open();
  });
}
