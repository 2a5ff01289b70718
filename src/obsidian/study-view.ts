import { ItemView, setIcon, type TFile, type WorkspaceLeaf } from 'obsidian';
import type { HistoryNote } from '../core/notes/note';
import { mountView, type MountedView } from '../views/mount';
import type { Context } from './context';
import { reasonOf } from '../core/text/reason';

/** A view that draws one note. It survives a note that is gone or cannot be read, and says so. */
export abstract class StudyView extends ItemView {
  override navigation = false;
  protected note: HistoryNote | null = null;
  /** Why there is no note: a sentence, or null where none was asked for. */
  protected failure: string | null = null;
  private mounted: MountedView | null = null;
  /** Counts the reads, so that a slow one never overwrites a later one. */
  private turn = 0;

  constructor(
    leaf: WorkspaceLeaf,
    protected readonly context: Context,
  ) {
    super(leaf);
  }

  /** What stands on the screen now. */
  protected abstract drawing(): ReturnType<Parameters<typeof mountView>[2]>;

  override async onOpen(): Promise<void> {
    const { strings, language } = this.context;
    const kit = { strings, language, setIcon };
    this.mounted = mountView(this.contentEl, kit, () => this.drawing());
  }

  override async onClose(): Promise<void> {
    this.turn++;
    this.mounted?.unmount();
    this.mounted = null;
  }

  protected draw(): void {
    this.mounted?.update();
  }

  /** Reads the note of a file; false where a later read, or the end of the view, has overtaken this one. */
  protected async read(file: TFile): Promise<boolean> {
    const turn = ++this.turn;
    let note: HistoryNote | null = null;
    let failure: string | null = null;
    try {
      note = await this.context.notes.read(file);
    } catch (error) {
      const reason = reasonOf(error);
      failure = this.context.strings.notices.readFailed(file.basename, reason);
    }
    if (turn !== this.turn) return false;
    this.note = note;
    this.failure = failure;
    return true;
  }

  /** Lets go of the note; whatever is being read comes too late. */
  protected letGo(failure: string | null): void {
    this.turn++;
    this.note = null;
    this.failure = failure;
  }
}
