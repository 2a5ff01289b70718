// What readers said of questions: tests/labels/questions/README.md. Names of questions and marks, no word of them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hashText } from '../../../src/core/text/hash';
import { labelsFolder } from '../labels';
import { allKinds } from './shown';
import type { Sampled } from './sample';

/** In the order of the letters of `marks`. */
export const rubric = [
  'answerable from the note',
  'exactly one right answer',
  'not given away',
  'worth asking',
  'reads well',
] as const;

export const whys: readonly string[] = (
  'unanswerable ambiguous two-right none-right wrong-key given-away odd-options trivial aside vague garbled dangling ' +
  'cut-off ungrammatical too-long misread other'
).split(' ');

/** What a reader says of a question. */
export interface Verdict {
  readonly id: string;
  /** A "y" or "n" for each line of the rubric. */
  readonly marks: string;
  /** A student would keep it. */
  readonly kept: boolean;
  /** What is most wrong with it. */
  readonly why?: string;
}

export interface Label extends Verdict, Omit<Sampled, 'split'> {}

/** The same for one question as it read when it was judged. */
export const nameOf = ({ note, id, hash }: Label): string => [note, id, hash].join('\n');

export interface Reading {
  readonly reader: string;
  readonly labels: readonly Label[];
}

export const readingsFolder = path.join(labelsFolder, 'questions');

/** All readings in the order of the readers' names: the first one's is the measure. */
export function readReadings(): Reading[] {
  if (!existsSync(readingsFolder)) return [];
  return readdirSync(readingsFolder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      reader: path.basename(file, '.jsonl'),
      labels: readLines<Label>(path.join(readingsFolder, file)),
    }));
}

/** Of all verdicts. */
export function fingerprintReadings(readings: readonly Reading[] = readReadings()): string {
  return hashText(JSON.stringify(readings));
}

/** One JSON value a line; fails with the line that is none. */
export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as T];
      } catch (error) {
        throw new Error(`${path.basename(file)}, line ${at + 1}: ${String(error)}`);
      }
    });
}

/** What is wrong with a reader's verdicts. */
export function problemsOf(verdicts: readonly Verdict[]): string[] {
  const seen = new Set<string>();
  return verdicts.flatMap((verdict) => {
    const { id } = verdict;
    const twice = seen.has(id) ? [`${id} stands there twice`] : [];
    seen.add(id);
    return [...twice, ...problemsIn(verdict).map((problem) => `${id} ${problem}`)];
  });
}

function problemsIn({ marks, kept, why }: Verdict): string[] {
  const found: string[] = [];
  const isRight = /^[yn]*$/u.test(marks) && marks.length === rubric.length;
  if (!isRight) found.push(`has no ${rubric.length} marks of y and n`);
  if (typeof kept !== 'boolean') found.push('is neither kept nor not');
  if (why !== undefined && !whys.includes(why)) found.push(`has an unknown reason (${why})`);
  if (why === undefined && (!kept || marks.includes('n'))) found.push('has no reason');
  if (kept && /n/u.test(marks.slice(0, 2))) found.push('is kept, and has no one right answer');
  return found;
}

/** A reader's verdicts with the names of the questions; those of questions that were not in the sample are problems. */
export function labelsFrom(
  verdicts: readonly Verdict[],
  sample: readonly Sampled[],
): { readonly labels: readonly Label[]; readonly problems: readonly string[] } {
  const byId = new Map(sample.map((each) => [each.id, each]));
  const strangers = verdicts.filter(({ id }) => !byId.has(id));
  const labels = verdicts.flatMap(({ id, marks, kept, why }): Label[] => {
    const sampled = byId.get(id);
    if (!sampled) return [];
    const { note, seed, hash, language, kind, form } = sampled;
    const named = { id, note, seed, hash, language, kind, form };
    return [{ ...named, marks, kept, ...(why === undefined ? {} : { why }) }];
  });
  const unknown = labels.filter(({ kind }) => !allKinds.includes(kind));
  return {
    labels,
    problems: [
      ...problemsOf(verdicts),
      ...strangers.map(({ id }) => `${id} is not in the sample`),
      ...unknown.map(({ id }) => `${id} is of no known kind`),
    ],
  };
}
