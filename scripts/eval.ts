import { readNote } from '../src/core/notes/read';
import { readCorpus } from './eval/corpus';
import { readLabels, type LabelledNote } from './eval/labels';
import { compareNames, compromiseNames, compromiseTypes } from './eval/names';
import { chronoReader, compromiseReader } from './eval/peers';
import * as reading from './eval/reading';
import { addTally, emptyTally, figures, macroF1, type Tally } from './eval/tally';

const usage = `Usage: npm run eval [-- --split dev|report]

Measures what Causeway reads against the hand labels in tests/labels, beside other libraries on the same
words. The labels hold line numbers and values alone; the real notes are read from ../shared/data where
that folder is there. The reader is developed on the split "dev"; "report" is only counted.
  --split NAME  this split alone (both without it)
  --help        this text
`;

const splits = ['dev', 'report'] as const;

/** Answers the exit code: 0, or not where the arguments are wrong or something threw. */
export function main(args: string[]): number {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const [option, split, ...rest] = args;
  const isWrong = option !== undefined && (option !== '--split' || rest.length > 0);
  const wanted = splits.filter((each) => split === undefined || each === split);
  if (isWrong || wanted.length === 0) {
    process.stderr.write(
      `--split wants one of ${splits.join(', ')}. ${usage.split('\n', 1)[0] ?? ''}\n`,
    );
    return 2;
  }
  const all = readLabels();
  const there = all.filter(({ text }) => text !== null);
  print(`${there.length} of ${all.length} labelled notes are there.`);
  for (const each of wanted) {
    evaluate(
      each,
      there.filter(({ labels }) => labels.split === each),
    );
  }
  return printCorpus();
}

function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

function evaluate(split: string, notes: readonly LabelledNote[]): void {
  const languages = [...new Set(notes.map(({ labels }) => labels.language))].sort();
  print(`\n${split}: ${notes.length} notes (${languages.join(', ')})`);
  if (notes.length === 0) return;
  const roles = new Map<string, Tally>();
  const rows = new Map<string, Tally>();
  const tallyOf = (map: Map<string, Tally>, name: string): Tally => {
    const tally = map.get(name) ?? emptyTally();
    map.set(name, tally);
    return tally;
  };
  for (const { labels, text, title } of notes) {
    const note = readNote(text ?? '', { title });
    for (const [role, tally] of reading.compareRoles(labels, note))
      addTally(tallyOf(roles, role), tally);
    addTally(tallyOf(rows, 'points'), reading.comparePoints(labels, note));
    const addDates = (reader: string, { values, spans }: reading.DateTallies): void => {
      addTally(tallyOf(rows, `dates by EDTF, ${reader}`), values);
      addTally(tallyOf(rows, `dates by span, ${reader}`), spans);
    };
    const own = reading.compareOwnDates(labels, note);
    addDates('all languages', own);
    const chrono = chronoReader(labels.language);
    if (chrono) {
      addDates('languages of chrono-node', own);
      addDates('chrono-node', reading.comparePeerDates(labels, note, chrono));
    }
    if (labels.names) {
      const { found, typed, byType, terms } = compareNames(labels, note);
      addTally(tallyOf(rows, 'names, found'), found);
      addTally(tallyOf(rows, 'names, found and typed'), typed);
      addTally(tallyOf(rows, 'terms'), terms);
      for (const [type, tally] of byType) addTally(tallyOf(rows, `names, ${type}`), tally);
      if (labels.language === 'en') {
        const own = compareNames(labels, note, null, compromiseTypes);
        const peer = compareNames(labels, note, compromiseNames, compromiseTypes);
        addTally(tallyOf(rows, 'names, its types in English'), own.typed);
        addTally(tallyOf(rows, 'names, compromise'), peer.typed);
      }
    }
    if (labels.dates && labels.language === 'en') {
      addDates('English', own);
      addDates('compromise-dates', reading.comparePeerDates(labels, note, compromiseReader));
    }
  }
  const right = [...roles.values()].reduce((sum, tally) => sum + tally.right, 0);
  const count = [...roles.values()].reduce((sum, tally) => sum + tally.right + tally.missed, 0);
  print(
    `  roles: accuracy ${share(right / count)} of ${count} headings, macro-F1 ${share(macroF1(roles.values()))}`,
  );
  printRows(roles);
  print();
  printRows(rows);
}

const share = (value: number): string => value.toFixed(3);

function printRows(rows: ReadonlyMap<string, Tally>): void {
  for (const [name, tally] of [...rows].sort(([a], [b]) => a.localeCompare(b))) {
    const { precision, recall, f1 } = figures(tally);
    const counts = `${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed`;
    print(
      `  ${name.padEnd(42)} F1 ${share(f1)}  P ${share(precision)}  R ${share(recall)}  (${counts})`,
    );
  }
}

function printCorpus(): number {
  const corpus = readCorpus();
  if (!corpus) {
    print('\nAll real notes: ../shared/data/notes is not there.');
    return 0;
  }
  const { notes, thrown, quizzed, poor } = corpus;
  print(`\nAll ${notes} real notes: ${thrown.length} throw`);
  const enough = quizzed - poor.length;
  print(
    `  at least five points in ${enough} of ${quizzed} that a person would quiz (${share(enough / quizzed)})`,
  );
  for (const line of [...thrown, ...poor]) print(`    ${line}`);
  return thrown.length > 0 ? 1 : 0;
}
