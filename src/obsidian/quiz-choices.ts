import { Notice } from 'obsidian';
import type { QuizPlan } from '../core/session/quiz-plan';
import type { QuizStart } from '../views/quiz-state';
import type { Context } from './context';
import { filesOf, foldersWithNotes, titleOf } from './quiz-scope';

/** ms; long enough to read it and to reach its button. */
const noticeTime = 12_000;

/** What the choices before a quiz are drawn from. */
export function choicesFor(context: Context, plan: QuizPlan): QuizStart {
  const { memory, notes, quizzes, today } = context;
  const { scope } = plan;
  const isOne = scope.kind === 'note' || scope.kind === 'folder';
  const paths = new Set(filesOf(context, scope).map(({ path }) => path));
  const count = (items: readonly { readonly path: string }[]): number =>
    items.filter(({ path }) => paths.has(path)).length;
  return {
    kind: 'start',
    plan,
    title: isOne ? titleOf(context, scope) : '',
    notes: notes.list().map(({ path, basename }) => ({ path, title: basename })),
    folders: foldersWithNotes(context),
    counts: {
      due: count(today.queue().due.map(({ item }) => item)),
      fresh: today.newLeft(),
      missed: count(memory.missed()),
    },
    unfinished: quizzes.unfinished(),
  };
}

/** Says that a quiz on the same was broken off, with a button to go on with it. */
export function offerToGoOn(
  { quizzes, strings }: Context,
  plan: QuizPlan,
  resume: (id: string) => void,
): Notice | null {
  const same = JSON.stringify(plan.scope);
  const before = quizzes.all().filter((quiz) => JSON.stringify(quiz.plan.scope) === same);
  const unfinished = quizzes.unfinished().find(({ id }) => before.some((quiz) => quiz.id === id));
  if (!unfinished) return null;
  const { id, title, answered, total } = unfinished;
  const words = createFragment((el) => {
    el.createDiv({ text: strings.quiz.brokenOff(title) });
    const text = strings.quiz.goOnWith(answered, total);
    const buttons = el.createDiv('causeway-notice-buttons');
    buttons.createEl('button', { text, type: 'button' }).onClickEvent(() => resume(id));
  });
  return new Notice(words, noticeTime);
}
