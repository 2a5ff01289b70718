// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  answerQuestion,
  nextQuestion,
  startQuiz,
  undoAnswer,
  type QuizSession,
} from '../../src/core/session/quiz-session';
import { QuizView, type QuizHandlers, type QuizState } from '../../src/views/quiz';
import { openPage, type Page } from './page';
import { dateQuestion, gapQuestion, graded, orderQuestion, questions, session } from './states';

let page: Page;
let state: QuizState;

const put = (next: QuizSession): void => {
  state = { kind: 'quiz', title: 'Berlin Blockade', path: 'Berlin Blockade.md', session: next };
  page.update();
};
const now = (): QuizSession => {
  if (state.kind !== 'quiz') throw new Error('No quiz is running');
  return state.session;
};
const handlers = {
  answer: vi.fn<QuizHandlers['answer']>((response) => put(answerQuestion(now(), response))),
  next: vi.fn<QuizHandlers['next']>(() => put(nextQuestion(now()))),
  undo: vi.fn<QuizHandlers['undo']>(() => put(undoAnswer(now()))),
  repeatMissed: vi.fn<QuizHandlers['repeatMissed']>(),
  again: vi.fn<QuizHandlers['again']>(),
  openLine: vi.fn<QuizHandlers['openLine']>(),
  close: vi.fn<QuizHandlers['close']>(),
} satisfies QuizHandlers;

const open = (of: QuizSession): void => {
  state = { kind: 'quiz', title: 'Berlin Blockade', path: 'Berlin Blockade.md', session: of };
  page = openPage(() => <QuizView state={state} handlers={handlers} />);
};
beforeEach(() => vi.clearAllMocks());
afterEach(() => page.close());

describe('a question with options', () => {
  beforeEach(() => open(startQuiz(questions)));

  test('begins with the first option in focus', () => {
    expect(page.focused()).toContain('26 June 1948');
  });

  test('is answered by the number of an option', () => {
    page.press('2');
    expect(handlers.answer).toHaveBeenLastCalledWith({ kind: 'choice', option: 1 });
  });

  test('is walked by the arrow keys, round the ends, and answered by Enter', () => {
    page.press('ArrowUp');
    expect(page.focused()).toContain('4 April 1949');
    page.press('ArrowDown');
    page.press('ArrowDown');
    expect(page.focused()).toContain('24 June 1948');
    expect(handlers.answer).not.toHaveBeenCalled();
    page.press('Enter');
    expect(handlers.answer).toHaveBeenLastCalledWith({ kind: 'choice', option: 1 });
  });

  test('is answered by pressing an option, and skipped by 0 or the button', () => {
    page.click(page.button('12 May 1949'));
    expect(handlers.answer).toHaveBeenLastCalledWith({ kind: 'choice', option: 2 });
    page.click(page.button('Undo'));
    page.press('0');
    expect(handlers.answer).toHaveBeenLastCalledWith({ kind: 'skip' });
    expect(page.announced()).toContain('Not answered. Right answer: 24 June 1948.');
  });

  test('a number without an option, or with a modifier, is nothing', () => {
    page.press('5');
    page.press('1', { ctrlKey: true });
    expect(handlers.answer).not.toHaveBeenCalled();
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
  beforeEach(() => open(session(0, [graded.wrongDate])));

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

  test('the line of the note follows, its settling words lit, and opens in the note', () => {
    expect(page.find('blockquote').textContent).toBe(dateQuestion.evidence.text);
    expect(page.find('blockquote mark').textContent).toBe('24 June 1948');
    page.click(page.button('Open in note'));
    expect(handlers.openLine).toHaveBeenCalledExactlyOnceWith(dateQuestion.line);
  });

  test('Ctrl Z takes it back, and the focus returns to the options', () => {
    page.press('z', { ctrlKey: true });
    expect(handlers.undo).toHaveBeenCalledOnce();
    expect(page.focused()).toContain('26 June 1948');
  });

  test('an option cannot be chosen twice', () => {
    page.press('1');
    expect(handlers.answer).not.toHaveBeenCalled();
  });
});

test('a gap is drawn as a gap and filled by the right answer', () => {
  open(startQuiz([gapQuestion]));
  expect(page.find('h2').textContent).not.toContain('_');
  expect(page.find('h2 [role=img]').getAttribute('aria-label')).toBe('gap');
  page.press('2');
  expect(page.find('h2 mark').textContent).toBe('Tempelhof');
});

describe('putting in order', () => {
  beforeEach(() => open(startQuiz([orderQuestion])));

  const order = (): string[] =>
    [...page.root.querySelectorAll('.causeway-event-text')].map((one) => one.textContent);

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

  test('arrow keys alone walk the events, and stop at the ends', () => {
    page.press('ArrowUp');
    expect(page.focused()).toContain('NATO was founded, 1 of 4');
    page.press('ArrowDown');
    expect(page.focused()).toContain('All roads to the western sectors were cut, 2 of 4');
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
    expect(handlers.answer).toHaveBeenLastCalledWith({ kind: 'order', order: [1, 0, 2, 3] });
    const moments = [...page.root.querySelectorAll('.causeway-moment')].map(
      (one) => one.textContent,
    );
    expect(moments[0]).toBe('24 June 1948All roads to the western sectors were cutin its place');
    expect(moments[1]).toContain('you had it 4th');
    expect(page.announced()).toMatch(/^Partly right\. 1 of 4 in their place\./u);
    expect(page.focused()).toContain('See the result');
  });
});

describe('the result', () => {
  const { wrongDate, rightGap, skipped, partlyOrder } = graded;

  test('names what was missed, with its line, and repeats just that by Enter', () => {
    open(session(4, [wrongDate, rightGap, skipped, partlyOrder]));
    expect(page.find('h2').textContent).toBe('1 of 4 right');
    expect(page.root.querySelectorAll('.causeway-missed')).toHaveLength(3);
    expect(page.find('.causeway-missed').textContent).toContain('Right: 24 June 1948');
    page.click(page.button('line 10'));
    expect(handlers.openLine).toHaveBeenLastCalledWith(10);
    expect(page.focused()).toContain('Repeat the missed');
    page.press('Enter');
    expect(handlers.repeatMissed).toHaveBeenCalledOnce();
  });

  test('says in words how each part of the note went', () => {
    open(session(4, [wrongDate, rightGap, skipped, partlyOrder]));
    const parts = [...page.root.querySelectorAll('.causeway-bar')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );
    expect(parts).toEqual([
      ['Cause', 'Not answered', '0 of 1'],
      ['Course', 'Right Partly right Wrong', '1 of 3'],
    ]);
  });

  test('with nothing missed offers no repeat; Enter is done', () => {
    open({ questions: [gapQuestion], graded: [rightGap], position: 1 });
    expect(page.root.textContent).not.toContain('Repeat the missed');
    page.press('Enter');
    expect(handlers.close).toHaveBeenCalledOnce();
  });
});

test('a note that is too thin says why', () => {
  state = { kind: 'thin', title: 'Suez', reason: 'It has one point.' };
  page = openPage(() => <QuizView state={state} handlers={handlers} />);
  expect(page.root.textContent).toContain('It has one point.');
});
