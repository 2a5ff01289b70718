import { hasMod } from './kit';
import type { OutlineRow } from './outline-rows';

export interface TreeActs {
  readonly walk: (row: OutlineRow) => void;
  readonly fold: (row: OutlineRow) => void;
  /** Shows all of a text that is hidden after three lines, or hides it again; null where all fits. */
  readonly lengthen: (() => void) | null;
  readonly open: (row: OutlineRow, newLeaf: boolean) => void;
}

export interface TreeStance {
  /** The focus is on a button inside the row. */
  readonly onButton: boolean;
  readonly rightToLeft: boolean;
}

/** What a key does in the tree while `row` has the focus; undefined where it is none of the tree's keys. */
export function keyInTree(
  rows: readonly OutlineRow[],
  row: OutlineRow,
  event: KeyboardEvent,
  { onButton, rightToLeft }: TreeStance,
  { walk, fold, lengthen, open }: TreeActs,
): (() => void) | undefined {
  const { key } = event;
  const newLeaf = hasMod(event);
  // Enter and Space on a button are the button's own.
  if (onButton && (key === 'Enter' || key === ' ')) return undefined;
  if (key === 'Enter') return () => open(row, newLeaf);
  if (newLeaf || event.altKey) return undefined;
  const at = rows.indexOf(row);
  const [before, after] = [rows.slice(0, at), rows.slice(at + 1)];
  const goTo = (to: OutlineRow | undefined) => () => {
    if (to) walk(to);
  };
  const goIn = row.open === false ? () => fold(row) : goTo(row.open ? after[0] : undefined);
  const parent = before.reverse().find((above) => above.level < row.level);
  const goOut = onButton ? goTo(row) : row.open ? () => fold(row) : goTo(parent);
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: goTo(after[0]),
    ArrowUp: goTo(rows[at - 1]),
    Home: goTo(rows[0]),
    End: goTo(rows.at(-1)),
    ArrowRight: rightToLeft ? goOut : goIn,
    ArrowLeft: rightToLeft ? goIn : goOut,
    ' ': lengthen ?? (() => fold(row)),
  };
  const letter = key.length === 1 && key.toLocaleLowerCase();
  return (
    acts[key] ??
    (letter
      ? goTo([...after, ...rows].find((other) => other.text.toLocaleLowerCase().startsWith(letter)))
      : undefined)
  );
}
