import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/core/quiz/question';
import { quizScore, scoresByFamily, scoresByRole } from '../../../src/core/session/quiz-score';
import {
  addQuestions,
  answerQuestion,
  disputedAnswer,
  dropQuestion,
  endQuiz,
  isAnswered,
  isOver,
  nextQuestion,
  overruleVerdict,
  replayQuiz,
  rulePart,
  startQuiz,
  takeHint,
  undoAnswer,
  type QuizSession,
} from '../../../src/core/session/quiz-session';
import type { Response } from '../../../src/core/session/response';
import { en } from '../../../src/strings';
import { choice, match, order, truth, typedName, written } from './questions';

const right: Response = { kind: 'choice', option: 0 };
const wrong: Response = { kind: 'choice', option: 1 };
const three = [choice('a', 0), choice('b', 0), choice('c', 0)];
const answer = (session: QuizSession, response: Response): QuizSession =>
  answerQuestion(session, response, en);
const take = (session: QuizSession, response: Response): QuizSession =>
  nextQuestion(answer(session, response));
const ids = ({ questions }: QuizSession): string[] => questions.map(({ id }) => id);

describe('a quiz that is made as it is taken', () => {
  const started = startQuiz(three.slice(0, 1), 3);

  test('knows how many there will be, and is not over while some are to come', () => {
    expect(started.total).toBe(3);
    const waiting = take(started, right);
    expect(waiting.position).toBe(1);
    expect(isOver(waiting)).toBe(false);
    const more = addQuestions(waiting, three.slice(1), 3);
    expect(isAnswered(more)).toBe(false);
    expect(isOver([right, right].reduce(take, more))).toBe(true);
  });

  test('is over where fewer came than were thought', () => {
    expect(isOver(addQuestions(take(started, right), [], 1))).toBe(true);
    expect(addQuestions(started, three.slice(1), 0).total).toBe(3);
  });

  test('counts in its score what is still to come', () => {
    expect(quizScore(take(started, right))).toMatchObject({ total: 3, correct: 1, share: 1 / 3 });
  });
});

describe('an answer without a word or a pair', () => {
  test('is asked for again', () => {
    const [pairs, free] = [
      match([
        ['a', 'b'],
        ['c', 'd'],
      ]),
      written(['Rain', 'Clay']),
    ];
    const none: Response = { kind: 'match', chosen: [null, null] };
    expect(answer(startQuiz([pairs]), none).graded).toEqual([]);
    expect(answer(startQuiz([free]), { kind: 'written', text: ' - ' }).graded).toEqual([]);
    expect(answer(startQuiz([pairs]), { kind: 'match', chosen: [0, null] }).graded).toHaveLength(1);
    const said: Response = { kind: 'truth', said: false, fix: '' };
    expect(answer(startQuiz([truth('The dam broke.')]), said).graded).toHaveLength(1);
  });
});

describe('a hint', () => {
  test('goes with the answer, halves it, and is gone at the next question', () => {
    const hinted = answer(takeHint(startQuiz(three)), right);
    expect(hinted.graded[0]).toMatchObject({ score: 0.5, response: { ...right, hinted: true } });
    expect(hinted.hinted).toBe(true);
    expect(nextQuestion(hinted).hinted).toBe(false);
    expect(quizScore(hinted)).toMatchObject({ correct: 1, hinted: 1, share: 0.5 / 3 });
  });

  test('stays taken when the answer is taken back', () => {
    const back = undoAnswer(take(takeHint(startQuiz(three)), right));
    expect(back).toMatchObject({ position: 0, graded: [], hinted: true });
    expect(answer(back, right).graded[0]?.score).toBe(0.5);
  });

  test('is of no use once the answer stands', () => {
    const answered = answer(startQuiz(three), right);
    expect(takeHint(answered)).toBe(answered);
    expect(takeHint(startQuiz([]))).toEqual(startQuiz([]));
  });

  test('asked for before the app was closed is still taken', () => {
    expect(replayQuiz(three, [right], en, { hinted: true, total: 9 })).toMatchObject({
      position: 1,
      hinted: true,
      total: 9,
    });
  });
});

describe('what a student says against a verdict', () => {
  const said = truth('The dam was built by Tom Hale.', 'Tom Hale', { model: 'Ada Mirren' });
  const fixed = answer(startQuiz([said]), { kind: 'truth', said: false, fix: 'Mrs M' });

  test('counts for what puts a false statement right, and not for taking it as true', () => {
    expect(disputedAnswer(fixed)?.kind).toBe('truth');
    const ruled = overruleVerdict(fixed, en);
    expect(ruled.graded[0]).toMatchObject({ verdict: 'correct', score: 1 });
    expect(undoAnswer(ruled)).toEqual(fixed);
    for (const response of [
      { kind: 'truth', said: true, fix: '' },
      { kind: 'truth', said: false, fix: '' },
    ] as const) {
      const other = answer(startQuiz([said]), response);
      expect(disputedAnswer(other)).toBeNull();
      expect(overruleVerdict(other, en)).toBe(other);
    }
  });

  test('counts part by part, and is taken back one by one, the last word first', () => {
    const free = written(['Rain filled the lake', 'The millers dug out clay']);
    const answered = answer(startQuiz([free]), { kind: 'written', text: 'rain filled the lake' });
    const first = rulePart(answered, 1, true, en);
    const second = rulePart(first, 0, false, en);
    expect(first.graded[0]?.verdict).toBe('correct');
    expect(second.graded[0]?.credits).toEqual([0, 1]);
    expect(undoAnswer(second)).toEqual(first);
    expect(undoAnswer(undoAnswer(second))).toEqual(answered);
    expect(undoAnswer(undoAnswer(undoAnswer(second)))).toEqual(startQuiz([free]));
    expect(rulePart(first, 1, true, en)).toBe(first);
    expect(rulePart(first, 7, true, en)).toBe(first);
    expect(rulePart(startQuiz(three), 0, true, en)).toEqual(startQuiz(three));
  });

  test('stands once the next question is there', () => {
    const next = nextQuestion(overruleVerdict(fixed, en));
    expect(undoAnswer(next)).toEqual(startQuiz([said]));
  });
});

describe('a bad question', () => {
  test('is taken out, open or answered, and the next one stands there', () => {
    const open = dropQuestion(take(startQuiz(three), right));
    expect(ids(open)).toEqual(['a', 'c']);
    expect(open).toMatchObject({ position: 1, total: 2 });
    const answered = dropQuestion(answer(startQuiz(three), wrong));
    expect(ids(answered)).toEqual(['b', 'c']);
    expect(answered.graded).toEqual([]);
  });

  test('is put back by an undo right after, with its answer and its hint', () => {
    for (const session of [
      startQuiz(three),
      takeHint(take(startQuiz(three), right)),
      answer(takeHint(take(startQuiz(three), right)), wrong),
    ]) {
      expect(undoAnswer(dropQuestion(session))).toEqual(session);
    }
  });

  test('is gone for good once another was answered', () => {
    const next = answer(dropQuestion(startQuiz(three)), right);
    expect(ids(undoAnswer(next))).toEqual(['b', 'c']);
  });

  test('is put back though others were made in its place', () => {
    const more = addQuestions(dropQuestion(startQuiz(three)), [choice('d', 0)], 3);
    expect(undoAnswer(more)).toMatchObject({ total: 4, position: 0 });
    expect(ids(undoAnswer(more))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is none at the result', () => {
    const ended = [right, right, right].reduce(take, startQuiz(three));
    expect(dropQuestion(ended)).toBe(ended);
  });
});

describe('when time is up', () => {
  test('the result stands there, and what was not answered counts and is no miss', () => {
    const ended = endQuiz(take(startQuiz(three, 5), right));
    expect(isOver(ended)).toBe(true);
    expect(quizScore(ended)).toMatchObject({ total: 5, correct: 1, wrong: 0, skipped: 0 });
    expect(nextQuestion(ended)).toBe(ended);
    expect(answer(ended, right)).toBe(ended);
  });

  test('the last answer can still be taken back', () => {
    const before = take(startQuiz(three), right);
    expect(undoAnswer(endQuiz(before))).toEqual(startQuiz(three));
  });
});

describe('the score by kind and by role', () => {
  const mixed: Question[] = [
    choice('a', 0),
    { ...choice('b', 0), role: 'cause' },
    order('c', [0, 1, 2]),
    typedName('Ada Mirren'),
  ];
  const ended = [right, wrong, { kind: 'order', order: [0, 2, 1] } as const].reduce(
    take,
    startQuiz(mixed),
  );

  test('is split by what was asked, in the order in which kinds are offered', () => {
    const scores = scoresByFamily(ended);
    expect(scores.map(({ key, total }) => [key, total])).toEqual([
      ['date', 2],
      ['gap', 1],
      ['order', 1],
    ]);
    expect(scores[0]).toMatchObject({ correct: 1, wrong: 1, share: 0.5 });
    expect(scores[1]).toMatchObject({ correct: 0, wrong: 0, skipped: 0, share: 0 });
  });

  test('is split by the roles of the points', () => {
    expect(scoresByRole(ended).map(({ key, total }) => [key, total])).toEqual([
      ['cause', 1],
      ['course', 3],
    ]);
  });
});

describe('any row of steps', () => {
  const steps: readonly ((session: QuizSession) => QuizSession)[] = [
    (session) => answer(session, right),
    (session) => answer(session, { kind: 'typed', text: 'Queen Orrin' }),
    (session) => answer(session, { kind: 'written', text: 'rain filled the lake' }),
    (session) => answer(session, { kind: 'skip' }),
    nextQuestion,
    takeHint,
    undoAnswer,
    dropQuestion,
    (session) => overruleVerdict(session, en),
    (session) => rulePart(session, 1, true, en),
    (session) => addQuestions(session, [choice(`x${session.questions.length}`, 0)], session.total),
    endQuiz,
  ];

  test('leaves a quiz that holds together and can be replayed (seed 31)', () => {
    const first = [
      choice('a', 0),
      typedName('Ada Mirren'),
      written(['Rain', 'Clay']),
      order('o', [0, 1]),
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...steps), { maxLength: 25 }), (row) => {
        const end = row.reduce((session, step) => step(session), startQuiz(first, 6));
        const { questions, graded, position, total } = end;
        expect(graded.length).toBeLessThanOrEqual(questions.length);
        expect(position).toBeLessThanOrEqual(questions.length);
        expect(total).toBeGreaterThanOrEqual(questions.length);
        if (!end.ended) expect([graded.length, graded.length - 1]).toContain(position);
        const again = replayQuiz(
          questions,
          graded.map(({ response }) => response),
          en,
        );
        expect(again.graded).toEqual(graded);
      }),
      { seed: 31, numRuns: 300 },
    );
  });

  test('of 500 questions takes hardly longer for the last answers than for the first', () => {
    const many = Array.from({ length: 500 }, (_, at) => choice(`q${at}`, 0));
    const half = many.slice(250).reduce((session) => take(session, right), startQuiz(many));
    const timeOf = (session: QuizSession): number =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const begun = performance.now();
          many.slice(250).reduce((before) => take(before, right), session);
          return performance.now() - begun;
        }),
      );
    // Some 2 times here; grading all answers anew at each would make it 3 and more, and each step dear.
    const first = timeOf(startQuiz(many));
    expect(timeOf(half)).toBeLessThan(Math.max(20, first * 8));
  });
});
