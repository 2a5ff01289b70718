import { wordSet } from '../../text/word-set';
import type { Frame } from '../points';
import { isContent, type ReadText, type Token } from '../tokens';
import type { PointCheck } from './check';
import { boundaryAfter, isVerbLike, longestSentence, sentenceOf, type Row } from './clauses';
import { isMutual } from './swapped-actors';

/** What a word stands beside: its neighbour of meaning, on which side that is, and the small words between. */
interface Slot {
  /** "left of": the neighbour stands before it. "part": it belongs to the neighbour ("X's", "of X", "the X army"). */
  readonly kind: 'left' | 'right' | 'part';
  readonly between: string;
  readonly neighbour: Token;
}

const enoughShared = 0.35;
const reach = 6;

const joining = wordSet('and or nor but und oder et ou y och');
/** Both sides are alike, whoever is named first. */
const together =
  /(?:^| )(?:and|or|with|between|mit|zwischen|und|avec|entre|et|con|y|met|tussen|en|com|e|fra|tra|med|mellan|och)(?: |$)/u;
const belonging = /^(?:of|from|von|aus|de|du|d|di|van|da|do|från|av)?$/u;
const articles: Readonly<Record<string, string>> = {
  en: 'the a an his her its their this that these those some all any also had has have',
  de: 'der die das den dem des ein eine einen einem einer eines',
  fr: 'le la les l un une',
  es: 'el la los las un una',
  it: 'il lo la i gli le un una',
  nl: 'de het een',
  pt: 'o a os as um uma',
  sv: 'den det de en ett',
};

/**
 * Two things have changed places: where the point has the one the sentence has the other, and the other way round
 * ("defeat France, then turn against Russia"). It needs no grammar, so it holds in every language.
 */
export const checkSwappedPlaces: PointCheck = (frame) => {
  const { wanted, typed, share, model, answer } = frame;
  const [first] = wanted;
  if (share < enoughShared || !first || typed.length > longestSentence) return null;
  const row: Row = { text: model.text, tokens: sentenceOf(model.tokens, first.token) };
  if (row.tokens.length > longestSentence) return null;
  const typedRow: Row = { text: answer.text, tokens: typed };
  const [start, typedStart] = [row.tokens[0]?.index ?? 0, typed[0]?.index ?? 0];
  const said = saidIn(frame, row.tokens);
  const places = new Map<Token, Set<Token>>();
  for (const [meant, found] of said) {
    for (const token of found) places.set(token, (places.get(token) ?? new Set()).add(meant));
  }
  const isEnglish = model.grammar.code === 'en';
  const own = new Map<Token, readonly Slot[]>();
  /** The slots in which a word stands in the sentence, none of which is its own. */
  const moved = new Map<Token, readonly Slot[]>();
  const says = (typedSlot: Slot, slot: Slot): boolean =>
    typedSlot.kind === slot.kind &&
    typedSlot.between === slot.between &&
    (places.get(typedSlot.neighbour)?.has(slot.neighbour) ?? false);
  for (const [meant, found] of said) {
    // Elsewhere nothing tells a verb from what stands beside it, but names have capitals.
    if (meant.date || isVerbLike(meant) || (!isEnglish && !isCapital(model.text, meant))) continue;
    if (found.some(({ norm }) => /(?:ly|ing)$/u.test(norm))) continue;
    const slots = slotsOf(row, meant.index - start, model);
    const taken = found.flatMap(({ index }) => slotsOf(typedRow, index - typedStart, answer));
    if (taken.some((slot) => slots.some((each) => says(slot, each)))) continue;
    own.set(meant, slots);
    moved.set(meant, taken);
  }
  const isInPoint = ({ index }: Token): boolean =>
    index >= first.token.index && index < first.token.index + wanted.length;
  /** "From America there came to Europe", "to Europe came from America". */
  const keepsWord = (meant: Token, found: Token): boolean => {
    const before = row.tokens[meant.index - start - 1];
    if (before?.kind !== 'stop' || isArticle(before, model)) return false;
    return before.norm === typedRow.tokens[found.index - typedStart - 1]?.norm;
  };
  for (const [one, slots] of moved) {
    for (const [other, others] of moved) {
      if (other.index === one.index || other.key === one.key) continue;
      if (!isInPoint(one) && !isInPoint(other)) continue;
      const taken = own
        .get(other)
        ?.find((each) => each.neighbour !== one && slots.some((slot) => says(slot, each)));
      if (!taken || isAlike(taken)) continue;
      const isTaken = (each: Slot): boolean =>
        each.kind === taken.kind &&
        each.neighbour === taken.neighbour &&
        each.between === taken.between;
      const given = own
        .get(one)
        ?.find(
          (each) =>
            each.neighbour !== other && !isTaken(each) && others.some((slot) => says(slot, each)),
        );
      const [at, otherAt] = [said.get(one)?.[0], said.get(other)?.[0]];
      if (!given || isAlike(given) || !at || !otherAt) continue;
      if (keepsWord(one, at) && keepsWord(other, otherAt)) continue;
      return { kind: 'swapped-actors', typed: around(at, otherAt), meant: around(one, other) };
    }
  }
  return null;
};

/** Where the sentence says the words of the point, and the words of the rest of the point's sentence. */
function saidIn({ wanted, typed }: Frame, row: readonly Token[]): Map<Token, readonly Token[]> {
  const said = new Map<Token, readonly Token[]>();
  const inPoint = new Map(wanted.map(({ token, found }) => [token, found]));
  for (const token of row) {
    if (!isContent(token)) continue;
    const found = inPoint.get(token);
    const tokens = found
      ? found.map((place) => place.token)
      : typed.filter(({ key }) => key === token.key);
    if (tokens.length > 0) said.set(token, tokens);
  }
  return said;
}

function isAlike({ between, neighbour }: Slot): boolean {
  return together.test(between) || isMutual(neighbour);
}

function around(one: Token, other: Token): { readonly from: number; readonly to: number } {
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}

function slotsOf(row: Row, at: number, text: ReadText): Slot[] {
  return [...sideOf(row, at, -1, text), ...sideOf(row, at, 1, text)];
}

/** The neighbour on one side, behind the rest of a name and beyond dates; none across a comma or an "and". */
function sideOf(row: Row, at: number, step: 1 | -1, read: ReadText): Slot[] {
  let between: string[] = [];
  let isName = true;
  for (let next = at + step; Math.abs(next - at) <= reach; next += step) {
    const token = row.tokens[next];
    if (!token || boundaryAfter(row, step > 0 ? next - 1 : next) !== 'none') return [];
    if (joining.has(token.norm)) return [];
    if (token.kind === 'stop') {
      isName = false;
      if (!isArticle(token, read)) between.push(token.norm);
      continue;
    }
    if (token.date) {
      between = [];
      continue;
    }
    if (isName && isCapital(read.text, token) && isCapital(read.text, row.tokens[at])) continue;
    if (token.norm.length > 4 && token.norm.endsWith('ly')) continue;
    const words = (step > 0 ? between : between.reverse()).join(' ');
    const slots: Slot[] = [{ kind: step > 0 ? 'right' : 'left', between: words, neighbour: token }];
    if (belonging.test(words) && (words === '') === step > 0)
      slots.push({ kind: 'part', between: '', neighbour: token });
    return slots;
  }
  return [];
}

function isArticle({ norm }: Token, { grammar }: ReadText): boolean {
  return ` ${articles[grammar.code] ?? ''} `.includes(` ${norm} `);
}

function isCapital(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined && (token.kind === 'number' || /^\p{Lu}/u.test(text.charAt(token.from)))
  );
}
