import { parseArgs } from 'node:util';

export const splits = ['dev', 'report'] as const;
export const subjects = ['reading', 'marking', 'questions'] as const;
export type Subject = (typeof subjects)[number];

export interface EvalOptions {
  readonly subjects: readonly Subject[];
  readonly splits: readonly (typeof splits)[number][];
  /** Both halves were asked for. */
  readonly isWhole: boolean;
  readonly write: boolean;
  /** Also the answers that are marked otherwise than the teacher does, or questions with a fault; of `dev` alone. */
  readonly wrong: boolean;
  /** Only the project's own answers, without the public sets. */
  readonly own: boolean;
  /** File for a sample of questions, which is then all that is done; or null. */
  readonly sample: string | null;
  /** Of the sample, and of the quizzes it is drawn from; whole. */
  readonly seed: number;
  /** What a reader said of the questions in a sample, to be kept as labels, which is then all that is done. */
  readonly verdicts: Verdicts | null;
}

export interface Verdicts {
  readonly file: string;
  readonly sample: string;
  readonly reader: string;
}

/** What the command's arguments ask for, or a sentence that says what is wrong with them. */
export function readEvalOptions(args: readonly string[]): EvalOptions | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        split: { type: 'string' },
        write: { type: 'boolean', default: false },
        wrong: { type: 'boolean', default: false },
        own: { type: 'boolean', default: false },
        sample: { type: 'string' },
        seed: { type: 'string' },
        verdicts: { type: 'string' },
        of: { type: 'string' },
        reader: { type: 'string' },
      },
    });
  } catch (error) {
    return error instanceof Error ? (error.message.split(/[.\n]/u, 1)[0] ?? '') + '.' : '';
  }
  const { values, positionals } = parsed;
  const [subject, ...rest] = positionals;
  const wanted = subjects.filter((each) => subject === undefined || each === subject);
  if (wanted.length === 0 || rest.length > 0) return `It measures ${subjects.join(' or ')}.`;
  const { split, write, wrong, own, sample = null } = values;
  const chosen = splits.filter((each) => split === undefined || each === split);
  if (chosen.length === 0) return `--split wants one of ${splits.join(', ')}.`;
  if (write && (split !== undefined || own || sample !== null)) {
    return '--write writes what the whole gives.';
  }
  if (own && subject !== 'marking') return '--own is for marking.';
  if (wrong && subject !== 'marking' && subject !== 'questions') {
    return '--wrong is for marking and questions.';
  }
  if (wrong && split !== 'dev') return '--wrong shows what is in --split dev alone.';
  const judging = readJudging(subject, values);
  if (typeof judging === 'string') return judging;
  const isWhole = split === undefined;
  return { subjects: wanted, splits: chosen, isWhole, write, wrong, own, sample, ...judging };
}

/** Any other would do. */
const firstSeed = 1815;

type Values = Readonly<Partial<Record<'sample' | 'seed' | 'verdicts' | 'of' | 'reader', string>>>;

function readJudging(
  subject: string | undefined,
  { sample, seed, verdicts, of, reader }: Values,
): Pick<EvalOptions, 'seed' | 'verdicts'> | string {
  const given = [sample, seed, verdicts, of, reader].some((each) => each !== undefined);
  if (given && subject !== 'questions') {
    return '--sample, --seed, --verdicts, --of and --reader are for questions.';
  }
  if (seed !== undefined && (sample === undefined || !/^\d{1,9}$/u.test(seed))) {
    return '--seed wants a whole number, and --sample.';
  }
  const kept = { seed: Number(seed ?? firstSeed), verdicts: null };
  if (verdicts === undefined && of === undefined && reader === undefined) return kept;
  if (verdicts === undefined || of === undefined || !/^[a-z][a-z0-9-]{0,30}$/u.test(reader ?? '')) {
    return '--verdicts wants --of SAMPLE and --reader NAME, in lower case.';
  }
  return { ...kept, verdicts: { file: verdicts, sample: of, reader: reader ?? '' } };
}
