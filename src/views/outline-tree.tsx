import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useClamped } from './clamped';
import { scrollGently } from './gentle-scroll';
import { around, cx, hasMod, useKit, within } from './kit';
import { useMenuAsked } from './menu-asked';
import { useRecallSigns, type RecallMarks } from './outline-recall';
import { Row } from './outline-row';
import { visibleRows, type OutlineRow } from './outline-rows';
import type { NoteOutlineProps } from './outline-state';
import { keyInTree } from './tree-keys';

const noMarks: RecallMarks = new Map();

export function OutlineTree({ state, handlers, missing }: NoteOutlineProps): VNode {
  const kit = useKit();
  const { outline, cursorKey, folded, marks = noMarks } = state;
  const signs = useRecallSigns(marks);
  const tree = useRef<HTMLDivElement>(null);
  const [walked, setWalked] = useState('');
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const { groups, standIns } = useMemo(
    () => visibleRows(outline, folded),
    [outline, [...folded].join('\n')],
  );
  const rows = useMemo(() => groups.flat(), [groups]);
  const clamped = useClamped(tree, rows);
  const here = standIns.get(cursorKey ?? '');
  const tabbable = standIns.get(walked) ?? here ?? rows[0]?.id;

  // Tree items stand in the page in the order of the rows.
  const elementOf = (row: OutlineRow | undefined): HTMLElement | undefined =>
    row && within(tree.current, '[role=treeitem]')[rows.indexOf(row)];
  const rowAt = (target: EventTarget | null): OutlineRow | undefined => {
    const id = around(target, '[data-key]')?.dataset['key'];
    return rows.find((row) => row.id === id);
  };

  useLayoutEffect(() => {
    const element = elementOf(rows.find((row) => row.id === here));
    if (element) scrollGently(element);
    // Only a move of the editor's position scrolls; an edit elsewhere must not.
  }, [here]);

  const fold = (row: OutlineRow): void => {
    if (row.open !== null) handlers.fold(row.key, row.open);
  };
  const lengthen = (row: OutlineRow): void => {
    const others = [...whole].filter((id) => id !== row.id);
    setWhole(new Set(whole.has(row.id) ? others : [...others, row.id]));
  };
  const acts: Readonly<Record<string, (row: OutlineRow) => void>> = {
    fold,
    more: lengthen,
    quiz: (row) => handlers.quiz(row.key),
    check: (row) => handlers.check(row.check || null),
    treat: (row) => {
      const [button] = within(elementOf(row) ?? null, '[data-act=treat]');
      const { left: x, bottom: y } = button?.getBoundingClientRect() ?? { left: 0, bottom: 0 };
      if (button) handlers.treatAs(row.key, { x, y, doc: button.ownerDocument });
    },
  };
  const menuAsked = useMenuAsked((target, x, y) => {
    const row = rowAt(target);
    const doc = tree.current?.ownerDocument;
    if (row?.chosen === undefined || !doc) return false;
    handlers.treatAs(row.key, { x, y, doc });
    return true;
  });

  const onPress = (event: MouseEvent): void => {
    const row = rowAt(event.target);
    if (!row || event.button > 1) return;
    const act = acts[around(event.target, '[data-act]')?.dataset['act'] ?? ''];
    if (!act) handlers.openLine(row.line, hasMod(event) || event.button === 1);
    else if (event.button === 0) act(row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rowAt(event.target);
    const element = elementOf(row);
    if (!row || !element) return;
    const view = element.ownerDocument.defaultView;
    const stance = {
      onButton: event.target !== element,
      rightToLeft: view?.getComputedStyle(element).direction === 'rtl',
    };
    const act = keyInTree(rows, row, event, stance, {
      walk: (to) => elementOf(to)?.focus(),
      fold,
      lengthen: clamped.has(row.id) || whole.has(row.id) ? () => lengthen(row) : null,
      open: ({ line }, newLeaf) => handlers.openLine(line, newLeaf),
    });
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    <div
      ref={tree}
      class={cx('tree')}
      role="tree"
      aria-labelledby="causeway-title"
      onClick={onPress}
      onAuxClick={onPress}
      {...menuAsked}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => setWalked(rowAt(event.target)?.id ?? '')}
      onMouseOver={(event) => {
        const row = rowAt(event.target);
        if (row && row !== rowAt(event.relatedTarget)) handlers.hover(row.line, event);
      }}
    >
      {groups.map((group) => (
        // A heading and all that shows below it, along a rail in the colour of its role.
        <div key={group[0]?.id} role="group" class={cx('section', group[0]?.role)}>
          {group.map((row) => (
            <Row
              key={row.id}
              row={row}
              kit={kit}
              recall={signs.get(row.remembered ?? (row.kind === 'point' ? row.key : ''))}
              stance={{
                here: row.id === here,
                tabbable: row.id === tabbable,
                missing: row.kind === 'image' && missing.has(row.target ?? ''),
                clamped: clamped.has(row.id),
                whole: whole.has(row.id),
              }}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
