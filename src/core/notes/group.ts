import { sentences } from '../text/sentences';
import { normalizeWord } from '../text/words';
import { plainLines, slicePlain, type Plain } from './plain';
import { everyWord } from './words/table';

const leaning = everyWord('leaning');
const longestGroup = 4;
const longestPoint = 1500;

/**
 * The sentences of a paragraph, grouped so that each group stands on its own: a sentence that begins with "He",
 * "This" or "But" stays with the one before it.
 */
export function groupSentences(plain: Plain): Plain[] {
  const groups: { from: number; to: number; count: number }[] = [];
  for (const { from, to } of sentences(withLineBreaks(plain))) {
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

function belongsTo(
  text: string,
  group: { from: number; to: number; count: number },
  from: number,
): boolean {
  if (from - group.from > longestPoint) return false;
  const before = text.slice(Math.max(group.to - 8, 0), group.to);
  const first = /^["'“‘«(]*([\p{L}\p{M}]+)/u.exec(text.slice(from, from + 60))?.[1] ?? '';
  const isLower = /^\p{Ll}/u.test(first);
  // No end at all: "8. November", "etc. and", a clause behind a semicolon.
  if (before.endsWith(';') || isLower) return true;
  if (/(?:^|\P{L})\d{1,2}\.$/u.test(before) && monthNames.has(normalizeWord(first))) return true;
  return group.count < longestGroup && leaning.has(normalizeWord(first));
}

const monthNames = new Set(
  'januar februar marz april mai juni juli august september oktober november dezember jahrhundert'.split(
    ' ',
  ),
);

/** The text with line breaks where a line without a stop is a statement of its own, as hasty notes have it. */
function withLineBreaks(plain: Plain): string {
  if (plain.breaks.length === 0) return plain.text;
  const widest = plainLines(plain).reduce((most, line) => Math.max(most, line.text.length), 0);
  let text = '';
  let from = 0;
  for (const at of plain.breaks) {
    const line = plain.text.slice(from, at).trim();
    const next = plain.text.slice(at + 1, at + 3);
    // A paragraph wrapped by hand has lines of much the same length.
    const isWrapped = widest <= 120 && line.length > widest * 0.7;
    const ends = /^["'“‘«(]?[\p{Lu}\p{N}]/u.test(next) && !/[,;:–—-]$/u.test(line) && !isWrapped;
    text += plain.text.slice(from, at) + (ends ? '\n' : ' ');
    from = at + 1;
  }
  return text + plain.text.slice(from);
}
