import { slicePlain, type Plain } from './plain';
import { labelRole } from './roles';

const longestHead = 100;

/** A bold line alone, without its colon; null for anything else, a bold sentence too. */
export function boldLine(line: Plain): Plain | null {
  const { text } = line;
  if (text.length > longestHead || /[.!;,]$/u.test(text)) return null;
  const strong = line.marks.find((mark) => mark.kind === 'strong' && mark.from === 0);
  if (!strong || !/^[\s:]*$/u.test(text.slice(strong.to))) return null;
  return slicePlain(line, 0, text.replace(/[\s:]+$/u, '').length);
}

/**
 * "Cause: ..." as a label and the rest of the line; null where the words before the mark name no role. A name without
 * a mark ("Causes") is a label only where `hasChildren` says that more stands below it.
 */
export function splitLabel(
  line: Plain,
  hasChildren = false,
): { readonly label: Plain; readonly rest: Plain } | null {
  const mark = /^([^:—–]{1,60}?)\s*(?::|—|–|\s-\s)\s*/u.exec(line.text);
  const label = mark?.[1];
  if (mark && label && labelRole(label)) {
    return { label: slicePlain(line, 0, label.length), rest: slicePlain(line, mark[0].length) };
  }
  if (!hasChildren || line.text.length > longestHead || !labelRole(line.text)) return null;
  return { label: line, rest: slicePlain(line, line.text.length) };
}
