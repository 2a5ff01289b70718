import type { Span } from '../../text/span';
import { contentOf, haveSameNeighbour, type Frame } from '../points';
import { isContent, type ReadText, type Token } from '../tokens';
import type { Contradiction, PointCheck } from './check';

const about = /^(?:about|around|nearly|almost|over|roughly|approximately|circa|some|under)$/u;
/** "About" allows a tenth more or less. */
const aboutSlack = 0.1;

/**
 * Another number of the same thing ("thirteen days", "12 days"), after the same word ("killed 20 million"), of the
 * same name (Francis I, Francis II; the First and the Second World War), or alone where a number was asked for.
 */
export const checkWrongNumber: PointCheck = (frame) => {
  // A number alone answers "how many".
  const isAlone = frame.typed.filter(isContent).length === 1 && contentOf(frame.wanted).length <= 3;
  for (const { token: meant, found } of frame.wanted) {
    if (meant.value === null || found.length > 0) continue;
    const typed = frame.typed.find(
      (token) =>
        token.value !== null &&
        token.kind === meant.kind &&
        isOrdinal(token) === isOrdinal(meant) &&
        !frame.used.has(token) &&
        !isCloseEnough(frame, meant, token) &&
        (isAlone ||
          haveSameNeighbour(frame, meant, token, -1) ||
          haveSameNeighbour(frame, meant, token, 1)),
    );
    if (!typed) continue;
    const [typedSpan, meantSpan] = [
      named(frame.answer.tokens, typed),
      named(frame.model.tokens, meant),
    ];
    return { kind: 'wrong-number', typed: typedSpan, meant: meantSpan };
  }
  return findWrongUnit(frame);
};

/** "Six months" for "six weeks", "three quarters" for "a quarter", "tenfold" for "doubled". */
function findWrongUnit(frame: Frame): Contradiction | null {
  const { wanted, answer, model, typed } = frame;
  for (const { token: meant, found } of wanted) {
    const unit = units.find((list) => list.includes(singular(meant.norm)));
    const count = model.tokens[meant.index - 1];
    if (!unit || found.length > 0 || count?.value == null) continue;
    const other = typed.find((token) => {
      const before = answer.tokens[token.index - 1];
      return unit.includes(singular(token.norm)) && before?.value === count.value;
    });
    if (other)
      return {
        kind: 'wrong-number',
        typed: withCount(answer, other),
        meant: withCount(model, meant),
      };
  }
  const [meant, said] = [wanted.map(({ token }) => token), typed].map((tokens) =>
    tokens.flatMap((_, at) => sharesAt(tokens, at) ?? []),
  );
  const [part] = meant ?? [];
  if (
    !part ||
    !said ||
    said.length === 0 ||
    said.some(({ share }) => Math.abs(share - part.share) < closeShare)
  )
    return null;
  const own = said.find(
    ({ token }) =>
      haveSameNeighbour(frame, part.token, token, 1) ||
      haveSameNeighbour(frame, part.token, token, -1),
  );
  return own ? { kind: 'wrong-number', typed: own.token, meant: part.token } : null;
}

const units = [
  'day week month year decade century hour minute',
  'mile kilometre km metre',
  'pound mark dollar franc rouble shilling',
].map((list) => list.split(' '));
const parts = new Map([
  ['half', 1 / 2],
  ['halv', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
  ['tenth', 1 / 10],
  ['doubl', 2],
  ['double', 2],
  ['twofold', 2],
  ['tripl', 3],
  ['trebl', 3],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
  ['quadrupl', 4],
]);
/** "A quarter" and "25 %" are one, and so are "a third" and "30 %". */
const closeShare = 0.06;

function singular(norm: string): string {
  return norm.replace(/ies$/u, 'y').replace(/s$/u, '');
}

/** A part ("three quarters", "30 %") or a multiple ("doubled") of which a token is the last word. */
function sharesAt(
  tokens: readonly Token[],
  at: number,
): { token: Token; share: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const part =
    parts.get(singular(token.norm)) ?? parts.get(token.norm.replace(/(?:ed?|es|ing)$/u, ''));
  const before = tokens[at - 1];
  // "The third", "on the fifth" number things.
  if (part !== undefined) {
    const isNumber = token.kind === 'number';
    const goesOn = /^(?:of)$/u.test(tokens[at + 1]?.norm ?? '');
    if (isNumber && !(goesOn && (before?.norm === 'a' || before?.norm === 'one'))) return undefined;
    return { token, share: part < 1 ? part * (before?.value ?? 1) : part };
  }
  if (token.norm === 'percent' || (token.norm === 'cent' && before?.norm === 'per')) {
    const count = tokens[at - (token.norm === 'cent' ? 2 : 1)]?.value;
    return count == null ? undefined : { token, share: count / 100 };
  }
  return undefined;
}

function withCount({ tokens }: ReadText, { index, from, to }: Token): Span {
  return { from: tokens[index - 1]?.from ?? from, to };
}

/** "First" is no number of things. */
function isOrdinal({ norm }: Token): boolean {
  return /^(?:\d+(?:st|nd|rd|th)|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|twelf)th)$/u.test(
    norm,
  );
}

function isCloseEnough({ model, answer }: Frame, meant: Token, typed: Token): boolean {
  const difference = Math.abs((typed.value ?? 0) - (meant.value ?? 0));
  const isAbout = [model.tokens.slice(0, meant.index), answer.tokens.slice(0, typed.index)].some(
    (before) =>
      before.slice(-2).some(({ norm }) => about.test(norm) || model.grammar.isAbout(norm)),
  );
  return difference <= (isAbout ? Math.abs(meant.value ?? 0) * aboutSlack : 0);
}

/** The number as written, with the name that it numbers ("Francis II"). */
function named(tokens: readonly Token[], token: Token): Span {
  const name = /^[ivx]+$/u.test(token.norm) ? tokens[token.index - 1] : undefined;
  return { from: (name ?? token).from, to: token.to };
}
