// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fault } from '../../src/core/notes/health';
import { OutlineView, type OutlineHandlers, type OutlineState } from '../../src/views/outline';
import { openPage, type Page } from './page';
import { berlin, mark, marks, missing, noteState } from './outline-states';

let page: Page;
let state: OutlineState;
let folded: Set<string>;
const handlers = {
  openLine: vi.fn<OutlineHandlers['openLine']>(),
  quiz: vi.fn<OutlineHandlers['quiz']>(),
  quizWeak: vi.fn<OutlineHandlers['quizWeak']>(),
  chooseQuiz: vi.fn<OutlineHandlers['chooseQuiz']>(),
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
  treatAs: vi.fn<OutlineHandlers['treatAs']>(),
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
/** What a row says, as it is read. */
const words = (text: string): string => row(text).textContent.replace(/\s+/gu, ' ').trim();
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
      'BUTTON',
    ]);
    expect(stops.slice(1).map((stop) => stop.getAttribute('aria-label'))).toEqual([
      'Quiz Course',
      'Treat “Course” as …',
    ]);
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
    expect(words('Impacts')).toBe('Impacts nothing here yet');
    expect(page.root.querySelector('[data-act=quiz]')).toBeNull();
  });

  test('that it is ignored, and nothing of a heading that only holds others', () => {
    const [first, ...others] = berlin.sections;
    if (!first) throw new Error('There is no section');
    const bare = { ...first, points: [], pointCount: 0, isChosen: true };
    const showBare = (more: Partial<typeof first>): void =>
      show(noteState({ outline: { ...berlin, sections: [{ ...bare, ...more }, ...others] } }));
    showBare({ role: 'ignore' });
    expect(words('Background')).toBe('Background ignored');
    expect(row('Background').parentElement?.className).toContain('is-ignore');
    showBare({ role: 'cause', holdsOthers: true });
    expect(words('Background')).toBe('Background Cause');
    showBare({ role: 'topic' });
    expect(words('Background')).toBe('Background Topic nothing here yet');
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

describe('what is known of a point', () => {
  const dot = (text: string): Element | null => row(text).querySelector('.causeway-recall');
  const said = (text: string): string | null => row(text).getAttribute('aria-description');

  test('is a mark and words of one level, in the tooltip and for a screen reader alike', () => {
    show(noteState({ marks }));
    expect(said('four zones')).toBe(
      'Known well: 93% chance to know it now. Asked 4 times, next on December 2',
    );
    expect(dot('four zones')?.getAttribute('aria-label')).toBe(said('four zones'));
    expect(dot('four zones')?.classList.contains('is-firm')).toBe(true);
    expect(dot('four zones')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('says how often it was asked and when it comes again', () => {
    show(noteState({ marks }));
    expect(said('Marshall Aid')).toContain('Asked twice, next on December 2');
    // After a miss the chance would be that of what was just read.
    expect(said('The Western zones')).toBe('Missed last time. Asked once, next tomorrow');
    show(noteState({ marks: new Map([['p4', mark('gone', { inDays: 0 })]]) }));
    expect(said('four zones')).toContain('due today');
    show(noteState({ marks: new Map([['p4', mark('firm', { inDays: 200 })]]) }));
    expect(said('four zones')).toContain('next on December 2, 2026');
  });

  test('is nothing where it was never asked about, nor on a heading or a source', () => {
    show(noteState({ marks }));
    for (const text of ['Background', 'airlift cartoon.png', 'Lucius Clay']) {
      expect(dot(text)).toBeNull();
      expect(said(text)).toBeNull();
    }
  });

  test('is there for a source question as well', () => {
    show(noteState({ marks }));
    expect(dot('What does the cartoon suggest')?.classList.contains('is-fair')).toBe(true);
    expect(dot('How useful is it')).toBeNull();
  });

  test('is counted in the head by level, which says what the marks mean', () => {
    expect(page.root.querySelector('.is-recalls')).toBeNull();
    show(noteState({ marks }));
    const counts = page.find('.is-recalls').querySelectorAll('bdi');
    expect([...counts].map(({ textContent }) => textContent)).toEqual([
      '2 known well',
      '2 mostly known',
      '1 shaky',
      '1 likely forgotten',
      '1 missed',
    ]);
  });

  test('changes with the marks, and nothing else of the row does', () => {
    show(noteState({ marks }));
    const before = row('four zones');
    show(noteState({ marks: new Map([['p4', mark('shaky')]]) }));
    expect(row('four zones')).toBe(before);
    expect(dot('four zones')?.classList.contains('is-shaky')).toBe(true);
    expect(dot('Stalin wanted')).toBeNull();
  });

  test('leaves the row’s own words as they are', () => {
    const before = words('four zones');
    show(noteState({ marks }));
    expect(words('four zones')).toBe(before);
  });

  test('leads to a quiz on what is weak, once anything was asked', () => {
    expect(page.root.textContent).not.toContain('Quiz what is weak here');
    show(noteState({ marks }));
    page.click(page.button('Quiz what is weak here'));
    expect(handlers.quizWeak).toHaveBeenCalledOnce();
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

describe('what a heading is to be treated as', () => {
  test('is asked at its button, by click and by key', () => {
    const button = page.button('Treat “Background” as …');
    expect(button.getAttribute('aria-haspopup')).toBe('menu');
    page.click(button);
    button.focus();
    page.press('Enter');
    const place = { x: 0, y: 0, doc: document };
    expect(handlers.treatAs.mock.calls).toEqual([
      ['causes', place],
      ['causes', place],
    ]);
    expect(handlers.openLine).not.toHaveBeenCalled();
  });

  test('is asked at the pointer by the context menu, of headings alone', () => {
    const ask = (text: string): Event => {
      const init = { bubbles: true, cancelable: true, clientX: 7, clientY: 9 };
      const event = new MouseEvent('contextmenu', init);
      row(text).dispatchEvent(event);
      return event;
    };
    expect(ask('Impacts').defaultPrevented).toBe(true);
    expect(handlers.treatAs).toHaveBeenLastCalledWith('impacts', { x: 7, y: 9, doc: document });
    expect(ask('four zones').defaultPrevented).toBe(false);
    const intro = berlin.sections.map((section) => ({ ...section, isHeading: false }));
    show(noteState({ outline: { ...berlin, sections: intro } }));
    expect(ask('Impacts').defaultPrevented).toBe(false);
    expect(handlers.treatAs).toHaveBeenCalledTimes(1);
    expect(page.root.querySelector('[data-act=treat]')).toBeNull();
  });

  test('is said to a screen reader when it is done', () => {
    show(noteState({ said: '“People” is now Cause in this note.' }));
    expect(page.announced()).toBe('“People” is now Cause in this note.');
  });

  test('can be brought back where all headings are ignored', () => {
    const ignored = berlin.sections.slice(0, 1).map((section) => ({
      ...section,
      role: 'ignore' as const,
      points: [],
      pointCount: 0,
    }));
    show(noteState({ outline: { ...berlin, pointCount: 0, sections: ignored } }));
    expect(page.root.textContent).toContain('has no points yet');
    expect(page.button('Treat “Background” as …')).toBeTruthy();
  });
});

describe('what deserves a look', () => {
  const faults: readonly Fault[] = [
    { kind: 'same-role', line: 3, role: 'cause', headings: ['Background', 'Causes'] },
    { kind: 'weekday', line: 9, text: 'Tuesday 22 October 1962', day: -2628 },
    { kind: 'no-points', line: 15, heading: 'Impacts' },
    { kind: 'no-questions', line: 30, count: 1 },
    { kind: 'no-questions', line: 35, count: 2 },
    { kind: 'no-models', line: 40, count: 4 },
    { kind: 'no-model', line: 44, number: 3 },
    { kind: 'same-number', line: 50, number: 2 },
  ];
  const line = (): HTMLElement => page.button(/things? to look at/u);

  test('is nothing in a note that has no fault', () => {
    expect(page.root.querySelector('.causeway-health')).toBeNull();
  });

  test('is one closed line that counts', () => {
    show(noteState({ faults: faults.slice(0, 1) }));
    expect(line().textContent).toBe('1 thing to look at');
    show(noteState({ faults }));
    expect(line().textContent).toBe('8 things to look at');
    expect(line().getAttribute('aria-expanded')).toBe('false');
    expect(page.root.querySelector('.causeway-health li')).toBeNull();
  });

  test('opens to sentences, each a click or a key from its line', () => {
    show(noteState({ faults }));
    line().focus();
    page.press('Enter');
    expect(line().getAttribute('aria-expanded')).toBe('true');
    const said = [...page.root.querySelectorAll('.causeway-health li')];
    expect(said.map((one) => one.textContent)).toEqual([
      '“Background” and “Causes” both read as Cause line 3',
      '“Tuesday 22 October 1962” was a Monday line 9',
      'No points under “Impacts” line 15',
      'This source has no questions line 30',
      'These sources have no questions line 35',
      'None of the 4 questions has a model answer line 40',
      'Question 3 has no model answer line 44',
      'Two questions have the number 2 line 50',
    ]);
    page.click(page.button('No points under'));
    expect(handlers.openLine).toHaveBeenLastCalledWith(15, false);
    page.button('Question 3').focus();
    page.press('Enter');
    expect(handlers.openLine).toHaveBeenLastCalledWith(44, false);
    line().focus();
    page.press(' ');
    expect(line().getAttribute('aria-expanded')).toBe('false');
  });

  test('is closed again for another note', () => {
    show(noteState({ faults }));
    page.click(line());
    show(noteState({ faults, path: 'Another.md' }));
    expect(line().getAttribute('aria-expanded')).toBe('false');
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
