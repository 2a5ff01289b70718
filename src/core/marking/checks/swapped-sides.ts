import type { Span } from '../../text/span';
import type { Frame } from '../points';
import type { Token } from '../tokens';
import type { Contradiction, PointCheck } from './check';
import { longestSentence, sentenceOf, type Row } from './clauses';
import { linksIn, type Link, type LinkKind } from './links';

/** So much of each side's own words must stand on the other side ... */
const enoughShared = 0.3;
/** ... where the order of the words tells, too, less: names come back as "they" ... */
const enoughInRun = 0.2;
/** ... and so many times as many words must have changed sides as have not. */
const lead = 3;

/** "X led to Y" for "Y led to X", "Y because of X" for "X because of Y". */
export const checkSwappedCause: PointCheck = (frame) =>
  findSwapped(frame, 'cause', 'swapped-cause');
/** "X came before Y" for "X came after Y". */
export const checkSwappedOrder: PointCheck = (frame) =>
  findSwapped(frame, 'order', 'swapped-order');

function findSwapped(
  frame: Frame,
  kind: LinkKind,
  flag: 'swapped-cause' | 'swapped-order',
): Contradiction | null {
  const { model, answer, typed, wanted } = frame;
  if (frame.share === 0 || typed.length > longestSentence || wanted.length > longestSentence)
    return null;
  const links = linksIn(
    { text: answer.text, tokens: withSentenceBefore(answer.tokens, typed) },
    kind,
  );
  if (links.length === 0) return null;
  // A key point may be one side of its sentence alone.
  const [first, last] = [wanted[0]?.token, wanted.at(-1)?.token];
  if (!first || !last) return null;
  const row: Row = { text: model.text, tokens: sentenceOf(model.tokens, first) };
  const meantLinks = linksIn(row, kind).filter(({ from, to }) => from < last.to && to > first.from);
  for (const meant of meantLinks) {
    const turns = links.map((link) => turnOf(meant, link));
    const at = turns.indexOf('swapped');
    const link = links[at];
    if (link && !turns.includes('same'))
      return { kind: flag, typed: spanOf(link), meant: spanOf(meant) };
  }
  return null;
}

const back = /^(?:this|that|it|these|therefore|so|consequently|because|as|for)$/u;

/** "There was frost. Because of that the harvest failed": "that" stands for the sentence before. */
function withSentenceBefore(tokens: readonly Token[], typed: readonly Token[]): readonly Token[] {
  const [first, second, third] = typed;
  const before = first && tokens[first.index - 1];
  if (!before || !back.test(first.norm)) return typed;
  const isBack = /^(?:because|as|for)$/u.test(first.norm)
    ? typed.slice(0, 6).some(({ norm }) => /^(?:this|that|reason)$/u.test(norm)) ||
      (second?.norm === 'a' && third?.norm === 'result')
    : true;
  return isBack ? [...sentenceOf(tokens, before), ...typed] : typed;
}

/** Have the sides changed places, by the words that only one side of the model answer has? */
function turnOf(meant: Link, typed: Link): 'same' | 'swapped' | null {
  const [firsts, seconds] = [keysOf(meant.first), keysOf(meant.second)];
  const only = (keys: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...keys].filter((key) => !others.has(key)));
  const [first, second] = [only(firsts, seconds), only(seconds, firsts)];
  if (first.size === 0 || second.size === 0) return null;
  if (typed.run) return turnOfRun(typed.run, first, second);
  const shared = (tokens: readonly Token[], keys: ReadonlySet<string>): number => {
    const found = keysOf(tokens);
    return [...keys].filter((key) => found.has(key)).length;
  };
  const kept = shared(typed.first, first) + shared(typed.second, second);
  const [gone, come] = [shared(typed.second, first), shared(typed.first, second)];
  if (
    gone + come < lead * kept ||
    gone < first.size * enoughShared ||
    come < second.size * enoughShared
  ) {
    return kept > gone + come ? 'same' : null;
  }
  return 'swapped';
}

/** "Because A B": without a comma the order of the words must tell where one side ends. */
function turnOfRun(
  { tokens, isFirstAhead }: NonNullable<Link['run']>,
  first: ReadonlySet<string>,
  second: ReadonlySet<string>,
): 'same' | 'swapped' | null {
  const places = (keys: ReadonlySet<string>): number[] =>
    tokens.flatMap(({ key }, at) => (keys.has(key) ? [at] : []));
  const [a, b] = [places(first), places(second)];
  if (a.length < first.size * enoughInRun || b.length < second.size * enoughInRun) return null;
  const isAhead = Math.max(...a) < Math.min(...b);
  const isBehind = Math.max(...b) < Math.min(...a);
  if (!isAhead && !isBehind) return null;
  return isAhead === isFirstAhead ? 'same' : 'swapped';
}

function keysOf(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.map(({ key }) => key));
}

function spanOf({ from, to }: Link): Span {
  return { from, to };
}
