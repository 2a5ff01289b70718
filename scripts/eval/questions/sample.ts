// A sample of questions for readers to judge.
import type { Question } from '../../../src/core/quiz/question';
import { en } from '../../../src/strings';
import { seededRandom, shuffled } from '../../../src/core/text/random';
import type { Half } from '../marking/answers';
import { allStudents, quizOf } from './make';
import type { QuizNote } from './notes';
import { fingerprintOf, shownOf, sortOf } from './shown';

/** Of each half. */
export const sampleSize = 100;
/** So that no note, and no hand that wrote it, weighs more than others. */
export const mostOfNote = 3;

/** A question as a reader gets it. With `note`, `id` and `seed` it can be made again; `hash` tells whether it is the same. */
export interface Sampled {
  readonly id: string;
  readonly note: string;
  readonly seed: number;
  readonly hash: string;
  readonly split: Half;
  readonly language: string;
  readonly kind: Question['kind'];
  readonly form: Question['form'];
}

export interface SampledText extends Sampled {
  /** What stands above the stem. */
  readonly heading: string;
  readonly stem: string;
  readonly shown: Readonly<Record<string, unknown>>;
  readonly line: number;
  /** The whole note. */
  readonly file: string;
}

interface Candidate {
  readonly note: QuizNote;
  readonly question: Question;
}

/** Draws from the quizzes of students who know nothing and who know it all; the same for the same notes and seed. */
export function drawSample(notes: readonly QuizNote[], half: Half, seed: number): SampledText[] {
  const asked = notes
    .filter(({ split }) => split === half)
    .flatMap((note) =>
      allStudents.flatMap((student) =>
        quizOf(note, seed, student).map((question): Candidate => ({ note, question })),
      ),
    );
  // What two copies of a note ask is asked once.
  const once = new Map(asked.map((each) => [each.question.id, each]));
  return drawEvenly([...once.values()], sampleSize, seed, mostOfNote, {
    groupOf: ({ note }) => note.name,
    sortOf: ({ question }) => sortOf(question),
  }).map(toSampled(seed));
}

interface Traits<T> {
  readonly groupOf: (each: T) => string;
  readonly sortOf: (each: T) => string;
}

/**
 * Takes one by one of the sort that was taken least (of such sorts the rarest first), from the group that was taken
 * least; none from a group that has given `most`.
 */
export function drawEvenly<T>(
  all: readonly T[],
  size: number,
  seed: number,
  most: number,
  { groupOf, sortOf: sortName }: Traits<T>,
): T[] {
  let left = shuffled(all, seededRandom(seed));
  const drawn: T[] = [];
  const groups = new Map<string, number>();
  const sorts = new Map<string, number>();
  const takenOf = (counts: ReadonlyMap<string, number>, name: string): number =>
    counts.get(name) ?? 0;
  while (drawn.length < size && left.length > 0) {
    const rest = new Map<string, T[]>();
    for (const each of left) rest.set(sortName(each), [...(rest.get(sortName(each)) ?? []), each]);
    const [sort = '', choices = []] =
      [...rest].sort(
        ([a, of], [b, others]) => takenOf(sorts, a) - takenOf(sorts, b) || of.length - others.length, // prettier-ignore
      )[0] ?? [];
    const [chosen] = [...choices].sort(
      (a, b) => takenOf(groups, groupOf(a)) - takenOf(groups, groupOf(b)),
    );
    if (chosen === undefined) break;
    const group = groupOf(chosen);
    drawn.push(chosen);
    groups.set(group, takenOf(groups, group) + 1);
    sorts.set(sort, takenOf(sorts, sort) + 1);
    const isFull = takenOf(groups, group) >= most;
    left = left.filter((each) => each !== chosen && !(isFull && groupOf(each) === group));
  }
  return drawn;
}

function toSampled(seed: number): (candidate: Candidate) => SampledText {
  return ({ note, question }) => ({
    ...{ id: question.id, note: note.name, seed, hash: fingerprintOf(question) },
    ...{ split: note.split, language: note.note.language },
    ...{ kind: question.kind, form: question.form },
    heading: en.quiz.kinds[question.kind],
    stem: question.stem,
    shown: shownOf(question),
    line: question.line,
    file: note.file,
  });
}
