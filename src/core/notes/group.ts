import type { Span } from '../text/span';
import { sentences } from '../text/sentences';
import { normalizeWord } from '../text/words';
import { joinPlains, nothing, slicePlain, styles, type Plain } from './plain';
import { isAllStyled } from './shape';
import { isArrowLine } from './typed';
import { leaningWords } from './words/table';

const longestGroup = 4;
const longestPoint = 1500;

/**
 * The sentences of a paragraph, grouped so that each group stands on its own: a sentence that begins with "He",
 * "This" or "But" stays with the one before it.
 */
export function groupSentences(plain: Plain, language: string): Plain[] {
  const groups: { from: number; to: number; count: number }[] = [];
  const text = withoutWraps(plain.text);
  const leaning = leaningWords(language);
  for (const { from, to } of sentences(text)) {
    const last = groups.at(-1);
    if (last && belongsTo(text, last, from, leaning)) {
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
  group: Span & { readonly count: number },
  from: number,
  leaning: ReadonlySet<string>,
): boolean {
  if (from - group.from > longestPoint) return false;
  const next = text.slice(from, from + 60);
  const first = /^["'“‘«(]*([\p{L}\p{M}]+)/u.exec(next)?.[1] ?? '';
  if (!text.slice(group.to, from).includes('\n')) {
    const before = text.slice(Math.max(group.to - 8, 0), group.to);
    // No end at all: "etc. and", a clause behind a semicolon, a step behind an arrow.
    if (/[;；]$/u.test(before) || /^\p{Ll}/u.test(first) || isArrowLine(next)) return true;
  }
  if (group.count >= longestGroup || !first) return false;
  // Where no blanks part the words, a sentence begins with the letters of one.
  const start = /^[\u3040-\u9fff]/u.test(first)
    ? [2, 1, 3, 4].map((size) => first.slice(0, size))
    : [];
  return [normalizeWord(first), ...start].some((word) => leaning.has(word));
}

/** A text wrapped by hand has lines of about this length; what is shorter or longer was broken on purpose. */
const wraps = { narrowest: 60, widest: 130 };

/** Only those line breaks are left where a line without a stop is a statement of its own, as hasty notes have it. */
function withoutWraps(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const broken = brokenLines(lines);
  return lines.reduce((all, line, index) => `${all}${broken[index] ? '\n' : ' '}${line}`);
}

/** Of every line: does it begin anew, where the one before it is not just wrapped and does not go on? */
function brokenLines(lines: readonly string[]): boolean[] {
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const isWrapped =
    widest >= wraps.narrowest &&
    widest <= wraps.widest &&
    lines.slice(0, -1).every(({ length }) => length > widest * 0.75);
  return lines.map((line, index) => {
    const before = lines[index - 1] ?? '';
    if (/^\d{1,4}\s*[-–—:：]/u.test(line)) return true;
    const isListed = /^(?:\S+\s+){0,2}[^\s,]+\s*(?:\s[-–—]\s|:)/u.test(line);
    const goesOn = /^\p{Ll}/u.test(line) && !isListed;
    if (goesOn || isArrowLine(line) || /[,;:：，、；–—-]$/u.test(before)) return false;
    // Two lines are too few to tell by their length.
    return (
      !isWrapped ||
      (lines.length < 4 && /^["“„«(]?\p{Lu}/u.test(line) && !/[.!?]/u.test(line.slice(0, -1)))
    );
  });
}

/** The lines of one statement behind one another: what follows its name after a colon, each further line apart. */
export function inOneLine(lines: readonly Plain[]): Plain {
  const [first = nothing] = lines;
  if (lines.length < 2) return first;
  const broken = brokenLines(lines.map(({ text }) => text));
  const isNamed = isAllStyled(first, styles.strong | styles.emphasis);
  return joinPlains(lines, (index) => {
    const isOpen = /[\p{L}\p{N})"”’]$/u.test(lines[index - 1]?.text ?? '');
    if (!broken[index] || !isOpen) return ' ';
    return index === 1 && isNamed ? ': ' : '; ';
  });
}
