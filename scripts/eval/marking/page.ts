// The figures of docs/marking.md and README.md, which are those that were measured.
import { withBlock } from '../block';
import type { Half } from './answers';
import type { OwnMeasured, PublicMeasured, SecondMeasured } from './measure';
import { decimal, drawRows, kindRows, ownRows, percent, publicRows, secondRows } from './tables';

export interface HalfMeasured {
  readonly own: OwnMeasured;
  readonly second: SecondMeasured | null;
  readonly open: readonly PublicMeasured[];
}

export interface Figures extends Readonly<Record<Half, HalfMeasured>> {
  /** What a sample of the public sets gives: the page keeps it, so that it can be told to be of another marker. */
  readonly sample: string;
}

type Own = Readonly<Record<Half, Pick<HalfMeasured, 'own' | 'second'>>>;

const file = 'docs/marking.md';

/** Stands where nothing was measured yet. */
export const unmeasured = 'Not measured yet.';

/** A page, and its text with the figures in it; fails where it has lost the marks of its blocks. */
export const pages: readonly (readonly [
  file: string,
  draw: (text: string, figures: Figures) => string,
])[] = [
  [
    file,
    (text, figures) =>
      withSample(withPublicFigures(withOwnFigures(text, figures), figures), figures.sample),
  ],
  ['README.md', (text, { report }) => withMainFigures(text, report.own)],
];

/** docs/marking.md with what the project's own answers give. */
export function withOwnFigures(text: string, { dev, report }: Own): string {
  const both = Object.entries({ dev: dev.second, report: report.second }).flatMap(
    ([half, second]) => (second ? [drawRows(secondRows(second, half))] : []),
  );
  const blocks = {
    own: drawRows(ownRows({ dev: dev.own, report: report.own })),
    kinds: drawRows(kindRows(report.own.kinds)),
    second: both.length > 0 ? both.join('\n\n') : 'Nobody has yet.',
  };
  return Object.entries(blocks).reduce(
    (page, [name, content]) => withBlock(page, { name, file }, content),
    text,
  );
}

/** docs/marking.md with what the public sets give. */
export function withPublicFigures(text: string, { dev, report }: Omit<Figures, 'sample'>): string {
  const learned = withBlock(text, { name: 'train', file }, drawRows(publicRows(dev.open)));
  return withBlock(learned, { name: 'public', file }, drawRows(publicRows(report.open)));
}

export function withSample(text: string, sample: string): string {
  return withBlock(text, { name: 'sample', file }, sample);
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
