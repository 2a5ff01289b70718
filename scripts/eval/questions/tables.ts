// Figures as tables of words; the command prints them and docs/questions.md holds them.
import type { Rows } from '../marking/tables';
import { decentPoints, decentQuiz, type Counted, type Share } from './count';
import type { Judgements, Pair } from './judged';
import { rubric } from './labels';
import type { Measured } from './measure';
import { allSorts } from './shown';
import { wilson } from './wilson';

/** All is 100 %, and all but one is not. */
export const percent = ({ part, of }: Share): string => {
  if (of === 0) return '–';
  const rounded = ((100 * part) / of).toFixed(1);
  return `${part < of && rounded === '100.0' ? '99.9' : rounded} %`;
};
export const ofAll = (share: Share): string =>
  share.of === 0 ? '–' : `${percent(share)} (${share.part} of ${share.of})`;
export const around = (share: Share): string => {
  if (share.of === 0) return '–';
  const [low, high] = wilson(share).map((each) => (100 * each).toFixed(1));
  return `${percent(share)} (${low}–${high} %)`;
};
const ratio = (part: number, of: number): string => (of === 0 ? '–' : (part / of).toFixed(2));

type Columns = Readonly<Record<string, Measured>>;
type Line<T> = readonly [words: string, goal: string, cell: (of: T) => string];

const { questions, kinds } = decentQuiz;

const madeLines: readonly Line<Counted>[] = [
  ['notes', '', ({ notes }) => String(notes)],
  ['points that may be asked', '', ({ points }) => String(points)],
  ['questions, what can be chosen or typed counted once', '', ({ things }) => String(things)],
  ['– chosen and typed counted apart', '', ({ forms }) => String(forms)],
  ['– source questions, not counted above', '', ({ sources }) => String(sources)],
  ['questions for each point', '1.5', ({ things, points }) => ratio(things, points)],
  ['– chosen and typed counted apart', '', ({ forms, points }) => ratio(forms, points)],
  ['points that something is asked about', '', ({ asked }) => percent(asked)],
  [
    `notes of ${decentPoints} points or more with ${questions} questions of ${kinds} kinds`,
    'all',
    ({ byKinds }) => ofAll(byKinds),
  ],
  ['– of the notes that a person would quiz', 'all', ({ quizzed }) => ofAll(quizzed)],
  [`– of ${kinds} of the families that can be chosen`, 'all', ({ byFamilies }) => ofAll(byFamilies)], // prettier-ignore
  ['– of 4 families in one quiz of 20', '', ({ inQuiz }) => ofAll(inQuiz)],
];

const faultLines: readonly Line<Counted>[] = [
  ['one right answer, of those with options, orders and pairs', '100 %', ({ unique }) => ofAll(unique)], // prettier-ignore
  ['answer said in the question or beside it', '0', ({ telling }) => countOf(telling)],
  ['a question answers the next one of its quiz', '0', ({ neighbours }) => countOf(neighbours)],
  ['– or says a name in passing that is typed next', '', ({ mentions }) => countOf(mentions)],
  ['choices of two options, but for roles', '', (counted) => optionShare(counted, 2)],
  ['– of three', '', (counted) => optionShare(counted, 3)],
  ['– of four', '', (counted) => optionShare(counted, 4)],
  [
    'where one option is the longest, it is right',
    'chance',
    ({ longest }) => `${percent(longest)} (chance ${(100 * longest.chance).toFixed(1)} %)`,
  ],
];

const countOf = ({ part, of }: Share): string => `${part} of ${of}`;

function optionShare({ options }: Counted, count: number): string {
  const of = [...options.values()].reduce((sum, each) => sum + each, 0);
  return percent({ part: options.get(count) ?? 0, of });
}

const lines = <T>(
  columns: Columns,
  take: (measured: Measured) => T,
  all: readonly Line<T>[],
): Rows => [
  ['', ...Object.keys(columns), 'goal'],
  ...all.map(([words, goal, cell]) => [
    words,
    ...Object.values(columns).map((each) => cell(take(each))),
    goal,
  ]),
];

export const madeRows = (columns: Columns): Rows =>
  lines(columns, ({ counted }) => counted, madeLines);
export const faultRows = (columns: Columns): Rows =>
  lines(columns, ({ counted }) => counted, faultLines);

/** What share each kind has of all that can be asked, and of the quizzes of two students. */
export function sortRows(columns: Columns): Rows {
  const all = Object.entries(columns);
  const there = allSorts.filter((sort) => all.some(([, { counted }]) => counted.sorts.has(sort)));
  const cells = ({ counted: { sorts } }: Measured, sort: string): string[] =>
    (['all', 'new', 'knowing'] as const).map((which) => {
      const of = [...sorts.values()].reduce((sum, each) => sum + each[which], 0);
      return percent({ part: sorts.get(sort)?.[which] ?? 0, of });
    });
  return [
    ['kind', ...all.flatMap(([name]) => [`${name}: all`, 'new', 'knowing'])],
    ...there.map((sort) => [sort, ...all.flatMap(([, measured]) => cells(measured, sort))]),
  ];
}

/** Which checks reject how many of all questions that were made. */
export function flawRows(columns: Columns): Rows {
  const all = Object.values(columns).map(({ counted }) => counted);
  const flaws = [...new Set(all.flatMap(({ rejected }) => [...rejected.keys()]))].sort();
  const counted = (rejected: Counted['rejected']): number =>
    [...rejected.values()].reduce((sum, each) => sum + each, 0);
  const made = ({ rejected, forms, sources }: Counted): number =>
    counted(rejected) + forms + sources;
  const line = (words: string, part: (each: Counted) => number): string[] => [
    words,
    ...all.map((each) => countAndShare({ part: part(each), of: made(each) })),
  ];
  return [
    ['', ...Object.keys(columns)],
    ['questions made', ...all.map((each) => String(made(each)))],
    line('rejected', ({ rejected }) => counted(rejected)),
    ...flaws.map((flaw) => line(`– ${flaw}`, ({ rejected }) => rejected.get(flaw) ?? 0)),
    ['never made, for want of wrong options or room', ...all.map(({ unmade }) => String(unmade))],
  ];
}

const countAndShare = (share: Share): string => `${share.part} (${percent(share)})`;

const judgedLines: readonly Line<Judgements>[] = [
  ['questions judged', '150 in all', ({ judged }) => String(judged)],
  ['– no longer made, or reading otherwise since', '', ({ stale }) => String(stale)],
  ['kept by the reader', '90 %', ({ kept }) => around(kept)],
  ['– weighed by how often its kind is asked', '', ({ asAsked }) => decimalPercent(asAsked)],
  ['– as judged, with those that have changed since', '', ({ asJudged }) => around(asJudged)],
  ['– in English', '', ({ english }) => around(english)],
  ['– in other languages', '', ({ others }) => around(others)],
  ['all five marks', '', ({ flawless }) => around(flawless)],
  ...rubric.map((words, at): Line<Judgements> => [`– ${words}`, '', ({ marks }) => percent(marks[at] ?? { part: 0, of: 0 })]), // prettier-ignore
];

const decimalPercent = (value: number | null): string =>
  value === null ? '–' : `${(100 * value).toFixed(1)} %`;

export const judgedRows = (columns: Columns): Rows =>
  lines(columns, ({ judged }) => judged, judgedLines);

/** What readers keep of each kind. */
export function keptRows(columns: Columns): Rows {
  const all = Object.values(columns).map(({ judged }) => judged);
  const there = allSorts.filter((sort) => all.some(({ kinds: each }) => each.has(sort)));
  const none: Share = { part: 0, of: 0 };
  return [
    ['kept, by kind', ...Object.keys(columns)],
    ...there.map((sort) => [sort, ...all.map((each) => ofAll(each.kinds.get(sort) ?? none))]),
  ];
}

/** Why readers did not keep a question. */
export function whyRows(columns: Columns): Rows {
  const all = Object.values(columns).map(({ judged }) => new Map(judged.whys));
  const whys = [...new Set(all.flatMap((each) => [...each.keys()]))];
  return [
    ['not kept, why', ...Object.keys(columns)],
    ...whys.map((why) => [why, ...all.map((each) => String(each.get(why) ?? 0))]),
  ];
}

/** Two readers beside each other; of columns without a second reader nothing is said. */
export function pairRows(columns: Columns): Rows {
  const pairs = Object.entries(columns).flatMap(([name, { judged }]) =>
    judged.pair ? [[name, judged.pair] as const] : [],
  );
  const line = (words: string, cell: (pair: Pair) => string): string[] => [
    words,
    ...pairs.map(([, pair]) => cell(pair)),
  ];
  const said = (
    each: { readonly agreement: number; readonly kappa: number } | undefined,
  ): string =>
    each ? `${(100 * each.agreement).toFixed(1)} %, kappa ${each.kappa.toFixed(2)}` : '–';
  return [
    ['two readers', ...pairs.map(([name]) => name)],
    line('questions that both judged', (pair) => String(pair.questions)),
    line('the same on keeping', said),
    ...rubric.map((words, at) => line(`– ${words}`, ({ marks }) => said(marks[at]))),
    line('kept by both', ({ both }) => around(both)),
  ];
}
