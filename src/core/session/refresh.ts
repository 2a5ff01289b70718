import type { HistoryNote } from '../notes/note';
import type { Item, Question } from '../quiz/question';
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
  const places: Places = new Map([
    ...note.points.map((point) => [point.text, point] as const),
    ...note.points.map((point) => [point.id, point] as const),
    ...fresh.flatMap(({ items }) => items.map((item) => [item.id, item] as const)),
  ]);
  let gone = 0;
  const left = questions.flatMap((question, at) => {
    if (question.path !== path) return [question];
    const here = relined(question, note.title, places);
    if (at < graded.length) return [here];
    const now = byId.get(question.id) ?? byWords.get(wordsOf(question));
    if (now) return [at === position && asksSame(question, now) ? here : now];
    const stands = question.items.every(({ id, text }) => places.has(id) || places.has(text));
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

/** Where a point stands now, by its id and by its words. */
type Places = ReadonlyMap<string, Pick<Item, 'id' | 'line'>>;

/** The question with its points as they stand now; as they stood where they are gone. */
function relined(question: Question, title: string, places: Places): Question {
  const moved = new Map<number, number>();
  const items = question.items.map((item) => {
    const { id, line } = places.get(item.id) ?? places.get(item.text) ?? item;
    moved.set(item.line, line);
    return { ...item, id, line };
  });
  const relineOne = <Has extends { readonly line: number }>(has: Has): Has => ({
    ...has,
    line: moved.get(has.line) ?? has.line,
  });
  const here = { ...relineOne(question), title, items };
  if (here.form === 'order') return { ...here, events: here.events.map(relineOne) };
  return here.form === 'match' ? { ...here, pairs: here.pairs.map(relineOne) } : here;
}
