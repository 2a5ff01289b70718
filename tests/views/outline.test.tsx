// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OutlineView, type OutlineHandlers, type OutlineState } from '../../src/views/outline';
import { openPage, type Page } from './page';
import { berlin, missing, noteState } from './states';

let page: Page;
let state: OutlineState;
let folded: Set<string>;
const handlers = {
  openLine: vi.fn<OutlineHandlers['openLine']>(),
  quiz: vi.fn<OutlineHandlers['quiz']>(),
  check: vi.fn<OutlineHandlers['check']>(),
  openNote: vi.fn<OutlineHandlers['openNote']>(),
  fold: vi.fn<OutlineHandlers['fold']>((key, fold) => {
    folded = new Set(folded);
    if (fold) folded.add(key);
    else folded.delete(key);
    state = noteState({ folded, cursorKey: null });
    page.update();
  }),
  foldAll: vi.fn<OutlineHandlers['foldAll']>(),
  createNote: vi.fn<OutlineHandlers['createNote']>(),
  hover: vi.fn<OutlineHandlers['hover']>(),
} satisfies OutlineHandlers;

beforeEach(() => {
  vi.clearAllMocks();
  folded = new Set();
  state = noteState({ cursorKey: null });
  page = openPage(() => <OutlineView state={state} handlers={handlers} missing={missing} />);
});
afterEach(() => page.close());

const rows = (): HTMLElement[] => [...page.root.querySelectorAll<HTMLElement>('[role=treeitem]')];
const row = (text: string): HTMLElement => {
  const found = rows().find((one) => one.textContent.includes(text));
  if (!found) throw new Error(`No row says ${text}`);
  return found;
};
const show = (next: OutlineState): void => {
  state = next;
  page.update();
};

describe('the tree', () => {
  test('says of every row how deep it is and where it stands among its siblings', () => {
    expect(
      rows()
        .slice(0, 5)
        .map((one) => [
          one.getAttribute('aria-level'),
          one.getAttribute('aria-posinset'),
          one.getAttribute('aria-setsize'),
          one.getAttribute('aria-expanded'),
        ]),
    ).toEqual([
      ['1', '1', '5', 'true'],
      ['2', '1', '3', null],
      ['2', '2', '3', 'true'],
      ['3', '1', '1', null],
      ['2', '3', '3', null],
    ]);
  });

  test('is one stop for Tab, and the buttons of that row come after it', () => {
    row('Course').focus();
    page.update();
    const stops = [...page.root.querySelectorAll('.causeway-tree [tabindex="0"]')];
    expect(stops.map((stop) => stop.getAttribute('role') ?? stop.tagName)).toEqual([
      'treeitem',
      'BUTTON',
    ]);
    expect(stops[1]?.getAttribute('aria-label')).toBe('Quiz Course');
  });

  test('is walked by the arrow keys, Home and End', () => {
    rows()[0]?.focus();
    page.press('ArrowDown');
    expect(page.focused()).toContain('four zones');
    page.press('ArrowUp');
    expect(page.focused()).toContain('Background');
    page.press('End');
    expect(page.focused()).toContain('Lucius Clay');
    page.press('Home');
    expect(page.focused()).toContain('Background');
  });

  test('folds and unfolds by the left and right keys, and goes to parent and child', () => {
    row('Marshall Aid').focus();
    page.press('ArrowLeft');
    expect(page.focused()).toContain('The Western zones');
    page.press('ArrowLeft');
    expect(handlers.fold).toHaveBeenLastCalledWith(row('The Western zones').dataset['key'], true);
    expect(rows().some((one) => one.textContent.includes('Marshall Aid'))).toBe(false);
    page.press('ArrowLeft');
    expect(page.focused()).toContain('Background');
    page.press('ArrowLeft');
    expect(handlers.fold).toHaveBeenLastCalledWith('causes', true);
    page.press('ArrowRight');
    expect(handlers.fold).toHaveBeenLastCalledWith('causes', false);
    page.press('ArrowRight');
    expect(page.focused()).toContain('four zones');
  });

  test('finds the next row that begins with the letter typed', () => {
    rows()[0]?.focus();
    page.press('s');
    expect(page.focused()).toContain('Stalin wanted');
    page.press('S');
    expect(page.focused()).toContain('Stalin lifted');
    page.press('t');
    expect(page.focused()).toContain('The West had shown');
  });

  test('opens the line by Enter and by click, in a new tab with Ctrl or Command', () => {
    row('Stalin lifted').focus();
    page.press('Enter');
    const line = berlin.sections[1]?.points[3]?.line;
    expect(handlers.openLine).toHaveBeenLastCalledWith(line, false);
    page.press('Enter', { metaKey: true });
    expect(handlers.openLine).toHaveBeenLastCalledWith(line, true);
    page.click(row('Stalin lifted'), { ctrlKey: true });
    expect(handlers.openLine).toHaveBeenLastCalledWith(line, true);
    expect(handlers.openLine).toHaveBeenCalledTimes(3);
  });

  test('keeps Tab where the row was when it is folded away', () => {
    row('four zones').focus();
    page.click(row('Background').querySelector('[data-act=fold]'));
    expect(row('Background').tabIndex).toBe(0);
    expect(handlers.openLine).not.toHaveBeenCalled();
  });
});

describe('what a row says', () => {
  test('the role, where the heading does not say it itself', () => {
    expect(row('Background').textContent).toContain('Cause');
    expect(row('Course').textContent.match(/Course/gu)).toHaveLength(1);
  });

  test('a date before its words, and that it was completed', () => {
    expect(row('first planes').textContent).toMatch(
      /^26 Jun 1948.*completed from the text before/u,
    );
    expect(row('All roads').textContent).toMatch(/^24 Jun 1948All roads/u);
  });

  test('that a picture is not in the vault', () => {
    expect(row('airlift cartoon.png').textContent).toContain('Picture not in this vault');
  });

  test('that a heading has nothing below it yet', () => {
    const bare = berlin.sections
      .slice(2, 3)
      .map((section) => ({ ...section, points: [], pointCount: 0 }));
    show(noteState({ outline: { ...berlin, sections: bare } }));
    expect(row('Impacts').textContent).toBe('Impactsnothing here yet');
    expect(row('Impacts').querySelector('button')).toBeNull();
  });

  test('never a model answer', () => {
    expect(row('Question 1').textContent).not.toContain('bear');
    expect(page.root.innerHTML).not.toContain('Soviet Union and the stork');
  });

  test('where the editor is, also when that row is folded away', () => {
    const key = berlin.sections[1]?.points[1]?.key ?? null;
    show(noteState({ cursorKey: key }));
    expect(page.find('[aria-current=true]').textContent).toContain('first planes');
    show(noteState({ cursorKey: key, folded: new Set(['course']) }));
    expect(page.find('[aria-current=true]').textContent).toContain('Course');
    expect(page.root.querySelectorAll('[aria-current=true]')).toHaveLength(1);
  });
});

describe('the buttons', () => {
  test('quiz the note, quiz a section, check a source set', () => {
    page.click(page.button('Quiz this note'));
    expect(handlers.quiz).toHaveBeenLastCalledWith(null);
    page.click(page.button('Quiz Impacts'));
    expect(handlers.quiz).toHaveBeenLastCalledWith('impacts');
    page.click(page.button(/^Check your answers: airlift/u));
    expect(handlers.check).toHaveBeenLastCalledWith(40);
    page.click(page.button(/^Check your answers: Every ninety/u));
    expect(handlers.check).toHaveBeenLastCalledWith(50);
    expect(handlers.openLine).not.toHaveBeenCalled();
  });

  test('are pressed from the keyboard without leaving the tree', () => {
    row('Impacts').focus();
    page.update();
    page.button('Quiz Impacts').focus();
    page.press('Enter');
    expect(handlers.quiz).toHaveBeenLastCalledWith('impacts');
    expect(handlers.openLine).not.toHaveBeenCalled();
    page.press('ArrowLeft');
    expect(document.activeElement?.getAttribute('role')).toBe('treeitem');
  });

  test('fold all turns into unfold all', () => {
    page.click(page.button('Fold all sections'));
    expect(handlers.foldAll).toHaveBeenLastCalledWith(true);
    show(noteState({ folded: new Set(berlin.sections.map((section) => section.key)) }));
    page.click(page.button('Unfold all sections'));
    expect(handlers.foldAll).toHaveBeenLastCalledWith(false);
  });

  test('a note without points offers no quiz', () => {
    show(noteState({ outline: { ...berlin, pointCount: 0, sections: [] } }));
    expect(page.root.textContent).not.toContain('Quiz this note');
    expect(page.root.textContent).toContain('has no points yet');
  });
});

describe('without a history note', () => {
  const notes = Array.from({ length: 12 }, (_, index) => ({
    path: `${index}.md`,
    title: `Crisis ${index}`,
    folder: '',
  }));

  test('the vault’s history notes are to choose from, and to filter', () => {
    show({ kind: 'choose', notes, active: 'Shopping.md' });
    const box = page.root.querySelector('input');
    if (!box) throw new Error('There is no filter');
    page.type(box, 'crisis 11');
    expect(page.root.querySelectorAll('li')).toHaveLength(1);
    box.focus();
    page.press('ArrowDown');
    page.press('Enter');
    expect(handlers.openNote).toHaveBeenLastCalledWith('11.md', false);
  });

  test('where there is none, it says how to make one', () => {
    show({ kind: 'none', tags: ['history', '#geschichte'], folders: ['School'] });
    expect(page.root.textContent).toContain('#history or #geschichte');
    expect(page.root.textContent).toContain('in the folder School');
    page.click(page.button('Create a history note'));
    expect(handlers.createNote).toHaveBeenCalledOnce();
  });
});
