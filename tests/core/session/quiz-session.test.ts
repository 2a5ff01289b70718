import { describe, expect, test } from 'vitest';
import {
  answerQuestion,
  isAnswered,
  missedQuestions,
  nextQuestion,
  quizScore,
  repeatMissed,
  replayQuiz,
  startQuiz,
  undoAnswer,
  type QuizSession,
  type Response,
} from '../../../src/core/session/quiz-session';
import { choice, order } from './questions';

const questions = [choice('a', 0), order('b', [0, 1, 2]), choice('c', 2)];
const right: Response = { kind: 'choice', option: 0 };
const partly: Response = { kind: 'order', order: [0, 2, 1] };
const skip: Response = { kind: 'skip' };

const take = (session: QuizSession, response: Response): QuizSession =>
  nextQuestion(answerQuestion(session, response));

describe('a quiz being taken', () => {
  test('stays on an answered question until the student goes on', () => {
    const answered = answerQuestion(startQuiz(questions), right);
    expect(answered.position).toBe(0);
    expect(isAnswered(answered)).toBe(true);
    expect(nextQuestion(answered).position).toBe(1);
  });

  test('does not go on without an answer', () => {
    const started = startQuiz(questions);
    expect(nextQuestion(started)).toBe(started);
  });

  test('keeps the first answer to a question', () => {
    const answered = answerQuestion(startQuiz(questions), right);
    expect(answerQuestion(answered, skip)).toBe(answered);
  });

  test('ends at its result, where nothing more can be answered', () => {
    const ended = [right, partly, skip].reduce(take, startQuiz(questions));
    expect(ended.position).toBe(3);
    expect(answerQuestion(ended, right)).toBe(ended);
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
    expect(started).toEqual({ questions, graded: [], position: 0 });
  });
});

describe('undo', () => {
  test('takes back the verdict on the screen', () => {
    const started = startQuiz(questions);
    expect(undoAnswer(answerQuestion(started, right))).toEqual(started);
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

describe('an interrupted quiz', () => {
  test('comes back from its responses, at the first unanswered question', () => {
    const before = [right, partly].reduce(take, startQuiz(questions));
    const responses = before.graded.map((graded) => graded.response);
    expect(replayQuiz(questions, responses)).toEqual(before);
  });

  test('leaves out responses to questions that it no longer has', () => {
    const replayed = replayQuiz(questions.slice(0, 1), [right, partly, skip]);
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
