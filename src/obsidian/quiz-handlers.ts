import {
  answerQuestion,
  dropQuestion,
  nextQuestion,
  overruleVerdict,
  repeatMissed,
  rulePart,
  takeHint,
  undoAnswer,
} from '../core/session/quiz-session';
import type { QuizPlan, Scope } from '../core/session/quiz-plan';
import type { QuizHandlers } from '../views/quiz-state';
import type { Context } from './context';
import { newSeed } from './open';
import { newPlan, quizOnPaper } from './quiz-starts';
import { QuizRun } from './quiz-run';
import { pictureAt } from './sources';
import { openWorksheet } from './worksheet';

/** What the handlers need of the view. */
export interface Stage {
  readonly context: Context;
  readonly run: () => QuizRun | null;
  /** The plan of the quiz, or of the choices, that is on the screen. */
  readonly plan: () => QuizPlan | null;
  readonly redraw: () => void;
  readonly begin: (plan: QuizPlan) => void;
  readonly choose: (plan: QuizPlan) => void;
  readonly resume: (id: string) => void;
  readonly take: (run: QuizRun) => void;
  readonly openLine: (path: string, line: number) => void;
  readonly leave: () => void;
}

/** What a student does at a quiz, as steps of its session. */
export function quizHandlers(stage: Stage): QuizHandlers {
  const { context, run } = stage;
  const { strings, memory } = context;
  const everything: Scope = { kind: 'all' };
  const plan = (): QuizPlan => stage.plan() ?? newPlan(context, everything);
  const change = (step: Parameters<QuizRun['change']>[0]): void => run()?.change(step);
  return {
    answer: (response) => change((session) => answerQuestion(session, response, strings)),
    keep: (draft) => run()?.keep(draft),
    hint: () => change(takeHint),
    overrule: () => change((session) => overruleVerdict(session, strings)),
    rule: (part, right) => change((session) => rulePart(session, part, right, strings)),
    next: () => change(nextQuestion),
    undo: () => {
      const hidden = run()?.session.dropped?.question;
      if (hidden) memory.show(hidden.id);
      change(undoAnswer);
    },
    hide: (why) => {
      const { questions = [], position = 0 } = run()?.session ?? {};
      const question = questions[position];
      if (question) memory.hide(question, why);
      change(dropQuestion);
    },
    repeatMissed: () => {
      const before = run();
      if (!before) return;
      const again = repeatMissed(before.session);
      stage.take(QuizRun.repeat(context, before, again, stage.redraw));
    },
    again: () => stage.begin({ ...plan(), seed: newSeed() }),
    choose: () => stage.choose({ ...plan(), seed: newSeed() }),
    plan: (chosen) => stage.choose(chosen),
    start: (chosen) => {
      const { length, families, timed } = chosen;
      context.keepQuizDefaults({ length, families, timed });
      stage.begin(chosen);
    },
    resume: (id) => stage.resume(id),
    worksheet: (ofPlan) => {
      const { session, title } = run() ?? {};
      if (ofPlan) void quizOnPaper(context, ofPlan);
      else if (session) openWorksheet(context, session.questions, title ?? '');
    },
    openLine: (path, line) => stage.openLine(path, line),
    retry: () => context.progress.write(),
    close: () => stage.leave(),
    elapsed: () => run()?.elapsed() ?? 0,
    picture: (target, path) => pictureAt(context.app, target, path),
  };
}
