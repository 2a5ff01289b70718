import type * as obsidian from 'obsidian';
import type { Disk } from './disk';
import { Events } from './events';
import { TFile } from './files';
import { LinkIndex, nameKey, referencesOf } from './link-index';
import { getLinkpath } from './links';
import { readMetadata } from './markdown-cache';
import type { Vault } from './vault';

// Long enough to get on, short enough that the page answers while a large vault is read.
const SLICE_MS = 12;

type LinkCounts = Record<string, Record<string, number>>;

/**
 * Follows the vault. Notes are parsed from a queue after the event that told of them, so `changed`
 * comes after `modify`; when the queue is empty the links are resolved and `resolved` fires.
 */
export class MetadataCache extends Events implements obsidian.MetadataCache {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  private readonly caches = new Map<string, obsidian.CachedMetadata>();
  private readonly index = new LinkIndex();
  /** Notes that refer to something of this name: those to look at again when it comes or goes. */
  private readonly referrers = new Map<string, Set<string>>();
  private readonly toParse = new Set<TFile>();
  private readonly toResolve = new Set<string>();
  private scheduled = false;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly vault: Vault,
    private readonly disk: Disk,
    private readonly schedule: (run: () => void) => void = (run) => {
      globalThis.setTimeout(run, 0);
    },
  ) {
    super();
    vault.on('create', (file) => {
      if (file instanceof TFile) this.fileCame(file);
    });
    vault.on('modify', (file) => {
      if (file instanceof TFile) this.queue(file);
    });
    vault.on('delete', (file) => {
      if (file instanceof TFile) this.fileWent(file);
    });
    vault.on('rename', (file, oldPath) => {
      if (file instanceof TFile) this.fileMoved(file, oldPath);
    });
  }

  getFileCache(file: obsidian.TFile): obsidian.CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): obsidian.CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  /** The bare name where only one file has it, else the path from the root. */
  fileToLinktext(file: obsidian.TFile, _sourcePath: string, omitMdExtension = true): string {
    const text = this.index.countNamed(file.path) > 1 ? file.path : file.name;
    return omitMdExtension && file.extension === 'md' ? text.slice(0, -'.md'.length) : text;
  }

  /** An empty linkpath, as of `[[#Heading]]`, is the note itself. */
  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.vault.getFileByPath(sourcePath);
    return this.index.find(linkpath, sourcePath);
  }

  /** Settles when all is parsed and resolved and every event has fired. */
  settled(): Promise<void> {
    if (!this.scheduled) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  override on(
    name: 'changed',
    callback: (file: obsidian.TFile, data: string, cache: obsidian.CachedMetadata) => unknown,
    ctx?: unknown,
  ): obsidian.EventRef;
  override on(
    name: 'deleted',
    callback: (file: obsidian.TFile, prevCache: obsidian.CachedMetadata | null) => unknown,
    ctx?: unknown,
  ): obsidian.EventRef;
  override on(
    name: 'resolve',
    callback: (file: obsidian.TFile) => unknown,
    ctx?: unknown,
  ): obsidian.EventRef;
  override on(name: 'resolved', callback: () => unknown, ctx?: unknown): obsidian.EventRef;
  override on(
    name: string,
    callback: (...data: never[]) => unknown,
    ctx?: unknown,
  ): obsidian.EventRef {
    return super.on(name, callback, ctx);
  }

  private fileCame(file: TFile): void {
    this.index.add(file);
    this.lookAgain(file.path);
    this.queue(file);
  }

  private fileWent(file: TFile): void {
    const { path } = file;
    const cache = this.caches.get(path) ?? null;
    this.index.remove(file, path);
    this.toParse.delete(file);
    this.forget(path);
    this.lookAgain(path);
    if (file.extension === 'md') this.trigger('deleted', file, cache);
  }

  /** The metadata moves with the file: no `changed`, only its links and those to it are resolved. */
  private fileMoved(file: TFile, oldPath: string): void {
    const cache = this.caches.get(oldPath);
    this.index.remove(file, oldPath);
    this.index.add(file);
    this.forget(oldPath);
    if (file.extension !== 'md') this.toParse.delete(file);
    else if (cache) this.remember(file.path, cache);
    else this.queue(file);
    this.lookAgain(oldPath);
    this.lookAgain(file.path);
  }

  private queue(file: TFile): void {
    if (file.extension !== 'md') return;
    this.toParse.add(file);
    this.start();
  }

  private lookAgain(path: string): void {
    for (const source of this.referrers.get(nameKey(path)) ?? []) this.toResolve.add(source);
    if (this.toResolve.size > 0) this.start();
  }

  private start(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    this.schedule(() => {
      this.work();
    });
  }

  private work(): void {
    const began = performance.now();
    for (const file of this.toParse) {
      if (performance.now() - began > SLICE_MS) break;
      this.toParse.delete(file);
      const data = this.disk.readText(file.path);
      const cache = readMetadata(data);
      this.remember(file.path, cache);
      this.trigger('changed', file, data, cache);
    }
    if (this.toParse.size === 0) this.resolveAll();
    if (this.toParse.size > 0 || this.toResolve.size > 0) {
      this.schedule(() => {
        this.work();
      });
      return;
    }
    this.scheduled = false;
    for (const settle of this.waiting.splice(0)) settle();
  }

  private resolveAll(): void {
    const sources = [...this.toResolve];
    this.toResolve.clear();
    for (const path of sources) {
      const file = this.vault.getFileByPath(path);
      const cache = this.caches.get(path);
      if (!file || !cache) continue;
      this.resolveLinks(path, cache);
      this.trigger('resolve', file);
    }
    this.trigger('resolved');
  }

  private resolveLinks(path: string, cache: obsidian.CachedMetadata): void {
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of referencesOf(cache)) {
      const linkpath = getLinkpath(link);
      const target = this.getFirstLinkpathDest(linkpath, path);
      const counts = target ? resolved : unresolved;
      const key = target?.path ?? linkpath;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[path] = resolved;
    this.unresolvedLinks[path] = unresolved;
  }

  private remember(path: string, cache: obsidian.CachedMetadata): void {
    this.dropReferences(path);
    this.caches.set(path, cache);
    for (const { link } of referencesOf(cache)) {
      const key = nameKey(getLinkpath(link));
      const sources = this.referrers.get(key) ?? new Set<string>();
      this.referrers.set(key, sources.add(path));
    }
    this.toResolve.add(path);
    this.start();
  }

  private forget(path: string): void {
    this.dropReferences(path);
    this.caches.delete(path);
    this.toResolve.delete(path);
    delete this.resolvedLinks[path];
    delete this.unresolvedLinks[path];
    this.start();
  }

  private dropReferences(path: string): void {
    for (const { link } of referencesOf(this.caches.get(path) ?? {})) {
      const key = nameKey(getLinkpath(link));
      const sources = this.referrers.get(key);
      sources?.delete(path);
      if (sources?.size === 0) this.referrers.delete(key);
    }
  }
}
