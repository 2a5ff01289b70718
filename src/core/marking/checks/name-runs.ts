// The names of a row of words, of one or several words each.
import type { Span } from '../../text/span';
import { namesLike } from '../../text/aliases';
import { isFamilyKey } from '../../text/forms';
import { isRealWord } from '../../text/real-words';
import { wordSet } from '../../text/word-set';
import type { Token } from '../tokens';
import { nameOf, type Sort, type Sorter } from './actors';
import { isVerbLike, type Row } from './clauses';

export interface NameRun extends Span {
  /** Indexes into the row. */
  readonly first: number;
  readonly last: number;
  readonly tokens: readonly Token[];
  readonly sort: Sort;
}

/** Written with a capital, and no names to be mistaken for others. */
const noNames = wordSet(
  'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday bc ad bce ce govt government king queen emperor tsar president prime minister ' +
    'general chancellor army navy parliament church party allies allied entente axis powers coalition high commissioner ' +
    'secretary governor',
);

/** Capitals alone make no name of words that end as others do. */
const common =
  /(?:tion|ment|ity|ness|ism|ings?|[ae]nce|ship|age|ures?|ers|ists?|ians?|laws?|acts?)$/u;

/** The longest runs of names of which `isFree` holds for every word; "Treaty of Paris" is one where all is free. */
export function nameRuns(
  row: Row,
  names: ReadonlySet<string>,
  sorter: Sorter,
  isFree: (token: Token) => boolean,
): NameRun[] {
  const { text, tokens } = row;
  const written = text.slice(tokens[0]?.from, tokens.at(-1)?.to);
  const isShouted = written === written.toUpperCase();
  const isName = (token: Token | undefined): token is Token =>
    token !== undefined &&
    (token.kind === 'name' || token.kind === 'word') &&
    token.to - token.from > 1 &&
    !noNames.has(token.norm) &&
    isFree(token) &&
    (names.has(token.key) ||
      (token === tokens[0] && opensWithName(row)) ||
      /^\p{Lu}{3,}$/u.test(isShouted ? '' : text.slice(token.from, token.to)) ||
      sorter.acts(nameOf(token, text)) ||
      (token.kind === 'name' && sorter.sortOf(nameOf(token, text)) !== 'thing'));
  const runs: NameRun[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const start = tokens[first];
    if (!isName(start)) continue;
    let last = first;
    while (
      isName(tokens[last + 1]) &&
      /^\s$/u.test(text.slice(tokens[last]?.to, tokens[last + 1]?.from))
    )
      last += 1;
    const head = tokens[first - 2];
    const isHeaded =
      tokens[first - 1]?.norm === 'of' && head && sorter.heads(head.norm) && isFree(head);
    const from = isHeaded ? first - 2 : first;
    const run = tokens.slice(from, last + 1);
    const span = { from: run[0]?.from ?? start.from, to: run.at(-1)?.to ?? start.to };
    const name = run.length === 1 ? nameOf(start, text) : text.slice(span.from, span.to);
    const sort = sorter.sortOf(name);
    const isCommon =
      sort === '' &&
      (common.test(name.toLowerCase()) || !/^(?:\p{Lu}\p{Ll}$|.{3})/u.test(text.slice(span.from)));
    if (!isCommon) runs.push({ ...span, first: from, last, tokens: run, sort });
    first = last;
  }
  return runs;
}

/** "Clarkson led": a capital, no known word, and a verb behind it. */
function opensWithName({ text, tokens: [first, next] }: Row): boolean {
  if (first?.kind !== 'word' || !next || first.norm.length < 4 || first.norm.endsWith('s'))
    return false;
  const isKnown = isFamilyKey(first.key) || isRealWord(first.key);
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(first.from)) &&
    (isVerbLike(next) || text.charAt(first.to) === ',') &&
    !isKnown
  );
}

/** Names that may be one: England and English, a shortened form, names that the general table puts beside each other. */
export function mayBeOne(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  const isOne = !/\s/u.test(one + other);
  if ((isOne && one.slice(0, 4) === other.slice(0, 4)) || namesLike(one).includes(other))
    return true;
  return isShortFor(one, other) || isShortFor(other, one);
}

/** "Govt", "SU": the same first letter, and all letters in order. */
function isShortFor(short: string, long: string): boolean {
  if (short.charAt(0) !== long.charAt(0) || short.length > long.length / 2 + 1) return false;
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at += 1;
  return at === short.length;
}
