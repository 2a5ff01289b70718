// The figures of docs/questions.md and README.md, which are those that were measured.
import { hashText } from '../../../src/core/text/hash';
import { withBlock } from '../block';
import { drawRows } from '../marking/tables';
import type { Measured, Part } from './measure';
import {
  around,
  faultRows,
  flawRows,
  judgedRows,
  keptRows,
  madeRows,
  pairRows,
  sortRows,
  whyRows,
} from './tables';

export interface Figures extends Readonly<Record<Part, Measured>> {
  /** Of a sample of the notes: the page keeps it, so that it can be told to be of another quiz. */
  readonly sample: string;
  /** Changes with any verdict. */
  readonly labels: string;
}

export const file = 'docs/questions.md';

/** A page, and its text with the figures in it; fails where it has lost the marks of its blocks. */
export const pages: readonly (readonly [
  file: string,
  draw: (text: string, parts: Figures) => string,
])[] = [
  [file, withFigures],
  ['README.md', withMainFigure],
];

function withFigures(text: string, parts: Figures): string {
  const { dev, report, both } = parts;
  const isJudged = both.judged.judged > 0;
  const hasPair = both.judged.pair !== null;
  const blocks = {
    made: drawRows(madeRows({ dev, report, both })),
    kinds: drawRows(sortRows({ dev, report })),
    faults: drawRows(faultRows({ dev, report, both })),
    flaws: drawRows(flawRows({ dev, report })),
    judged: isJudged ? drawRows(judgedRows({ dev, report })) : unjudged,
    kept: isJudged ? drawRows(keptRows({ dev, report })) : unjudged,
    whys: isJudged ? drawRows(whyRows({ dev, report })) : unjudged,
    readers: hasPair ? drawRows(pairRows({ dev, report, both })) : unpaired,
  };
  const drawn = Object.entries(blocks).reduce(
    (page, [name, content]) => withBlock(page, { name, file }, content),
    text,
  );
  return withBlock(drawn, { name: 'sample', file }, sealOf(Object.values(blocks), parts));
}

/** A remark from which can be told that labels, quiz and tables are those that were measured. */
function sealOf(
  blocks: readonly string[],
  { sample, labels }: Pick<Figures, 'sample' | 'labels'>,
): string {
  const tables = hashText(blocks.join('\n'));
  return `<!-- ${sample}; labels ${labels}; tables ${tables} -->`;
}

/** What the page's remark has to be for the tables that stand in it. */
export function sealFor(text: string, figures: Pick<Figures, 'sample' | 'labels'>): string {
  const found = text.matchAll(
    /<!-- (?!sample)\w+: begin [^\n]*-->\n\n([^]*?)\n\n<!-- \w+: end -->/gu,
  );
  return sealOf(
    [...found].map(([, content = '']) => content),
    figures,
  );
}

/** What stands in the page now. */
export const sealIn = (text: string): string =>
  /<!-- of \d+ notes: [^\n]*-->/u.exec(text)?.[0] ?? '';

export const unjudged = 'Nobody has judged any yet.';
const unpaired = 'No question was judged by two readers yet.';

/** README.md with the one figure that matters. */
function withMainFigure(text: string, { report }: Figures): string {
  const { kept } = report.judged;
  const content =
    kept.of === 0
      ? unjudged
      : `- Of ${kept.of} questions from notes that were not looked at while the quiz was built, a reader would keep ${around(kept)}.`;
  return withBlock(text, { name: 'questions', file: 'README.md' }, content);
}
