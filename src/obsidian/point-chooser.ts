import { FuzzySuggestModal, type App } from 'obsidian';
import type { FreePoint } from '../core/progress/health';
import type { Strings } from '../strings';

/** Lets one of the points be chosen by some of its words; before any are typed, the likeliest stand first. */
export class PointChooser extends FuzzySuggestModal<FreePoint> {
  constructor(
    app: App,
    private readonly words: Strings['logHealth'],
    private readonly points: FreePoint[],
    private readonly choose: (point: FreePoint) => void,
  ) {
    super(app);
    this.limit = 50;
    this.emptyStateText = points.length === 0 ? words.noPoints : words.noMatch;
    this.setPlaceholder(words.choose);
  }

  override getItems(): FreePoint[] {
    return this.points;
  }

  override getItemText({ title, point }: FreePoint): string {
    return this.words.pointIn(point.text, title);
  }

  override onChooseItem(point: FreePoint): void {
    this.choose(point);
  }
}
