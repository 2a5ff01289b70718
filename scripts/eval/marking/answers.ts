// Answers to model answers of history, written for this project and marked by hand: tests/labels/answers/README.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { labelsFolder } from '../labels';

export type Half = 'dev' | 'report';
export type Overall = 'wrong' | 'partly' | 'correct';

/** Worst first. */
export const overalls: readonly Overall[] = ['wrong', 'partly', 'correct'];

export const kinds: readonly string[] = (
  'verbatim paraphrase reordered inflected synonyms alias uk-us typos partial extra wrong-year wrong-day wrong-month ' +
  'wrong-name wrong-numeral wrong-number swapped-actors swapped-cause negated unnegated antonym quantifier salad ' +
  'restated off-topic empty dont-know hedged self-contradicting notes waffle addressed'
).split(' ');

/** What a teacher says of an answer: a letter for each point (C, P, M, X) and the whole. */
export interface Verdicts {
  readonly points: string;
  readonly overall: Overall;
}

export interface LabelledAnswer extends Verdicts {
  readonly kind: string;
  readonly answer: string;
}

/** A model answer, its points (stretches of it, word for word and in order), and marked answers. */
export interface AnswerSet {
  readonly topic: string;
  readonly language: string;
  readonly question: string;
  readonly model: string;
  readonly marks?: number;
  readonly names?: readonly string[];
  readonly points: readonly string[];
  readonly answers: readonly LabelledAnswer[];
}

export interface FiledSet extends AnswerSet {
  readonly half: Half;
  readonly file: string;
}

/** A second teacher's marks of the same answers in the same order. */
export interface SecondSet {
  readonly topic: string;
  readonly answers: readonly Verdicts[];
}

const folder = path.join(labelsFolder, 'answers');

/** All sets of a half in the order of their files' names; none where its folder is not there. */
export function readAnswerSets(half: Half): FiledSet[] {
  return filesIn(half).map((file) => ({ ...readJson<AnswerSet>(half, file), half, file }));
}

/** What a second teacher marked; none where nobody did. */
export function readSecondSets(): SecondSet[] {
  return filesIn('second').map((file) => readJson<SecondSet>('second', file));
}

function filesIn(part: string): string[] {
  const place = path.join(folder, part);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((file) => file.endsWith('.json'))
    .sort();
}

function readJson<T>(part: string, file: string): T {
  try {
    return JSON.parse(readFileSync(path.join(folder, part, file), 'utf8')) as T;
  } catch (error) {
    throw new Error(`${part}/${file}: ${String(error)}`);
  }
}
