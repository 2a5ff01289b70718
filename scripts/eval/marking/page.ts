// The figures of docs/marking.md and README.md, which are those that were measured.
import { withBlock } from '../block';
import type { Half } from './answers';
import type { OwnMeasured, PublicMeasured, SecondMeasured } from './measure';
import { decimal, kindRows, ownRows, percent, publicRows, secondRows, type Rows } from './tables';

export interface HalfMeasured {
  readonly own: OwnMeasured;
  readonly second: SecondMeasured | null;
  readonly open: readonly PublicMeasured[];
}

export type Figures = Readonly<Record<Half, HalfMeasured>>;
type OwnFigures = Readonly<Record<Half, Pick<HalfMeasured, 'own' | 'second'>>>;

/** A page, and its text with the figures in it; fails where it has lost the marks of its blocks. */
export const pages: readonly (readonly [
  file: string,
  draw: (text: string, figures: Figures) => string,
])[] = [
  ['docs/marking.md', (text, figures) => withPublicFigures(withOwnFigures(text, figures), figures)],
  ['README.md', (text, { report }) => withMainFigures(text, report.own)],
];

/** docs/marking.md with what the project's own answers give. */
export function withOwnFigures(text: string, { dev, report }: OwnFigures): string {
  const { second } = report;
  const blocks = {
    own: draw(ownRows({ dev: dev.own, report: report.own })),
    kinds: draw(kindRows(report.own.kinds)),
    second: second ? draw(secondRows(second)) : 'No second teacher has marked any of them yet.',
  };
  return Object.entries(blocks).reduce(
    (page, [name, content]) => withBlock(page, { name, file: 'docs/marking.md' }, content),
    text,
  );
}

/** docs/marking.md with what the public sets give. */
export function withPublicFigures(text: string, { dev, report }: Figures): string {
  const learned = withBlock(
    text,
    { name: 'train', file: 'docs/marking.md' },
    draw(publicRows(dev.open)),
  );
  return withBlock(
    learned,
    { name: 'public', file: 'docs/marking.md' },
    draw(publicRows(report.open)),
  );
}

/** README.md with the three figures that matter. */
export function withMainFigures(text: string, { all, intervals }: OwnMeasured): string {
  const [low, high] = intervals.kappa;
  const content = [
    `- It agrees with the teacher on correct, partly, wrong by a kappa of ${decimal(all.kappa)} (quadratic; 95 % between ${low.toFixed(2)} and ${high.toFixed(2)}; 1 is always, 0 is chance), on ${all.answers} answers to ${all.sets} model answers that were not looked at while it was built.`,
    `- It finds ${percent(all.found)} of what contradicts the model answer, and sees a contradiction in ${percent(all.falseAlarms)} of the answers without any.`,
    `- It calls ${percent(all.correctCalledWrong)} of the right answers wrong.`,
  ].join('\n');
  return withBlock(text, { name: 'marking', file: 'README.md' }, content);
}

function draw(rows: Rows): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [head = [], ...others] = rows;
  const under = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [head, under, ...others].map(line).join('\n');
}
