import { spansOverlap, type Span } from '../../text/span';
import { calendarWords, openers, peoples } from './known';

/** A run of capitalised words that may be a name. */
export interface Run extends Span {
  readonly text: string;
  /** Stands where a sentence begins, where a capital says nothing. */
  readonly isOpening: boolean;
}

interface Token extends Span {
  readonly text: string;
  readonly norm: string;
  readonly isCapital: boolean;
  readonly opensSentence: boolean;
  isDate: boolean;
}

const joining = /^(?:of|for|the|de|du|des|von|van|der|den|di|da|del|la|le|al|el|ibn|and)$/u;

/** Runs of capitals in a point, joined by "of", "for", "the", "von" ...; dates are not names. */
export function capitalRuns(text: string, dates: readonly Span[]): Run[] {
  const tokens = tokensOf(text);
  markDates(tokens, dates);
  const runs: Run[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!startsName(tokens[first])) continue;
    let last = first;
    for (let next = nextInRun(text, tokens, last); next > 0;) {
      last = next;
      next = nextInRun(text, tokens, last);
    }
    const from = tokens[first]?.from ?? 0;
    const end = tokens[last];
    if (end) {
      const to = from + withoutPossessive(text.slice(from, end.to)).length;
      runs.push({
        from,
        to,
        text: text.slice(from, to),
        isOpening: tokens[first]?.opensSentence === true,
      });
    }
    first = last;
  }
  return runs;
}

function startsName(token: Token | undefined): boolean {
  if (!token?.isCapital || token.isDate) return false;
  if (/^[IVXLC]+$/u.test(token.text) || calendarWords.has(token.norm)) return false;
  if (isAcronym(token.text)) return true;
  return !openers.has(token.norm) || !(token.opensSentence || token.text.length < 3);
}

/** Index of the token that goes on with the run after `at`, or -1. */
function nextInRun(text: string, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  for (let next = at + 1; next <= at + 3; next++) {
    const following = tokens[next];
    const before = tokens[next - 1];
    if (!token || !following || !before || following.isDate) return -1;
    const gap = text.slice(before.to, following.from);
    const isInitial = /^(?:\p{Lu}|Dr|Mr|Mrs|St)$/u.test(before.text) && gap === '. ';
    // "Peasants' Revolt"
    const isPlural = /s$/u.test(before.text) && /^['’] $/u.test(gap);
    if (gap !== ' ' && !isInitial && !(isPlural && following.isCapital)) return -1;
    if (following.isCapital) {
      if (next === at + 1 && /^[IVX]+$/u.test(following.text)) return next;
      const isName = !openers.has(following.norm) && !calendarWords.has(following.norm);
      // "Black Saturday" is a name, "Kennedy on Saturday" is not.
      const isNamedDay = next === at + 1 && !peoples.has(following.norm);
      return isName || (isNamedDay && /day$/u.test(following.norm)) ? next : -1;
    }
    // "A and B" are two names.
    if (!joining.test(following.text) || following.text === 'and') return -1;
    if (following.text === 'the' && next === at + 1) return -1;
  }
  return -1;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(
    /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu,
  )) {
    const [word] = match;
    const before = text.slice(Math.max(match.index - 3, 0), match.index);
    tokens.push({
      from: match.index,
      to: match.index + word.length,
      text: word,
      norm: withoutPossessive(word).toLowerCase(),
      isCapital: /^\p{Lu}/u.test(word),
      isDate: false,
      opensSentence: match.index === 0 || /(?:[.!?:;→]["'”’)]?\s["'“‘(]?|^\W*)$/u.test(before),
    });
  }
  return tokens;
}

/** "UN" is a name, "Un" a German or French article. */
function isAcronym(text: string): boolean {
  return (
    /^\p{Lu}{2,}$/u.test(text) && text !== 'AD' && text !== 'BC' && text !== 'BCE' && text !== 'CE'
  );
}

export function withoutPossessive(text: string): string {
  return text.replace(/['’](?:s|S)?$/u, '');
}

/** Marks the words that belong to a date; both stand in order. */
function markDates(tokens: readonly Token[], dates: readonly Span[]): void {
  let date = 0;
  for (const token of tokens) {
    while ((dates[date]?.to ?? Infinity) <= token.from) date++;
    const found = dates[date];
    token.isDate = found !== undefined && spansOverlap(token, found);
  }
}
