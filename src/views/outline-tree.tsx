import { Fragment, type VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Role } from '../core/notes/note';
import type { Outline } from '../core/notes/outline';
import { useClamped } from './clamped';
import { scrollGently } from './gentle-scroll';
import { hasMod, Icon, isElement, useKit } from './kit';
import type { OutlineHandlers } from './outline-state';
import { Section } from './outline-section';
import { rowStandingFor, visibleRows, type OutlineRow } from './outline-rows';
import { stepInTree } from './tree-keys';

export interface TreeProps {
  readonly outline: Outline;
  readonly cursorKey: string | null;
  readonly folded: ReadonlySet<string>;
  readonly missing: ReadonlySet<string>;
  readonly handlers: OutlineHandlers;
}

export function OutlineTree({ outline, cursorKey, folded, missing, handlers }: TreeProps): VNode {
  const kit = useKit();
  const tree = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  const hovered = useRef<string | null>(null);
  const [walked, setWalked] = useState<string | null>(null);
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const sections = useMemo(() => visibleRows(outline, folded), [outline, folded]);
  const rows = useMemo(() => sections.flatMap((section) => section.rows), [sections]);
  const clamped = useClamped(tree, rows);
  const here = useMemo(
    () => rowStandingFor(outline, folded, cursorKey),
    [outline, folded, cursorKey],
  );
  const tabbable = rowStandingFor(outline, folded, walked) ?? here ?? rows[0]?.id ?? null;

  useLayoutEffect(() => {
    const row = here === null ? null : elementOf(tree.current, rows, here);
    if (row) scrollGently(row);
    // Only a move of the editor's position scrolls; an edit elsewhere must not.
    // The rows that it looks into are those of this very drawing.
  }, [here]);

  const expand = (key: string, show: boolean): void => {
    setWhole((before) => {
      const after = new Set(before);
      if (show) after.add(key);
      else after.delete(key);
      return after;
    });
  };
  const walkTo = (row: OutlineRow | undefined): void => {
    if (!row) return;
    setWalked(row.id);
    elementOf(tree.current, rows, row.id)?.focus();
  };
  const act = (name: string, row: OutlineRow): void => {
    if (name === 'fold' && row.open !== null) handlers.fold(row.key, row.open);
    if (name === 'quiz') handlers.quiz(row.sectionKey);
    if (name === 'check') handlers.check(row.check);
    if (name === 'more') expand(row.id, !whole.has(row.id));
  };

  const onPress = (event: MouseEvent): void => {
    if (event.button > 1) return;
    const row = rowAt(event.target, rows);
    if (!row) return;
    const name = actAt(event.target);
    if (name === null) handlers.openLine(row.line, hasMod(event) || event.button === 1);
    else if (event.button === 0) act(name, row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rowAt(event.target, rows);
    if (!row || !isElement(event.target)) return;
    const onButton = event.target.closest('button') !== null;
    // Enter and Space on a button are the button's own.
    if (onButton && (event.key === 'Enter' || event.key === ' ' || event.key === 'Tab')) return;
    const step = stepInTree(rows, row, event, typed.current, {
      onButton,
      shortened: clamped.has(row.id) && !whole.has(row.id),
      lengthened: whole.has(row.id),
      rightToLeft: isRightToLeft(event.target),
    });
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    if (step.kind === 'walk') walkTo(step.row);
    else if (step.kind === 'fold') handlers.fold(row.key, step.folded);
    else if (step.kind === 'lengthen') expand(row.id, step.whole);
    else handlers.openLine(row.line, step.newLeaf);
  };

  return (
    <div
      ref={tree}
      class="causeway-tree"
      role="tree"
      aria-label={kit.strings.outline.tree(outline.title)}
      onClick={onPress}
      onAuxClick={onPress}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        const row = rowAt(event.target, rows);
        if (row) setWalked(row.id);
      }}
      onMouseOver={(event) => {
        const row = rowAt(event.target, rows);
        if (row && row.id !== hovered.current) handlers.hover(row.line, event);
        hovered.current = row?.id ?? null;
      }}
      onMouseLeave={() => {
        hovered.current = null;
      }}
    >
      {sections.map(({ section, rows: own }, index) => (
        <Fragment key={section.key}>
          {leadsOn(sections[index - 1]?.section.role, section.role) ? (
            <div class="causeway-arrow" role="none">
              <Icon name="arrow-down" />
            </div>
          ) : null}
          <Section
            role={section.role}
            rows={own}
            kit={kit}
            here={own.some((row) => row.id === here) ? here : null}
            tabbable={own.some((row) => row.id === tabbable) ? tabbable : null}
            missing={missing}
            clamped={clamped}
            whole={whole}
          />
        </Fragment>
      ))}
    </div>
  );
}

/** Cause leads to course, course to impacts; other neighbours are only neighbours. */
function leadsOn(before: Role | undefined, after: Role): boolean {
  return (
    (before === 'cause' && (after === 'course' || after === 'impact')) ||
    (before === 'course' && after === 'impact')
  );
}

function rowAt(target: EventTarget | null, rows: readonly OutlineRow[]): OutlineRow | undefined {
  if (!isElement(target)) return undefined;
  const id = target.closest<HTMLElement>('[data-key]')?.dataset['key'];
  return rows.find((row) => row.id === id);
}

function actAt(target: EventTarget | null): string | null {
  if (!isElement(target)) return null;
  return target.closest<HTMLElement>('[data-act]')?.dataset['act'] ?? null;
}

/** Tree items stand in the page in the order of the rows. */
function elementOf(
  tree: HTMLElement | null,
  rows: readonly OutlineRow[],
  id: string,
): HTMLElement | null {
  const at = rows.findIndex((row) => row.id === id);
  return tree?.querySelectorAll<HTMLElement>('[role=treeitem]')[at] ?? null;
}

function isRightToLeft(element: HTMLElement): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).direction === 'rtl';
}
