// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { act } from 'preact/test-utils';
import type { Saved } from '../../src/core/progress/journal';
import { nextQuestion } from '../../src/core/session/quiz-session';
import { CheckView } from '../../src/views/check';
import { checkState } from './check-states';
import { openPage, type Page } from './page';
import { openQuiz, type QuizPage } from './quiz-page';
import { dateQuestion, gapQuestion } from './quiz-states';

const done: Saved = { kind: 'saved' };
const saving: Saved = { kind: 'saving', count: 1, held: true };
const failing: Saved = { kind: 'failing', count: 2, held: true, reason: 'The vault is read-only.' };
const lost: Saved = { ...failing, held: false };
const sentence =
  'Not in the vault yet: The vault is read-only. Kept on this device; tried again by itself.';

let quiz: QuizPage;
beforeEach(() => {
  vi.useFakeTimers();
  quiz = openQuiz([dateQuestion, gapQuestion]);
});
afterEach(() => {
  quiz.close();
  vi.useRealTimers();
});
const put = (saved: Saved): void => quiz.step((session) => session, { saved });
const wait = (ms: number): void => quiz.run(() => vi.advanceTimersByTime(ms));
const line = (): string | null =>
  quiz.root.querySelector('.causeway-saved-line')?.textContent ?? null;
/** What is read out when there is time, of all regions. */
const aloud = (): string[] =>
  quiz
    .all('[aria-live=polite]')
    .map(({ textContent }) => textContent)
    .filter(Boolean);

describe('while a quiz is taken', () => {
  test('nothing is said as long as all goes well', () => {
    expect(line()).toBeNull();
    quiz.press('0');
    put(saving);
    wait(900);
    expect(line()).toBeNull();
    put(done);
    wait(5000);
    expect(line()).toBeNull();
    expect(aloud()).toEqual([]);
  });

  test('what takes longer than a second is said to be saved just now, and not aloud', () => {
    put(saving);
    wait(1001);
    expect(line()).toBe('Saving …');
    expect(aloud()).toEqual([]);
    put(done);
    expect(line()).toBeNull();
    // The next one has its second again.
    put(saving);
    wait(900);
    expect(line()).toBeNull();
  });

  test('a refusal says why, where the answers are meanwhile, and what to do', () => {
    put(failing);
    expect(line()).toBe(`${sentence}Try now`);
    quiz.click(quiz.button('Try now'));
    expect(quiz.handlers.retry).toHaveBeenCalledOnce();
    put(lost);
    expect(line()).toContain('Not kept: free some space on this device');
  });

  test('it is said aloud once, not at each question, and that it has come right in the end', () => {
    put(failing);
    const [region] = quiz.all('[aria-live=polite]').filter((one) => one.textContent);
    expect(aloud()).toEqual([sentence]);
    quiz.press('0');
    put({ ...failing, count: 3 });
    quiz.step(nextQuestion);
    const later = quiz.all('[aria-live=polite]').filter((one) => one.textContent);
    expect(later).toEqual([region]);
    expect(aloud()).toEqual([sentence]);
    put(done);
    expect(aloud()).toEqual(['Saved']);
  });

  test('a try that is under way cannot be begun twice, and says how it ended', async () => {
    let end = (): void => undefined;
    quiz.handlers.retry.mockImplementation(() => new Promise((resolve) => (end = resolve)));
    put(failing);
    quiz.click(quiz.button('Try now'));
    expect(quiz.button('Trying …').getAttribute('aria-disabled')).toBe('true');
    quiz.click(quiz.button('Trying …'));
    expect(quiz.handlers.retry).toHaveBeenCalledOnce();
    await act(() => Promise.resolve(end()));
    expect(quiz.button('Try now')).toBeTruthy();
    expect(aloud()).toEqual([sentence, sentence]);
  });

  test('the focus is not lost with the button when it has done its work', () => {
    put(failing);
    quiz.run(() => quiz.button('Try now').focus());
    put(done);
    expect(document.activeElement?.hasAttribute('data-start')).toBe(true);
  });
});

test('the result of a quiz says “Saved” when it is, and not before', () => {
  quiz.press('0');
  quiz.step(nextQuestion);
  quiz.press('0');
  quiz.step(nextQuestion, { saved: saving });
  expect(quiz.root.textContent).toContain('0 of 2 right');
  expect(line()).toBeNull();
  put(done);
  expect(line()).toBe('Saved');
});

describe('at the source check', () => {
  const retry = vi.fn(() => Promise.resolve());
  const nothing = (): void => undefined;
  let page: Page;
  let saved: Saved = done;
  beforeEach(() => {
    saved = done;
    page = openPage(() => (
      <CheckView
        state={checkState({ saved })}
        handlers={{
          type: nothing,
          leave: nothing,
          mark: nothing,
          markAll: nothing,
          tryAgain: nothing,
          rule: nothing,
          openLine: nothing,
          retry,
          nextSet: nothing,
          previousSet: nothing,
          openNote: nothing,
        }}
      />
    ));
  });
  afterEach(() => page.close());

  test('a refusal stands in the head, with the way to try again', () => {
    expect(page.root.querySelector('.causeway-saved-line')).toBeNull();
    saved = failing;
    page.update();
    expect(page.find('.causeway-check-head').textContent).toContain(sentence);
    page.click(page.button('Try now'));
    expect(retry).toHaveBeenCalledOnce();
    // What was done on the sheet is said in a region of its own.
    expect(page.announced()).toBe('');
  });
});
