// Who does what to whom around one word, read from order, "by", "of" and the voice of the verb.
import { wordSet } from '../../text/word-set';
import { isContent } from '../tokens';
import {
  beginsClause,
  boundaryAfter,
  governorOf,
  isAfterBe,
  isNoun,
  isPreposition,
  isVerbLike,
  type Row,
} from './clauses';

/** An actor by its index in the row, and the preposition before it, or ''. */
export interface Part {
  readonly index: number;
  readonly governor: string;
}

export interface Act {
  readonly agents: readonly Part[];
  readonly patients: readonly Part[];
  readonly isPassive: boolean;
}

type Tells = (index: number) => boolean;

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
/** Somebody of whom the text speaks elsewhere. */
const pronouns = wordSet('he she it they we i you one');

/**
 * The actors of the word at `at`. Active: whoever stands nearest before it acts, whoever follows suffers. With "by"
 * after it, or after a form of "be": the other way round.
 */
export function actAround(row: Row, at: number, isActor: Tells): Act {
  const isNominal = isNoun(row, at);
  const before = isNominal ? ownersOf(row, at, isActor) : subjectsOf(row, at, isActor);
  const after = objectsOf(row, at, isActor);
  const doers = after.filter(({ governor }) => governor === 'by');
  const suffering = after.filter(({ governor }) => governor !== 'by' && !together.has(governor));
  const isPassive =
    doers.length > 0 || (isAfterBe(row, at) && !row.tokens[at]?.norm.endsWith('ing'));
  if (isPassive) return { agents: doers, patients: [...before, ...suffering], isPassive };
  if (before.length > 0) return { agents: before, patients: suffering, isPassive };
  const isFrom = ({ governor }: Part): boolean => governor === 'from';
  return {
    agents: isNominal ? suffering.filter(isFrom) : [],
    patients: suffering.filter((each) => !isNominal || !isFrom(each)),
    isPassive,
  };
}

/** "The German", "Poland's" right before a noun. */
function ownersOf(row: Row, at: number, isActor: Tells): Part[] {
  const found: Part[] = [];
  for (let left = at - 1; left >= Math.max(0, at - 4); left--) {
    const token = row.tokens[left];
    if (!token || token.kind === 'stop' || boundaryAfter(row, left) !== 'none') break;
    if (isVerbLike(token)) break;
    if (isActor(left)) found.push({ index: left, governor: '' });
  }
  return found;
}

/** The nearest actors before the verb in its clause, with those listed beside them. */
function subjectsOf(row: Row, at: number, isActor: Tells): Part[] {
  const { tokens } = row;
  const found: Part[] = [];
  const isInfinitive = tokens[at - 1]?.norm === 'to';
  let isAside = false;
  for (let left = at - 1; left >= Math.max(0, at - reach); left--) {
    const token = tokens[left];
    if (!token) break;
    const boundary = boundaryAfter(row, left);
    if (boundary === 'stop') break;
    const isList = found.length > 0 && isActor(left);
    // "X, the leader of Y, wrote": the comma opens an aside where nothing of weight lies between it and the word.
    if (boundary === 'comma' && !isList && !isAside) {
      const between = tokens.slice(left + 1, at);
      if (found.length > 0 || between.some((word) => isContent(word) && !isVerbLike(word))) break;
      isAside = true;
    }
    if (found.length === 0 && pronouns.has(token.norm)) break;
    if (relatives.has(token.norm) && found.length === 0) continue;
    if (token.norm === 'and' || token.norm === 'or') {
      const joins = isActor(left - 1) && found.length > 0;
      if (joins || (isVerbLike(tokens[left - 1] ?? token) && found.length === 0)) continue;
      break;
    }
    if (beginsClause(token)) break;
    if (!isActor(left)) {
      if (
        found.length === 0 &&
        isVerbLike(token) &&
        !isInfinitive &&
        tokens[left + 1]?.norm !== 'and'
      )
        break;
      // Behind the nearest actor only its list goes on.
      if (found.length > 0 && !isAside && isContent(token)) break;
      continue;
    }
    const governor = governorOf(row, left);
    if (governor === 'of' && !isOfActor(row, left, isActor)) continue;
    if (!besides.has(governor)) found.push({ index: left, governor: '' });
  }
  return found;
}

/** "The army of Prussia", not "the taxes of Bengal". */
function isOfActor({ tokens }: Row, index: number, isActor: Tells): boolean {
  let of = index - 1;
  while (of > 0 && tokens[of]?.norm !== 'of') of -= 1;
  return (
    isActor(of - 1) || /^(?:leaders?|rulers?|people|forces?|men)$/u.test(tokens[of - 1]?.norm ?? '')
  );
}

/** The actors after the word in its clause, each with its preposition. */
function objectsOf(row: Row, at: number, isActor: Tells): Part[] {
  const { tokens } = row;
  const found: Part[] = [];
  for (let right = at + 1; right < Math.min(tokens.length, at + reach); right++) {
    const token = tokens[right];
    const boundary = boundaryAfter(row, right - 1);
    if (!token || boundary === 'stop') break;
    const last = found.at(-1);
    if (boundary === 'comma' && !(last?.index === right - 1 && isList(row, right, isActor))) break;
    if (token.norm === 'and' || token.norm === 'or') {
      const next = tokens[right + 1];
      const goesOn = last?.index === right - 1 && nextActor(row, right + 1, isActor);
      if (goesOn || (right === at + 1 && next && isVerbLike(next))) continue;
      break;
    }
    if (beginsClause(token)) break;
    if (isVerbLike(token) && !isActor(right) && tokens[right - 1]?.norm !== 'and') break;
    if (!isActor(right)) continue;
    const own = chainedGovernor(row, at, right);
    const isBeside = last !== undefined && right - last.index <= 3 && !isPreposition(token);
    // "By the army of Prussia": both did it; "France and Israel": both suffer alike.
    const isPart = isBeside && (own === '' || own === 'of');
    found.push({ index: right, governor: isPart ? last.governor : own });
  }
  return found;
}

/** "By a group of senators": what governs the group; right after the word itself "of" stays. */
function chainedGovernor(row: Row, at: number, index: number): string {
  const own = governorOf(row, index, at);
  if (own !== 'of') return own;
  let of = index - 1;
  while (of > at && row.tokens[of]?.norm !== 'of') of -= 1;
  if (of - 1 <= at) return own;
  return row.tokens[of - 1]?.norm === 'hands' ? 'by' : governorOf(row, of - 1, at);
}

/** Does an actor follow, at once or behind a determiner? */
function nextActor({ tokens }: Row, at: number, isActor: Tells): boolean {
  return isActor(tokens[at]?.kind === 'stop' ? at + 1 : at);
}

/** "Britain, France and Israel": does the list that goes on behind the comma at `at` come to its "and"? */
function isList({ tokens }: Row, at: number, isActor: Tells): boolean {
  for (let next = at; next < at + 8; next++) {
    const norm = tokens[next]?.norm ?? '';
    if (norm === 'and' || norm === 'or') return next > at;
    if (!isActor(next) && tokens[next]?.kind !== 'stop') return false;
  }
  return false;
}
