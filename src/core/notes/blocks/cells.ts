import type { Span } from '../../text/span';

/** The cells of a table's line without the blanks around them; a bar behind a backslash parts nothing. */
export function cellSpans(text: string, start: number, end: number): Span[] {
  const cells: Span[] = [];
  let from = -1;
  let to = start;
  let isEscaped = false;
  const add = (bar: number): void => {
    cells.push(from < 0 ? { from: bar, to: bar } : { from, to });
    from = -1;
  };
  for (let at = start; at < end; at++) {
    const char = text.charCodeAt(at);
    if (char === 124 && !isEscaped) {
      // The bar before the first cell parts nothing.
      if (from >= 0 || cells.length > 0 || at > start) add(at);
    } else if (isEscaped || (char !== 32 && char !== 9)) {
      if (from < 0) from = at;
      to = at + 1;
    }
    isEscaped = !isEscaped && char === 92;
  }
  if (from >= 0) add(end);
  return cells;
}

/** "|---|:-:|": the line below a table's header. */
export function isDelimiterRow(text: string, from: number, to: number): boolean {
  const char = text.charCodeAt(from);
  if (char !== 124 && char !== 45 && char !== 58) return false;
  const line = text.slice(from, to);
  return (
    line.includes('|') &&
    line.includes('-') &&
    !/[^-:|\s]/u.test(line) &&
    cellSpans(text, from, to).every((cell) => /^:?-+:?$/u.test(text.slice(cell.from, cell.to)))
  );
}
