// The three texts of a marking, read and held beside each other.
import { words } from '../text/words';
import { align } from './align';
import { withoutAddress } from './checks/addressed';
import type { AnswerScene } from './checks/says-nothing';
import { grammarFor } from './language';
import type { MarkingInput } from './marking';
import { withOwnDates } from './own-dates';
import { contentOf, readPoints, type Frame, type Point } from './points';
import { completed, datesBeside, datesIn, eraOf, firstYear } from './text-dates';
import { isContent, readText, type ReadText } from './tokens';
import { nameKeysOf, stopWeight, weighTokens } from './weights';

export type Scene = AnswerScene & Pick<Frame, 'used' | 'names'>;

/** Reads the three texts and finds every word of the model answer in the typed one. */
export function readScene(input: MarkingInput): Scene & { readonly points: readonly Point[] } {
  const grammar = grammarFor(input);
  const modelDates = datesIn(input.model, grammar);
  const askedDates = datesIn(input.question, grammar);
  const year = firstYear(modelDates) ?? firstYear(askedDates);
  const dated = (text: string, dates: typeof modelDates): typeof modelDates =>
    year === null ? dates : completed(text, dates, grammar, year);
  const model = readText(input.model, { grammar, dates: dated(input.model, modelDates) });
  const question = readText(input.question, {
    grammar,
    dates: dated(input.question, askedDates),
    beside: model,
  });
  const left = withoutAddress(input.answer);
  const typed = left ?? input.answer;
  const answer = readText(typed, {
    grammar,
    dates: datesBeside(eraOf([model, question]), typed, grammar, year),
    numbered: numberedKeys(model),
    beside: model,
  });
  const names = (input.names ?? []).flatMap((name) => words(name).map(({ norm }) => norm));
  const known = new Set([
    ...names,
    ...[...model.tokens, ...question.tokens].map(({ norm }) => norm),
  ]);
  const questionKeys = new Set(question.tokens.filter(isContent).map(({ key }) => key));
  const nameKeys = new Set([...nameKeysOf(model), ...names.map((norm) => grammar.keyOf(norm))]);
  const found = align(model, answer, (norm) => known.has(norm));
  const weights = weighTokens(model, questionKeys, nameKeys);
  const claims = withOwnDates(readPoints(model, weights, found), answer);
  const used = new Set(
    claims.flatMap(({ wanted }) =>
      wanted.flatMap(({ found: places }) => places.map(({ token }) => token)),
    ),
  );
  // Where the question says all of a claim, it is no point of its own.
  const points = claims.filter(({ wanted }) => wanted.some(({ weight }) => weight > stopWeight));
  const earns = points.some(({ wanted }) =>
    contentOf(wanted).some(({ weight, found: places }) => weight > stopWeight && places.length > 0),
  );
  return {
    model,
    answer,
    points,
    used,
    names: nameKeys,
    questionKeys,
    earns,
    addressed: left !== null,
  };
}

/** Keys of names that a numeral follows. */
function numberedKeys({ tokens }: ReadText): Set<string> {
  const numerals = tokens.filter(({ kind, norm }) => kind === 'number' && /^[ivx]+$/u.test(norm));
  return new Set(numerals.map(({ index }) => tokens[index - 1]?.key ?? ''));
}
