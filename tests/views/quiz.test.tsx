// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  answerQuestion,
  nextQuestion,
  overruleVerdict,
  startQuiz,
  undoAnswer,
  type QuizSession,
} from '../../src/core/session/quiz-session';
import { en } from '../../src/strings';
import { QuizView, type QuizHandlers, type QuizState } from '../../src/views/quiz';
import { openPage, type Page } from './page';
import {
  dateQuestion,
  gapQuestion,
  graded,
  gradedTyped,
  orderQuestion,
  questions,
  session,
  typedDate,
  typedGap,
  typedSession,
} from './states';

let page: Page;
let state: QuizState;

const running = {
  kind: 'quiz',
  title: 'Berlin Blockade',
  path: 'Berlin Blockade.md',
  draft: '',
} as const;

const put = (next: QuizSession): void => {
  state = { ...running, session: next };
  page.update();
};
const now = (): QuizSession => {
  if (state.kind !== 'quiz') throw new Error('No quiz is running');
  return state.session;
};
const handlers = {
  answer: vi.fn<QuizHandlers['answer']>((response) => put(answerQuestion(now(), response, en))),
  next: vi.fn<QuizHandlers['next']>(() => put(nextQuestion(now()))),
  undo: vi.fn<QuizHandlers['undo']>(() => put(undoAnswer(now(), en))),
  type: vi.fn<QuizHandlers['type']>(),
  overrule: vi.fn<QuizHandlers['overrule']>(() => put(overruleVerdict(now(), en))),
  repeatMissed: vi.fn<QuizHandlers['repeatMissed']>(),
  again: vi.fn<QuizHandlers['again']>(),
  openLine: vi.fn<QuizHandlers['openLine']>(),
  close: vi.fn<QuizHandlers['close']>(),
} satisfies QuizHandlers;

const open = (of: QuizSession, draft = ''): void => {
  state = { ...running, session: of, draft };
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

describe('an answer to be typed', () => {
  const box = (): HTMLInputElement => {
    const input = page.root.querySelector('input');
    if (!input) throw new Error('There is nothing to type in');
    return input;
  };
  const answer = (text: string): void => {
    page.type(box(), text);
    page.press('Enter');
  };

  test('has its line in focus, which says what to name and gives nothing away', () => {
    open(startQuiz([typedGap]));
    expect(document.activeElement).toBe(box());
    expect(page.root.querySelector('label')?.textContent).toBe('A person');
    expect(page.root.querySelector('label')?.htmlFor).toBe(box().id);
    expect(page.root.textContent).not.toContain('Clay');
    for (const helper of ['autocomplete', 'autocapitalize', 'autocorrect']) {
      expect(box().getAttribute(helper)).toBe('off');
    }
  });

  test('says of a date how much of it is asked', () => {
    open(startQuiz([typedDate]));
    expect(page.root.querySelector('label')?.textContent).toBe('Day, month and year');
  });

  test('is given by Enter or by the button beside it', () => {
    open(startQuiz([typedGap, typedDate]));
    answer('Lucius Clay');
    expect(handlers.answer).toHaveBeenLastCalledWith({ kind: 'typed', text: 'Lucius Clay' });
    expect(page.announced()).toBe('Right.');
    expect(page.focused()).toContain('Next');
    page.press('Enter');
    page.type(box(), '24 June 1948');
    page.click(page.button('Check'));
    expect(handlers.answer).toHaveBeenLastCalledWith({ kind: 'typed', text: '24 June 1948' });
  });

  test('takes figures as they are: no digit answers or skips', () => {
    open(startQuiz([typedDate]));
    for (const key of ['0', '1', '9']) page.press(key);
    expect(handlers.answer).not.toHaveBeenCalled();
  });

  test('is not given by the Enter that ends the composing of a word', () => {
    open(startQuiz([typedGap]));
    page.type(box(), '东京');
    page.press('Enter', { isComposing: true });
    expect(handlers.answer).not.toHaveBeenCalled();
  });

  test('is told to the app as it is typed, and begins with what was typed before', () => {
    open(startQuiz([typedGap]), 'Luc');
    expect(box().value).toBe('Luc');
    page.type(box(), 'Luciu');
    expect(handlers.type).toHaveBeenLastCalledWith('Luciu');
  });

  test('without a word is asked for again, in words and aloud', () => {
    open(startQuiz([typedGap]));
    answer('  ');
    expect(handlers.answer).not.toHaveBeenCalled();
    expect(page.announced()).toBe('Type an answer, or choose “I don’t know”');
    expect(page.find('#causeway-complaint').textContent).toBe(page.announced());
    expect(box().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(box());
    page.type(box(), 'C');
    expect(page.announced()).toBe('');
  });

  test('can be skipped: the right answer is shown, and nothing can be overruled', () => {
    open(startQuiz([typedGap]));
    page.click(page.button('I don’t know'));
    expect(handlers.answer).toHaveBeenLastCalledWith({ kind: 'skip' });
    expect(page.announced()).toBe('Not answered. Right answer: Lucius Clay.');
    expect(page.find('.causeway-text.is-model').textContent).toContain('Lucius Clay');
    expect(page.root.querySelector('.causeway-text.is-yours')).toBeNull();
    expect(page.root.textContent).not.toContain('My answer was right');
  });

  test('that is right shows both texts with the same words lit, and the line of the note', () => {
    open(typedSession(typedGap, 'it was clay'));
    expect(page.find('.causeway-text.is-yours mark').textContent).toBe('clay');
    expect(page.find('.causeway-text.is-model mark').textContent).toBe('Clay');
    expect(page.find('h2 mark').textContent).toBe('Lucius Clay');
    expect(page.find('blockquote').textContent).toBe(typedGap.evidence.text);
    expect(page.root.textContent).not.toContain('My answer was right');
  });

  test('with a slip is right, and the slip is said', () => {
    open(startQuiz([typedGap]));
    answer('Lucuis Clay');
    expect(page.announced()).toBe('Right. Your note spells it “Lucius”.');
    expect(page.find('.causeway-remark').textContent).toBe('Your note spells it “Lucius”');
  });

  test('that is partly right says why', () => {
    open(startQuiz([typedDate]));
    answer('1948');
    expect(page.announced()).toBe(
      'Partly right. That is right as far as it goes; your note says 24 June 1948. Right answer: 24 June 1948.',
    );
  });

  test('that is wrong can be called right, which Ctrl Z takes back before the answer', () => {
    open(startQuiz([typedDate, typedGap]));
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
    expect(document.activeElement).toBe(box());
    expect(box().value).toBe('26 June 1948');
  });
});

describe('the result', () => {
  test('lists what was typed, and counts as right what its writer called right', () => {
    const wrong = gradedTyped(typedDate, '26 June 1948');
    const overruled = overruleVerdict(typedSession(typedGap, 'Bevin'), en);
    open({
      questions: [typedDate, typedGap],
      graded: [wrong, ...overruled.graded],
      position: 2,
    });
    expect(page.find('h2').textContent).toBe('1 of 2 right');
    const missed = [...page.root.querySelectorAll('.causeway-missed')];
    expect(missed).toHaveLength(1);
    expect(missed[0]?.textContent).toContain('Your answer: 26 June 1948');
    expect(missed[0]?.textContent).toContain('Right: 24 June 1948');
  });

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
