// Figures as tables of words; the command prints them and docs/marking.md holds them.
import type { Interval } from './interval';
import type { KindFigures, OwnFigures } from './compare';
import type { OwnMeasured, PublicMeasured, SecondMeasured } from './measure';

/** The head first; the first column names, the others are figures. */
export type Rows = readonly (readonly string[])[];

export const decimal = (value: number): string => value.toFixed(3);
export const percent = (value: number | null): string =>
  value === null ? '–' : `${(100 * value).toFixed(1)} %`;
const around = (value: number | null, interval: Interval): string =>
  value === null ? '–' : `${percent(value)} (${percents(interval)})`;
const decimals = ([low, high]: Interval): string => `${low.toFixed(2)}–${high.toFixed(2)}`;
const percents = ([low, high]: Interval): string =>
  `${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)} %`;

/** What was asked for of the half that is only counted. */
export const ownGoals = {
  kappa: '0.80',
  found: '90 %',
  falseAlarms: 'at most 3 %',
  correctCalledWrong: 'at most 2 %',
} as const;

type Cell = (measured: OwnMeasured) => string;

const ownLines: readonly (readonly [words: string, goal: string, cell: Cell])[] = [
  ['model answers', '', ({ all }) => String(all.sets)],
  ['answers', '', ({ all }) => String(all.answers)],
  [
    'correct, partly, wrong: quadratic kappa',
    ownGoals.kappa,
    ({ all, intervals }) => `${decimal(all.kappa)} (${decimals(intervals.kappa)})`,
  ],
  ['– in English', '', ({ english }) => kappaOf(english)],
  ['– in other languages', '', ({ others }) => kappaOf(others)],
  ['– the same verdict', '', ({ all }) => percent(all.agreement)],
  ['key points', '', ({ all }) => String(all.points)],
  ['– the same verdict of four', '', ({ all }) => percent(all.pointAgreement)],
  ['– kappa', '', ({ all }) => decimal(all.pointKappa)],
  [
    'contradicted points found',
    ownGoals.found,
    ({ all, intervals }) => around(all.found, intervals.found),
  ],
  ['– in English', '', ({ english }) => percent(english.found)],
  ['– in other languages', '', ({ others }) => percent(others.found)],
  ['– of those called so, how many are', '', ({ all }) => percent(all.precision)],
  ['– answers with one in which some is found', '', ({ all }) => percent(all.foundByAnswer)],
  [
    'false alarms: answers without any in which one is called',
    ownGoals.falseAlarms,
    ({ all, intervals }) => around(all.falseAlarms, intervals.falseAlarms),
  ],
  ['– in English', '', ({ english }) => percent(english.falseAlarms)],
  ['– in other languages', '', ({ others }) => percent(others.falseAlarms)],
  [
    'correct answers called wrong',
    ownGoals.correctCalledWrong,
    ({ all, intervals }) => around(all.correctCalledWrong, intervals.correctCalledWrong),
  ],
  ['wrong answers called correct', '', ({ all }) => percent(all.wrongCalledCorrect)],
];

const kappaOf = ({ answers, kappa }: OwnFigures): string =>
  answers === 0 ? '–' : `${decimal(kappa)} of ${answers}`;

/** A column for each half; 95 % intervals in brackets. */
export function ownRows(halves: Readonly<Record<string, OwnMeasured>>): Rows {
  const columns = Object.values(halves);
  return [
    ['', ...Object.keys(halves), 'goal'],
    ...ownLines.map(([words, goal, cell]) => [words, ...columns.map(cell), goal]),
  ];
}

export function kindRows(kinds: readonly KindFigures[]): Rows {
  return [
    [
      ...['kind', 'answers', 'same verdict', 'mean score', 'mean of the teacher'],
      ...['contradictions found', 'false alarms'],
    ],
    ...kinds.map(({ kind, answers, agreement, score, teacher, found, falseAlarms }) => [
      ...[kind, String(answers), percent(agreement), score.toFixed(2), teacher.toFixed(2)],
      ...[percent(found), percent(falseAlarms)],
    ]),
  ];
}

/** `where` says which answers. */
export function secondRows({ teacher, ours }: SecondMeasured, where: string): Rows {
  const line = (words: string, cell: (figures: OwnFigures) => string): string[] => [
    words,
    cell(teacher),
    cell(ours),
  ];
  return [
    [
      `beside the first teacher, on ${teacher.answers} answers of ${where}`,
      ...['second teacher', 'Causeway'],
    ],
    line('correct, partly, wrong: quadratic kappa', ({ kappa }) => decimal(kappa)),
    line('– the same verdict', ({ agreement }) => percent(agreement)),
    line('key points: kappa', ({ pointKappa }) => decimal(pointKappa)),
    line('contradicted points found', ({ found }) => percent(found)),
    line('– of those called so, how many are', ({ precision }) => percent(precision)),
    line('false alarms', ({ falseAlarms }) => percent(falseAlarms)),
    line('correct answers called wrong', (figures) => percent(figures.correctCalledWrong)),
    line('wrong answers called correct', (figures) => percent(figures.wrongCalledCorrect)),
  ];
}

const metricWords = { r: 'Pearson r', kappa: 'kappa', F1: 'weighted F1' } as const;

/** The pass mark that would be best is shown where there is one to show: on parts to learn from. */
export function publicRows(measured: readonly PublicMeasured[]): Rows {
  const withBest = measured.some(({ best }) => best !== null);
  return [
    [
      ...['set', 'part', 'answers', 'by', 'Causeway', 'goal', 'r', 'rho', 'called correct', 'are'],
      ...(withBest ? ['at the best pass mark'] : ['before']),
    ],
    ...measured.map(({ part, answers, figure, r, rho, called, truly, human, best }) => [
      ...[part.set, part.name, String(answers), metricWords[part.metric], decimal(figure)],
      ...[part.goal?.toFixed(2) ?? '–', decimal(r), decimal(rho), percent(called), percent(truly)],
      withBest
        ? best
          ? `${decimal(best.f1)} at ${best.mark.toFixed(2)}`
          : '–'
        : `${human === null ? '' : `between judges ${decimal(human)}, `}${part.known}`,
    ]),
  ];
}

/** Rows as a table of Markdown. */
export function drawRows(rows: Rows): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [head = [], ...others] = rows;
  const under = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [head, under, ...others].map(line).join('\n');
}
