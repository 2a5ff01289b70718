// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { openQuiz, type QuizPage } from './quiz-page';
import { recallQuestion, sessionOf, sourceQuestion } from './quiz-states';

let page: QuizPage;
afterEach(() => page.close());

const told = 'They brought in a new currency without asking the Soviet Union.';
const points = (): string[] =>
  page.all('.causeway-point').map((one) => one.className.replace(/^.*is-/u, ''));

describe('a free answer', () => {
  test('has its box in focus, which says how many points are looked for and mends no words', () => {
    page = openQuiz([recallQuestion]);
    expect(document.activeElement).toBe(page.area());
    expect(page.root.querySelector('label')?.textContent).toBe('Your answer · 2 points to find');
    expect(page.area().getAttribute('autocorrect')).toBe('off');
    expect(page.root.textContent).not.toContain('currency');
  });

  test('Enter is a new line; with Ctrl or Command, or by the button, it is checked', () => {
    page = openQuiz([recallQuestion]);
    page.type(page.area(), told);
    page.press('Enter');
    page.press('0');
    expect(page.handlers.answer).not.toHaveBeenCalled();
    page.press('Enter', { metaKey: true });
    expect(page.handlers.answer).toHaveBeenCalledExactlyOnceWith({ kind: 'written', text: told });
    page.press('z', { ctrlKey: true });
    page.click(page.button(/^Check/u));
    expect(page.handlers.answer).toHaveBeenCalledTimes(2);
  });

  test('without a word is asked for again', () => {
    page = openQuiz([recallQuestion]);
    page.press('Enter', { ctrlKey: true });
    expect(page.handlers.answer).not.toHaveBeenCalled();
    expect(page.announced()).toBe('Write an answer, or choose “I don’t know”');
    expect(page.area().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(page.area());
  });

  test('is told to the app as it is written', () => {
    page = openQuiz([recallQuestion]);
    page.type(page.area(), 'A new');
    expect(page.handlers.keep).toHaveBeenLastCalledWith({ kind: 'written', text: 'A new' });
  });
});

describe('afterwards', () => {
  test('each point has its verdict, and the same words are lit in both texts', () => {
    page = openQuiz([recallQuestion]);
    page.type(page.area(), told);
    page.press('Enter', { ctrlKey: true });
    expect(points()).toEqual(['covered', 'missed']);
    expect(page.announced()).toMatch(/^Partly right\. 1 of 2 points\./u);
    const lit = (selector: string): string[] =>
      page.all(`${selector} mark`).map((one) => one.textContent);
    expect(lit('.is-yours')).toContain('currency');
    expect(lit('.causeway-point.is-covered')).toContain('currency');
    expect(lit('.causeway-point.is-missed').join('')).toContain('weak Germany');
  });

  test('the student has the last word on each point, and the focus stays there', () => {
    page = openQuiz(sessionOf(recallQuestion, { kind: 'written', text: told }));
    const had = page.button('I had this: Stalin wanted');
    had.focus();
    page.click(had);
    expect(page.handlers.rule).toHaveBeenLastCalledWith(1, true);
    expect(points()).toEqual(['covered', 'covered']);
    expect(page.focused()).toBe('I did not: Stalin wanted a weak Germany.');
    expect(page.announced()).toMatch(/^Right\./u);
    page.press('z', { ctrlKey: true });
    expect(points()).toEqual(['covered', 'missed']);
    page.click(page.button('I did not: A new currency'));
    expect(page.handlers.rule).toHaveBeenLastCalledWith(0, false);
  });

  test('each point opens at its line', () => {
    page = openQuiz(sessionOf(recallQuestion, { kind: 'written', text: told }));
    page.click(page.button('line 6'));
    expect(page.handlers.openLine).toHaveBeenCalledExactlyOnceWith('History/Berlin Blockade.md', 6);
  });

  test('what was skipped shows the points, with nothing to rule on', () => {
    page = openQuiz(sessionOf(recallQuestion, { kind: 'skip' }));
    expect(page.all('.causeway-part').map((one) => one.textContent)).toEqual(recallQuestion.parts);
    expect(page.root.textContent).not.toContain('I had this');
    expect(page.root.querySelector('.is-yours')).toBeNull();
  });
});

describe('a source question', () => {
  test('shows its picture by the address that the app gives, its passage and its link', () => {
    page = openQuiz([sourceQuestion]);
    page.handlers.picture.mockImplementation((target) => `app://${target}`);
    page.run(() => page.step((session) => ({ ...session })));
    expect(page.find('img').getAttribute('src')).toBe('app://pictures/airlift cartoon.png');
    expect(page.handlers.picture).toHaveBeenLastCalledWith(
      'pictures/airlift cartoon.png',
      'History/Berlin Blockade.md',
    );
    expect(page.find('blockquote').textContent).toContain('Every ninety seconds');
    page.click(page.button('Tempelhof'));
    expect(page.handlers.openLine).toHaveBeenLastCalledWith('History/Berlin Blockade.md', 51);
  });

  test('whose picture is gone says so, and can be answered all the same', () => {
    page = openQuiz([sourceQuestion]);
    expect(page.root.textContent).toContain('Picture not in this vault');
    expect(document.activeElement).toBe(page.area());
    expect(page.root.querySelector('label')?.textContent).toBe('Your answer · 4 marks');
  });

  test('keeps its sources in sight beside the verdict', () => {
    page = openQuiz([sourceQuestion]);
    const sources = page.find('.causeway-quiz-sources');
    page.click(page.button('I don’t know'));
    expect(page.find('.causeway-quiz-sources')).toBe(sources);
  });
});
