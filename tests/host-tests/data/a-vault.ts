import { MemoryAdapter } from '../../host/data/adapter';
import { Disk, type SeedFile } from '../../host/data/disk';
import type { TFile } from '../../host/data/files';
import { MetadataCache } from '../../host/data/metadata-cache';
import { Vault } from '../../host/data/vault';

export interface TestVault {
  disk: Disk;
  adapter: MemoryAdapter;
  vault: Vault;
  metadata: MetadataCache;
  /** Moves the injected clock on, in milliseconds. */
  pass: (ms: number) => void;
  /** The file at a path; fails where there is none. */
  file: (path: string) => TFile;
  /** Events of the vault and the metadata cache, as `name path`, in their order. */
  log: string[];
}

/** A vault at time 1000 that is not loaded yet. */
export function aVault(files: Record<string, string>): TestVault {
  let now = 1000;
  const disk = new Disk(() => now);
  disk.seed(Object.entries(files).map(([path, data]): SeedFile => ({ path, data })));
  const adapter = new MemoryAdapter(disk, 'Test vault', (_bytes, path) => `blob:${path}`);
  const vault = new Vault(disk, adapter);
  const metadata = new MetadataCache(vault, disk);
  const log: string[] = [];
  vault.on('create', (file) => log.push(`create ${file.path}`));
  vault.on('modify', (file) => log.push(`modify ${file.path}`));
  vault.on('delete', (file) => log.push(`delete ${file.path}`));
  vault.on('rename', (file, old) => log.push(`rename ${old} > ${file.path}`));
  metadata.on('changed', (file) => log.push(`changed ${file.path}`));
  metadata.on('deleted', (file) => log.push(`deleted ${file.path}`));
  metadata.on('resolve', (file) => log.push(`resolve ${file.path}`));
  metadata.on('resolved', () => log.push('resolved'));
  return {
    disk,
    adapter,
    vault,
    metadata,
    log,
    pass: (ms) => {
      now += ms;
    },
    file: (path) => {
      const file = vault.getFileByPath(path);
      if (!file) throw new Error(`no file ${path}`);
      return file;
    },
  };
}

/** The same, loaded, with all metadata read and the log emptied. */
export async function aLoadedVault(files: Record<string, string>): Promise<TestVault> {
  const made = aVault(files);
  made.vault.loadAll();
  await made.metadata.settled();
  made.log.length = 0;
  return made;
}
