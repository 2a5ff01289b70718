// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openQuiz, type QuizPage } from './quiz-page';
import { matchQuestion } from './quiz-states';

let page: QuizPage;
beforeEach(() => {
  page = openQuiz([matchQuestion]);
});
afterEach(() => page.close());

/** The left side in focus, and what stands beside it. */
const focused = (): (string | null | undefined)[] =>
  [...(document.activeElement?.children ?? [])].map(
    (one) => one.querySelector('span:last-child')?.textContent ?? one.textContent,
  );

const chosen = (): unknown => page.handlers.keep.mock.lastCall?.[0];
const rights = (): HTMLElement[] => page.all('.causeway-match-rights button');

describe('by keys', () => {
  test('begins at the first left side; a number chooses for it and the mark goes on', () => {
    expect(focused()).toEqual(['24 June 1948', 'nothing chosen']);
    page.press('2');
    expect(chosen()).toEqual({ kind: 'match', chosen: [0, null, null] });
    expect(focused()).toEqual(['26 June 1948', 'nothing chosen']);
    expect(page.announced()).toBe(
      '24 June 1948: All roads to the western sectors were cut. 26 June 1948: nothing chosen.',
    );
  });

  test('arrow keys move the mark, round the ends; Delete clears what is marked', () => {
    page.press('2');
    page.press('ArrowUp');
    expect(focused()).toEqual(['24 June 1948', 'All roads to the western sectors were cut']);
    page.press('Delete');
    expect(chosen()).toEqual({ kind: 'match', chosen: [null, null, null] });
    expect(page.announced()).toBe('24 June 1948: cleared.');
    page.press('ArrowUp');
    expect(focused()).toEqual(['12 May 1949', 'nothing chosen']);
  });

  test('Enter checks all of it', () => {
    for (const key of ['2', '3', '1', 'Enter']) page.press(key);
    expect(page.handlers.answer).toHaveBeenCalledExactlyOnceWith({
      kind: 'match',
      chosen: [0, 1, 2],
    });
    expect(page.announced()).toBe('Right.');
    expect(page.focused()).toContain('See the result');
  });

  test('with nothing chosen Enter asks for it, in words and aloud', () => {
    page.press('Enter');
    expect(page.handlers.answer).not.toHaveBeenCalled();
    expect(page.announced()).toBe('Choose at least one pair, or “I don’t know”');
    expect(page.root.textContent).toContain(page.announced());
  });

  test('a number beyond the right sides is nothing; 0 skips', () => {
    page.press('4');
    expect(page.handlers.keep).not.toHaveBeenCalled();
    page.press('0');
    expect(page.handlers.answer).toHaveBeenCalledExactlyOnceWith({ kind: 'skip' });
  });
});

describe('by pointer and touch', () => {
  test('a left side is marked by pressing it, and gets the right side that is pressed next', () => {
    page.click(page.button('12 May 1949'));
    page.click(rights()[0] ?? null);
    expect(chosen()).toEqual({ kind: 'match', chosen: [null, null, 2] });
    expect(rights()[0]?.textContent).toContain('Stalin lifted the blockade');
    expect(rights()[0]?.textContent).toContain('chosen for 12 May 1949');
  });

  test('a right side that is taken moves to the marked left side', () => {
    page.press('1');
    page.click(rights()[0] ?? null);
    expect(chosen()).toEqual({ kind: 'match', chosen: [null, 2, null] });
  });

  test('pressed again at its own left side it is taken back; so does the button of the row', () => {
    page.press('1');
    page.click(page.button(/^24 June 1948.*Stalin/u));
    page.click(rights()[0] ?? null);
    expect(chosen()).toEqual({ kind: 'match', chosen: [null, null, null] });
    page.press('1');
    page.click(page.button('Clear: 24 June 1948'));
    expect(chosen()).toEqual({ kind: 'match', chosen: [null, null, null] });
    expect(focused()).toEqual(['24 June 1948', 'nothing chosen']);
  });

  test('goes on by keys where the pointer left off: Enter checks and presses nothing again', () => {
    for (const place of [1, 2, 0]) {
      const right = rights()[place];
      right?.focus();
      page.click(right ?? null);
    }
    page.press('Enter');
    expect(page.handlers.answer).toHaveBeenCalledExactlyOnceWith({
      kind: 'match',
      chosen: [0, 1, 2],
    });
  });

  test('its button checks what there is', () => {
    page.press('2');
    page.click(page.button('Check the pairs'));
    expect(page.handlers.answer).toHaveBeenCalledExactlyOnceWith({
      kind: 'match',
      chosen: [0, null, null],
    });
  });
});

test('after the answer each pair says whether it was right, with what stood there', () => {
  for (const key of ['2', '1']) page.press(key);
  page.click(page.button('Check the pairs'));
  const pairs = page
    .all('.causeway-pair')
    .map((one) => [...one.children].map((c) => c.textContent));
  expect(pairs).toEqual([
    ['24 June 1948', 'All roads to the western sectors were cut', 'Right'],
    [
      '26 June 1948',
      'The first planes of the airlift landed',
      'you had: Stalin lifted the blockade',
    ],
    ['12 May 1949', 'Stalin lifted the blockade', 'nothing chosen'],
  ]);
  expect(page.announced()).toMatch(/^Partly right\. 1 of 3 pairs right\. Right answer: /u);
});

test('a skipped one shows the pairs and blames none', () => {
  page.press('0');
  expect(page.find('.causeway-pair').textContent).not.toContain('nothing chosen');
  expect(page.all('.causeway-pair.is-wrong')).toHaveLength(0);
});

test('begins with the draft, at the first open left side; one that does not fit begins fresh', () => {
  page.close();
  page = openQuiz([matchQuestion], { draft: { kind: 'match', chosen: [2, null, null] } });
  expect(focused()).toEqual(['26 June 1948', 'nothing chosen']);
  for (const broken of [
    [2, 2, null],
    [0, 1],
    [0, 1, 3],
    [0.5, null, null],
  ]) {
    page.close();
    page = openQuiz([matchQuestion], { draft: { kind: 'match', chosen: broken } });
    expect(focused()).toEqual(['24 June 1948', 'nothing chosen']);
  }
});
