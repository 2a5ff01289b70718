import type { Span } from './span';
import { isContractedNot, isStopWord } from './stop-words';
import { wordSet } from './word-set';

/** What one "not" reaches, as indexes into the row of words; `target` is the word that it denies outright. */
export interface Negation {
  /** -1 where a word denies itself, as Slavic verbs do. */
  readonly at: number;
  readonly first: number;
  readonly last: number;
  /** First word after it that carries meaning; -1 where there is none, and for "neither". */
  readonly target: number;
}

const denying = wordSet('not no never without cannot neither nor hardly barely scarcely unable');
/** "Consulted nobody" denies what stands before it as well. */
const bothWays = wordSet('nobody nothing none nowhere');
/** "Not only", "no doubt": nothing is denied. */
const lifted = wordSet('only just doubt least merely simply wonder matter even');
/** "No more than six": so many, or fewer. */
const bounds = wordSet('more less fewer later earlier');
const amounts = wordSet('many much all every everyone everybody everything enough always');
/** "Refused to", "failure to": what follows was not done. */
const refusing = /^(?:fail|refus|declin|neglect|unwilling|reluctan|powerless)/u;
/** "Avoided battles", "lacked strength". */
const lacking = /^(?:avoid(?:s|ed|ing)?|lack(?:s|ed|ing)?)$/u;
/** "Instead of grain", "rather than fight", "in place of the king". */
const insteadOf = /^(?:instead of|rather than|place of)$/u;
/** "Did not manage to", "did not succeed in": the next word is the one denied. */
const achieving =
  /^(?:manag|succe|able|abl|bother|dar|choos|chose|decid|hav|get|deserv|allow|permit|try|tried|want|wish)/u;
/** "Not seen as a god": it was none. */
const regarding =
  /^(?:seen|regarded|considered|treated|viewed|worshipped|recogni[sz]ed|thought|accepted|known)$/u;
const clauseWords = wordSet(
  'but and because although though while whereas which who so when if since however',
);
const clauseSign = /[,;:.!?()–—\n。，；！？、]/u;
const reach = 8;

/** A row of words (normal forms with spans) of one text, and the words that begin another clause. */
export interface ClauseRow {
  readonly row: readonly (Span & { readonly norm: string })[];
  readonly text: string;
  readonly joints: ReadonlySet<string>;
  /** No clause is longer, in words. */
  readonly reach: number;
}

/** The last word of the clause from `at` on in steps of `step`. */
export function clauseEnd(
  { row, text, joints, reach }: ClauseRow,
  at: number,
  step: 1 | -1,
): number {
  let last = at;
  while (Math.abs(last - at) < reach && !joints.has(row[last + step]?.norm ?? '')) {
    const [here, next] = [row[last], row[last + step]];
    if (!here || !next) break;
    const between = step > 0 ? text.slice(here.to, next.from) : text.slice(next.to, here.from);
    if (clauseSign.test(between)) break;
    last += step;
  }
  return last;
}

/**
 * The negations of a row of words (normal forms with spans) of one text, in order. A negation reaches to the end of
 * its clause (punctuation, "but", "and", "which" ...), at most eight words.
 */
export function readNegations(
  row: readonly (Span & { readonly norm: string })[],
  text: string,
): Negation[] {
  const found: Negation[] = [];
  const norm = (at: number): string => row[at]?.norm ?? '';
  const end = (at: number, step: 1 | -1): number =>
    clauseEnd({ row, text, joints: clauseWords, reach }, at, step);
  row.forEach((word, at) => {
    const isBothWays = bothWays.has(word.norm) || (word.norm === 'no' && norm(at + 1) === 'one');
    const isNegator =
      isBothWays ||
      denying.has(word.norm) ||
      isContractedNot(word.norm) ||
      lacking.test(word.norm) ||
      insteadOf.test(`${word.norm} ${norm(at + 1)}`) ||
      (refusing.test(word.norm) && norm(at + 1) === 'to');
    // "Too weak to fight": what follows "to" was not done.
    if (word.norm === 'too' && norm(at + 2) === 'to') {
      const target = at + 3;
      if (target <= end(at, 1)) found.push({ at, first: target, last: end(at, 1), target });
      return;
    }
    if (!isNegator || lifted.has(norm(at + 1))) return;
    // "Said no to it"
    if (word.norm === 'no' && (bounds.has(norm(at + 1)) || norm(at + 1) === 'to')) return;
    if (/^hesitat/u.test(norm(at + 1))) return;
    // "Not many", "not all" say how many.
    if (word.norm === 'not' && amounts.has(norm(at + 1))) return;
    // "neither ... nor" and "not ... nor" deny once.
    if (word.norm === 'nor' && (found.at(-1)?.last ?? -1) >= at) return;
    const last = end(at, 1);
    const reached = row.slice(at + 1, last + 1).map((later) => later.norm);
    // "Did not end until 1918" says that it ended.
    if (reached.some((later) => /^un?till?$/u.test(later))) return;
    const target = reached.findIndex(
      (later, index) =>
        !isStopWord(later) &&
        !later.endsWith('ly') &&
        !(achieving.test(later) && /^(?:to|in)$/u.test(reached[index + 1] ?? '')) &&
        !(regarding.test(later) && /^(?:as|a|an|the|to|of)$/u.test(reached[index + 1] ?? '')),
    );
    found.push({
      at,
      first: isBothWays ? end(at, -1) : at + 1,
      last,
      target: target < 0 || word.norm === 'neither' ? -1 : at + 1 + target,
    });
  });
  return found;
}
