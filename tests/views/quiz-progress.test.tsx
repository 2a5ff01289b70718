// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startQuiz } from '../../src/core/session/quiz-session';
import { clockWords } from '../../src/views/quiz-clock';
import { openQuiz, type QuizPage } from './quiz-page';
import { dateQuestion, graded, questions, session } from './quiz-states';

let page: QuizPage;
afterEach(() => page.close());

const many = (count: number) =>
  startQuiz(Array.from({ length: count }, (_, at) => ({ ...dateQuestion, id: `date-${at}` })));

describe('progress', () => {
  test('of a quiz up to forty has a segment for each question, also for those still to be made', () => {
    page = openQuiz({ ...session(1, [graded.wrongDate]), total: 20 });
    expect(page.find('.causeway-progress').textContent).toContain('2 of 20');
    expect(page.all('.causeway-segment')).toHaveLength(20);
    expect(page.all('.causeway-segment.is-wrong')).toHaveLength(1);
    expect(page.find('.causeway-segments').getAttribute('aria-label')).toBe(
      'Question 2 of 20, 0 right so far',
    );
  });

  test('of a longer one is a bar: how much of the whole was right, and how much was not', () => {
    const answers = Array.from({ length: 100 }, (_, at) =>
      at < 60 ? graded.rightGap : graded.wrongDate,
    );
    page = openQuiz({ ...many(500), graded: answers, position: 100 });
    const widths = page
      .all('.causeway-segment')
      .map((one) => [one.className, one.style.inlineSize]);
    expect(widths).toEqual([
      ['causeway-segment is-correct', '12%'],
      ['causeway-segment is-partly', '0%'],
      ['causeway-segment is-wrong', '8%'],
      ['causeway-segment is-skipped', '0%'],
    ]);
  });

  test('a question more costs the same in a quiz of 50 and of 500', () => {
    /** What is changed on the page and made anew, from the answer to the next question. */
    const workFor = (count: number): number => {
      page = openQuiz(many(count));
      const watcher = new MutationObserver(() => undefined);
      watcher.observe(page.root, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      page.press('2');
      page.press('Enter');
      expect(page.find('.causeway-progress').textContent).toContain(`2 of ${count}`);
      const changes = watcher.takeRecords();
      watcher.disconnect();
      page.close();
      const made = changes.flatMap(({ addedNodes }) =>
        [...addedNodes].flatMap((node) => (node instanceof HTMLElement ? [node] : [])),
      );
      return changes.length + made.reduce((sum, one) => sum + one.querySelectorAll('*').length, 0);
    };
    const few = workFor(50);
    expect(workFor(500)).toBe(few);
    expect(few).toBeGreaterThan(20);
    expect(few).toBeLessThan(250);
    page = openQuiz(questions);
  });
});

describe('time', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const clock = (): string => page.find('.causeway-clock').textContent.replace(/\D*(?=\d)/u, '');
  /** So many seconds into the quiz. */
  const at = (seconds: number): void => {
    page.handlers.elapsed.mockReturnValue(seconds * 1000);
    page.run(() => vi.advanceTimersByTime(1000));
  };
  const aloud = (): string => page.find('.causeway-progress [role=status]').textContent;

  test('runs by the second, and draws nothing else again', () => {
    page = openQuiz(questions);
    const changes: MutationRecord[] = [];
    const watcher = new MutationObserver((records) => changes.push(...records));
    watcher.observe(page.root, { subtree: true, childList: true, characterData: true });
    at(65);
    expect(clock()).toBe('1:05');
    changes.push(...watcher.takeRecords());
    watcher.disconnect();
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(({ target }) => page.find('.causeway-clock').contains(target))).toBe(true);
  });

  test('that is limited counts down, and its last minute and its end are said once', () => {
    page = openQuiz(questions, { limit: 180_000 });
    at(100);
    expect(clock()).toBe('1:20');
    expect(aloud()).toBe('');
    at(120);
    expect(aloud()).toBe('One minute left');
    const said = page.find('.causeway-progress [role=status]');
    page.press('1');
    page.press('Enter');
    expect(page.find('.causeway-progress [role=status]')).toBe(said);
    at(200);
    expect(aloud()).toBe('Time is up');
    expect(page.find('.causeway-clock').textContent).toContain('Time is up');
  });

  test('does not go on once the quiz is gone', () => {
    page = openQuiz(questions);
    page.close();
    const { length } = page.handlers.elapsed.mock.calls;
    vi.advanceTimersByTime(5000);
    expect(page.handlers.elapsed.mock.calls).toHaveLength(length);
    page = openQuiz(questions);
  });

  test.each([
    [0, '0:00'],
    [7, '0:07'],
    [750, '12:30'],
    [3723, '1:02:03'],
  ])('%d seconds are %s', (seconds, words) => {
    page = openQuiz(questions);
    expect(clockWords(seconds)).toBe(words);
  });
});
