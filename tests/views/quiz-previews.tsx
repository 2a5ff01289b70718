// The states of the quiz for `preview.tsx`.
import type { VNode } from 'preact';
import type { Question } from '../../src/core/quiz/question';
import { startQuiz, type QuizSession } from '../../src/core/session/quiz-session';
import type { Response } from '../../src/core/session/response';
import { QuizView, type QuizHandlers } from '../../src/views/quiz';
import type { QuizState, RunningQuiz } from '../../src/views/quiz-state';
import * as states from './quiz-states';
import { startState } from './start-state';

const nothing = (): void => undefined;

const { dateQuestion, gapQuestion, graded, session, sessionOf } = states;
const { wrongDate, rightGap, skipped, partlyOrder } = graded;

export function quizPreviews(picture: string): Readonly<Record<string, () => VNode>> {
  const handlers: QuizHandlers = {
    answer: nothing,
    keep: nothing,
    hint: nothing,
    overrule: nothing,
    rule: nothing,
    next: nothing,
    undo: nothing,
    hide: nothing,
    repeatMissed: nothing,
    again: nothing,
    choose: nothing,
    plan: nothing,
    start: nothing,
    resume: nothing,
    worksheet: nothing,
    openLine: nothing,
    retry: () => Promise.resolve(),
    close: nothing,
    elapsed: () => 192_000,
    picture: () => picture,
  };
  const quiz = (state: QuizState): VNode => <QuizView state={state} handlers={handlers} />;
  const running = (of: QuizSession, more?: Partial<RunningQuiz>) => (): VNode =>
    quiz(states.runningQuiz(of, more));
  /** One question among many, drafted or answered. */
  const one = (question: Question, more: Partial<RunningQuiz> = {}, response?: Response) =>
    running({ ...sessionOf(question, response), total: 10 }, more);
  const { matchQuestion, falseQuestion, recallQuestion, sourceQuestion } = states;
  const { typedGap, typedDate, typedSession } = states;
  const many = startQuiz(
    Array.from({ length: 300 }, (_, at) => ({ ...dateQuestion, id: `date-${at}` })),
  );
  const told = 'They were angry about the new currency, which was brought in without asking them.';
  const seen = 'The blockade was failing because the planes flew over it, and Stalin would shoot.';
  return {
    'quiz-date': running(session(0, []), { news: '2 questions are gone with their points.' }),
    'quiz-date-wrong': running(session(0, [wrongDate])),
    'quiz-leech': running(session(0, [wrongDate]), {
      leech: { misses: 6, path: 'History/Berlin Blockade.md', line: 12 },
      saved: { kind: 'failing', count: 1, held: true, reason: 'the vault is read-only' },
    }),
    'quiz-not-kept': running(session(1, [wrongDate]), {
      saved: { kind: 'failing', count: 1, held: false, reason: 'the vault is read-only' },
    }),
    'quiz-gap': running({ ...session(1, [wrongDate]), hinted: true }),
    'quiz-gap-right': running(session(1, [wrongDate, rightGap])),
    'quiz-role-skipped': running(session(2, [wrongDate, rightGap, skipped])),
    'quiz-first': one(states.firstQuestion, { limit: 240_000 }),
    'quiz-order': running(session(3, [wrongDate, rightGap, skipped])),
    'quiz-order-partly': running(session(3, [wrongDate, rightGap, skipped, partlyOrder])),
    'quiz-typed': running(typedSession(typedGap), { draft: { kind: 'typed', text: 'Lucius' } }),
    'quiz-typed-right': running(typedSession(typedGap, 'clay')),
    'quiz-typed-slip': running(typedSession(typedGap, 'Lucuis Clay')),
    'quiz-typed-partly': running(typedSession(typedDate, '1948')),
    'quiz-typed-wrong': running(typedSession(typedDate, '26 June 1948')),
    'quiz-match': one(matchQuestion),
    'quiz-match-half': one(matchQuestion, { draft: { kind: 'match', chosen: [2, null, null] } }),
    'quiz-match-partly': one(matchQuestion, {}, { kind: 'match', chosen: [0, 2, null] }),
    'quiz-truth': one(falseQuestion),
    'quiz-truth-false': one(falseQuestion, { draft: { kind: 'truth', said: false, fix: '12 M' } }),
    'quiz-truth-right': one(falseQuestion, {}, { kind: 'truth', said: false, fix: '12 May 1949' }),
    'quiz-truth-partly': one(falseQuestion, {}, { kind: 'truth', said: false, fix: '1950' }),
    'quiz-truth-wrong': one(states.trueQuestion, {}, { kind: 'truth', said: false, fix: '' }),
    'quiz-recall': one(recallQuestion),
    'quiz-recall-partly': one(recallQuestion, {}, { kind: 'written', text: told }),
    'quiz-recall-skipped': one(recallQuestion, {}, { kind: 'skip' }),
    'quiz-source': one(sourceQuestion, { draft: { kind: 'written', text: seen } }),
    'quiz-source-partly': one(sourceQuestion, {}, { kind: 'written', text: seen }),
    'quiz-long': running({
      ...many,
      position: 40,
      graded: many.questions.slice(0, 40).map((_, at) => (at % 3 ? rightGap : wrongDate)),
    }),
    'quiz-result': running(session(4, [wrongDate, rightGap, skipped, partlyOrder])),
    'quiz-start': () =>
      quiz({
        ...startState,
        unfinished: [{ id: 'suez', title: 'Suez Crisis', answered: 7, total: 20 }],
      }),
    'quiz-start-notes': () => {
      const scope = { kind: 'notes', paths: startState.notes.map(({ path }) => path) } as const;
      return quiz({ ...startState, plan: { ...startState.plan, scope } });
    },
    'quiz-thin': () =>
      quiz({
        kind: 'thin',
        title: 'Suez Crisis',
        reason: 'The note has two points and no dates.',
        hint: 'Write some more under Cause, Course and Impacts.',
      }),
    'quiz-none': () => quiz({ kind: 'none' }),
    'quiz-one': one(gapQuestion),
  };
}
