import { slicePlain, type Plain } from './plain';
import { labelRole } from './roles';

const longestHead = 100;

/** A bold line alone, without its colon; null for anything else, a bold sentence too. */
export function boldLine(line: Plain): Plain | null {
  if (line.text.length > longestHead || /[.!;,]$/u.test(line.text)) return null;
  const head = slicePlain(line, 0, line.text.replace(/[\s:]+$/u, '').length);
  return head.styles.every((style) => style & 1) ? head : null;
}

/**
 * "Cause: ..." as a label and the rest of the line; null where the words before the mark name no role. A name without
 * a mark ("Causes") is a label only where `hasChildren` says that more stands below it.
 */
export function splitLabel(
  line: Plain,
  hasChildren = false,
): { readonly label: Plain; readonly rest: Plain } | null {
  const [mark = '', words = ''] = /^([^:—–]{1,60}?)\s*(?::|—|–|\s-\s)\s*/u.exec(line.text) ?? [];
  if (labelRole(words)) {
    return { label: slicePlain(line, 0, words.length), rest: slicePlain(line, mark.length) };
  }
  if (!hasChildren || line.text.length > longestHead || !labelRole(line.text)) return null;
  return { label: line, rest: slicePlain(line, line.text.length) };
}
