// Figures that need nobody's judgement, of what was made of notes.
import type { Flaw } from '../../../src/core/quiz/checks';
import { familyOf, type Question } from '../../../src/core/quiz/question';
import { allStudents, type Made } from './make';
import { allSorts, sortOf } from './shown';
import { answersNext, mentionsNext, tellsItself } from './telling';
import { isUnique } from './unique';

/** A note with so many points gives a quiz. */
export const decentPoints = 8;
/** What it has to give. */
export const decentQuiz = { questions: 10, kinds: 4 } as const;

/** Part of a whole. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

export interface Counted {
  readonly notes: number;
  /** That may be asked. */
  readonly points: number;
  /** Things that can be asked, each in all of its forms, and the forms; source questions apart, as they are no points. */
  readonly things: number;
  readonly forms: number;
  readonly sources: number;
  /** Points that something is asked about. */
  readonly asked: Share;
  /** Of the notes with enough points those that give enough questions, of enough kinds or families. */
  readonly byKinds: Share;
  readonly byFamilies: Share;
  /** By kinds, of those notes alone that a person would quiz. */
  readonly quizzed: Share;
  /** The same within one quiz of someone who knows nothing yet. */
  readonly inQuiz: Share;
  /** By kind and form, in the order of kinds. */
  readonly sorts: ReadonlyMap<string, SortCount>;
  readonly rejected: ReadonlyMap<Flaw, number>;
  readonly unmade: number;
  readonly unique: Share;
  readonly telling: Share;
  /** Places in quizzes where a question answers the next one. */
  readonly neighbours: Share;
  /** Places where a name that is to be typed was said in passing just before. */
  readonly mentions: Share;
  /** Choices by how many options they have, but for those among roles, which are always the same. */
  readonly options: ReadonlyMap<number, number>;
  /** Of choices with one longest option those in which it is the right one, and what chance would give. */
  readonly longest: Share & { readonly chance: number };
}

export interface SortCount {
  /** That can be asked. */
  readonly all: number;
  /** In quizzes of someone who knows nothing, and of someone who knows it all. */
  readonly new: number;
  readonly knowing: number;
}

export function countMade(made: readonly Made[]): Counted {
  const things = made.flatMap(({ things: all }) => all);
  const told = things.filter(([first]) => first?.kind !== 'source');
  const points = sum(made.map(({ points: all }) => all.length));
  const decent = made.filter(({ points: all }) => all.length >= decentPoints);
  const placed = made.flatMap((each) =>
    each.things.flat().map((question) => ({ question, language: each.language })),
  );
  const questions = placed.map(({ question }) => question);
  const keys = placed.flatMap(({ question, language }) => isUnique(question, language) ?? []);
  const quizzes = made.flatMap(({ quizzes: each }) => allStudents.map((student) => each[student]));
  const pairs = quizzes.flatMap(pairsIn);
  return {
    notes: made.length,
    points,
    things: told.length,
    forms: told.flat().length,
    sources: things.length - told.length,
    asked: { part: sum(made.map(pointsAsked)), of: points },
    byKinds: share(decent, ({ things: all }) => isDecent(firsts(all), ({ kind }) => kind)),
    byFamilies: share(decent, ({ things: all }) => isDecent(firsts(all), familyOfQuestion)),
    quizzed: share(
      decent.filter(({ quizzed }) => quizzed),
      ({ things: all }) => isDecent(firsts(all), ({ kind }) => kind),
    ),
    inQuiz: share(decent, ({ quizzes: { new: quiz } }) => isDecent(quiz, familyOfQuestion)),
    sorts: countSorts(made),
    rejected: tally(made.flatMap(({ rejected }) => rejected)),
    unmade: sum(made.map(({ unmade }) => unmade)),
    unique: share(keys, (isOnly) => isOnly),
    telling: share(questions, tellsItself),
    neighbours: share(pairs, ([first, second]) => answersNext(first, second)),
    mentions: share(pairs, ([first, second]) => mentionsNext(first, second)),
    options: tally(
      questions.flatMap((question) =>
        question.form === 'choice' && question.kind !== 'role' ? question.options.length : [],
      ),
    ),
    longest: countLongest(questions),
  };
}

const sum = (row: readonly number[]): number => row.reduce((all, each) => all + each, 0);

const share = <T>(row: readonly T[], isPart: (each: T) => boolean): Share => ({
  part: row.filter(isPart).length,
  of: row.length,
});

function tally<T>(row: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const each of row) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

const firsts = (things: Made['things']): Question[] => things.flatMap(([first]) => first ?? []);
const familyOfQuestion = ({ kind }: Question): string => familyOf(kind);

/** Enough questions, of enough kinds, whatever counts as one. */
export function isDecent(
  questions: readonly Question[],
  kindOf: (question: Question) => string,
): boolean {
  const kinds = new Set(questions.map(kindOf));
  return questions.length >= decentQuiz.questions && kinds.size >= decentQuiz.kinds;
}

function pointsAsked({ points, things }: Made): number {
  const asked = new Set(firsts(things).flatMap(({ items }) => items.map(({ id }) => id)));
  return points.filter((id) => asked.has(id)).length;
}

function countSorts(made: readonly Made[]): Map<string, SortCount> {
  const count = (questions: readonly Question[]): Map<string, number> =>
    tally(questions.map(sortOf));
  const all = count(made.flatMap(({ things }) => things.flat()));
  const fresh = count(made.flatMap(({ quizzes }) => quizzes.new));
  const knowing = count(made.flatMap(({ quizzes }) => quizzes.knowing));
  return new Map(
    allSorts.flatMap((sort) => {
      const counts = [all, fresh, knowing].map((each) => each.get(sort) ?? 0);
      const [whole = 0, asNew = 0, asKnowing = 0] = counts;
      return sum(counts) === 0 ? [] : [[sort, { all: whole, new: asNew, knowing: asKnowing }]];
    }),
  );
}

function pairsIn(quiz: readonly Question[]): (readonly [Question, Question])[] {
  return quiz.flatMap((first, at) => {
    const second = quiz[at + 1];
    return second ? [[first, second] as const] : [];
  });
}

function countLongest(questions: readonly Question[]): Counted['longest'] {
  const [parts, chances]: [boolean[], number[]] = [[], []];
  for (const question of questions) {
    if (question.form !== 'choice' || question.kind === 'role') continue;
    const lengths = question.options.map(({ text }) => text.length);
    const most = Math.max(...lengths);
    if (lengths.filter((each) => each === most).length > 1) continue;
    parts.push(lengths[question.key] === most);
    chances.push(1 / lengths.length);
  }
  const chance = sum(chances) / Math.max(chances.length, 1);
  return { ...share(parts, (each) => each), chance };
}
