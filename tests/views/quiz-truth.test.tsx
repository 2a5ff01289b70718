// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { openQuiz, type QuizPage } from './quiz-page';
import { falseQuestion, sessionOf, trueQuestion } from './quiz-states';

let page: QuizPage;
afterEach(() => page.close());

describe.each([
  ['a true statement', trueQuestion],
  ['a false one', falseQuestion],
])('%s', (_, question) => {
  test('is called true by 1 or its button, which answers at once', () => {
    page = openQuiz([question]);
    expect(page.focused()).toContain('True');
    page.press('1');
    expect(page.handlers.answer).toHaveBeenCalledExactlyOnceWith({
      kind: 'truth',
      said: true,
      fix: '',
    });
  });

  test('is called false by 2, which asks what is right whichever it is', () => {
    page = openQuiz([question]);
    expect(page.root.querySelector('input')).toBeNull();
    page.press('2');
    expect(page.handlers.answer).not.toHaveBeenCalled();
    expect(page.root.querySelector('label')?.textContent).toBe('What should it say?');
    expect(document.activeElement).toBe(page.input());
    expect(page.handlers.keep).toHaveBeenLastCalledWith({ kind: 'truth', said: false, fix: '' });
  });

  test('looks the same before the answer', () => {
    page = openQuiz([question]);
    page.press('2');
    expect(page.root.querySelector('del, ins, mark')).toBeNull();
  });
});

test('what is right is typed and checked by Enter; digits are typed as they are', () => {
  page = openQuiz([falseQuestion]);
  page.press('2');
  page.press('1');
  expect(page.handlers.answer).not.toHaveBeenCalled();
  page.type(page.input(), '12 May 1949');
  page.press('Enter');
  expect(page.handlers.answer).toHaveBeenCalledExactlyOnceWith({
    kind: 'truth',
    said: false,
    fix: '12 May 1949',
  });
  expect(page.announced()).toBe('Right.');
});

test('who only knows that it is false leaves the line empty', () => {
  page = openQuiz([falseQuestion]);
  page.press('2');
  page.click(page.button(/^Check/u));
  expect(page.handlers.answer).toHaveBeenCalledExactlyOnceWith({
    kind: 'truth',
    said: false,
    fix: '',
  });
});

test('True can still be chosen after False', () => {
  page = openQuiz([falseQuestion]);
  page.press('2');
  page.click(page.button(/True$/u));
  expect(page.handlers.answer).toHaveBeenCalledExactlyOnceWith({
    kind: 'truth',
    said: true,
    fix: '',
  });
});

test('afterwards the false words are struck, and the right ones stand beside them', () => {
  page = openQuiz([falseQuestion]);
  page.press('1');
  expect(page.find('h2 del').textContent).toBe('26 June 1948');
  expect(page.find('h2 ins').textContent).toBe('12 May 1949');
  expect(page.find('.causeway-option.is-right').textContent).toContain('False');
  expect(page.find('.causeway-option.is-wrong').textContent).toContain('Your answer');
  expect(page.announced()).toBe(
    'Wrong. Right answer: False: not “26 June 1948” but “12 May 1949”.',
  );
});

test('a fix that is marked wrong can be called right', () => {
  page = openQuiz(sessionOf(falseQuestion, { kind: 'truth', said: false, fix: 'in the spring' }));
  expect(page.find('.causeway-text.is-yours').textContent).toContain('in the spring');
  page.click(page.button('My answer was right'));
  expect(page.announced()).toBe('Right. As you say.');
});

test('a true statement stays as it is', () => {
  page = openQuiz(sessionOf(trueQuestion, { kind: 'truth', said: false, fix: '1950' }));
  expect(page.find('h2').textContent).toBe(trueQuestion.stem);
  expect(page.root.querySelector('del')).toBeNull();
  expect(page.find('.causeway-option.is-right').textContent).toContain('True');
});

test('begins with the draft: False with what was typed', () => {
  page = openQuiz([falseQuestion], { draft: { kind: 'truth', said: false, fix: '12 M' } });
  expect(page.input().value).toBe('12 M');
  expect(document.activeElement).toBe(page.input());
});
