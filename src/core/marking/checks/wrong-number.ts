import type { Span } from '../../text/span';
import { contentOf, haveSameNeighbour, type Frame } from '../points';
import { isContent, type ReadText, type Token } from '../tokens';
import type { Contradiction, PointCheck } from './check';

const about = /^(?:about|around|nearly|almost|over|roughly|approximately|circa|some|under)$/u;
/** Of scores and attempts so much else of the point must be said. */
const littleShared = 0.3;
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
        (token.kind === meant.kind || token.date !== null) &&
        valueOf(frame.answer, token) !== null &&
        isOrdinal(token) === isOrdinal(meant) &&
        !frame.used.has(token) &&
        !isCloseEnough(frame, meant, token) &&
        (isAlone ||
          isOneKind(frame, meant, token) ||
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

/** "About 400 died" reads like a year. */
function valueOf({ text }: ReadText, { value, date, from, to }: Token): number | null {
  const year = date && /^(?:\p{L}+ )?(\d{3,4})$/u.exec(text.slice(from, to))?.[1];
  return year ? Number(year) : value;
}

/** What is tried or done so many times, in singular and plural. */
const times =
  /^(?:times?|attempts?|tr(?:y|ies|ied)|occasions?|attacks?|invasions?|expeditions?|campaigns?|raids?|voyages?)$/u;

/** "Two attempts", "five times"; "8-0", "5-4": they count the same, whatever stands beside them. */
function isOneKind({ model, answer, share }: Frame, meant: Token, typed: Token): boolean {
  if (share < littleShared) return false;
  const counts = ({ tokens }: ReadText, { index }: Token): string => tokens[index + 1]?.norm ?? '';
  const [own, other] = [counts(model, meant), counts(answer, typed)];
  if (times.test(own) && times.test(other)) return /^times?$/u.test(other) || /^times?$/u.test(own);
  const isShare = ({ text }: ReadText, { to }: Token): boolean =>
    /^ ?(?:%|per ?cent)/u.test(text.slice(to, to + 9));
  if (isShare(model, meant) && isShare(answer, typed)) return true;
  return isScore(model, meant) && isScore(answer, typed);
}

/** Is it the greater one of "8-0" or "8 to 0"? */
function isScore({ text, tokens }: ReadText, { index, to, value }: Token): boolean {
  const next = tokens.slice(index + 1, index + 3).find((token) => token.value !== null);
  if (!next || value === null || next.value === null || value < next.value || value > 999)
    return false;
  return /^(?: ?[-–—:] ?| to )$/u.test(text.slice(to, next.from));
}

/** Units of one kind have one number here. */
const units = new Map(
  [
    'day week month year decade century hour minute days weeks months years decades centuries hours minutes',
    'mile kilometre km metre miles kilometres metres',
    'pound mark dollar franc rouble shilling pounds marks dollars francs roubles shillings',
  ].flatMap((list, kind) => list.split(' ').map((unit) => [unit, kind] as const)),
);
const parts = new Map<string, number>(
  (
    [
      [1 / 2, 'half halve halves halved halving'],
      [1 / 3, 'third thirds'],
      [1 / 4, 'quarter quarters'],
      [1 / 5, 'fifth fifths'],
      [1 / 10, 'tenth tenths'],
      [2, 'double doubles doubled doubling twofold'],
      [3, 'triple tripled tripling treble trebled threefold'],
      [4, 'quadruple quadrupled fourfold'],
      [5, 'fivefold'],
      [10, 'tenfold'],
    ] as const
  ).flatMap(([value, list]) => list.split(' ').map((word) => [word, value] as const)),
);
/** "A quarter" and "25 %" are one, and so are "a third" and "30 %". */
const closeShare = 0.06;

/** "Six months" for "six weeks", "three quarters" for "a quarter", "tenfold" for "doubled". */
function findWrongUnit(frame: Frame): Contradiction | null {
  const { wanted, answer, model, typed } = frame;
  for (const { token: meant, found } of wanted) {
    const unit = found.length > 0 ? undefined : units.get(meant.norm);
    const count = model.tokens[meant.index - 1];
    if (unit === undefined || count?.value == null) continue;
    const other = typed.find(
      (token) =>
        units.get(token.norm) === unit && answer.tokens[token.index - 1]?.value === count.value,
    );
    if (other) {
      return {
        kind: 'wrong-number',
        typed: withCount(answer, other),
        meant: withCount(model, meant),
      };
    }
  }
  const row = wanted.map(({ token }) => token);
  const [part] = row.flatMap((_, at) => partAt(row, at) ?? []);
  if (!part) return null;
  const said = typed.flatMap((_, at) => partAt(typed, at) ?? []);
  if (said.some(({ share }) => Math.abs(share - part.share) < closeShare)) return null;
  const own = said.find(
    ({ token }) =>
      haveSameNeighbour(frame, part.token, token, 1) ||
      haveSameNeighbour(frame, part.token, token, -1),
  );
  return own ? { kind: 'wrong-number', typed: own.token, meant: part.token } : null;
}

/** A part ("three quarters", "30 %") or a multiple ("doubled") of which a token is the last word. */
function partAt(
  tokens: readonly Token[],
  at: number,
): { readonly token: Token; readonly share: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const part = parts.get(token.norm);
  const before = tokens[at - 1];
  if (part !== undefined) {
    // "The third", "on the fifth" number things.
    const isPart = tokens[at + 1]?.norm === 'of' && /^(?:a|one)$/u.test(before?.norm ?? '');
    if (token.kind === 'number' && !isPart) return undefined;
    return { token, share: part < 1 ? part * (before?.value ?? 1) : part };
  }
  const isCent = token.norm === 'cent' && before?.norm === 'per';
  if (!isCent && token.norm !== 'percent') return undefined;
  const count = tokens[at - (isCent ? 2 : 1)]?.value;
  return count == null ? undefined : { token, share: count / 100 };
}

function withCount({ tokens }: ReadText, { index, from, to }: Token): Span {
  return { from: tokens[index - 1]?.from ?? from, to };
}

/** "First" is no number of things. */
function isOrdinal({ norm }: Token): boolean {
  return /^(?:\d+(?:st|nd|rd|th)|(?:\p{L}+-)?(?:first|second|third)|[a-z-]+(?:th|tieth))$/u.test(
    norm,
  );
}

function isCloseEnough({ model, answer }: Frame, meant: Token, typed: Token): boolean {
  const difference = Math.abs((valueOf(answer, typed) ?? 0) - (meant.value ?? 0));
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
