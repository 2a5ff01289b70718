import type { App, TFile, TFolder } from 'obsidian';
import { AbstractInputSuggest } from './popover-suggest';
import { prepareFuzzySearch } from './search';

abstract class PathSuggest extends AbstractInputSuggest<string> {
  protected abstract paths(): string[];

  protected getSuggestions(query: string): string[] {
    const search = prepareFuzzySearch(query);
    return this.paths()
      .flatMap((path) => {
        const match = search(path);
        return match ? [{ path, score: match.score }] : [];
      })
      .sort((a, b) => b.score - a.score)
      .map(({ path }) => path);
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }
}

/** Suggests the vault's files by their full paths. */
export class FileSuggest extends PathSuggest {
  constructor(
    app: App,
    field: HTMLInputElement,
    private readonly filter: ((file: TFile) => boolean) | undefined,
  ) {
    super(app, field);
  }

  protected paths(): string[] {
    return this.app.vault
      .getFiles()
      .filter((file) => this.filter?.(file) ?? true)
      .map((file) => file.path);
  }
}

/** Suggests the vault's folders by their full paths. */
export class FolderSuggest extends PathSuggest {
  constructor(
    app: App,
    field: HTMLInputElement,
    private readonly filter: ((folder: TFolder) => boolean) | undefined,
    private readonly includeRoot = false,
  ) {
    super(app, field);
  }

  protected paths(): string[] {
    return this.app.vault
      .getAllFolders(this.includeRoot)
      .filter((folder) => this.filter?.(folder) ?? true)
      .map((folder) => folder.path);
  }
}
