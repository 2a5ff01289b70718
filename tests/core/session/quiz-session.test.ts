import { describe, expect, test } from 'vitest';
import {
  answerQuestion,
  disputedAnswer,
  isAnswered,
  missedQuestions,
  nextQuestion,
  overruleVerdict,
  repeatMissed,
  replayQuiz,
  startQuiz,
  undoAnswer,
  type QuizSession,
} from '../../../src/core/session/quiz-session';
import { quizScore } from '../../../src/core/session/quiz-score';
import type { Response } from '../../../src/core/session/response';
import { en } from '../../../src/strings';
import { choice, order, typedName } from './questions';

const questions = [choice('a', 0), order('b', [0, 1, 2]), choice('c', 2)];
const right: Response = { kind: 'choice', option: 0 };
const partly: Response = { kind: 'order', order: [0, 2, 1] };
const skip: Response = { kind: 'skip' };

const take = (session: QuizSession, response: Response): QuizSession =>
  nextQuestion(answerQuestion(session, response, en));

describe('a quiz being taken', () => {
  test('stays on an answered question until the student goes on', () => {
    const answered = answerQuestion(startQuiz(questions), right, en);
    expect(answered.position).toBe(0);
    expect(isAnswered(answered)).toBe(true);
    expect(nextQuestion(answered).position).toBe(1);
  });

  test('does not go on without an answer', () => {
    const started = startQuiz(questions);
    expect(nextQuestion(started)).toBe(started);
  });

  test('keeps the first answer to a question', () => {
    const answered = answerQuestion(startQuiz(questions), right, en);
    expect(answerQuestion(answered, skip, en)).toBe(answered);
  });

  test('ends at its result, where nothing more can be answered', () => {
    const ended = [right, partly, skip].reduce(take, startQuiz(questions));
    expect(ended.position).toBe(3);
    expect(answerQuestion(ended, right, en)).toBe(ended);
    expect(nextQuestion(ended)).toBe(ended);
  });

  test('without questions is at its result at once', () => {
    const empty = startQuiz([]);
    expect(empty.position).toBe(empty.questions.length);
    expect(quizScore(empty).share).toBe(0);
  });

  test('never changes the session that it was given', () => {
    const started = startQuiz(questions);
    take(started, right);
    expect(started).toEqual(startQuiz(questions));
  });
});

describe('undo', () => {
  test('takes back the verdict on the screen', () => {
    const started = startQuiz(questions);
    expect(undoAnswer(answerQuestion(started, right, en))).toEqual(started);
  });

  test('goes back from the next question, and from the result, to the one answered last', () => {
    expect(undoAnswer(take(startQuiz(questions), right))).toEqual(startQuiz(questions));
    const ended = [right, partly, skip].reduce(take, startQuiz(questions));
    expect(undoAnswer(ended)).toEqual([right, partly].reduce(take, startQuiz(questions)));
  });

  test('does nothing where nothing was answered', () => {
    const started = startQuiz(questions);
    expect(undoAnswer(started)).toBe(started);
  });
});

describe('a typed answer', () => {
  const asked = [typedName('Ada Mirren'), typedName('Tom Hale')];
  const type = (text: string, overruled?: true): Response =>
    overruled ? { kind: 'typed', text, overruled } : { kind: 'typed', text };
  const answer = (text: string): QuizSession => answerQuestion(startQuiz(asked), type(text), en);

  test('without a word is asked for again', () => {
    for (const text of ['', '  ', '?', '...']) expect(answer(text)).toEqual(startQuiz(asked));
  });

  test('that says "I don’t know" counts as not answered', () => {
    expect(answer('I dont know').graded[0]?.verdict).toBe('skipped');
  });

  test('may be called right by its writer, who can take that back, and then the answer', () => {
    const wrong = answer('Queen Orrin');
    expect(wrong.graded[0]?.verdict).toBe('wrong');
    expect(disputedAnswer(wrong)).toEqual(type('Queen Orrin'));
    const overruled = overruleVerdict(wrong, en);
    expect(overruled.graded[0]).toMatchObject({ verdict: 'correct', score: 1 });
    expect(disputedAnswer(overruled)).toBeNull();
    expect(undoAnswer(overruled)).toEqual(wrong);
    expect(undoAnswer(undoAnswer(overruled))).toEqual(startQuiz(asked));
  });

  test('that was called right stays so once the next question stands there', () => {
    const next = nextQuestion(overruleVerdict(answer('Queen Orrin'), en));
    expect(quizScore(next)).toMatchObject({ correct: 1, wrong: 0 });
    expect(disputedAnswer(next)).toBeNull();
    expect(overruleVerdict(next, en)).toBe(next);
    expect(missedQuestions(next)).toEqual([]);
  });

  test('that is right, skipped, or chosen among options cannot be overruled', () => {
    const skipped = answerQuestion(startQuiz(asked), skip, en);
    const chosen = answerQuestion(startQuiz(questions), { kind: 'choice', option: 1 }, en);
    for (const session of [answer('Ada Mirren'), skipped, chosen, startQuiz(asked)]) {
      expect(overruleVerdict(session, en)).toBe(session);
    }
  });

  test('comes back with its verdict, overruled or not', () => {
    const before = nextQuestion(overruleVerdict(answer('Queen Orrin'), en));
    const responses = before.graded.map(({ response }) => response);
    expect(replayQuiz(asked, responses, en)).toEqual(before);
    expect(replayQuiz(asked, [type('Queen Orrin')], en).graded[0]?.verdict).toBe('wrong');
  });
});

describe('an interrupted quiz', () => {
  test('comes back from its responses, at the first unanswered question', () => {
    const before = [right, partly].reduce(take, startQuiz(questions));
    const responses = before.graded.map((graded) => graded.response);
    expect(replayQuiz(questions, responses, en)).toEqual(before);
  });

  test('leaves out responses to questions that it no longer has', () => {
    const replayed = replayQuiz(questions.slice(0, 1), [right, partly, skip], en);
    expect(replayed.graded).toHaveLength(1);
    expect(replayed.position).toBe(1);
  });
});

describe('the result', () => {
  const ended = [right, partly, skip].reduce(take, startQuiz(questions));

  test('counts every verdict and gives partial credit', () => {
    const score = quizScore(ended);
    expect(score).toMatchObject({ total: 3, correct: 1, partly: 1, wrong: 0, skipped: 1 });
    expect(score.share).toBeCloseTo((1 + (1 / 3 + 1 / 3) / 2) / 3);
  });

  test('names as missed what was not wholly right, and nothing that was not yet asked', () => {
    expect(missedQuestions(ended).map((question) => question.id)).toEqual(['b', 'c']);
    expect(missedQuestions(take(startQuiz(questions), right))).toEqual([]);
  });

  test('repeats just what was missed, from the start', () => {
    expect(repeatMissed(ended)).toEqual(startQuiz(questions.slice(1)));
  });
});
