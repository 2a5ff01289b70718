// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openQuiz, type QuizPage } from './quiz-page';
import { dateQuestion, gapQuestion } from './quiz-states';

let page: QuizPage;
beforeEach(() => {
  page = openQuiz([dateQuestion, gapQuestion]);
  page.press('0');
});
afterEach(() => page.close());

const leech = { misses: 6, path: 'Berlin.md', line: 12 };
const put = (more: Parameters<QuizPage['step']>[1]): void => page.step((session) => session, more);

test('an answer that missed a point once too often asks to rewrite it, aloud as well', () => {
  expect(page.root.textContent).not.toContain('rewrite it?');
  put({ leech });
  expect(page.find('.causeway-leech').textContent).toContain(
    'You missed this six times: rewrite it?',
  );
  expect(page.announced()).toContain('You missed this six times: rewrite it?');
  put({ leech: { ...leech, misses: 12 } });
  expect(page.find('.causeway-leech').textContent).toContain('You missed this 12 times');
});

test('its button leads to the line, and the way on stays where it was', () => {
  put({ leech });
  page.click(page.button('Open its line'));
  expect(page.handlers.openLine).toHaveBeenLastCalledWith('Berlin.md', 12);
  expect(page.focused()).toContain('Next');
});

test('a question of no note has no line to open', () => {
  put({ leech: { ...leech, path: '' } });
  expect(page.find('.causeway-leech').querySelector('button')).toBeNull();
});
