import type { OutlineRow } from './outline-rows';

export type TreeStep =
  | { readonly kind: 'walk'; readonly row: OutlineRow }
  | { readonly kind: 'fold'; readonly folded: boolean }
  | { readonly kind: 'lengthen'; readonly whole: boolean }
  | { readonly kind: 'open'; readonly newLeaf: boolean };

/** Letters typed so far, and when the last came (ms); written to by `stepInTree`. */
export interface TypedAhead {
  text: string;
  at: number;
}

export interface TreeStance {
  /** The focus is on a button inside the row. */
  readonly onButton: boolean;
  /** Text is hidden after three lines. */
  readonly shortened: boolean;
  /** Text that was hidden has been shown. */
  readonly lengthened: boolean;
  readonly rightToLeft: boolean;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'timeStamp'>;

const PAUSE = 700;

/** What a key does in the tree while `row` has the focus; null where it is none of the tree's keys. */
export function stepInTree(
  rows: readonly OutlineRow[],
  row: OutlineRow,
  event: Key,
  typed: TypedAhead,
  stance: TreeStance,
): TreeStep | null {
  const at = rows.indexOf(row);
  const mod = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter') return { kind: 'open', newLeaf: mod };
  if (mod || event.altKey) return null;
  switch (event.key) {
    case 'ArrowDown':
      return walk(rows[at + 1]);
    case 'ArrowUp':
      return walk(rows[at - 1]);
    case 'Home':
      return walk(rows[0]);
    case 'End':
      return walk(rows.at(-1));
    case 'ArrowRight':
    case 'ArrowLeft': {
      const inward = (event.key === 'ArrowRight') !== stance.rightToLeft;
      return inward ? goIn(rows, at, stance) : goOut(rows, at, stance);
    }
    case ' ':
      if (stance.shortened || stance.lengthened)
        return { kind: 'lengthen', whole: stance.shortened };
      return row.open === null ? null : { kind: 'fold', folded: row.open };
    default:
      if ([...event.key].length !== 1 || stance.onButton) return null;
      return walk(typeAhead(rows, at, event, typed));
  }
}

function walk(row: OutlineRow | undefined): TreeStep | null {
  return row ? { kind: 'walk', row } : null;
}

function goIn(rows: readonly OutlineRow[], at: number, stance: TreeStance): TreeStep | null {
  const row = rows[at];
  if (!row || stance.onButton) return null;
  if (stance.shortened) return { kind: 'lengthen', whole: true };
  if (row.open === false) return { kind: 'fold', folded: false };
  return row.open === true ? walk(rows[at + 1]) : null;
}

function goOut(rows: readonly OutlineRow[], at: number, stance: TreeStance): TreeStep | null {
  const row = rows[at];
  if (!row) return null;
  if (stance.onButton) return walk(row);
  if (stance.lengthened) return { kind: 'lengthen', whole: false };
  if (row.open === true) return { kind: 'fold', folded: true };
  return walk(
    rows
      .slice(0, at)
      .reverse()
      .find((above) => above.level < row.level),
  );
}

/** The next row that begins with what was typed; one letter again and again goes through all its rows. */
function typeAhead(
  rows: readonly OutlineRow[],
  at: number,
  event: Key,
  typed: TypedAhead,
): OutlineRow | undefined {
  const fresh = event.timeStamp - typed.at > PAUSE;
  const letter = event.key.toLocaleLowerCase();
  typed.text = fresh || typed.text === letter ? letter : typed.text + letter;
  typed.at = event.timeStamp;
  const from = typed.text.length === 1 ? at + 1 : at;
  return [...rows.slice(from), ...rows.slice(0, from)].find((row) =>
    row.text.toLocaleLowerCase().startsWith(typed.text),
  );
}
