import { parseArgs } from 'node:util';

export const splits = ['dev', 'report'] as const;
export const subjects = ['reading', 'marking'] as const;
export type Subject = (typeof subjects)[number];

export interface EvalOptions {
  readonly subjects: readonly Subject[];
  readonly splits: readonly (typeof splits)[number][];
  /** Both halves were asked for. */
  readonly isWhole: boolean;
  readonly write: boolean;
  /** Also the answers that are marked otherwise than the teacher does; of `dev` alone. */
  readonly wrong: boolean;
  /** Only the project's own answers, without the public sets. */
  readonly own: boolean;
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
      },
    });
  } catch (error) {
    return error instanceof Error ? (error.message.split(/[.\n]/u, 1)[0] ?? '') + '.' : '';
  }
  const { values, positionals } = parsed;
  const [subject, ...rest] = positionals;
  const wanted = subjects.filter((each) => subject === undefined || each === subject);
  if (wanted.length === 0 || rest.length > 0) return `It measures ${subjects.join(' or ')}.`;
  const { split, write, wrong, own } = values;
  const chosen = splits.filter((each) => split === undefined || each === split);
  if (chosen.length === 0) return `--split wants one of ${splits.join(', ')}.`;
  if (write && (split !== undefined || own)) return '--write writes what the whole gives.';
  if ((wrong || own) && subject !== 'marking') return '--wrong and --own are for marking.';
  if (wrong && split !== 'dev') return '--wrong shows answers of --split dev alone.';
  const isWhole = split === undefined;
  return { subjects: wanted, splits: chosen, isWhole, write, wrong, own };
}
