// The figures of docs/questions.md and README.md, which are those that were measured.
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

export type Parts = Readonly<Record<Part, Measured>>;

const file = 'docs/questions.md';

/** A page, and its text with the figures in it; fails where it has lost the marks of its blocks. */
export const pages: readonly (readonly [
  file: string,
  draw: (text: string, parts: Parts) => string,
])[] = [
  [file, withFigures],
  ['README.md', withMainFigure],
];

function withFigures(text: string, parts: Parts): string {
  const { dev, report } = parts;
  const isJudged = parts.both.judged.judged > 0;
  const hasPair = parts.both.judged.pair !== null;
  const blocks = {
    made: drawRows(madeRows({ dev, report, both: parts.both })),
    kinds: drawRows(sortRows({ dev, report })),
    faults: drawRows(faultRows({ dev, report, both: parts.both })),
    flaws: drawRows(flawRows({ dev, report })),
    judged: isJudged ? drawRows(judgedRows({ dev, report })) : unjudged,
    kept: isJudged ? drawRows(keptRows({ dev, report })) : unjudged,
    whys: isJudged ? drawRows(whyRows({ dev, report })) : unjudged,
    readers: hasPair ? drawRows(pairRows(parts)) : unpaired,
  };
  return Object.entries(blocks).reduce(
    (page, [name, content]) => withBlock(page, { name, file }, content),
    text,
  );
}

export const unjudged = 'Nobody has judged any yet.';
const unpaired = 'No question was judged by two readers yet.';

/** README.md with the one figure that matters. */
function withMainFigure(text: string, { report }: Parts): string {
  const { kept } = report.judged;
  const content =
    kept.of === 0
      ? unjudged
      : `- Of ${kept.of} questions from notes that were not looked at while the quiz was built, a reader would keep ${around(kept)}.`;
  return withBlock(text, { name: 'questions', file: 'README.md' }, content);
}
