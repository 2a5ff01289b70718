import type { Question } from '../quiz/question';
import { seededRandom, shuffled } from '../text/random';
import { mostQuestions, type QuizPlan } from './quiz-plan';

/** Where the questions of a note come from. */
export interface QuestionSource {
  /**
   * The best of a note that go with those that were taken from it before; fewer, or none, where it has no more or
   * cannot be read.
   */
  readonly questionsOf: (
    path: string,
    options: { readonly length: number; readonly before: readonly Question[] },
  ) => Promise<readonly Question[]>;
}

export interface NoteToAsk {
  readonly path: string;
  /** How many of its points the plan wants (due, missed); of no matter where it wants all. */
  readonly points: number;
}

/** Questions of many notes, made as they are needed: round robin over the notes, each read when its turn comes. */
export interface Draw {
  /** So many more, in order; fewer once the notes or the plan are exhausted. */
  readonly next: (count: number) => Promise<readonly Question[]>;
  /** How many there will be in all, as far as is known. */
  readonly total: () => number;
  /** Paths of the notes still to be asked, the next one first: what `resumeDraw` goes on with. */
  readonly left: () => readonly string[];
}

/** The notes in the order of their turns: by chance, those that have more of what the plan wants first. */
export function orderNotes(
  notes: readonly NoteToAsk[],
  plan: Pick<QuizPlan, 'seed' | 'points'>,
): string[] {
  const mixed = shuffled(notes, seededRandom(plan.seed));
  const wanted = plan.points === 'all' ? mixed : mixed.filter(({ points }) => points > 0);
  if (plan.points !== 'all') wanted.sort((a, b) => b.points - a.points);
  return wanted.map(({ path }) => path);
}

/** A new draw: `left` in the order of `orderNotes`. One that goes on: with what was `taken` from the notes. */
export function startDraw(
  { length }: Pick<QuizPlan, 'length'>,
  left: readonly string[],
  source: QuestionSource,
  taken: readonly Question[] = [],
): Draw {
  const most = Math.min(length ?? mostQuestions, mostQuestions);
  // One visit is enough for a note's share, chosen together so that the questions go well with each other.
  const share = Math.max(1, Math.ceil((most - taken.length) / Math.max(1, left.length)));
  const before = new Map<string, Question[]>();
  for (const question of taken) note(before, question.path).push(question);
  const waiting = new Map<string, Question[]>();
  const turns = [...left];
  let given = taken.length;

  const one = async (): Promise<Question | null> => {
    for (let path = turns.shift(); path !== undefined; path = turns.shift()) {
      const ready = note(waiting, path);
      if (ready.length === 0) {
        const asked = { length: share, before: note(before, path) };
        ready.push(...(await source.questionsOf(path, asked)).slice(0, share));
      }
      const question = ready.shift();
      // A note that gives nothing more is not asked again.
      if (!question) continue;
      note(before, path).push(question);
      turns.push(path);
      return question;
    }
    return null;
  };
  const some = async (count: number): Promise<readonly Question[]> => {
    const drawn: Question[] = [];
    while (drawn.length < count && given < most) {
      const question = await one();
      if (!question) break;
      drawn.push(question);
      given++;
    }
    return drawn;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    // One after the other: two calls at once must not ask the same note for the same questions.
    next: (count) => {
      const drawn = last.then(() => some(count));
      last = drawn.catch(() => null);
      return drawn;
    },
    total: () => {
      const ready = [...waiting.values()].reduce((sum, { length: more }) => sum + more, 0);
      const unread = turns.filter((path) => !waiting.has(path)).length;
      if (turns.length === 0) return given;
      return length === null ? Math.min(most, given + ready + unread) : most;
    },
    left: () => (given < most ? [...turns] : []),
  };
}

function note(notes: Map<string, Question[]>, path: string): Question[] {
  const found = notes.get(path) ?? [];
  notes.set(path, found);
  return found;
}
