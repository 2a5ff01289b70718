import type { HistoryNote } from '../notes/note';
import type { Question } from '../quiz/question';
import type { QuizSession } from './quiz-session';

export interface Refreshed {
  readonly session: QuizSession;
  /** How many open questions went with their points. */
  readonly gone: number;
}

/**
 * The quiz after a note was edited. Open questions whose points are gone are taken out; those that the note still
 * gives are taken as it gives them now, the one on the screen only where it asks something else; of the others and of
 * answered ones the lines follow the points' words.
 * @param fresh all questions that the note gives now
 */
export function refreshQuestions(
  session: QuizSession,
  path: string,
  note: Pick<HistoryNote, 'title' | 'points'>,
  fresh: readonly Question[],
): Refreshed {
  const { questions, graded, position } = session;
  const byId = new Map(fresh.map((question) => [question.id, question]));
  const byWords = new Map(fresh.map((question) => [wordsOf(question), question]));
  const lines = new Map(
    note.points.flatMap(({ id, text, line }) => [
      [text, line],
      [id, line],
    ]),
  );
  for (const { items } of fresh) for (const { id, line } of items) lines.set(id, line);
  let gone = 0;
  const left = questions.flatMap((question, at) => {
    if (question.path !== path) return [question];
    const here = relined(question, note.title, lines);
    if (at < graded.length) return [here];
    const now = byId.get(question.id) ?? byWords.get(wordsOf(question));
    if (now) return [at === position && asksSame(question, now) ? here : now];
    const stands = question.items.every(({ id, text }) => lines.has(id) || lines.has(text));
    if (!stands) gone++;
    return stands ? [here] : [];
  });
  return { session: { ...session, questions: left, total: session.total - gone }, gone };
}

/** A note was renamed or moved: its questions stay as they are, and are found where it lies now. */
export function renameNote(
  session: QuizSession,
  from: string,
  to: string,
  title: string,
): QuizSession {
  if (session.questions.every(({ path }) => path !== from)) return session;
  const questions = session.questions.map((question) =>
    question.path === from ? { ...question, path: to, title } : question,
  );
  return { ...session, questions };
}

/** What is asked and what settles it, in words: ids change with the note's title. */
function wordsOf({ kind, form, stem, items }: Question): string {
  return JSON.stringify([kind, form, stem, ...items.map(({ text }) => text)]);
}

/** Options under the student's eyes do not move for the sake of other wrong ones. */
function asksSame(shown: Question, now: Question): boolean {
  return shown.stem === now.stem && keyOf(shown) === keyOf(now);
}

function keyOf(question: Question): string {
  switch (question.form) {
    case 'choice':
      return question.options[question.key]?.text ?? '';
    case 'typed':
      return question.model;
    case 'truth':
      return question.change?.fix.model ?? '';
    case 'written':
      return question.parts.join('\n');
    case 'order':
      return JSON.stringify(question.events.map(({ text, rank }) => [text, rank]).sort());
    case 'match':
      return JSON.stringify(question.pairs.map(({ left, right }) => [left, right]).sort());
  }
}

/** The question with its lines where its points stand now; the old ones where they are gone. */
function relined(question: Question, title: string, lines: ReadonlyMap<string, number>): Question {
  const moved = new Map<number, number>();
  const items = question.items.map((item) => {
    const line = lines.get(item.id) ?? lines.get(item.text) ?? item.line;
    moved.set(item.line, line);
    return line === item.line ? item : { ...item, line };
  });
  const relineOne = <Has extends { readonly line: number }>(has: Has): Has => ({
    ...has,
    line: moved.get(has.line) ?? has.line,
  });
  const here = { ...relineOne(question), title, items };
  if (here.form === 'order') return { ...here, events: here.events.map(relineOne) };
  return here.form === 'match' ? { ...here, pairs: here.pairs.map(relineOne) } : here;
}
