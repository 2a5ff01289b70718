// Who does what to whom around one word, read from order, "by", "of" and the voice of the verb.
import { wordSet } from '../../text/word-set';
import { isContent } from '../tokens';
import {
  beginsClause,
  boundaryAfter,
  governorOf,
  isAfterBe,
  isPreposition,
  isVerbLike,
  type Row,
} from './clauses';

/** Indexes into the row. */
export interface Act {
  readonly agents: readonly number[];
  readonly patients: readonly number[];
}

/** How far, in tokens, actors are sought on either side of the word. */
const reach = 14;
/** Governed by these, what stands before the verb is not its subject. */
const besides = wordSet(
  'in on at to from with by against into onto under over for near between among through during within toward towards ' +
    'like without despite across beyond via about',
);
/** Both sides do it alike. */
const together = wordSet('with between and alongside like than');
const relatives = wordSet('who which that whom');

/**
 * The actors of the word at `at`. Active: whoever stands nearest before it acts, whoever follows suffers. With "by"
 * after it, or after a form of "be": the other way round.
 */
export function actAround(row: Row, at: number, isActor: (index: number) => boolean): Act {
  const before = subjectsOf(row, at, isActor);
  const after = objectsOf(row, at, isActor);
  const doers = after.filter(({ governor }) => governor === 'by').map(({ index }) => index);
  const others = after.filter(({ governor }) => governor !== 'by');
  const isPassive = isAfterBe(row, at) && !row.tokens[at]?.norm.endsWith('ing');
  const suffering = others.filter(({ governor }) => !together.has(governor));
  if (doers.length > 0 || isPassive) {
    return { agents: doers, patients: [...before, ...suffering.map(({ index }) => index)] };
  }
  if (before.length > 0) return { agents: before, patients: suffering.map(({ index }) => index) };
  const isFrom = ({ governor }: Governed): boolean => governor === 'from';
  return {
    agents: suffering.filter(isFrom).map(({ index }) => index),
    patients: suffering.filter((each) => !isFrom(each)).map(({ index }) => index),
  };
}

interface Governed {
  readonly index: number;
  readonly governor: string;
}

/** The nearest actors before the word in its clause, with those listed beside them. */
function subjectsOf(row: Row, at: number, isActor: (index: number) => boolean): number[] {
  const { tokens } = row;
  const found: number[] = [];
  let isAside = false;
  for (let left = at - 1; left >= Math.max(0, at - reach); left--) {
    const token = tokens[left];
    if (!token) break;
    const boundary = boundaryAfter(row, left);
    if (boundary === 'stop') break;
    const isList = found.length > 0 && isActor(left);
    // "X, the leader of Y, wrote": the comma opens an aside where nothing of weight lies between it and the word.
    if (boundary === 'comma' && !isList && !isAside) {
      if (
        found.length > 0 ||
        tokens.slice(left + 1, at).some((word) => isContent(word) && !isVerbLike(word))
      )
        break;
      isAside = true;
    }
    if (relatives.has(token.norm) && found.length === 0) continue;
    if (token.norm === 'and' || token.norm === 'or') {
      const joins = isActor(left - 1) && found.at(-1) !== undefined;
      if (joins || (isVerbLike(tokens[left - 1] ?? token) && found.length === 0)) continue;
      break;
    }
    if (beginsClause(token)) break;
    if (!isActor(left)) {
      // Behind the nearest actor only its list goes on.
      if (found.length > 0 && !isAside && isContent(token)) break;
      continue;
    }
    const governor = governorOf(row, left);
    if (!besides.has(governor)) found.push(left);
  }
  return found;
}

/** The actors after the word in its clause, each with its preposition. */
function objectsOf(row: Row, at: number, isActor: (index: number) => boolean): Governed[] {
  const { tokens } = row;
  const found: Governed[] = [];
  for (let right = at + 1; right < Math.min(tokens.length, at + reach); right++) {
    const token = tokens[right];
    const boundary = boundaryAfter(row, right - 1);
    if (!token || boundary === 'stop') break;
    const last = found.at(-1);
    if (boundary === 'comma' && !(isActor(right) && last?.index === right - 1)) break;
    if (token.norm === 'and' || token.norm === 'or') {
      const next = tokens[right + 1];
      const isList = last?.index === right - 1 && nextActor(row, right + 1, isActor) >= 0;
      if (isList || (right === at + 1 && next && isVerbLike(next))) continue;
      break;
    }
    if (beginsClause(token)) break;
    if (!isActor(right)) continue;
    const own = governorOf(row, right);
    const isListed =
      own === '' && last !== undefined && right - last.index <= 3 && !isPreposition(token);
    const hands = own === 'of' && tokens[right - 2]?.norm === 'hands';
    found.push({ index: right, governor: hands ? 'by' : isListed ? last.governor : own });
  }
  return found;
}

/** The actor that follows at once, or behind a determiner; -1 where none does. */
function nextActor({ tokens }: Row, at: number, isActor: (index: number) => boolean): number {
  const skipped = tokens[at]?.kind === 'stop' ? at + 1 : at;
  return isActor(skipped) ? skipped : -1;
}
