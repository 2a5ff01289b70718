// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openQuiz, type QuizPage } from './quiz-page';
import { orderQuestion } from './quiz-states';

let page: QuizPage;
beforeEach(() => {
  page = openQuiz([orderQuestion]);
});
afterEach(() => page.close());

const order = (): string[] => page.all('.causeway-event-text').map((one) => one.textContent);

test('begins as it was shuffled, the first event in focus', () => {
  expect(order()).toEqual(orderQuestion.events.map((event) => event.text));
  expect(page.focused()).toContain('NATO was founded, 1 of 4');
});

test('Alt and an arrow key move the event, and the focus goes with it', () => {
  page.press('ArrowDown', { altKey: true });
  expect(order()[1]).toBe('NATO was founded');
  expect(page.focused()).toContain('NATO was founded, 2 of 4');
  expect(page.announced()).toBe('NATO was founded, 2 of 4.');
  page.press('ArrowUp', { altKey: true });
  page.press('ArrowUp', { altKey: true });
  expect(order()[0]).toBe('NATO was founded');
});

test('arrow keys alone walk the events, and stop at the ends; a number goes to its row', () => {
  page.press('ArrowUp');
  expect(page.focused()).toContain('NATO was founded, 1 of 4');
  page.press('ArrowDown');
  expect(page.focused()).toContain('All roads to the western sectors were cut, 2 of 4');
  page.press('4');
  expect(page.focused()).toContain('The first planes landed, 4 of 4');
  expect(order()).toEqual(orderQuestion.events.map((event) => event.text));
});

test('the buttons of a row move it, and keep the focus', () => {
  const down = page.button('Move down: NATO');
  down.focus();
  page.click(down);
  expect(order()[1]).toBe('NATO was founded');
  expect(page.focused()).toBe('Move down: NATO was founded');
});

test('the last row cannot go further down', () => {
  page.click(page.button('Move down: The first planes'));
  expect(order()[3]).toBe('The first planes landed');
});

test('Enter checks it; what stands right and wrong is said with the dates', () => {
  page.press('ArrowDown', { altKey: true });
  page.press('Enter');
  expect(page.handlers.answer).toHaveBeenLastCalledWith({ kind: 'order', order: [1, 0, 2, 3] });
  const moments = page.all('.causeway-moment').map((one) => one.textContent);
  expect(moments[0]).toBe('24 June 1948All roads to the western sectors were cutin its place');
  expect(moments[1]).toContain('you had it 4th');
  expect(page.announced()).toMatch(/^Partly right\. 1 of 4 in their place\./u);
  expect(page.focused()).toContain('See the result');
});

test('is told to the app as it is put together, and begins with what was', () => {
  page.press('ArrowDown', { altKey: true });
  const draft = { kind: 'order', order: [1, 0, 2, 3] } as const;
  expect(page.handlers.keep).toHaveBeenLastCalledWith(draft);
  page.close();
  page = openQuiz([orderQuestion], { draft });
  expect(order()[0]).toBe('All roads to the western sectors were cut');
});

test.each([[[0, 1, 2]], [[0, 1, 2, 2]], [[0, 1, 2, 7]]])(
  'a draft of another question begins fresh: %j',
  (broken) => {
    page.close();
    page = openQuiz([orderQuestion], { draft: { kind: 'order', order: broken } });
    expect(order()).toEqual(orderQuestion.events.map((event) => event.text));
  },
);
