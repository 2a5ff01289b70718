import { type TAbstractFile, TFolder } from './files';
import { isWithin, parentPath } from './paths';

/** Files and folders by path, joined to their parents. No events: those are the vault's. */
export class FileTree {
  private readonly byPath = new Map<string, TAbstractFile>();

  constructor(readonly root: TFolder) {
    // The root is known by `/` but has no name.
    root.name = '';
    this.byPath.set(root.path, root);
  }

  get(path: string): TAbstractFile | null {
    return this.byPath.get(path) ?? null;
  }

  all(): TAbstractFile[] {
    return [...this.byPath.values()];
  }

  /** What is at the path and below it, folders before what they hold. */
  within(path: string): TAbstractFile[] {
    return this.all().filter((file) => isWithin(file.path, path));
  }

  attach(file: TAbstractFile): void {
    this.byPath.set(file.path, file);
    const parent = this.byPath.get(parentPath(file.path));
    if (!(parent instanceof TFolder)) throw new Error(`no folder for ${file.path}`);
    file.parent = parent;
    parent.children.push(file);
  }

  detach(file: TAbstractFile): void {
    this.byPath.delete(file.path);
    const siblings = file.parent?.children;
    siblings?.splice(siblings.indexOf(file), 1);
    file.parent = null;
  }

  /** The same objects at their new paths, the one that was asked for first. */
  move(oldPath: string, path: string): TAbstractFile[] {
    const moved = this.within(oldPath);
    const [top, ...below] = moved;
    if (!top) return [];
    this.detach(top);
    top.setPath(path);
    this.attach(top);
    for (const file of below) {
      this.byPath.delete(file.path);
      file.setPath(path + file.path.slice(oldPath.length));
      this.byPath.set(file.path, file);
    }
    return moved;
  }
}
