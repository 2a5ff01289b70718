// Role words in scripts without blanks: found inside a run of letters, and the last noun is the head.
import { joinersOf, phrasesAt, phraseTables, type Found, type Phrase } from './role-phrases';

const number =
  /^[^\p{L}\p{N}]*(?:第?\s?[\d一二三四五六七八九十]{1,3}\s?(?:[章节節课課回部讲講]|[单单単]元)?[^\p{L}\p{N}]+|\d{1,2})?/u;
/** "Of": the noun behind it is the head. */
const link = /^[的之の]/u;
/** "史料A", "材料一". */
const afterSource = /^(?:$|[^\p{L}]|[一二三四五六七八九十]|[a-z]$)/u;

/** All phrases that may name a role at their place, from left to right; offsets in UTF-16 units of the folded heading. */
export function findUnspaced(text: string, language: string): Found[] {
  const tables = phraseTables();
  const start = number.exec(text)?.[0].length ?? 0;
  const found: Found[] = [];
  for (let from = start; from < text.length; from += 1) {
    for (const phrase of phrasesAt(tables, text.charAt(from))) {
      const to = fit(phrase, text, from);
      if (to < 0) continue;
      const before = text.slice(start, from);
      const rest = text.slice(to);
      const isFirst = before === '' || tables.small.has(before);
      const isStart = isFirst || /[^\p{L}\p{N}]$/u.test(before);
      const joins = [phrase.language, language].some((each) =>
        [...joinersOf(each)].some((joiner) => joiner !== '' && rest.startsWith(joiner)),
      );
      const { role, form } = phrase;
      const isOnly = isFirst && !/\p{L}/u.test(rest);
      const fits =
        role === 'never' && form !== 'whole'
          ? form === 'any' || isStart
          : form === 'whole' || role === 'ignore'
            ? isOnly
            : form === 'open'
              ? isStart
              : role === 'sources'
                ? isStart && afterSource.test(rest)
                : joins || link.test(rest) || afterSource.test(rest);
      if (fits) found.push({ phrase, from, to });
    }
  }
  return found;
}

/** Of phrases from left to right the one that names the head: the first, unless it only describes the next ("X's Y"). */
export function headOf(text: string, found: readonly Found[]): Found | null {
  let head: Found | null = null;
  for (const next of found) {
    if (!head) head = next;
    else if (next.from >= head.to) {
      if (!link.test(text.slice(head.to))) break;
      head = next;
    }
  }
  return head;
}

function fit({ words }: Phrase, text: string, from: number): number {
  const [first = '', second] = words.filter((word) => word !== '...');
  if (!text.startsWith(first, from)) return -1;
  const end = from + first.length;
  if (second === undefined) return end;
  const at = text.slice(0, end + 40).indexOf(second, end + 1);
  return at < 0 ? -1 : at + second.length;
}
