import { isDayKey } from './asides';
import type { Role } from './note';
import { slicePlain, styledLength, styles, type Plain } from './plain';
import { labelRole, openingRole } from './roles';
import { isAllStyled } from './shape';

const longestHead = 100;
const anyEmphasis = styles.strong | styles.emphasis | styles.highlight;

/** A line that announces what stands below it. */
export const endsOpen = /[:：]$/u;

/** A label and the rest of its line. */
export interface Label {
  readonly label: Plain;
  readonly rest: Plain;
  /** What a label alone names; null before a rest. */
  readonly role: Role | null;
}

/** A bold line alone, without its colon; null for anything else, a bold sentence too ("Napoleon III." is none). */
export function boldLine(line: Plain): Plain | null {
  if (line.text.length > longestHead) return null;
  if (/[.!;,。；]$/u.test(line.text) && !/(?:^|\s)[IVXL]{1,6}\.$/u.test(line.text)) return null;
  const head = withoutColon(line);
  return isAllStyled(head, styles.strong) ? head : null;
}

/** The words before "：" or ":" at the end. */
export function withoutColon(line: Plain): Plain {
  return slicePlain(line, 0, line.text.replace(/[\s:：]{1,99}$/u, '').length);
}

/**
 * "Cause: ..." as a label and the rest of the line; null where the words before the mark name no role. A name without
 * a mark ("Causes") is a label only where `leads` says that more stands below it; and then so is "Causes of the war:".
 */
export function splitLabel(line: Plain, leads: boolean, language: string): Label | null {
  const { text } = line;
  const [mark = '', words = ''] = /^([^:：—–]{1,60}?)\s*(?:[:：]|—|–|\s--?\s)\s*/u.exec(text) ?? [];
  const mayLabel = words !== '' && wordCount(words) < 7 && /\p{L}/u.test(words);
  if (mayLabel && labelRole(withoutBracket(words), language) && !isDayKey(words)) {
    const rest = slicePlain(line, mark.length);
    return { label: slicePlain(line, 0, words.length), rest, role: null };
  }
  // "**Causes** The harvest failed."
  const strong = styledLength(line, styles.strong);
  if (
    strong > 0 &&
    strong < Math.min(longestHead, text.length) &&
    /^\s*[^\p{Ll}\s]/u.test(text.slice(strong)) &&
    labelRole(text.slice(0, strong), language)
  ) {
    const rest = slicePlain(line, strong);
    return { label: slicePlain(line, 0, strong), rest, role: null };
  }
  if (!leads || text.length > longestHead) return null;
  const label = withoutColon(line);
  const isHead = label !== line || isAllStyled(line, anyEmphasis) || wordCount(text) < 5;
  if (!isHead && wordCount(text) > 7) return null;
  const role = /[.!,]$|[;，。；]/u.test(text) ? null : openingRole(text, language);
  if (!role || (!isHead && !labelRole(text, language))) return null;
  return { label, rest: slicePlain(line, text.length), role };
}

/** "Economic:" names what stands below it and states nothing; so does a short line that is emphasised throughout. */
export function isLabelAlone(line: Plain, leads: boolean): boolean {
  const { text } = line;
  const isOpen = endsOpen.test(text);
  if ((!isOpen && !leads) || text.length > 60 || wordCount(text) > 6) return false;
  if (/\d{3}|[.!?;。；].|[\u3040-\u9fff]{20}/u.test(text)) return false;
  // What is highlighted is there to be learned.
  return isOpen || isAllStyled(line, styles.strong | styles.emphasis);
}

function wordCount(words: string): number {
  return words.split(' ').length;
}

function withoutBracket(words: string): string {
  return words.replace(/\s{0,9}[(（][^()（）]{0,200}[)）]$/u, '');
}
