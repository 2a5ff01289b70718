import { vi, type Mock } from 'vitest';
import {
  answerQuestion,
  dropQuestion,
  nextQuestion,
  overruleVerdict,
  rulePart,
  startQuiz,
  takeHint,
  undoAnswer,
  type QuizSession,
} from '../../src/core/session/quiz-session';
import type { Question } from '../../src/core/quiz/question';
import { en } from '../../src/strings';
import { QuizView } from '../../src/views/quiz';
import type { QuizHandlers, QuizState, RunningQuiz } from '../../src/views/quiz-state';
import { openPage, type Page } from './page';
import { runningQuiz } from './quiz-states';

type Spied = { readonly [K in keyof QuizHandlers]: Mock<QuizHandlers[K]> };

/** A quiz on a page, with the real session behind it. */
export interface QuizPage extends Page {
  readonly handlers: Spied;
  now(): QuizSession;
  /** Draws another state. */
  put(state: QuizState): void;
  /** Draws the session as a step leaves it, with what more the app says of it. */
  step(change: (session: QuizSession) => QuizSession, more?: Partial<RunningQuiz>): void;
  all(selector: string): HTMLElement[];
  input(): HTMLInputElement;
  area(): HTMLTextAreaElement;
}

export function openQuiz(
  of: QuizSession | readonly Question[],
  more: Partial<RunningQuiz> = {},
): QuizPage {
  return openState(runningQuiz(isSession(of) ? of : startQuiz(of), more));
}

function isSession(of: QuizSession | readonly Question[]): of is QuizSession {
  return 'questions' in of;
}

export function openState(first: QuizState): QuizPage {
  let state = first;
  const now = (): QuizSession => {
    if (state.kind !== 'quiz') throw new Error('No quiz is running');
    return state.session;
  };
  const put = (next: QuizState): void => {
    state = next;
    page.update();
  };
  const step: QuizPage['step'] = (change, more = {}) => {
    if (state.kind === 'quiz') put({ ...state, draft: null, ...more, session: change(now()) });
  };
  const handlers: Spied = {
    answer: vi.fn((response) => step((session) => answerQuestion(session, response, en))),
    keep: vi.fn(),
    hint: vi.fn(() => step(takeHint)),
    overrule: vi.fn(() => step((session) => overruleVerdict(session, en))),
    rule: vi.fn((part, right) => step((session) => rulePart(session, part, right, en))),
    next: vi.fn(() => step(nextQuestion)),
    undo: vi.fn(() => step(undoAnswer)),
    hide: vi.fn(() => step(dropQuestion)),
    repeatMissed: vi.fn(),
    again: vi.fn(),
    choose: vi.fn(),
    plan: vi.fn(),
    start: vi.fn(),
    resume: vi.fn(),
    worksheet: vi.fn(),
    openLine: vi.fn(),
    retry: vi.fn(() => Promise.resolve()),
    close: vi.fn(),
    elapsed: vi.fn(() => 0),
    picture: vi.fn(() => null),
  };
  const page = openPage(() => <QuizView state={state} handlers={handlers} />);
  const all = (selector: string): HTMLElement[] => [
    ...page.root.querySelectorAll<HTMLElement>(selector),
  ];
  return {
    ...page,
    handlers,
    now,
    put,
    step,
    all,
    announced: () =>
      all('.causeway-unseen[role=status]')
        .map((one) => one.textContent)
        .filter(Boolean)
        .join(' '),
    input: () => {
      const box = page.root.querySelector('input');
      if (!box) throw new Error('There is no line to type in');
      return box;
    },
    area: () => {
      const box = page.root.querySelector('textarea');
      if (!box) throw new Error('There is no box to write in');
      return box;
    },
  };
}
