// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi, type Mock } from 'vitest';
import { ProgressView } from '../../src/views/progress';
import type { ProgressHandlers, ProgressState } from '../../src/views/progress-state';
import { openPage, type Page } from './page';
import { exam, manyNotes, notes, nothingYet, overview, ready } from './progress-states';

type Spied = { readonly [K in keyof ProgressHandlers]: Mock<ProgressHandlers[K]> };

let page: Page;
let state: ProgressState;
let handlers: Spied;

function open(first: ProgressState): void {
  state = first;
  handlers = {
    start: vi.fn(),
    learn: vi.fn(),
    choose: vi.fn(),
    quizNote: vi.fn(),
    openNote: vi.fn(),
    openPoint: vi.fn(),
    logHealth: vi.fn(),
    createNote: vi.fn(),
  };
  page = openPage(() => <ProgressView state={state} handlers={handlers} />);
}

afterEach(() => page.close());

const text = (selector: string): string => page.find(selector).textContent;
const texts = (selector: string): string[] =>
  [...page.root.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) => textContent);
const buttons = (): string[] => texts('button');

describe('the one thing to do', () => {
  test('is what is due today, with one click to it', () => {
    open(ready());
    expect(text('.causeway-today h2')).toBe('12 points due today');
    expect(text('.causeway-today p')).toBe('34 more this week');
    page.click(page.button('Start (12)'));
    expect(handlers.start).toHaveBeenCalledOnce();
  });

  test('is new points once nothing is due, and when more comes is said', () => {
    const calm = { ...overview, due: 0, next: { day: 4, count: 1 } };
    open(ready({ overview: calm }));
    expect(text('.causeway-today h2')).toBe('Nothing is due today');
    expect(text('.causeway-today p')).toBe('Next: 1 point in 4 days, on Tuesday, October 27');
    page.click(page.button('Learn up to 8 new points'));
    expect(handlers.learn).toHaveBeenCalledOnce();
    page.click(page.button('Quiz something else'));
    expect(handlers.choose).toHaveBeenCalledOnce();
  });

  test('offers no new points where the day has had its share, or all are studied', () => {
    const calm = { ...overview, due: 0 };
    open(ready({ overview: calm, fresh: 0 }));
    expect(buttons().join()).not.toContain('new point');
    page.close();
    const studied = notes.slice(3, 4).map((note) => ({ ...note, points: note.studied }));
    open(ready({ overview: { ...calm, notes: studied } }));
    expect(buttons().join()).not.toContain('new point');
  });

  test('is a first quiz where nothing was ever studied, and a first note where there is none', () => {
    open(ready({ overview: nothingYet, devices: 0 }));
    expect(text('h2')).toBe('Nothing studied yet');
    page.click(page.button('Start a quiz'));
    expect(handlers.choose).toHaveBeenCalledOnce();
    expect(page.root.querySelector('.causeway-progress-foot')).toBeNull();
    page.close();
    open(ready({ overview: { ...nothingYet, notes: [] } }));
    expect(text('h2')).toBe('No history notes yet');
    page.click(page.button('Create a history note'));
    expect(handlers.createNote).toHaveBeenCalledOnce();
  });

  test('waits while the log is read, and says why where it cannot be', () => {
    open({ kind: 'loading' });
    expect(page.announced()).toBe('Reading what you have studied');
    state = { kind: 'failed', message: 'The folder is gone.' };
    page.update();
    expect(text('[role=alert]')).toBe('The folder is gone.');
  });
});

describe('notes', () => {
  const rows = (): HTMLElement[] => [
    ...page.root.querySelectorAll<HTMLElement>('tbody [role=row]'),
  ];

  test('are a table: its heads name the parts, its cells say recall and points in words', () => {
    open(ready());
    expect(texts('.causeway-notes [role=columnheader]')).toEqual([
      'Note',
      'Cause',
      'Course',
      'Impacts',
      'Other',
      'Quiz',
    ]);
    const [first] = rows();
    const cells = [...(first?.querySelectorAll('[role=cell]') ?? [])];
    const said = cells.map((cell) => {
      const copy = cell.cloneNode(true);
      if (!(copy instanceof HTMLElement)) return '';
      for (const unsaid of copy.querySelectorAll('[aria-hidden=true]')) unsaid.remove();
      return copy.textContent;
    });
    expect(said.slice(0, 3)).toEqual(['41%5 of 7 studied', '62%4 of 9 studied', '–0 of 6 studied']);
    // A note without other points has an empty cell there, or its button would stand in the wrong column.
    expect(cells).toHaveLength(5);
  });

  test('open with a click, in a new tab with Ctrl, and are quizzed by a button of their own', () => {
    open(ready());
    const title = page.find('.causeway-note-title');
    page.click(title);
    page.click(title, { ctrlKey: true });
    expect(handlers.openNote.mock.calls).toEqual([
      ['Suez Crisis.md', false],
      ['Suez Crisis.md', true],
    ]);
    page.click(page.button('Quiz Suez Crisis'));
    expect(handlers.quizNote).toHaveBeenCalledWith('Suez Crisis.md');
  });

  test('say what is due, when their exam is, and that they were never studied', () => {
    open(ready());
    expect(texts('tbody [role=rowheader]')).toEqual([
      'Suez Crisisexam in 12 days · 7 due',
      'Berlin Blockadeexam in 12 days · 4 due',
      'The Fall of the Western Roman Empire1 due',
      'Munich Agreement',
      'Prague Springnot studied yet',
    ]);
  });

  test('of a large vault are drawn as they are asked for; the focus goes on to the first new one', () => {
    open(ready({ overview: { ...overview, notes: manyNotes(2000) } }));
    expect(rows()).toHaveLength(10);
    page.run(() => page.button('Show 30 more of 1990').focus());
    page.press('Enter');
    expect(rows()).toHaveLength(40);
    expect(page.focused()).toBe('Crisis 11');
    page.press('Enter');
    expect(handlers.openNote).toHaveBeenCalledWith('Crisis 11.md', false);
    page.close();
    open(ready({ overview: { ...overview, notes: manyNotes(12) } }));
    page.click(page.button('Show 2 more'));
    expect(rows()).toHaveLength(12);
    expect(buttons().some((words) => words.startsWith('Show'))).toBe(false);
  });

  test('of a large vault are found by their names', () => {
    open(ready({ overview: { ...overview, notes: manyNotes(2000) } }));
    const filter = page.root.querySelector('input');
    if (!filter) throw new Error('There is nothing to type in');
    page.type(filter, 'crisis 199');
    expect(texts('.causeway-note-title')).toHaveLength(10);
    page.click(page.button('Show 2 more'));
    expect(texts('.causeway-note-title').at(-1)).toBe('Crisis 1999');
    page.type(filter, 'zz');
    expect(rows()).toHaveLength(0);
    expect(page.announced()).toBe('No history note has these words in its name.');
  });

  test('that have not changed are not drawn again', () => {
    open(ready());
    const changes: MutationRecord[] = [];
    const watcher = new MutationObserver((records) => changes.push(...records));
    const all = { subtree: true, childList: true, characterData: true, attributes: true };
    watcher.observe(page.find('.causeway-notes'), all);
    const [first, ...others] = notes.map((note) => ({ ...note }));
    if (first)
      state = ready({ overview: { ...overview, notes: [{ ...first, due: 6 }, ...others] } });
    page.update();
    changes.push(...watcher.takeRecords());
    watcher.disconnect();
    expect(changes).toHaveLength(1);
    expect(rows()[0]?.textContent).toContain('6 due');
  });
});

describe('the weakest points', () => {
  test('say what they are, where they stand and how well they are known, and lead to their line', () => {
    open(ready());
    const [first, second] = texts('.causeway-weak .causeway-list-item');
    expect(first).toContain('Nasser nationalised');
    expect(first).toContain('Cause · Suez Crisis · missed last time (31%)');
    expect(second).toContain('likely forgotten (44%)');
    page.click(page.button('Eden resigned'));
    expect(handlers.openPoint).toHaveBeenCalledWith('Eden resigned in January 1957', false);
  });

  test('that were missed six times ask to be rewritten', () => {
    open(ready());
    const asked = texts('.causeway-weak .is-quiet');
    expect(asked).toEqual(['You missed this six times: rewrite it?']);
    page.click(page.button(/^You missed this six times/u));
    expect(handlers.openPoint.mock.calls[0]?.[0]).toContain('Nasser nationalised');
  });

  test('say so where there are none', () => {
    open(ready({ overview: { ...overview, weakest: [] } }));
    expect(page.root.textContent).toContain('None: all that you studied still sits well.');
  });
});

describe('pictures', () => {
  const tableOf = (title: string): string[][] => {
    const tables = [...page.root.querySelectorAll('table')];
    const table = tables.find(({ caption }) => caption?.textContent === title);
    return [...(table?.rows ?? [])].map(({ cells }) => [...cells].map((cell) => cell.textContent));
  };

  test('are not read out: the table beside each of them is', () => {
    open(ready());
    const pictures = [...page.root.querySelectorAll('.causeway-figure-picture')];
    expect(pictures.map((one) => one.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
    expect(pictures.some((one) => one.querySelector('button, [tabindex]'))).toBe(false);
    const calendar = tableOf('Days of study');
    const sum = calendar.slice(1).flatMap((row) => row.slice(1).map(Number));
    const { counts } = overview.calendar;
    expect(sum.reduce((all, each) => all + each, 0)).toBe(
      counts.reduce((all, each) => all + each, 0),
    );
    expect(calendar.every((row) => row.length === 8)).toBe(true);
  });

  test('can be turned into their tables by anyone', () => {
    open(ready());
    const toggle = page.button('Days of study: show as a table');
    expect(toggle.getAttribute('aria-pressed')).toBe('false');
    page.click(toggle);
    expect(page.button('Days of study: show as a table').getAttribute('aria-pressed')).toBe('true');
    expect(page.root.querySelectorAll('.causeway-figure-picture')).toHaveLength(1);
    expect(page.root.querySelectorAll('.causeway-figure-table table')).toHaveLength(1);
  });

  test('of what is coming up reach 14 days, 30 or the exam', () => {
    const columns = (): number => page.root.querySelectorAll('.causeway-column').length;
    open(ready({ exams: [{ ...exam, days: 100 }] }));
    expect(columns()).toBe(14);
    page.click(page.button('30 days'));
    expect(columns()).toBe(30);
    page.click(page.button('To the exam'));
    // 101 days, week by week.
    expect(columns()).toBe(15);
    const table = tableOf('Coming up');
    expect(table.at(-1)?.[0]).toContain('exam');
    const shown = overview.forecast.slice(0, 101).reduce((all, each) => all + each, 0);
    expect(table.slice(1).reduce((all, row) => all + Number(row[1]), 0)).toBe(shown);
  });

  test('show the size of a day as well as its colour', () => {
    open(ready());
    const levels = [0, 1, 2, 3, 4].map(
      (level) =>
        page.root.querySelectorAll(`.causeway-weeks .causeway-day.is-level-${level}`).length,
    );
    expect(levels[0]).toBe(0);
    expect(levels.slice(1).every((count) => count > 0)).toBe(true);
  });
});

describe('exams', () => {
  test('say when they are, what will be known and whether it can be done', () => {
    const hard = {
      ...exam,
      id: 'hard',
      plan: { expected: 0.7, isPossible: false, perDay: 40 },
    };
    open(ready({ exams: [exam, hard, { ...exam, id: 'new', points: 0 }] }));
    const [first, second, third] = texts('.causeway-exams > li');
    expect(first).toContain('Cold War');
    expect(first).toContain('Wednesday, November 4 · in 12 days');
    expect(first).toContain('You will know about 91% on the day; you want 90%.');
    expect(first).toContain('It can be done, with 9 reviews a day');
    expect(second).toContain('There is not quite enough time, even with 40 reviews a day');
    expect(third).toContain('None of its points was studied yet');
  });

  test('say so while their plan is being made, and on the day', () => {
    open(
      ready({
        exams: [
          { ...exam, plan: null },
          { ...exam, id: 'now', days: 0, plan: null },
        ],
      }),
    );
    const [first, second] = texts('.causeway-exams > li');
    expect(first).toContain('Working out what it needs …');
    expect(second).toContain('It is today');
    expect(page.root.querySelector('.causeway-exams .causeway-gauge')).toBeNull();
  });

  test('that are not set say where they are', () => {
    open(ready());
    expect(page.root.textContent).toContain('Give the date of an exam in Settings, Causeway');
  });
});

test('what is in sight first is drawn before the rest', () => {
  open(ready({ isWhole: false }));
  expect(buttons()).toContain('Start (12)');
  expect(page.root.querySelector('.causeway-figures')).toBeNull();
  state = ready();
  page.update();
  expect(page.root.querySelector('.causeway-figures')).not.toBeNull();
});

describe('the foot', () => {
  test.each([
    [{ kind: 'saved' }, 'Saved in Causeway/ by 2 devices'],
    [{ kind: 'saving', count: 1, held: true }, 'Saving 1 change …'],
    [
      { kind: 'failing', count: 3, held: true, reason: 'read-only' },
      '3 changes are not in the vault yet: read-only. Nothing is lost: this device keeps them and tries again.',
    ],
    [
      { kind: 'failing', count: 3, held: false, reason: 'read-only' },
      '3 changes are not in the vault yet: read-only. Keep the app open: this device has no room left to keep them.',
    ],
  ] as const)('says whether all is kept: %j', (saved, words) => {
    open(ready({ saved }));
    expect(text('.causeway-progress-foot p')).toBe(words);
    expect(page.root.querySelectorAll('[role=alert]')).toHaveLength(
      saved.kind === 'failing' ? 1 : 0,
    );
  });

  test('leads to the health of the log', () => {
    open(ready());
    page.click(page.button('Log health'));
    expect(handlers.logHealth).toHaveBeenCalledOnce();
  });
});
