import type { Span } from './span';
import { isContractedNot, isStopWord } from './stop-words';

/** What one "not" reaches, as indexes into the row of words; `target` is the word that it denies outright. */
export interface Negation {
  readonly at: number;
  readonly first: number;
  readonly last: number;
  /** First word after it that carries meaning; -1 where there is none, and for "neither". */
  readonly target: number;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const denying = wordSet('not no never without cannot neither nor hardly barely scarcely unable');
/** "Consulted nobody" denies what stands before it as well. */
const bothWays = wordSet('nobody nothing none nowhere');
/** "Not only", "no doubt": nothing is denied. */
const lifted = wordSet('only just doubt least merely simply wonder matter');
const clauseWords = wordSet(
  'but and because although though while whereas which who so when if since however',
);
const clauseSign = /[,;:.!?()–—\n。，；！？]/u;
const reach = 8;

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
  /** The last word that a negation at `at` reaches in steps of `step`. */
  const end = (at: number, step: 1 | -1): number => {
    let last = at;
    while (Math.abs(last - at) < reach && !clauseWords.has(norm(last + step))) {
      const [here, next] = [row[last], row[last + step]];
      if (!here || !next) break;
      const between = step > 0 ? text.slice(here.to, next.from) : text.slice(next.to, here.from);
      if (clauseSign.test(between)) break;
      last += step;
    }
    return last;
  };
  row.forEach((word, at) => {
    const isBothWays = bothWays.has(word.norm) || (word.norm === 'no' && norm(at + 1) === 'one');
    const isNegator =
      isBothWays ||
      denying.has(word.norm) ||
      isContractedNot(word.norm) ||
      (/^(?:fail|refus)/u.test(word.norm) && norm(at + 1) === 'to');
    if (!isNegator || lifted.has(norm(at + 1))) return;
    // "neither ... nor" and "not ... nor" deny once.
    if (word.norm === 'nor' && (found.at(-1)?.last ?? -1) >= at) return;
    const last = end(at, 1);
    const reached = row.slice(at + 1, last + 1).map((later) => later.norm);
    // "Did not end until 1918" says that it ended.
    if (reached.some((later) => /^un?till?$/u.test(later))) return;
    const target = reached.findIndex((later) => !isStopWord(later) && !later.endsWith('ly'));
    found.push({
      at,
      first: isBothWays ? end(at, -1) : at + 1,
      last,
      target: target < 0 || word.norm === 'neither' ? -1 : at + 1 + target,
    });
  });
  return found;
}
