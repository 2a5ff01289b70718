import { faults, type Fault } from './converge/app';
import { commandsFor, narrow, play } from './converge/run';
import { Tally } from './converge/tally';

// Devices and a sync by chance, over the real journal, log, fold and seats; the vault side of the app is mirrored in
// small (converge/app.ts). Out of scope is what a sync loses by itself: a tool that throws a version away, a merge that
// cuts through a line, a person who deletes the wrong one of two copies.
const usage = `Usage: npm run converge -- [--runs N] [--seed S] [--fault NAME]

Simulates devices that study, edit and rename notes, crash at any byte of a write, run out of room, have clocks that are
wrong, are copied whole or set back, and a sync between them that delays, reorders, halves, repeats and makes conflict
copies. At the end of each run, when everything was delivered, all devices must know the same, seat the same items on
the same points, and lack no answer that was shown as saved or kept; and the notes must be as people left them.
The last line says how it went; the exit code is 1 where a device disagrees or something is lost.
  --runs N      how many runs, 1 to 1000000 (10000 without it)
  --seed S      a whole number (1 without it); run I has the seed S + I - 1, and is had alone by --runs 1
  --fault NAME  all devices have this fault, and must be found out: ${faults.join(', ')}
  --help        this text
`;

interface Options {
  readonly runs: number;
  readonly seed: number;
  readonly fault: Fault | null;
}

/** ms between two lines that say how far it is. */
const pause = 5000;
/** ms in which the first run that fails is narrowed down. */
const narrowing = 60_000;
/** So many runs that fail are told of. */
const mostTold = 5;

/** Answers the exit code: 0, 1 where a run fails, 2 where the arguments are wrong. */
export async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options} ${usage.split('\n', 1)[0] ?? ''}\n`);
    return 2;
  }
  const { runs, seed, fault } = options;
  const sum = new Tally();
  const failed: number[] = [];
  let [disagreements, lost] = [0, 0];
  let told = performance.now();
  for (let run = 0; run < runs; run++) {
    const outcome = await play(commandsFor(seed + run), fault);
    sum.addAll(outcome.tally);
    disagreements += outcome.disagreements.length;
    lost += outcome.lost.length;
    const wrong = [...outcome.disagreements, ...outcome.lost];
    if (wrong.length > 0 && failed.push(seed + run) <= mostTold) {
      process.stderr.write(`Seed ${seed + run}: ${wrong.slice(0, 3).join('\n  ')}\n`);
    }
    if (performance.now() - told < pause) continue;
    told = performance.now();
    process.stderr.write(`${run + 1} of ${runs} runs, ${sum.of('events')} events\n`);
  }
  const [first] = failed;
  if (first !== undefined) {
    process.stderr.write(`${failed.length} runs failed. What fails of seed ${first}:\n`);
    process.stderr.write(`${JSON.stringify(await narrow(first, fault, narrowing))}\n`);
  }
  process.stdout.write(sum.print());
  process.stdout.write(
    `runs ${runs}, events ${sum.of('events')}, ${disagreements} disagreements, ${lost} lost\n`,
  );
  return failed.length > 0 ? 1 : 0;
}

function readOptions(args: readonly string[]): Options | string {
  let [runs, seed] = [10_000, 1];
  let fault: Fault | null = null;
  for (let at = 0; at < args.length; at++) {
    const [name = '', given] = (args[at] ?? '').split('=', 2);
    if (!['--runs', '--seed', '--fault'].includes(name)) {
      return name.startsWith('-') ? `There is no option ${name}.` : 'It reads no files.';
    }
    const value = given ?? args[++at] ?? '';
    if (name === '--fault') {
      fault = faults.find((each) => each === value) ?? null;
      if (fault === null) return `--fault wants one of ${faults.join(', ')}.`;
      continue;
    }
    if (!/^-?\d{1,9}$/u.test(value)) return `${name} wants a whole number.`;
    if (name === '--seed') seed = Number(value);
    else runs = Number(value);
  }
  return runs >= 1 && runs <= 1_000_000 ? { runs, seed, fault } : '--runs wants 1 to 1000000.';
}
