/** A stretch of text: UTF-16 offsets, `from` included, `to` not. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function spansOverlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
