import type * as obsidian from 'obsidian';

/** Turns UTF-16 offsets of a text into the line and column that the app's `Loc` has. */
export class LineMap {
  private readonly starts: number[] = [0];

  constructor(readonly text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.starts.push(at + 1);
    }
  }

  loc(offset: number): obsidian.Loc {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - this.startOf(low), offset };
  }

  pos(from: number, to: number): obsidian.Pos {
    return { start: this.loc(from), end: this.loc(to) };
  }

  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }
}
