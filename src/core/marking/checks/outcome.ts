import { formKey } from '../../text/forms';
import { contentOf, haveSameNeighbour, type Frame } from '../points';
import type { ReadText, Token } from '../tokens';
import type { PointCheck } from './check';
import { isAfterBe, type Row } from './clauses';

const keysOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(formKey));

/** Whoever wins or loses may stand before them alone ... */
const winning = keysOf('win victory triumph prevail');
const losing = keysOf('lose surrender capitulate');
/** ... and whoever these happen to has lost. */
const beating = keysOf('defeat beat crush rout vanquish overwhelm trounce');
/** Below this the sentence may speak of another fight. */
const enoughShared = 0.35;

export function isOutcome(key: string): boolean {
  return winning.has(key) || losing.has(key) || beating.has(key);
}

/**
 * The same side wins in one text and loses in the other. "Prussia won" is "Prussia defeated France" and "France was
 * defeated", so the voice decides, and "did not win" is a defeat.
 */
export const checkOutcome: PointCheck = (frame) => {
  if (frame.share < enoughShared) return null;
  const typedRow: Row = { text: frame.answer.text, tokens: frame.typed };
  const meantRow: Row = { text: frame.model.text, tokens: frame.wanted.map(({ token }) => token) };
  for (const { token: meant } of contentOf(frame.wanted)) {
    const isWon = hasWon(frame.model, meantRow, meant);
    if (isWon === null) continue;
    const others = frame.typed.filter((token) => isOutcome(token.key));
    const isSame = (token: Token): boolean => hasWon(frame.answer, typedRow, token) === isWon;
    if (others.some((token) => isSame(token) && haveSameNeighbour(frame, meant, token, -1)))
      continue;
    const typed = others.find((token) => isTurned(frame, meant, token, isWon, typedRow));
    if (typed) return { kind: 'opposite', typed, meant };
  }
  return null;
};

function isTurned(frame: Frame, meant: Token, typed: Token, isWon: boolean, row: Row): boolean {
  const has = hasWon(frame.answer, row, typed);
  return has !== null && has !== isWon && haveSameNeighbour(frame, meant, typed, -1);
}

/** Has whoever stands before the word won? Null where that is nobody: "the battle was won". */
function hasWon({ denied }: ReadText, row: Row, token: Token): boolean | null {
  const isPassive = isAfterBe(row, token.index - (row.tokens[0]?.index ?? 0));
  const isDenied = denied[token.index] === true;
  if (beating.has(token.key)) return isPassive === isDenied;
  if (isPassive || !isOutcome(token.key)) return null;
  return winning.has(token.key) !== isDenied;
}
