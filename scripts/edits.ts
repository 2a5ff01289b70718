import { parseArgs } from 'node:util';
import { halves, readHalves, type Half } from './edits/notes';
import { simulate } from './edits/simulate';
import { printHalf, summarize, type Simulated } from './edits/table';

const usage = `Usage: npm run edits -- [--rounds N] [--seed S] [--json] [--wrong]

Does what students do to the demo notes and, where they are there, to the real notes in ../shared/data/notes: rounds of
typing, splitting, merging, moving, deleting, restoring and renaming at about a quarter of the bullets and paragraphs.
After each round it lets the app look for the points of what it remembers, and counts where each item sits:
  right   on its own point, or on the larger or first part of it
  wrong   on a point that does not come from its own; in the first table with those that are astray
  lost    on none, though its own is there
  part    once on a lesser part of its own
  gone    not among the items: their point is deleted; astray are those of them that sit on another
  merged  not among the items: their point is one with another's, whose item sits on it
Seating was developed on the half "dev" of the notes; "report" is only counted. The second table sums all rounds.
  --rounds N  1 to 50 (10 without it)
  --seed S    of the dice, a whole number (1 without it)
  --json      as JSON
  --wrong     also the items of "dev" that went astray
  --help      this text
`;

interface Options {
  readonly rounds: number;
  readonly seed: number;
  readonly json: boolean;
  readonly wrong: boolean;
}

/** Answers the exit code: 0, or not where the arguments are wrong. */
export function main(args: readonly string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options} ${usage.split('\n', 1)[0] ?? ''}\n`);
    return 2;
  }
  const { rounds, seed, json, wrong } = options;
  const { isReal, notes } = readHalves();
  const astray: string[] = [];
  const results = halves.map((half): [Half, Simulated] => {
    if (!json) process.stderr.write(`${half} ...\n`);
    const report = wrong && half === 'dev' ? (line: string) => void astray.push(line) : null;
    return [half, summarize(notes[half].length, simulate(notes[half], { rounds, seed, report }))];
  });
  if (json) {
    const plain = results.map(([half, { byKind, ...rest }]) => [
      half,
      { ...rest, byKind: Object.fromEntries(byKind) },
    ]);
    const all: unknown = Object.fromEntries(plain);
    process.stdout.write(`${JSON.stringify({ seed, realNotes: isReal, halves: all }, null, 2)}\n`);
    return 0;
  }
  for (const line of astray) process.stdout.write(`${line}\n`);
  for (const [half, simulated] of results) process.stdout.write(`${printHalf(half, simulated)}\n`);
  if (!isReal) {
    process.stdout.write('Real notes were left out: ../shared/data/notes is not there.\n');
  }
  return 0;
}

function readOptions(args: readonly string[]): Options | string {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        rounds: { type: 'string', default: '10' },
        seed: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
        wrong: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return error instanceof Error ? `${error.message.split(/[.\n]/u, 1)[0] ?? ''}.` : '';
  }
  const { json, wrong } = values;
  const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
  if (!/^\d{1,2}$/u.test(values.rounds) || rounds < 1 || rounds > 50) {
    return '--rounds wants a whole number from 1 to 50.';
  }
  if (!/^\d{1,9}$/u.test(values.seed)) return '--seed wants a whole number.';
  return { rounds, seed, json, wrong };
}
