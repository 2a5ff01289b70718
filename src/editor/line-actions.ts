import type { Extension } from '@codemirror/state';
import { StateEffect } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';

/** A small button at the end of a line. */
export interface LineAction {
  /** 1-based. */
  readonly line: number;
  readonly label: string;
  /** Says in full what happens; for screen readers and as tooltip. */
  readonly description: string;
  readonly run: () => void;
}

/** Where the buttons come from. */
export interface LineActionSource {
  /** The actions for what the editor holds now; none for a note that is no history note. */
  actions(view: EditorView): readonly LineAction[];
  /** Calls back when the actions may have changed for another reason than typing. */
  onChange(listener: () => void): () => void;
}

/** Milliseconds after the last keystroke; until then the buttons move along with their lines. */
const typingPause = 200;

const reread = StateEffect.define<null>();

/** Draws the buttons for the lines on the screen. They are widgets: never part of the text. */
export function lineActions(source: LineActionSource): Extension {
  return ViewPlugin.define((view) => new LineActions(view, source), {
    decorations: (plugin) => plugin.decorations,
  });
}

class LineActions {
  decorations: DecorationSet = Decoration.none;
  /** Every action of the note as a decoration, moved along with the text while the user types. */
  private all: DecorationSet = Decoration.none;
  private timer: number | null = null;
  private readonly stop: () => void;

  constructor(
    private readonly view: EditorView,
    private readonly source: LineActionSource,
  ) {
    this.stop = source.onChange(() => this.schedule(0));
    this.schedule(0);
  }

  update(update: ViewUpdate): void {
    const isReread = update.transactions.some((transaction) =>
      transaction.effects.some((effect) => effect.is(reread)),
    );
    if (update.docChanged) {
      this.all = this.all.map(update.changes);
      this.schedule(typingPause);
    }
    if (isReread) this.all = this.read();
    if (isReread || update.docChanged || update.viewportChanged) {
      this.decorations = this.onScreen();
    }
  }

  destroy(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.stop();
  }

  private schedule(pause: number): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.timer = null;
      this.view.dispatch({ effects: reread.of(null) });
    }, pause);
  }

  private read(): DecorationSet {
    const { doc } = this.view.state;
    const widgets = this.source
      .actions(this.view)
      .filter(({ line }) => line >= 1 && line <= doc.lines)
      .map((action) =>
        Decoration.widget({ widget: new ActionWidget(action), side: 1 }).range(
          doc.line(action.line).to,
        ),
      );
    return Decoration.set(widgets, true);
  }

  private onScreen(): DecorationSet {
    const visible: ReturnType<Decoration['range']>[] = [];
    for (const { from, to } of this.view.visibleRanges) {
      this.all.between(from, to, (at, _to, decoration) => {
        visible.push(decoration.range(at));
      });
    }
    return Decoration.set(visible, true);
  }
}

class ActionWidget extends WidgetType {
  constructor(private readonly action: LineAction) {
    super();
  }

  override eq(other: ActionWidget): boolean {
    // The action runs with the line it was read with, so another line is another widget.
    return (
      other.action.description === this.action.description && other.action.line === this.action.line
    );
  }

  override toDOM(): HTMLElement {
    const button = createEl('button', {
      type: 'button',
      cls: 'causeway-line-action',
      text: this.action.label,
      attr: { 'aria-label': this.action.description },
    });
    // Keeps the cursor where it is.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => this.action.run());
    return button;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
