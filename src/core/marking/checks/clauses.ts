// Where a clause ends and what governs a word, read from the words alone.
import { wordSet } from '../../text/word-set';
import { isContent, type Token } from '../tokens';

/** A sentence, or a stretch of one, with the text it stands in. */
export interface Row {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A new statement begins with them. */
const clauseWords = wordSet(
  'but because although though while whilst whereas when if since after before until so then as however therefore ' +
    'which who whom whose that where how why than',
);
const prepositions = wordSet(
  'of in on at to from with by against into onto under over for near between among through during within toward ' +
    'towards upon up down out off about like without despite across beyond via per',
);
const determiners = wordSet(
  'the a an his her its their our my this these those both all some many',
);
const commas = /[,，]/u;
const stops = /[;:.()[\]–—!?\n。；！？]/u;

export type Boundary = 'none' | 'comma' | 'stop';

/** What parts the token at `at` from the next. */
export function boundaryAfter({ text, tokens }: Row, at: number): Boundary {
  const [here, next] = [tokens[at], tokens[at + 1]];
  if (!here || !next) return 'stop';
  const gap = text.slice(here.to, next.from);
  if (stops.test(gap)) return 'stop';
  return commas.test(gap) ? 'comma' : 'none';
}

export function beginsClause({ kind, norm }: Token): boolean {
  return kind === 'stop' && clauseWords.has(norm);
}

/** The preposition that governs the token at `at` ("into" of "into the port of X" is that of "port"), or ''. */
export function governorOf(row: Row, at: number): string {
  for (let left = at - 1; left >= 0 && left >= at - 5; left--) {
    const token = row.tokens[left];
    if (!token || boundaryAfter(row, left) !== 'none') return '';
    if (prepositions.has(token.norm)) return token.norm;
    if (token.kind === 'stop' && !determiners.has(token.norm)) return '';
    if (token.kind === 'date' || isVerbLike(token) || token.norm.endsWith('ing')) return '';
  }
  return '';
}

/** Is it surely a verb's past form or participle? */
export function isVerbLike({ kind, norm }: Token): boolean {
  return (
    kind === 'word' &&
    norm.length > 4 &&
    /(?:ed|ought|aught|fell|gave|wrote|took|began)$/u.test(norm)
  );
}

export function isPreposition({ norm }: Token): boolean {
  return prepositions.has(norm);
}

const be = wordSet('is are was were be been being get gets got getting');

/** Does a form of "be" stand before the token, with nothing but adverbs and "not" between? */
export function isAfterBe({ tokens }: Row, at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 4); left--) {
    const token = tokens[left];
    if (!token) return false;
    if (be.has(token.norm)) return true;
    const isAdverb =
      token.norm.endsWith('ly') ||
      /^(?:not|never|also|then|later|soon|first|finally|again)$/u.test(token.norm);
    if (!isAdverb || (isContent(token) && !token.norm.endsWith('ly'))) return false;
  }
  return false;
}
