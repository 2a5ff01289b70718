// Where a clause ends and what governs a word, read from the words alone.
import { pastForms, verbalNouns } from '../../text/word-families';
import { wordSet } from '../../text/word-set';
import { isContent, type Token } from '../tokens';

/** A sentence, or a stretch of one, with the text it stands in. */
export interface Row {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Longer sentences are no sentences. */
export const longestSentence = 120;

/** The tokens of a token's sentence, those of the model answer being in order. */
export function sentenceOf(tokens: readonly Token[], { index, sentence }: Token): readonly Token[] {
  let [from, to] = [index, index];
  while (tokens[from - 1]?.sentence === sentence) from -= 1;
  while (tokens[to + 1]?.sentence === sentence) to += 1;
  return tokens.slice(from, to + 1);
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
  'the a an his her its their our my this these those both all some many any no every each other several two',
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
export function governorOf(row: Row, at: number, behind = -1): string {
  for (let left = at - 1; left > behind && left >= at - 5; left--) {
    const token = row.tokens[left];
    if (!token || boundaryAfter(row, left) !== 'none') return '';
    if (prepositions.has(token.norm)) return token.norm;
    if (token.kind === 'stop' && !determiners.has(token.norm)) return '';
    if (token.kind === 'date' || isVerbLike(token) || token.norm.endsWith('ing')) return '';
  }
  return '';
}

/** Nouns that stand in families with verbs. */
const nouns = wordSet(`${verbalNouns} loss left lay felt rose thought`);

/** Is it surely a verb's past form or participle? */
export function isVerbLike({ kind, norm }: Token): boolean {
  if (kind !== 'word') return false;
  return (norm.length > 4 && norm.endsWith('ed')) || (pastForms.has(norm) && !nouns.has(norm));
}

const helpers = wordSet(
  'to did do does will would could can should may might must not never cannot',
);

/** Is the word a noun here: behind an article, or before "of" or "by", and neither a past form nor behind "to" or "did"? */
export function isNoun({ tokens }: Row, at: number): boolean {
  const [before, here, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!here || isVerbLike(here) || helpers.has(before?.norm ?? '')) return false;
  if (/^(?:of|by)$/u.test(after?.norm ?? '')) return true;
  for (let left = at - 1; left >= Math.max(0, at - 3); left--) {
    const token = tokens[left];
    if (!token || token.norm === '') return false;
    if (token.kind === 'stop') return left === at - 1 && determiners.has(token.norm);
    if (isVerbLike(token)) return false;
  }
  return false;
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
