import type * as obsidian from 'obsidian';
import type { Disk } from './disk';
import type { TFolder } from './files';
import { getFrontMatterInfo, parseYaml, stringifyYaml } from './front-matter';
import { linksInto, rewriteLinks } from './link-rewrite';
import type { MetadataCache } from './metadata-cache';
import { parentPath } from './paths';
import type { Vault } from './vault';

/** What the app's "Files and links" settings decide; the defaults are the app's. */
export interface FileSettings {
  newNotes: 'root' | 'current';
  wikilinks: boolean;
  /** Folder for attachments; `/` is the root. */
  attachments: string;
}

export const DEFAULT_FILE_SETTINGS: FileSettings = {
  newNotes: 'root',
  wikilinks: true,
  attachments: '/',
};

export class FileManager implements obsidian.FileManager {
  constructor(
    private readonly vault: Vault,
    private readonly metadata: MetadataCache,
    private readonly disk: Disk,
    private readonly confirmDeletion: (file: obsidian.TAbstractFile) => Promise<boolean>,
    private readonly settings: FileSettings = DEFAULT_FILE_SETTINGS,
  ) {}

  getNewFileParent(sourcePath: string): TFolder {
    if (this.settings.newNotes === 'root' || sourcePath === '') return this.vault.getRoot();
    return this.vault.getFolderByPath(parentPath(sourcePath)) ?? this.vault.getRoot();
  }

  /** Renames, then writes the new name into every link that meant the file, as the app does unasked. */
  async renameFile(file: obsidian.TAbstractFile, newPath: string): Promise<void> {
    await this.metadata.settled();
    const links = linksInto(this.vault, this.metadata, file);
    await this.vault.rename(file, newPath);
    await this.metadata.settled();
    for (const [source, targets] of links)
      await rewriteLinks(this.vault, this.metadata, source, targets);
  }

  /** Asks, and on a yes moves the file to the trash; true when the answer was yes. */
  async promptForDeletion(file: obsidian.TAbstractFile): Promise<boolean> {
    const confirmed = await this.confirmDeletion(file);
    if (confirmed) await this.trashFile(file);
    return confirmed;
  }

  async trashFile(file: obsidian.TAbstractFile): Promise<void> {
    await this.vault.trash(file, true);
  }

  generateMarkdownLink(file: obsidian.TFile, sourcePath: string, subpath = '', alias = ''): string {
    const embed = file.extension === 'md' ? '' : '!';
    const here = file.path === sourcePath && subpath !== '';
    const target = here
      ? ''
      : this.metadata.fileToLinktext(file, sourcePath, this.settings.wikilinks);
    const link = target + subpath;
    if (this.settings.wikilinks) {
      return `${embed}[[${link}${alias !== '' && alias !== link ? `|${alias}` : ''}]]`;
    }
    return `${embed}[${alias === '' ? file.basename : alias}](${encodeURI(link)})`;
  }

  /** Throws what the YAML parser throws, and what `fn` throws; then nothing is written. */
  async processFrontMatter(
    file: obsidian.TFile,
    fn: (frontmatter: Record<string, unknown>) => void,
    options?: obsidian.DataWriteOptions,
  ): Promise<void> {
    await this.vault.process(file, (text) => changeFrontMatter(text, fn), options);
  }

  /** The same folder whatever note asks: the host knows no attachments beside the note. */
  async getAvailablePathForAttachment(filename: string): Promise<string> {
    const folder = this.settings.attachments;
    await this.vault.adapter.mkdir(folder);
    return this.disk.freePath(folder === '/' ? filename : `${folder}/${filename}`);
  }
}

function changeFrontMatter(
  text: string,
  fn: (frontmatter: Record<string, unknown>) => void,
): string {
  const info = getFrontMatterInfo(text);
  const parsed = info.exists ? parseYaml(info.frontmatter) : null;
  const properties: Record<string, unknown> =
    typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : {};
  const before = JSON.stringify(properties);
  fn(properties);
  if (JSON.stringify(properties) === before) return text;
  const below = text.slice(info.contentStart);
  if (Object.keys(properties).length === 0) return below;
  return `---\n${stringifyYaml(properties)}---\n${below}`;
}
