import { answerContent, countContent, isContent, type Frame } from '../frame';
import type { Token } from '../tokens';
import type { PointCheck } from './check';

const aboutWords = new Set(
  'about around nearly almost over roughly approximately circa some under'.split(' '),
);
/** "About" allows a tenth more or less. */
const aboutSlack = 0.1;

/**
 * Another number of the same thing ("thirteen days", "12 days"), after the same word ("killed 20 million"), of the
 * same name (Francis I, Francis II; the First and the Second World War), or alone where a number was asked for.
 */
export const checkWrongNumber: PointCheck = (frame) => {
  const { model, answer, used } = frame.alignment;
  for (const at of frame.coverage.tokens) {
    const meant = model.tokens[at];
    if (!meant || meant.value === null || frame.found.has(at)) continue;
    const typed = frame.answerTokens
      .filter((place) => !used.has(place))
      .find((place) => {
        const token = answer.tokens[place];
        return (
          token?.value !== null &&
          token?.kind === meant.kind &&
          token.value !== meant.value &&
          countsTheSame(frame, at, place) &&
          !isCloseEnough(frame, at, place)
        );
      });
    const token = typed === undefined ? undefined : answer.tokens[typed];
    if (!token) continue;
    const message = frame.strings.marking.instead(
      spell(frame, 'answer', typed ?? 0, token),
      spell(frame, 'model', at, meant),
    );
    return { kind: 'wrong-number', message, start: token.from, end: token.to };
  }
  return null;
};

function countsTheSame(frame: Frame, at: number, place: number): boolean {
  const { model, answer, found } = frame.alignment;
  const isMatch = (modelAt: number, answerAt: number): boolean =>
    isContent(model.tokens[modelAt]) &&
    (found[modelAt]?.some((there) => there.at === answerAt) ?? false);
  if (isMatch(at - 1, place - 1) || isMatch(at - 1, place - 2)) return true;
  const unit = nextContent(model.tokens, at);
  const typedUnit = nextContent(answer.tokens, place);
  if (unit >= 0 && typedUnit >= 0 && isMatch(unit, typedUnit)) return true;
  // A number alone answers "how many".
  return answerContent(frame).length === 1 && countContent(frame).all <= 3;
}

function nextContent(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next <= at + 3; next++) {
    if (isContent(tokens[next])) return next;
  }
  return -1;
}

function isCloseEnough(frame: Frame, at: number, place: number): boolean {
  const { model, answer } = frame.alignment;
  const meant = model.tokens[at];
  const typed = answer.tokens[place];
  if (!meant || !typed || meant.value === null || typed.value === null) return false;
  if (isRounded(typed, meant)) return true;
  const isAbout = (tokens: readonly Token[], index: number): boolean =>
    aboutWords.has(tokens[index - 1]?.norm ?? '') || aboutWords.has(tokens[index - 2]?.norm ?? '');
  if (!isAbout(model.tokens, at) && !isAbout(answer.tokens, place)) return false;
  return Math.abs(typed.value - meant.value) <= Math.abs(meant.value) * aboutSlack;
}

/** "57" for "56.95": right to the last digit that was typed. */
function isRounded({ norm, value }: Token, meant: Token): boolean {
  if (!meant.norm.includes('.')) return false;
  const decimals = /\.(\d+)$/u.exec(norm)?.[1]?.length ?? 0;
  return Math.abs((value ?? 0) - (meant.value ?? 0)) <= 0.5 * 10 ** -decimals;
}

/** The number as written, with the name that it numbers ("Francis II") or the thing that it counts ("12 days"). */
function spell(frame: Frame, side: 'model' | 'answer', at: number, token: Token): string {
  const { text, tokens } = frame.alignment[side];
  const before = tokens[at - 1];
  const isNumeral = /^[ivx]+$/u.test(token.norm) && before !== undefined;
  return text.slice(isNumeral ? before.from : token.from, token.to);
}
