// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startQuiz } from '../../src/core/session/quiz-session';
import { openQuiz, openState, type QuizPage } from './quiz-page';
import {
  dateQuestion,
  firstQuestion,
  gapQuestion,
  graded,
  questions,
  recallQuestion,
  session,
  typedGap,
} from './quiz-states';

let page: QuizPage;
afterEach(() => page.close());

describe('a question with options', () => {
  beforeEach(() => {
    page = openQuiz(questions);
  });

  test('begins with the first option in focus', () => {
    expect(page.focused()).toContain('26 June 1948');
  });

  test('is answered by the number of an option', () => {
    page.press('2');
    expect(page.handlers.answer).toHaveBeenLastCalledWith({ kind: 'choice', option: 1 });
  });

  test('is walked by the arrow keys, round the ends, and answered by Enter', () => {
    page.press('ArrowUp');
    expect(page.focused()).toContain('4 April 1949');
    page.press('ArrowDown');
    page.press('ArrowDown');
    expect(page.focused()).toContain('24 June 1948');
    expect(page.handlers.answer).not.toHaveBeenCalled();
    page.press('Enter');
    expect(page.handlers.answer).toHaveBeenLastCalledWith({ kind: 'choice', option: 1 });
  });

  test('is answered by pressing an option, and skipped by 0 or the button', () => {
    page.click(page.button('12 May 1949'));
    expect(page.handlers.answer).toHaveBeenLastCalledWith({ kind: 'choice', option: 2 });
    page.click(page.button('Undo'));
    page.press('0');
    expect(page.handlers.answer).toHaveBeenLastCalledWith({ kind: 'skip' });
    expect(page.announced()).toContain('Not answered. Right answer: 24 June 1948.');
  });

  test('a number without an option, or with a modifier, is nothing', () => {
    page.press('5');
    page.press('1', { ctrlKey: true });
    expect(page.handlers.answer).not.toHaveBeenCalled();
  });

  test('gives nothing away before the answer', () => {
    expect(page.root.textContent).not.toContain('Course');
    expect(page.root.textContent).not.toContain('Stalin lifted');
    expect(page.announced()).toBe('');
  });

  test('leads by Enter alone from answer to answer', () => {
    page.press('Enter');
    expect(page.focused()).toContain('Next');
    page.press('Enter');
    expect(page.focused()).toContain('Gatow');
  });
});

describe('after the answer', () => {
  beforeEach(() => {
    page = openQuiz(session(0, [graded.wrongDate]));
  });

  test('the verdict stands in words, and is read out when it comes', () => {
    page.click(page.button('Undo'));
    expect(page.announced()).toBe('');
    page.press('3');
    expect(page.announced()).toBe('Wrong. Right answer: 24 June 1948.');
    expect(page.find('.causeway-option.is-right').textContent).toContain('Right answer');
    expect(page.find('.causeway-option.is-wrong').textContent).toContain('Your answer');
  });

  test('the wrong option says what it would have been right for', () => {
    expect(page.find('.causeway-option.is-wrong').textContent).toContain(
      '12 May 1949 would be right for: Stalin lifted the blockade.',
    );
  });

  test('the line of the note follows, its settling words lit, and opens in its own note', () => {
    expect(page.find('blockquote').textContent).toBe(dateQuestion.evidence.text);
    expect(page.find('blockquote mark').textContent).toBe('24 June 1948');
    page.click(page.button('Open in note'));
    expect(page.handlers.openLine).toHaveBeenCalledExactlyOnceWith(
      'History/Berlin Blockade.md',
      10,
    );
  });

  test('Ctrl Z takes it back, and the focus returns to the options', () => {
    page.press('z', { ctrlKey: true });
    expect(page.handlers.undo).toHaveBeenCalledOnce();
    expect(page.focused()).toContain('26 June 1948');
  });

  test('an option cannot be chosen twice', () => {
    page.press('1');
    expect(page.handlers.answer).not.toHaveBeenCalled();
  });
});

test('two options are as good as four, and no words stand there twice', () => {
  page = openQuiz([firstQuestion]);
  expect(page.find('#causeway-kind').textContent).toBe('Dates');
  page.press('2');
  expect(page.announced()).toBe('Right.');
});

test('a gap is drawn as a gap and filled by the right answer', () => {
  page = openQuiz([gapQuestion]);
  expect(page.find('h2').textContent).not.toContain('_');
  expect(page.find('h2 [role=img]').getAttribute('aria-label')).toBe('gap');
  page.press('2');
  expect(page.find('h2 mark').textContent).toBe('Tempelhof');
});

describe('the last answer can be taken back from the next question', () => {
  test('by the keys, or by a button that is not there before there is an answer', () => {
    page = openQuiz(questions);
    expect(page.root.textContent).not.toContain('Undo');
    page.press('1');
    page.press('Enter');
    expect(page.focused()).toContain('Gatow');
    page.press('z', { metaKey: true });
    expect(page.focused()).toContain('26 June 1948');
    page.press('1');
    page.press('Enter');
    page.click(page.button('Undo the last answer'));
    expect(page.focused()).toContain('26 June 1948');
  });

  test('in a box to type in only while nothing was typed there: then the keys are its own', () => {
    page = openQuiz([dateQuestion, typedGap]);
    page.press('1');
    page.press('Enter');
    page.type(page.input(), 'Cl');
    page.press('z', { ctrlKey: true });
    expect(page.handlers.undo).not.toHaveBeenCalled();
    page.close();
    page = openQuiz([dateQuestion, typedGap]);
    page.press('1');
    page.press('Enter');
    page.press('z', { ctrlKey: true });
    expect(page.handlers.undo).toHaveBeenCalledOnce();
  });
});

describe('a hint', () => {
  test('is asked for by H or its button, which says what it costs, and stays in sight', () => {
    page = openQuiz([gapQuestion]);
    expect(page.button('Hint').textContent).toContain('half marks');
    page.press('h');
    expect(page.handlers.hint).toHaveBeenCalledOnce();
    const hint = page.find('.causeway-hint').textContent;
    expect(page.announced()).toBe(`${hint}.`);
    expect(page.root.querySelector('.causeway-foot')?.textContent).not.toContain('Hint');
    expect(page.focused()).toContain('Gatow');
    page.press('2');
    expect(page.find('.causeway-hint').textContent).toBe(hint);
  });

  test('is no command where letters are typed', () => {
    page = openQuiz([typedGap]);
    page.press('h');
    expect(page.handlers.hint).not.toHaveBeenCalled();
    page.click(page.button('Hint'));
    expect(page.handlers.hint).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(page.input());
  });
});

describe('a bad question', () => {
  beforeEach(() => {
    page = openQuiz(questions);
    page.click(page.button('Bad question?'));
  });

  test('opens its reasons in place, the first in focus; a number hides the question', () => {
    expect(page.focused()).toContain('The answer is wrong');
    page.press('4');
    expect(page.handlers.hide).toHaveBeenCalledExactlyOnceWith('unclear');
    expect(page.handlers.answer).not.toHaveBeenCalled();
    expect(page.find('h2').textContent).toContain('The first planes');
    page.press('z', { ctrlKey: true });
    expect(page.find('h2').textContent).toBe(dateQuestion.stem);
  });

  test('is left as it is by Escape, which goes no further, and the focus returns', () => {
    let escaped = false;
    const listen = (): void => {
      escaped = true;
    };
    document.addEventListener('keydown', listen);
    page.press('Escape');
    document.removeEventListener('keydown', listen);
    expect(escaped).toBe(false);
    expect(page.root.querySelector('[data-reason]')).toBeNull();
    expect(page.focused()).toBe('Bad question?');
    expect(page.handlers.hide).not.toHaveBeenCalled();
  });

  test('is walked by the arrow keys and chosen by Enter', () => {
    page.press('ArrowDown');
    page.press('Enter');
    expect(page.handlers.hide).toHaveBeenCalledExactlyOnceWith('several');
    expect(page.handlers.answer).not.toHaveBeenCalled();
  });
});

describe('what else there is', () => {
  test('news stands in a quiet line, is read out, and outlasts the question', () => {
    page = openQuiz(questions, { news: '2 questions are gone with their points.' });
    const news = page.find('.causeway-news');
    expect(news.getAttribute('role')).toBe('status');
    page.press('1');
    page.press('Enter');
    expect(page.find('.causeway-news')).toBe(news);
  });

  test('a note that is too thin says why and what to do', () => {
    const thin = { title: 'Suez', reason: 'It has one point.', hint: 'Write more.' };
    page = openState({ kind: 'thin', ...thin });
    for (const words of Object.values(thin)) expect(page.root.textContent).toContain(words);
    page.click(page.button('Choose something else'));
    expect(page.handlers.choose).toHaveBeenCalledOnce();
  });

  test('while notes are being read, and while the next questions are still to come, it says so', () => {
    page = openState({ kind: 'loading' });
    expect(page.find('.causeway-message [role=status]').textContent).toBe('Reading your notes');
    page.close();
    page = openQuiz({ ...startQuiz([]), total: 4 });
    expect(page.find('.causeway-message [role=status]').textContent).toBe('Reading your notes');
  });

  test('an answer that was taken back stands there again as it was', () => {
    page = openQuiz([recallQuestion], {
      draft: { kind: 'written', text: 'A new currency', rulings: { 1: true } },
    });
    expect(page.area().value).toBe('A new currency');
    page.click(page.button(/^Check/u));
    expect(page.handlers.answer).toHaveBeenLastCalledWith({
      kind: 'written',
      text: 'A new currency',
    });
  });
});
