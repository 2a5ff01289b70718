import { contentOf, weigh } from '../points';
import type { Token } from '../tokens';
import type { PointCheck } from './check';
import { boundaryAfter, type Row } from './clauses';

/** So much of the point's other words must be said. */
const enoughShared = 0.6;

/**
 * Where no list tells who is who: one bare word with a capital stands right beside a word where the point has another,
 * which the answer has nowhere ("Leclerc bat les troupes" for "Dessalines bat les troupes").
 */
export const checkNameBeside: PointCheck = (frame) => {
  const { wanted, typed, model, answer } = frame;
  if (frame.share === 0) return null;
  const content = contentOf(wanted);
  const said = weigh(content.filter(({ found }) => found.length > 0));
  const modelRow: Row = { text: model.text, tokens: model.tokens };
  const typedRow: Row = { text: answer.text, tokens: answer.tokens };
  const used = new Set(wanted.flatMap(({ found }) => found.map(({ token }) => token)));
  const keys = new Set(model.tokens.map(({ key }) => key));
  const free = typed.filter(
    (token) => !used.has(token) && !keys.has(token.key) && isBare(typedRow, token),
  );
  if (free.length !== 1) return null;
  for (const { token: meant, weight, found } of content) {
    if (found.length > 0 || !isBare(modelRow, meant)) continue;
    if (answer.tokens.some(({ key }) => key === meant.key)) continue;
    if (said < (weigh(content) - weight) * enoughShared) continue;
    for (const step of [-1, 1] as const) {
      const beside = besides(modelRow, meant, step);
      const places = wanted.find(({ token }) => token === beside)?.found;
      const typedName = free.find((token) => {
        const next = besides(typedRow, token, step);
        return places?.some((place) => place.token === next);
      });
      if (typedName) return { kind: 'wrong-name', typed: typedName, meant };
    }
  }
  return null;
};

/** Written with a capital, no number, and alone: no name of several words. */
function isBare(row: Row, token: Token): boolean {
  const isCapital = (each: Token | undefined): boolean =>
    each !== undefined && /^\p{Lu}\p{Ll}{2}/u.test(row.text.slice(each.from, each.from + 9));
  if (token.kind === 'stop' || token.kind === 'date' || token.value !== null || !isCapital(token))
    return false;
  return !isCapital(besides(row, token, -1)) && !isCapital(besides(row, token, 1));
}

/** The word right beside it, unless a sign parts them. */
function besides(row: Row, { index, sentence }: Token, step: 1 | -1): Token | undefined {
  const next = row.tokens[index + step];
  const isClose = boundaryAfter(row, step > 0 ? index : index - 1) === 'none';
  return isClose && next?.sentence === sentence && next.kind !== 'stop' ? next : undefined;
}
