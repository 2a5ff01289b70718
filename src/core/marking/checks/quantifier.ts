import { haveSameNeighbour, type Frame } from '../points';
import { isContent, type Token } from '../tokens';
import type { PointCheck } from './check';

type Amount = 'all' | 'most' | 'many' | 'half' | 'some' | 'few';

const amounts: readonly (readonly [Amount, RegExp])[] = [
  ['all', /^(?:all|every|everything|everybody|everyone|each|entire|whole)$/u],
  ['most', /^(?:most|majority|mostly)$/u],
  ['many', /^(?:many|much|numerous)$/u],
  ['half', /^half$/u],
  ['some', /^(?:some|several|part|partly)$/u],
  ['few', /^(?:few|little|minority|handful)$/u],
];
/** What cannot both be true of the same; "none" is a denial. */
const contrary: Readonly<Record<Amount, readonly Amount[]>> = {
  all: ['most', 'half', 'some', 'few'],
  most: ['all', 'half', 'few'],
  many: ['few'],
  half: ['all', 'most', 'few'],
  some: ['all'],
  few: ['all', 'most', 'many', 'half'],
};
const only = /^(?:only|alone|solely|just|exclusively|except)$/u;

/** All for some, most for few, "all races" for "only whites", beside the same word. */
export const checkQuantifier: PointCheck = (frame) => {
  if (frame.share === 0) return null;
  for (const { token: meant } of frame.wanted) {
    if (meant.norm === 'only' || meant.norm === 'except') {
      const typed = meant.norm === 'only' ? findOthers(frame, meant) : findEven(frame, meant);
      if (typed) return { kind: 'quantifier', typed, meant };
    }
    const amount = amountOf(meant);
    if (!amount) continue;
    const isMeantDenied = frame.model.denied[meant.index] === true;
    const typed = frame.typed.find((token) => {
      const other = amountOf(token);
      if (!other || !contrary[amount].includes(other)) return false;
      const isNot = frame.answer.tokens[token.index - 1]?.norm === 'not';
      if (isNot || isMeantDenied || frame.answer.denied[token.index] === true) return false;
      return isBesideTheSame(frame, meant, token);
    });
    if (typed && !frame.typed.some((token) => amountOf(token) === amount)) {
      return { kind: 'quantifier', typed, meant };
    }
  }
  return null;
};

function amountOf({ norm, kind }: Token): Amount | undefined {
  if (kind === 'date' || kind === 'name') return undefined;
  return amounts.find(([, words]) => words.test(norm))?.[0];
}

/** "All monasteries": the same word follows; "lost everything": the same stands before. */
function isBesideTheSame(frame: Frame, meant: Token, typed: Token): boolean {
  const isAlone = (token: Token): boolean => /^every(?:thing|body|one)$/u.test(token.norm);
  if (isAlone(meant) || isAlone(typed)) return haveSameNeighbour(frame, meant, typed, -1);
  return haveSameNeighbour(frame, meant, typed, 1);
}

/** "Only X had it": does the sentence say of all, or of only Y, that they had? */
function findOthers({ wanted, typed, answer }: Frame, meant: Token): Token | undefined {
  const after = wanted.filter(({ token }) => token.index > meant.index && isContent(token));
  const [who, what] = after;
  if (!who || !what || what.found.length === 0) return undefined;
  const exclusive = typed.filter(({ norm }) => only.test(norm));
  const isWho = (token: Token | undefined): boolean =>
    who.found.some((place) => place.token === token);
  if (exclusive.length > 0) {
    // "Only blacks had": the word behind "only" is another, and the point's is not.
    const isOther = exclusive.every(({ index, norm }) => {
      const next = [1, 2, 3].map((step) => answer.tokens[index + step]).find(isContent);
      const then =
        next && [1, 2, 3].map((step) => answer.tokens[next.index + step]).find(isContent);
      return (
        norm === 'only' && next && !isWho(next) && what.found.some(({ token }) => token === then)
      );
    });
    return isOther ? exclusive[0] : undefined;
  }
  return typed.find((token) => {
    if (amountOf(token) !== 'all' || answer.denied[token.index] === true) return false;
    const next = answer.tokens[token.index + 1];
    const then = next && [1, 2, 3].map((step) => answer.tokens[next.index + step]).find(isContent);
    return !isWho(next) && what.found.some(({ token: place }) => place === then);
  });
}

/** "Everything except X": does the sentence say "even X"? */
function findEven({ wanted, answer }: Frame, meant: Token): Token | undefined {
  const excepted = wanted.find(({ token }) => token.index > meant.index && isContent(token));
  return excepted?.found
    .map(({ token }) => answer.tokens[token.index - 1])
    .find((before) => before !== undefined && /^(?:even|including)$/u.test(before.norm));
}
