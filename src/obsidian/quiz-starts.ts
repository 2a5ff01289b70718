import { Notice } from 'obsidian';
import { startDraw } from '../core/session/draw';
import { mostQuestions, type QuizPlan, type Scope } from '../core/session/quiz-plan';
import type { Context } from './context';
import { newSeed, openStudyView, viewTypes } from './open';
import { titleOf } from './quiz-scope';
import { QuizSource } from './quiz-source';
import { openWorksheet } from './worksheet';

/** A plan as the last quiz was chosen, with dice of its own. */
export function newPlan(
  { settings }: Context,
  scope: Scope,
  more: Partial<QuizPlan> = {},
): QuizPlan {
  return { ...settings().quizDefaults, points: 'all', seed: newSeed(), scope, ...more };
}

/** A new quiz at once. */
export async function openQuiz(
  context: Context,
  scope: Scope,
  more: Partial<QuizPlan> = {},
): Promise<void> {
  await openStudyView(context.app, viewTypes.quiz, { begin: newPlan(context, scope, more) });
}

/** The choices before a quiz. */
export async function chooseQuiz(context: Context, scope: Scope): Promise<void> {
  await openStudyView(context.app, viewTypes.quiz, { choose: newPlan(context, scope) });
}

/** A practice test on paper of new questions; says in a notice where there are none. */
export async function quizOnPaper(context: Context, plan: QuizPlan): Promise<void> {
  const source = new QuizSource(context, plan);
  const draw = startDraw(plan, source.notesInTurn(), source);
  const questions = await draw.next(plan.length ?? mostQuestions);
  if (questions.length > 0) openWorksheet(context, questions, titleOf(context, plan.scope));
  else new Notice(source.failure ?? Object.values(await source.whyThin()).join(' '));
}
