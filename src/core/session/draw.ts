import type { Question } from '../quiz/question';
import { seededRandom, shuffled } from '../text/random';
import { mostQuestions, type QuizPlan } from './quiz-plan';

/** Where the questions of a note come from. */
export interface QuestionSource {
  /**
   * The best of a note that go with those that were taken before, from it (all of them) and from other notes (the
   * last ones); fewer, or none, where it has no more or cannot be read.
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

/** So many of other notes' questions are shown to the next note, so that kinds are mixed over the quiz. */
const recent = 12;

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
  for (const question of taken) listAt(before, question.path).push(question);
  const waiting = new Map<string, Question[]>();
  /** Notes that gave fewer than they were asked for, and so have no more. */
  const empty = new Set<string>();
  const turns = [...left];
  const drawn = [...taken];

  const one = async (): Promise<Question | null> => {
    for (let path = turns.shift(); path !== undefined; path = turns.shift()) {
      const ready = listAt(waiting, path);
      if (ready.length === 0 && !empty.has(path)) {
        const others = drawn.filter((question) => question.path !== path).slice(-recent);
        const asked = { length: share, before: [...listAt(before, path), ...others] };
        const given = await source.questionsOf(path, asked);
        if (given.length < share) empty.add(path);
        ready.push(...given.slice(0, share));
      }
      const question = ready.shift();
      if (!question) continue;
      listAt(before, path).push(question);
      drawn.push(question);
      turns.push(path);
      return question;
    }
    return null;
  };
  const some = async (count: number): Promise<readonly Question[]> => {
    const more: Question[] = [];
    while (more.length < count && drawn.length < most) {
      const question = await one();
      if (!question) break;
      more.push(question);
    }
    return more;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    // One after the other: two calls at once must not ask the same note for the same questions.
    next: (count) => {
      const more = last.then(() => some(count));
      last = more.catch(() => null);
      return more;
    },
    total: () => {
      const ready = [...waiting.values()].reduce((sum, { length: more }) => sum + more, 0);
      const open = turns.filter((path) => !empty.has(path));
      const known = drawn.length + ready;
      if (open.length === 0) return Math.min(most, known);
      // Each note that was not read yet gives one at least, as a rule.
      const unread = open.filter((path) => !waiting.has(path)).length;
      return length === null ? Math.min(most, known + unread) : most;
    },
    left: () => (drawn.length < most ? [...turns] : []),
  };
}

function listAt(notes: Map<string, Question[]>, path: string): Question[] {
  const found = notes.get(path) ?? [];
  notes.set(path, found);
  return found;
}
