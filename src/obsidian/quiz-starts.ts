import type { QuizPlan, Scope } from '../core/session/quiz-plan';
import type { Context } from './context';
import { newSeed, openStudyView, viewTypes } from './open';

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
