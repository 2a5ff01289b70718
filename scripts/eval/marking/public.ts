// Public sets of short answers with human marks; read where they lie beside the project, never copied into it.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from '../labels';
import type { Half } from './answers';

export interface PublicAnswer {
  readonly split: string;
  readonly question: string;
  /** One or several model answers, any of which will do. */
  readonly refs: readonly string[];
  readonly answer: string;
  /** 0..1 */
  readonly score: number;
  /** The marks of several judges, where they are known. */
  readonly g?: readonly number[];
}

/** What is measured on a part: Pearson's r of scores, Cohen's kappa or weighted F1 of "correct" or not. */
export type Metric = 'r' | 'kappa' | 'F1';

export interface Part {
  readonly set: string;
  readonly name: string;
  readonly file: string;
  /** The set's own split. */
  readonly split: string;
  /** On which half it counts: parts to learn from are `dev`; all others are counted and not looked into. */
  readonly half: Half;
  readonly metric: Metric;
  readonly goal: number | null;
  /** What was published or measured before. */
  readonly known: string;
}

const part = (
  [set, file, metric]: readonly [string, string, Metric],
  [split, name]: readonly [string, string],
  goal: number | null,
  known: string,
): Part => {
  const half = split.startsWith('train') ? 'dev' : 'report';
  return { set, name, file: `${file}.jsonl`, split, half, metric, goal, known };
};

const beetle = ['Beetle', 'beetle', 'F1'] as const;
const science = ['SciEntsBank', 'scientsbank', 'F1'] as const;
const saf = ['SAF', 'saf', 'r'] as const;
const [answers, questions] = ['unseen answers', 'unseen questions'];

/** All parts, with the goals that were set and the figures of ../shared/docs/methods.md. */
export const parts: readonly Part[] = [
  part(['Mohler', 'mohler', 'r'], ['all', 'all'], 0.6, 'between teachers 0.597, Sultan 2016 0.592'),
  part(
    ['Powergrading', 'powergrading', 'kappa'],
    ['698', 'all'],
    0.82,
    'word overlap 0.770; trained for each question 0.873',
  ),
  part(beetle, ['test-unseen-answers', answers], 0.83, 'word overlap 0.773, best trained 0.845'),
  part(beetle, ['test-unseen-questions', questions], 0.78, 'word overlap 0.750, trained 0.765'),
  part(science, ['test-unseen-answers', answers], 0.74, 'word overlap 0.672, best trained 0.773'),
  part(science, ['test-unseen-questions', questions], 0.72, 'word overlap 0.690, trained 0.704'),
  part(
    science,
    ['test-unseen-domains', 'unseen domains'],
    0.73,
    'word overlap 0.706, trained 0.722',
  ),
  part(saf, ['unseen_answers', answers], 0.72, 'word overlap 0.642, trained 0.75'),
  part(saf, ['unseen_questions', questions], 0.72, 'word overlap 0.642, trained 0.75'),
  part(beetle, ['train', 'train'], null, ''),
  part(science, ['train', 'train'], null, ''),
  part(saf, ['training', 'train'], null, ''),
];

const folder = path.join(dataFolder, 'answers');

export const hasPublicSets = (): boolean => existsSync(folder);

/** The answers of one part; null where its file is not there. */
export function readPart({ file, split }: Pick<Part, 'file' | 'split'>): PublicAnswer[] | null {
  const place = path.join(folder, file);
  if (!existsSync(place)) return null;
  return readFileSync(place, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PublicAnswer)
    .filter((each) => each.split === split);
}
