// What brings about what, and what comes before what, told from the words that join two statements.
import { isContent, type Token } from '../tokens';
import { boundaryAfter, type Row } from './clauses';

/** Two sides of a sentence: the first brings about the second, or comes before it. */
export interface Link {
  readonly first: readonly Token[];
  readonly second: readonly Token[];
  /** The words on both sides of the joint in the order in which they stand, where no comma parts them. */
  readonly run: { readonly tokens: readonly Token[]; readonly isFirstAhead: boolean } | null;
  readonly from: number;
  readonly to: number;
}

export type LinkKind = 'cause' | 'order';

interface Joint {
  /** In words from the joint. */
  readonly length: number;
  /** Does what stands before the joint come first? */
  readonly isForward: boolean;
  /** May it open a sentence, both sides behind it? */
  readonly mayLead: boolean;
}

type Shape = readonly [pattern: RegExp, isForward: boolean, mayLead: boolean];

/** Held against the word and the three behind it, joined by blanks; the match says how many belong to the joint. */
const shapes: Readonly<Record<LinkKind, readonly Shape[]>> = {
  cause: [
    [/^(?:because|as a result) of (?:this|that) /u, true, false],
    [/^for (?:this|that) reason /u, true, false],
    [/^(?:is|was) (?:why|what (?:led|made|caused|drove)) /u, true, false],
    [/^(?:the |a )?(?:reason for|cause of) /u, true, false],
    [/^since (?!then )/u, false, true],
    [/^(?:due|owing|thanks) to /u, false, true],
    [/^as a (?:result|consequence) of /u, false, true],
    [/^(?:because of|because|resulting from|resulted from|stemmed from|stems from) /u, false, true],
    [/^(?:in (?:response|reaction) to) /u, false, true],
    [/^(?:a |the )?(?:result|consequence|effect) of /u, false, false],
    [/^caused by /u, false, false],
    [/^(?:triggered|provoked|sparked|prompted) by /u, false, false],
    [/^(?:leads?|led|leading) (?:\S+ )?to /u, true, false],
    [/^(?:causes?|caused|causing|triggers?|triggered|provok\S+|spark\S*|prompt\S*) /u, true, false],
    [/^(?:results?|resulted|resulting) in /u, true, false],
    [/^(?:brought|brings?|bringing) about /u, true, false],
    [
      /^(?:persuaded|forced|drove|pushed|convinced|induced|compelled|encouraged|enabled) /u,
      true,
      false,
    ],
    [/^(?:contributed to|meant that|paved the way) /u, true, false],
    [/^(?:therefore|consequently|hence|thus|as a result) /u, true, false],
  ],
  order: [
    [/^(?:after|following) /u, false, true],
    [/^before /u, true, true],
    [/^(?:followed by|preceded|and then|until) /u, true, false],
    [/^(?:followed|preceded by) /u, false, false],
  ],
};

/** What every joint begins with: few words do, and only they are looked at closely. */
const openings: Readonly<Record<LinkKind, RegExp>> = {
  cause:
    /^(?:since$|for$|is$|was$|reason$|due|ow|thank|as$|becaus|result|stem|in$|an?$|the$|caus|trigger|prov|spark|prompt|lead|led$|br|per|forc|dr|push|conv|ind|comp|enc|en|contr|mean|pav|ther|cons|hence|thus|so$|effect)/u,
  order: /^(?:aft|fol|bef|prec|and$|until)/u,
};

function jointAt(row: Row, at: number, kind: LinkKind): Joint | null {
  if (!openings[kind].test(row.tokens[at]?.norm ?? '')) return null;
  const words = row.tokens.slice(at, at + 4).map(({ norm }) => norm);
  const phrase = `${words.join(' ')} `;
  // ", so" and "and so", not "so weak" and "so that".
  if (kind === 'cause' && words[0] === 'so' && words[1] !== 'that' && at > 0) {
    const isJoint = boundaryAfter(row, at - 1) === 'comma' || row.tokens[at - 1]?.norm === 'and';
    return isJoint ? { length: 1, isForward: true, mayLead: false } : null;
  }
  for (const [pattern, isForward, mayLead] of shapes[kind]) {
    const found = pattern.exec(phrase)?.[0];
    if (found) return { length: found.trim().split(' ').length, isForward, mayLead };
  }
  return null;
}

/** The links of a row of tokens, in order; those of one sentence are read once. */
export function linksIn(row: Row, kind: LinkKind): readonly Link[] {
  const [first] = row.tokens;
  const known = first && memory[kind].get(first);
  if (known?.count === row.tokens.length) return known.links;
  const links = readLinks(row, kind);
  if (first) memory[kind].set(first, { count: row.tokens.length, links });
  return links;
}

interface Known {
  readonly count: number;
  readonly links: readonly Link[];
}

/** By the first token of a row; what is no longer marked is forgotten. */
const memory: Readonly<Record<LinkKind, WeakMap<Token, Known>>> = {
  cause: new WeakMap(),
  order: new WeakMap(),
};

function readLinks(row: Row, kind: LinkKind): Link[] {
  const links: Link[] = [];
  const { tokens } = row;
  for (let at = 0; at < tokens.length; at++) {
    const joint = jointAt(row, at, kind);
    if (!joint) continue;
    const { length, isForward, mayLead } = joint;
    const start = tokens[at]?.from ?? 0;
    const before = leftOf(row, at);
    // "..., and because A, B"
    const isRenewed =
      mayLead && tokens[at - 1]?.norm === 'and' && boundaryAfter(row, at - 2) === 'comma';
    const isLeading = isRenewed || before.filter(isContent).length === 0;
    if (isLeading && !mayLead) continue;
    // "Since 1918", and in the middle of a sentence, tell the time.
    if (tokens[at]?.norm === 'since' && (!isLeading || tokens[at + 1]?.date)) continue;
    const after = tokens.slice(at + length);
    const [ahead, behind] = isLeading
      ? halves(row, at + length)
      : [before, rightOf(row, at + length)];
    const [first, second] = isForward !== isLeading ? [ahead, behind] : [behind, ahead];
    const isOpen = isLeading && behind.length === 0;
    links.push({
      first: first.filter(isContent),
      second: second.filter(isContent),
      run: isOpen ? { tokens: after.filter(isContent), isFirstAhead: !isForward } : null,
      from: Math.min(start, ahead[0]?.from ?? start),
      to: Math.max(tokens[at]?.to ?? 0, behind.at(-1)?.to ?? 0, ahead.at(-1)?.to ?? 0),
    });
    at += length - 1;
  }
  return links;
}

/** Back to the clause's beginning; where only "it" or "this" stands there, the clause before that one. */
function leftOf(row: Row, at: number): Token[] {
  const found: Token[] = [];
  for (let left = at - 1; left >= 0; left--) {
    const token = row.tokens[left];
    if (!token) break;
    const isEmpty = !found.some(isContent);
    if (boundaryAfter(row, left) === 'stop' && !isEmpty) break;
    if (/^(?:because|which|that|but|when|while)$/u.test(token.norm) && !isEmpty) break;
    found.unshift(token);
  }
  return found;
}

function rightOf(row: Row, at: number): Token[] {
  let end = at;
  while (end < row.tokens.length && (end === at || boundaryAfter(row, end - 1) !== 'stop'))
    end += 1;
  return row.tokens.slice(at, end);
}

/** "Because X, Y": what stands before the first comma, and what behind it. */
function halves(row: Row, at: number): [Token[], Token[]] {
  let end = at;
  while (end < row.tokens.length && boundaryAfter(row, end) === 'none') end += 1;
  return [row.tokens.slice(at, end + 1), row.tokens.slice(end + 1)];
}
