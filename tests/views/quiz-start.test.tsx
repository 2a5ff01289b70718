// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { QuizStart } from '../../src/views/quiz-state';
import { openState, type QuizPage } from './quiz-page';
import { plan, startState } from './start-state';

let page: QuizPage;
let state = startState;
const open = (more: Partial<QuizStart> = {}): void => {
  state = { ...startState, ...more };
  page = openState(state);
  // As the app does: every change is drawn.
  page.handlers.plan.mockImplementation((to) => {
    state = { ...state, plan: to };
    page.put(state);
  });
};
afterEach(() => page.close());

const label = (words: string): HTMLElement => {
  const match = page.all('label').find((one) => one.textContent.includes(words));
  if (!match) throw new Error(`Nothing to choose says ${words}`);
  return match;
};
const box = (words: string): HTMLInputElement => {
  const input = label(words).querySelector('input');
  if (!input) throw new Error(`${words} is no choice`);
  return input;
};
const pick = (words: string): void => page.click(box(words));
const chosen = (): string[] =>
  page
    .all('label')
    .filter((one) => one.querySelector('input')?.checked)
    .map((one) => one.textContent);

describe('the choices before a quiz', () => {
  test('are made already: the start button has the focus, and Enter starts', () => {
    open();
    expect(page.focused()).toContain('Start');
    page.press('Enter');
    expect(page.handlers.start).toHaveBeenCalledExactlyOnceWith(plan);
  });

  test('each stand under what they are about', () => {
    open();
    expect(page.all('legend').map((one) => one.textContent)).toEqual([
      'What about',
      'Which points',
      'How many questions',
      'What kinds',
      'Time',
    ]);
    expect(chosen().slice(0, 3)).toEqual(['Berlin Blockade', 'All', '10']);
  });

  test('are told to the app one by one, and Enter on one of them starts', () => {
    open();
    pick('20');
    expect(page.handlers.plan).toHaveBeenLastCalledWith({ ...plan, length: 20 });
    pick('For today: 7 due');
    expect(page.handlers.plan).toHaveBeenLastCalledWith({ ...plan, length: 20, points: 'due' });
    pick('Against the clock');
    const last = { ...plan, length: 20, points: 'due', timed: true };
    expect(page.handlers.plan).toHaveBeenLastCalledWith(last);
    box('Against the clock').focus();
    page.press('Enter');
    expect(page.handlers.start).toHaveBeenCalledExactlyOnceWith(last);
  });

  test('do not take the focus back when one is made', () => {
    open();
    box('5').focus();
    pick('5');
    expect(document.activeElement).toBe(box('5'));
  });

  test('say why there is nothing of a sort, and do not offer it', () => {
    open();
    expect(label('Missed').textContent).toBe('Missed: none');
    expect(box('Missed').disabled).toBe(true);
    expect(box('For today').disabled).toBe(false);
    // What is known least there always is.
    expect(box('Weakest first').disabled).toBe(false);
  });

  test('count what is due and what is new for today', () => {
    open({ counts: { due: 7, fresh: 12, missed: 2 } });
    expect(label('For today').textContent).toBe('For today: 7 due, up to 12 new');
    expect(label('Missed').textContent).toBe('Missed: 2');
    pick('Weakest first');
    expect(page.handlers.plan).toHaveBeenLastCalledWith({ ...plan, points: 'weak' });
    open({ counts: { due: 0, fresh: 0, missed: 0 } });
    expect(box('For today').disabled).toBe(true);
  });

  test('never ask for points that the scope does not have', () => {
    open({ plan: { ...plan, points: 'missed' } });
    expect(chosen()).toContain('All');
    page.press('Enter');
    expect(page.handlers.start).toHaveBeenLastCalledWith(plan);
  });

  test('say how long the clock gives', () => {
    open();
    expect(label('clock').textContent).toContain('45 seconds a question, 7:30 minutes in all');
    open({ plan: { ...plan, length: null } });
    expect(label('clock').textContent).toMatch(/45 seconds a question$/u);
  });

  test('keep at least one kind on, and say so', () => {
    open({ plan: { ...plan, families: ['gap', 'order'] } });
    pick('Gaps');
    expect(page.handlers.plan).toHaveBeenLastCalledWith({ ...plan, families: ['order'] });
    pick('Order');
    expect(page.handlers.plan).toHaveBeenCalledOnce();
    expect(box('Order').checked).toBe(true);
    const why = box('Order').getAttribute('aria-describedby') ?? '';
    expect(page.find(`#${CSS.escape(why)}`).textContent).toBe('At least one kind stays on');
    pick('Dates');
    expect(page.handlers.plan).toHaveBeenLastCalledWith({ ...plan, families: ['date', 'order'] });
  });

  test('can be left', () => {
    open();
    page.click(page.button('Close the quiz'));
    expect(page.handlers.close).toHaveBeenCalledOnce();
  });
});

describe('what the quiz is about', () => {
  test('is the note, its section, chosen notes, a folder or all', () => {
    open({
      title: 'The July Crisis: Causes',
      plan: { ...plan, scope: { ...plan.scope, kind: 'note', path: 'July.md', line: 3 } },
    });
    expect(chosen()[0]).toBe('The July Crisis: Causes');
    page.click(page.all('[type=radio]')[1] ?? null);
    expect(state.plan.scope).toEqual({ kind: 'note', path: 'July.md', line: null });
    pick('All history notes (3)');
    expect(state.plan.scope).toEqual({ kind: 'all' });
    pick('The July Crisis: Causes');
    expect(state.plan.scope).toEqual({ kind: 'note', path: 'July.md', line: 3 });
  });

  test('can be a folder: first the one that the note lies in', () => {
    open({ folders: ['Rome', 'Cold War'] });
    pick('A folder');
    expect(state.plan.scope).toEqual({ kind: 'folder', path: 'Cold War' });
    const select = page.root.querySelector('select');
    expect([...(select?.options ?? [])].map(({ value }) => value)).toEqual(['Rome', 'Cold War']);
    expect(select?.value).toBe('Cold War');
    page.run(() => {
      if (select) select.value = 'Rome';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(state.plan.scope).toEqual({ kind: 'folder', path: 'Rome' });
  });

  test('offers no folder where there is none', () => {
    open({ folders: [] });
    expect(page.root.textContent).not.toContain('A folder');
  });

  test('can be several notes, which are ticked; without one there is nothing to start', () => {
    open();
    pick('Chosen notes');
    expect(state.plan.scope).toEqual({ kind: 'notes', paths: ['Cold War/Berlin.md'] });
    pick('Suez Crisis');
    expect(state.plan.scope).toEqual({
      kind: 'notes',
      paths: ['Cold War/Berlin.md', 'Cold War/Suez.md'],
    });
    expect(page.root.textContent).toContain('2 notes chosen');
    pick('Suez Crisis');
    page.click(page.find('.causeway-note-list input'));
    expect(state.plan.scope).toEqual({ kind: 'notes', paths: [] });
    page.click(page.button('Start'));
    expect(page.handlers.start).not.toHaveBeenCalled();
    expect(page.find('.causeway-foot [role=status]').textContent).toBe('Choose at least one note.');
  });

  test('finds a note among many by its name or its folder, and Enter there starts nothing', () => {
    const notes = Array.from({ length: 500 }, (_, at) => ({
      path: `${at < 250 ? 'Rome' : 'Greece'}/${at}.md`,
      title: `Crisis ${at}`,
    }));
    open({ notes, plan: { ...plan, scope: { kind: 'notes', paths: [] } } });
    const rows = (): number => page.all('.causeway-note-list label').length;
    expect(rows()).toBe(60);
    expect(page.root.textContent).toContain('440 more');
    const search = page.root.querySelector<HTMLInputElement>('[type=search]');
    if (!search) throw new Error('There is nothing to search in');
    page.type(search, 'greece 31');
    expect(rows()).toBe(12);
    search.focus();
    page.press('Enter');
    expect(page.handlers.start).not.toHaveBeenCalled();
    page.type(search, 'no such note');
    expect(page.root.textContent).toContain('No history note has these words in its name.');
  });
});

test('a quiz that was broken off stands on top and can be gone on with', () => {
  open({ unfinished: [{ id: 'q1', title: 'Suez Crisis', answered: 7, total: 20 }] });
  expect(page.find('.causeway-unfinished').textContent).toContain('7 of 20');
  expect(page.focused()).toContain('Start');
  page.click(page.button('Go on: Suez Crisis'));
  expect(page.handlers.resume).toHaveBeenCalledExactlyOnceWith('q1');
});
