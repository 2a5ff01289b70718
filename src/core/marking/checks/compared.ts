import type { Span } from '../../text/span';
import type { PointCheck } from './check';
import { isContent, type Token } from '../tokens';

/** "More ... than", "fewer ... than": which of two is the greater. */
interface Comparison extends Span {
  readonly isMore: boolean;
  readonly left: readonly Token[];
  readonly right: readonly Token[];
}

const more =
  /^(?:more|greater|larger|bigger|stronger|higher|better|longer|earlier|richer|rather)$/u;
const less = /^(?:less|fewer|smaller|weaker|lower|worse|shorter|later|poorer)$/u;

/** "More died in battle than of disease" for "more died of disease than in battle". */
export const checkCompared: PointCheck = ({ wanted, typed }) => {
  const meant = comparisonIn(wanted.map(({ token }) => token));
  const said = meant && comparisonIn(typed);
  if (!meant || !said) return null;
  const left = new Set(meant.left.map(({ key }) => key));
  const right = new Set(meant.right.map(({ key }) => key).filter((key) => !left.has(key)));
  const isIn = (tokens: readonly Token[], keys: ReadonlySet<string>): boolean =>
    tokens.some(({ key }) => keys.has(key));
  const isTurned = isIn(said.left, right) && !isIn(said.right, right) && isIn(said.right, left);
  const isKept = isIn(said.right, right) && !isIn(said.left, right);
  const isContrary = said.isMore === meant.isMore ? isTurned : isKept;
  return isContrary ? { kind: 'swapped-actors', typed: said, meant } : null;
};

function comparisonIn(tokens: readonly Token[]): Comparison | null {
  const than = tokens.findIndex(({ norm }) => norm === 'than');
  if (than < 0) return null;
  const before = tokens.slice(Math.max(0, than - 8), Math.max(than, 0));
  const at = before.findIndex(({ norm }) => more.test(norm) || less.test(norm));
  const [word] = before.slice(at);
  const right = tokens.slice(than + 1, than + 7);
  if (at < 0 || !word) return null;
  const last = right.at(-1) ?? word;
  // What is compared may stand before the word, too: "Britain was stronger than France".
  const left = tokens.slice(Math.max(0, than - 12), than);
  return {
    from: Math.min(word.from, left.find(isContent)?.from ?? word.from),
    to: last.to,
    isMore: more.test(word.norm),
    left: left.filter(isContent),
    right: right.filter(isContent),
  };
}
