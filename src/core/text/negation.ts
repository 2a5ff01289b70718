import type { Span } from './span';
import type { Word } from './words';

/** What one "not" reaches, as indexes into the row of words; `target` is the word that it denies outright. */
export interface Negation {
  readonly at: number;
  readonly first: number;
  readonly last: number;
  /** First word after it that carries meaning; -1 where there is none, and for "neither". */
  readonly target: number;
}

const forward = new Set(
  (
    "not no never without cannot neither nor hardly barely scarcely unable n't dont didnt doesnt isnt arent " +
    'wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent hadnt'
  ).split(' '),
);
/** "consulted nobody" denies what stands before it as well. */
const bothWays = new Set(['nobody', 'nothing', 'none', 'nowhere']);
/** Only before "to": "failed to stop". */
const beforeTo = new Set(
  'fail fails failed failing failure refuse refuses refused refusing refusal'.split(' '),
);
/** "not only", "no doubt": nothing is denied. */
const lifted = new Set(['only', 'just', 'doubt', 'least', 'merely', 'simply', 'wonder', 'matter']);
/** "did not end until 1918" says that it ended. */
const liftedLater = new Set(['until', 'till']);
const clauseWords = new Set(
  'but and because although though while whereas which who so when if since however'.split(' '),
);
const reach = 8;

/**
 * The negations of a row of words from one text, in order. `isEmpty` says which words carry no meaning of their own.
 * A negation reaches to the end of its clause (punctuation, "but", "and", "which" ...), at most eight words.
 */
export function readNegations(
  row: readonly Word[],
  text: string,
  isEmpty: (word: Word) => boolean,
): Negation[] {
  const found: Negation[] = [];
  row.forEach((word, at) => {
    if (!isNegator(row, at) || lifted.has(row[at + 1]?.norm ?? '')) return;
    // "neither ... nor" and "not ... nor" deny once.
    const goesOn = word.norm === 'nor' && (found.at(-1)?.last ?? -1) >= at;
    if (goesOn) return;
    let last = at;
    while (last - at < reach && continues(row, last, last + 1, text)) last += 1;
    let first = at + 1;
    if (bothWays.has(word.norm) || isNoOne(row, at)) {
      first = at;
      while (at - first < reach && continues(row, first, first - 1, text)) first -= 1;
    }
    let target = -1;
    for (let index = at + 1; index <= last; index++) {
      const later = row[index];
      if (!later) break;
      if (liftedLater.has(later.norm)) return;
      if (target < 0 && word.norm !== 'neither' && !isEmpty(later) && !later.norm.endsWith('ly'))
        target = index;
    }
    found.push({ at, first, last, target });
  });
  return found;
}

function isNegator(row: readonly Word[], at: number): boolean {
  const norm = row[at]?.norm ?? '';
  if (forward.has(norm) || bothWays.has(norm) || norm.endsWith("n't")) return true;
  return beforeTo.has(norm) && row[at + 1]?.norm === 'to';
}

function isNoOne(row: readonly Word[], at: number): boolean {
  return row[at]?.norm === 'no' && row[at + 1]?.norm === 'one';
}

/** May a negation go on from word `from` to its neighbour `to`? */
function continues(row: readonly Word[], from: number, to: number, text: string): boolean {
  const here = row[from];
  const there = row[to];
  if (!here || !there || clauseWords.has(there.norm)) return false;
  const between: Span =
    from < to ? { from: here.to, to: there.from } : { from: there.to, to: here.from };
  return !/[,;:.!?()–—\n。，；！？]/u.test(text.slice(between.from, between.to));
}
