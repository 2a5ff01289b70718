import type * as obsidian from 'obsidian';
import { Events } from '../data/events';

/** Which view type draws what, and which file extensions it opens. */
export class ViewRegistry extends Events {
  private readonly creators = new Map<string, obsidian.ViewCreator>();
  private readonly extensions = new Map<string, string>();

  /** Fails, as in the app, where another plugin or the host has the type already. */
  register(type: string, creator: obsidian.ViewCreator): void {
    if (this.creators.has(type)) {
      throw new Error(`Attempting to register an existing view type "${type}"`);
    }
    this.creators.set(type, creator);
    this.trigger('view-registered', type);
  }

  unregister(type: string): void {
    if (this.creators.delete(type)) this.trigger('view-unregistered', type);
  }

  creatorOf(type: string): obsidian.ViewCreator | undefined {
    return this.creators.get(type);
  }

  registerExtensions(extensions: readonly string[], type: string): void {
    for (const extension of extensions) {
      if (this.extensions.has(extension)) {
        throw new Error(`Attempting to register an existing file extension "${extension}"`);
      }
      this.extensions.set(extension, type);
    }
  }

  unregisterExtensions(extensions: readonly string[]): void {
    for (const extension of extensions) this.extensions.delete(extension);
  }

  typeOf(extension: string): string | undefined {
    return this.extensions.get(extension.toLowerCase());
  }

  get size(): number {
    return this.creators.size;
  }
}
