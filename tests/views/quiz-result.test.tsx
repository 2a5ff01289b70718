// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Question } from '../../src/core/quiz/question';
import { overruleVerdict, startQuiz, type QuizSession } from '../../src/core/session/quiz-session';
import type { Response } from '../../src/core/session/response';
import { en } from '../../src/strings';
import { givenAnswer, rightAnswer } from '../../src/views/quiz-words';
import { openQuiz, type QuizPage } from './quiz-page';
import {
  dateQuestion,
  falseQuestion,
  gapQuestion,
  graded,
  gradedAs,
  gradedTyped,
  matchQuestion,
  orderQuestion,
  questions,
  recallQuestion,
  session,
  trueQuestion,
  typedDate,
  typedGap,
  typedSession,
} from './quiz-states';

let page: QuizPage;
const { wrongDate, rightGap, skipped, partlyOrder } = graded;
const ended = (...answers: readonly [Question, Response][]): QuizSession => ({
  ...startQuiz(answers.map(([question]) => question)),
  graded: answers.map(([question, response]) => gradedAs(question, response)),
  position: answers.length,
});
const skip = { kind: 'skip' } as const;
afterEach(() => page.close());

describe('the result', () => {
  beforeEach(() => {
    page = openQuiz(session(4, [wrongDate, rightGap, skipped, partlyOrder]));
  });

  test('says how much was right, and reads it out', () => {
    expect(page.find('h2').textContent).toBe('1 of 4 right');
    expect(page.announced()).toBe('1 of 4 right');
    expect(page.find('.causeway-score').textContent).toContain('1 partly right');
  });

  test('repeats just what was missed by Enter', () => {
    expect(page.focused()).toContain('Repeat the missed');
    page.press('Enter');
    expect(page.handlers.repeatMissed).toHaveBeenCalledOnce();
  });

  test('names what was missed, with its line, which opens', () => {
    expect(page.all('.causeway-missed')).toHaveLength(3);
    expect(page.find('.causeway-missed').textContent).toContain('Right: 24 June 1948');
    expect(page.find('.causeway-missed').textContent).toContain('Your answer: 12 May 1949');
    page.click(page.button('line 10'));
    expect(page.handlers.openLine).toHaveBeenLastCalledWith(dateQuestion.path, 10);
  });

  test('tells in words how each part and each kind went', () => {
    const rows = page
      .all('.causeway-bar')
      .map((row) => [...row.children].map((cell) => cell.textContent.trim()));
    expect(rows).toEqual([
      ['Cause', '1 not answered', '0 of 1'],
      ['Course', '1 right, 1 partly right, 1 wrong', '1 of 3'],
      ['Dates', '1 wrong', '0 of 1'],
      ['Gaps', '1 right', '1 of 1'],
      ['Cause, course, impact', '1 not answered', '0 of 1'],
      ['Order', '1 partly right', '0 of 1'],
    ]);
  });

  test('has a sign for each verdict that differs in shape', () => {
    const course = page.all('.causeway-bar')[1];
    const signs = [...(course?.querySelectorAll('.causeway-mark [data-icon]') ?? [])];
    expect(signs.map((sign) => sign.getAttribute('data-icon'))).toEqual([
      'check',
      'circle-dot',
      'x',
    ]);
  });

  test.each([
    ['New questions', 'again'],
    ['Choices', 'choose'],
    ['Practice test on paper', 'worksheet'],
    ['Done', 'close'],
  ] as const)('offers %s', (name, handler) => {
    page.click(page.button(name));
    expect(page.handlers[handler]).toHaveBeenCalledOnce();
  });
});

test('with nothing missed there is no repeat, and Enter is done', () => {
  page = openQuiz({ ...startQuiz([gapQuestion]), graded: [rightGap], position: 1 });
  expect(page.root.textContent).not.toContain('Repeat');
  expect(page.root.textContent).not.toContain('What was missed');
  page.press('Enter');
  expect(page.handlers.close).toHaveBeenCalledOnce();
});

test('what its writer called right is right', () => {
  const overruled = overruleVerdict(typedSession(typedGap, 'Bevin'), en);
  page = openQuiz({
    ...startQuiz([typedDate, typedGap]),
    graded: [gradedTyped(typedDate, '26 June 1948'), ...overruled.graded],
    position: 2,
  });
  expect(page.find('h2').textContent).toBe('1 of 2 right');
  expect(page.all('.causeway-missed')).toHaveLength(1);
});

test('hints are counted, and the time, and what time cut off', () => {
  const [first, ...more] = questions;
  page = openQuiz([]);
  page.handlers.elapsed.mockReturnValue(3_725_000);
  if (!first) throw new Error('No questions');
  page.step(() => ({
    ...startQuiz([first, ...more]),
    graded: [gradedAs(first, { kind: 'choice', option: 1, hinted: true })],
    position: 4,
    ended: true,
  }));
  const { textContent } = page.find('.causeway-score');
  expect(textContent).toContain('1 hint used');
  expect(textContent).toContain('in 1:02:05');
  expect(textContent).toContain('3 not reached');
});

test('of questions from several notes each line says its note', () => {
  const other: Question = { ...gapQuestion, path: 'Suez.md', title: 'Suez Crisis' };
  page = openQuiz(ended([dateQuestion, skip], [other, skip]));
  page.click(page.button('Suez Crisis, line 11'));
  expect(page.handlers.openLine).toHaveBeenLastCalledWith('Suez.md', 11);
});

test('of a recall it says what is missing, not what was told', () => {
  const [told = '', ...missing] = recallQuestion.parts;
  page = openQuiz(ended([recallQuestion, { kind: 'written', text: told }]));
  const { textContent } = page.find('.causeway-missed');
  expect(textContent).toContain(`Missing: ${missing.join('; ')}`);
});

test('500 questions are told by bars, and 30 of the missed until all are wanted', () => {
  const many = Array.from({ length: 500 }, (_, at) => ({ ...dateQuestion, id: `q${at}` }));
  page = openQuiz({
    ...startQuiz(many),
    graded: many.map((_, at) => (at % 2 ? rightGap : wrongDate)),
    position: 500,
  });
  expect(page.find('h2').textContent).toBe('250 of 500 right');
  expect(page.all('.causeway-mark')).toHaveLength(4);
  expect(page.find('.causeway-bar').textContent).toContain('250 right, 250 wrong');
  expect(page.all('.causeway-missed')).toHaveLength(30);
  page.click(page.button('Show all 250'));
  expect(page.all('.causeway-missed')).toHaveLength(250);
  expect(page.all('.causeway-missed')[30]?.contains(document.activeElement)).toBe(true);
});

describe('in one line', () => {
  const told = (question: Question, response: Response): [string, string] => [
    rightAnswer(question, en.quiz),
    givenAnswer(question, gradedAs(question, response), en.quiz),
  ];

  test('a choice, an order and a typed answer', () => {
    expect(told(dateQuestion, { kind: 'choice', option: 2 })).toEqual([
      '24 June 1948',
      '12 May 1949',
    ]);
    const [right, given] = told(orderQuestion, { kind: 'order', order: [0, 1, 2, 3] });
    expect(right.split(' → ')[0]).toBe('All roads to the western sectors were cut');
    expect(given.split(' → ')[0]).toBe('NATO was founded');
    expect(told(typedGap, { kind: 'typed', text: ' Ernest\n Bevin ' })).toEqual([
      'Lucius Clay',
      'Ernest Bevin',
    ]);
  });

  test('pairs, of which some were left open', () => {
    const [first, second] = matchQuestion.pairs;
    const chosen = matchQuestion.pairs.map((_, at) => (at === 0 ? 1 : null));
    const [right, given] = told(matchQuestion, { kind: 'match', chosen });
    expect(right).toMatch(`${first?.left ?? '?'} – ${first?.right ?? '?'}; ${second?.left ?? '?'}`);
    expect(given).toMatch(
      `${first?.left ?? '?'} – ${second?.right ?? '?'}; ${second?.left ?? '?'} – …`,
    );
  });

  test('true, false, and what should stand there instead', () => {
    expect(told(trueQuestion, { kind: 'truth', said: false, fix: '' })).toEqual(['True', 'False']);
    const [right, given] = told(falseQuestion, { kind: 'truth', said: false, fix: ' May 1949 ' });
    expect(right).toMatch(/^False: not “.+” but “.+”$/u);
    expect(given).toBe('False: “May 1949”');
  });

  test('free words', () => {
    const [right, given] = told(recallQuestion, { kind: 'written', text: 'a\n\nb' });
    expect(right).toBe(recallQuestion.parts.join('; '));
    expect(given).toBe('a b');
  });

  test('nothing, where nothing was given or it belongs to another question', () => {
    expect(told(dateQuestion, skip)[1]).toBe('');
    expect(told(typedGap, { kind: 'choice', option: 0 })[1]).toBe('');
    expect(told(dateQuestion, { kind: 'match', chosen: [0] })[1]).toBe('');
  });
});
