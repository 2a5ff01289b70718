import { formKey } from '../../text/forms';
import { contentOf, type Frame } from '../points';
import { contentBeside, isContent, type ReadText, type Token } from '../tokens';
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
    if (others.some((token) => isSame(token) && isAfterTheSame(frame, meant, token))) continue;
    const typed = others.find((token) => isTurned(frame, meant, token, isWon, typedRow));
    if (typed) return { kind: 'opposite', typed, meant };
  }
  return null;
};

function isTurned(frame: Frame, meant: Token, typed: Token, isWon: boolean, row: Row): boolean {
  const has = hasWon(frame.answer, row, typed);
  if (has === null || has === isWon || !isAfterTheSame(frame, meant, typed)) return false;
  // "Ferdinand's army", "the Bohemian army": whose it is decides.
  const [side, typedSide] = [sideOf(frame.model, meant), sideOf(frame.answer, typed)];
  return !side || !typedSide || side.key === typedSide.key;
}

/** Has whoever stands before the word won? Null where that is nobody: "the battle was won". */
function hasWon({ denied }: ReadText, row: Row, token: Token): boolean | null {
  const isPassive = isAfterBe(row, token.index - (row.tokens[0]?.index ?? 0));
  const isDenied = denied[token.index] === true;
  if (beating.has(token.key)) return isPassive === isDenied;
  if (isPassive || !isOutcome(token.key)) return null;
  return winning.has(token.key) !== isDenied;
}

/** The word right before the one that stands before the verb. */
function sideOf({ tokens }: ReadText, { index }: Token): Token | undefined {
  const holder = contentBeside(tokens, index, -1);
  const before = holder && tokens[holder.index - 1];
  return isContent(before) && before.sentence === holder?.sentence ? before : undefined;
}

/** Is the word of meaning before the typed one said before the other, too ("Peter the Great defeated")? */
function isAfterTheSame({ wanted, answer }: Frame, { index }: Token, typed: Token): boolean {
  const holder = contentBeside(answer.tokens, typed.index, -1);
  return wanted.some(
    ({ token, found }) =>
      token.index < index &&
      token.index >= index - 3 &&
      found.some((place) => place.token === holder),
  );
}
