import { haveSameNeighbour, type Frame } from '../points';
import { contentBeside, isContent, type Token } from '../tokens';
import type { PointCheck } from './check';

type Amount = 'all' | 'most' | 'many' | 'half' | 'some' | 'few' | 'none';

const amounts: readonly (readonly [Amount, RegExp])[] = [
  ['all', /^(?:all|every|everything|everybody|everyone|each|entire|whole)$/u],
  ['most', /^(?:most|majority|mostly)$/u],
  ['many', /^(?:many|much|numerous|plenty|lots|countless|scores)$/u],
  ['half', /^half$/u],
  ['some', /^(?:some|several|part|partly)$/u],
  ['few', /^(?:few|little|minority|handful)$/u],
  ['none', /^none$/u],
];
/** What cannot both be true of the same; "none" is a denial. */
const contrary: Readonly<Record<Amount, readonly Amount[]>> = {
  all: ['most', 'half', 'some', 'few', 'none'],
  most: ['all', 'half', 'few', 'none'],
  many: ['few', 'none'],
  half: ['all', 'most', 'few', 'none'],
  some: ['all', 'none'],
  few: ['all', 'most', 'many', 'half'],
  none: ['all', 'most', 'many', 'half', 'some'],
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
    if (meant.norm === 'even') {
      const typed = findExcept(frame, meant);
      if (typed) return { kind: 'quantifier', typed, meant };
    }
    const amount = amountIn(frame.model.tokens, meant);
    if (!amount) continue;
    const isMeantDenied = frame.model.denied[meant.index] === true;
    const typed = frame.typed.find((token) => {
      const other = amountIn(frame.answer.tokens, token);
      if (!other || !contrary[amount].includes(other)) return false;
      const isNot = frame.answer.tokens[token.index - 1]?.norm === 'not';
      const isDenied = frame.answer.denied[token.index] === true || isMeantDenied;
      if (isNot || (isDenied && amount !== 'none' && other !== 'none')) return false;
      return isBesideTheSame(frame, meant, token);
    });
    const isSaid = (token: Token): boolean => amountIn(frame.answer.tokens, token) === amount;
    if (typed && !frame.typed.some(isSaid)) {
      return { kind: 'quantifier', typed, meant };
    }
  }
  return null;
};

function amountOf({ norm, kind }: Token): Amount | undefined {
  if (kind === 'date' || kind === 'name') return undefined;
  return amounts.find(([, words]) => words.test(norm))?.[0];
}

/** "Nearly all" is as good as all and as good as most. */
function amountIn(tokens: readonly Token[], token: Token): Amount | undefined {
  const before = tokens[token.index - 1]?.norm ?? '';
  return /^(?:nearly|almost|virtually|practically|not)$/u.test(before)
    ? undefined
    : amountOf(token);
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
      const next = contentBeside(answer.tokens, index, 1);
      const then = next && contentBeside(answer.tokens, next.index, 1);
      return (
        norm === 'only' && next && !isWho(next) && what.found.some(({ token }) => token === then)
      );
    });
    // "Only whites had rights, and blacks had rights as well"
    const also = [...what.found]
      .filter(
        ({ token }) => !who.found.some((place) => Math.abs(token.index - place.token.index) < 4),
      )
      .flatMap(({ token }) => answer.tokens.slice(token.index, token.index + 5))
      .find(({ norm, index }) => /^(?:too|also)$/u.test(norm) || isAsWell(answer.tokens, index));
    return isOther ? exclusive[0] : also;
  }
  return typed.find((token) => {
    if (amountOf(token) !== 'all' || answer.denied[token.index] === true) return false;
    const next = answer.tokens[token.index + 1];
    const then = next && contentBeside(answer.tokens, next.index, 1);
    return !isWho(next) && what.found.some(({ token: place }) => place === then);
  });
}

function isAsWell(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.norm === 'as' && tokens[at + 1]?.norm === 'well' && tokens[at + 2]?.norm !== 'as'
  );
}

/** "Everything except X": does the sentence say "even X"? */
function findEven({ wanted, answer }: Frame, meant: Token): Token | undefined {
  const excepted = wanted.find(({ token }) => token.index > meant.index && isContent(token));
  return excepted?.found
    .map(({ token }) => answer.tokens[token.index - 1])
    .find((before) => before !== undefined && /^(?:even|including)$/u.test(before.norm));
}

/** "Even the king": does the sentence say "except the king"? */
function findExcept({ wanted, answer }: Frame, meant: Token): Token | undefined {
  const [included] = wanted.filter(({ token }) => token.index > meant.index && isContent(token));
  return included?.found
    .flatMap(({ token }) => answer.tokens.slice(Math.max(0, token.index - 2), token.index))
    .find(({ norm }) => /^(?:except|excluding|excepting)$/u.test(norm));
}
