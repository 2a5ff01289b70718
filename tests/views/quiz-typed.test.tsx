// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { openQuiz, type QuizPage } from './quiz-page';
import { typedDate, typedGap, typedSession } from './quiz-states';

let page: QuizPage;
afterEach(() => page.close());

const answer = (text: string): void => {
  page.type(page.input(), text);
  page.press('Enter');
};

test('has its line in focus, which says what to name and gives nothing away', () => {
  page = openQuiz([typedGap]);
  const box = page.input();
  expect(document.activeElement).toBe(box);
  const label = page.root.querySelector('label');
  expect(label?.textContent).toBe('A person');
  expect(label?.htmlFor).toBe(box.id);
  expect(page.root.textContent).not.toContain('Clay');
  for (const helper of ['autocomplete', 'autocapitalize', 'autocorrect']) {
    expect(box.getAttribute(helper)).toBe('off');
  }
});

test.each([
  ['day', 'Day, month and year'],
  ['number', 'A number'],
  ['words', 'The words of your note'],
] as const)('says of a %s what is asked', (wanted, words) => {
  page = openQuiz([{ ...typedDate, wanted }]);
  expect(page.root.querySelector('label')?.textContent).toBe(words);
});

test('is given by Enter or by the button beside it', () => {
  page = openQuiz([typedGap, typedDate]);
  answer('Lucius Clay');
  expect(page.handlers.answer).toHaveBeenLastCalledWith({ kind: 'typed', text: 'Lucius Clay' });
  expect(page.announced()).toBe('Right.');
  expect(page.focused()).toContain('Next');
  page.press('Enter');
  page.type(page.input(), '24 June 1948');
  page.click(page.button(/^Check/u));
  expect(page.handlers.answer).toHaveBeenLastCalledWith({ kind: 'typed', text: '24 June 1948' });
});

test('takes figures as they are: no digit answers or skips', () => {
  page = openQuiz([typedDate]);
  for (const key of ['0', '1', '9']) page.press(key);
  expect(page.handlers.answer).not.toHaveBeenCalled();
});

test('is not given by the Enter that ends the composing of a word', () => {
  page = openQuiz([typedGap]);
  page.type(page.input(), '东京');
  page.press('Enter', { isComposing: true });
  expect(page.handlers.answer).not.toHaveBeenCalled();
});

test('is told to the app as it is typed, and begins with what was typed before', () => {
  page = openQuiz([typedGap], { draft: { kind: 'typed', text: 'Luc' } });
  expect(page.input().value).toBe('Luc');
  page.type(page.input(), 'Luciu');
  expect(page.handlers.keep).toHaveBeenLastCalledWith({ kind: 'typed', text: 'Luciu' });
});

test('without a word is asked for again, in words and aloud', () => {
  page = openQuiz([typedGap]);
  answer('  ');
  expect(page.handlers.answer).not.toHaveBeenCalled();
  expect(page.announced()).toBe('Type an answer, or choose “I don’t know”');
  expect(page.find('#causeway-complaint').textContent).toBe(page.announced());
  expect(page.input().getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(page.input());
  page.type(page.input(), 'C');
  expect(page.announced()).toBe('');
});

test('can be skipped: the right answer is shown, and nothing can be overruled', () => {
  page = openQuiz([typedGap]);
  page.click(page.button('I don’t know'));
  expect(page.handlers.answer).toHaveBeenLastCalledWith({ kind: 'skip' });
  expect(page.announced()).toBe('Not answered. Right answer: Lucius Clay.');
  expect(page.find('.causeway-text.is-model').textContent).toContain('Lucius Clay');
  expect(page.root.querySelector('.causeway-text.is-yours')).toBeNull();
  expect(page.root.textContent).not.toContain('My answer was right');
});

test('that is right shows both texts with the same words lit, and the line of the note', () => {
  page = openQuiz(typedSession(typedGap, 'it was clay'));
  expect(page.find('.causeway-text.is-yours mark').textContent).toBe('clay');
  expect(page.find('.causeway-text.is-model mark').textContent).toBe('Clay');
  expect(page.find('h2 mark').textContent).toBe('Lucius Clay');
  expect(page.find('blockquote').textContent).toBe(typedGap.evidence.text);
  expect(page.root.textContent).not.toContain('My answer was right');
});

test('with a slip is right, and the slip is said', () => {
  page = openQuiz([typedGap]);
  answer('Lucuis Clay');
  expect(page.announced()).toBe('Right. Your note spells it “Lucius”.');
  expect(page.find('.causeway-remark').textContent).toBe('Your note spells it “Lucius”');
});

test('that is partly right says why', () => {
  page = openQuiz([typedDate]);
  answer('1948');
  expect(page.announced()).toBe(
    'Partly right. That is right as far as it goes; your note says 24 June 1948. Right answer: 24 June 1948.',
  );
});

test('that is wrong can be called right, which Ctrl Z takes back before the answer', () => {
  page = openQuiz([typedDate, typedGap]);
  answer('26 June 1948');
  expect(page.find('.causeway-remark').textContent).toBe(
    'You wrote 26 June 1948; your note says 24 June 1948',
  );
  page.click(page.button('My answer was right'));
  expect(page.announced()).toBe('Right. As you say.');
  expect(page.focused()).toContain('Next');
  expect(page.root.querySelector('.causeway-remark')).toBeNull();
  page.press('z', { ctrlKey: true });
  expect(page.announced()).toMatch(/^Wrong\./u);
  page.button('My answer was right');
  page.press('z', { ctrlKey: true });
  expect(document.activeElement).toBe(page.input());
  expect(page.input().value).toBe('26 June 1948');
});
