import type { Half } from '../marking/answers';
import { countMade, type Counted } from './count';
import { judge, type Judgements, type Judging } from './judged';
import { readReadings, type Reading } from './labels';
import { makeAll, type Made } from './make';
import { readHalves, type QuizNote } from './notes';
import { stateReader } from './remake';

export interface Measured {
  readonly counted: Counted;
  readonly judged: Judgements;
}

/** One half, or all. */
export type Part = Half | 'both';
export const parts = ['dev', 'report', 'both'] as const satisfies readonly Part[];

export interface MadeNote extends Made {
  readonly split: Half;
}

export interface AllMade {
  readonly made: readonly MadeNote[];
  /** Notes that threw, with what they threw. */
  readonly thrown: readonly string[];
}

/** Makes all questions of all notes. */
export function makeOf(notes: readonly QuizNote[]): AllMade {
  const made: MadeNote[] = [];
  const thrown: string[] = [];
  for (const each of notes) {
    try {
      made.push({ ...makeAll(each), split: each.split });
    } catch (error) {
      thrown.push(`${each.name}: ${String(error)}`);
    }
  }
  return { made, thrown };
}

/** Measures parts of what was made; judged questions are looked up in `notes`. */
export function measurer(
  notes: readonly QuizNote[],
  made: readonly MadeNote[],
  readings: readonly Reading[] = readReadings(),
): (part: Part) => Measured {
  const about: Omit<Judging, 'asked'> = { halfOf: readHalves(), stateOf: stateReader(notes) };
  return (part) => {
    const counted = countMade(made.filter(({ split }) => part === 'both' || split === part));
    const asked = new Map(
      [...counted.sorts].map(([sort, each]) => [sort, each.new + each.knowing] as const),
    );
    const half = part === 'both' ? null : part;
    return { counted, judged: judge(readings, half, { ...about, asked }) };
  };
}

/** So many notes stand for one of the sample. */
const sampleEvery = 7;

/** A part of the notes that is quick to count again: its figures are others with another quiz. */
export function sampleOf(notes: readonly QuizNote[]): QuizNote[] {
  return notes.filter((_, at) => at % sampleEvery === 0);
}

/** The figures of the notes, which are such a sample, in one line. */
export function describeSample(notes: readonly QuizNote[]): string {
  const { made } = makeOf(notes);
  const { counted, judged } = measurer(notes, made)('both');
  const { points, things, forms, rejected, unmade, unique, telling, neighbours } = counted;
  const flaws = [...rejected.values()].reduce((sum, each) => sum + each, 0);
  const figures = { points, things, forms, flaws, unmade, stale: judged.stale };
  const faults = [unique.of - unique.part, telling.part, neighbours.part].join(' ');
  const words = Object.entries(figures).map(([name, count]) => `${count} ${name}`);
  return `of ${notes.length} notes: ${words.join(', ')}, faults ${faults}`;
}
