import type { Span } from '../text/span';
import { sentences } from '../text/sentences';
import { normalizeWord } from '../text/words';
import { slicePlain, type Plain } from './plain';
import { everyWord } from './words/table';

const leaning = new Set(everyWord('leaning'));
const longestGroup = 4;
const longestPoint = 1500;

/**
 * The sentences of a paragraph, grouped so that each group stands on its own: a sentence that begins with "He",
 * "This" or "But" stays with the one before it.
 */
export function groupSentences(plain: Plain): Plain[] {
  const groups: { from: number; to: number; count: number }[] = [];
  for (const { from, to } of sentences(withoutWraps(plain.text))) {
    const last = groups.at(-1);
    if (last && belongsTo(plain.text, last, from)) {
      last.to = to;
      last.count += 1;
    } else {
      groups.push({ from, to, count: 1 });
    }
  }
  return groups.map(({ from, to }) => slicePlain(plain, from, to));
}

function belongsTo(text: string, group: Span & { readonly count: number }, from: number): boolean {
  if (from - group.from > longestPoint) return false;
  const before = text.slice(Math.max(group.to - 8, 0), group.to);
  const first = /^["'“‘«(]*([\p{L}\p{M}]+)/u.exec(text.slice(from, from + 60))?.[1] ?? '';
  // No end at all: "8. November", "etc. and", a clause behind a semicolon.
  if (/;$|(?:^|\s)\d{1,2}\.$/u.test(before) || /^\p{Ll}/u.test(first)) return true;
  return group.count < longestGroup && leaning.has(normalizeWord(first));
}

/** Only those line breaks are left where a line without a stop is a statement of its own, as hasty notes have it. */
function withoutWraps(text: string): string {
  const lines = text.split('\n');
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return lines.reduce((all, line, index) => {
    const before = lines[index - 1] ?? '';
    // A paragraph wrapped by hand has lines of much the same length.
    const isWrapped = widest <= 120 && before.length > widest * 0.7;
    const isOwn = /^["'“‘«(]?[\p{Lu}\p{N}]/u.test(line) && !/[,;:–—-]$/u.test(before) && !isWrapped;
    return `${all}${isOwn ? '\n' : ' '}${line}`;
  });
}
