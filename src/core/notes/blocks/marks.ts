/** A sign that begins an item: "-", "*", "+", "1." or "1)". */
export interface ListMark {
  readonly length: number;
  /** Code of its last character, by which lists differ. */
  readonly sign: number;
  /** As counted, or -1 for a bullet. */
  readonly number: number;
}

const isBlank = (code: number): boolean => code === 32 || code === 9;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The mark of an item that stands at `at` in a line that ends at `to`. */
export function listMark(text: string, at: number, to: number): ListMark | null {
  const first = text.charCodeAt(at);
  let end = at + 1;
  let sign = first;
  if (isDigit(first)) {
    while (isDigit(text.charCodeAt(end)) && end < at + 10) end++;
    sign = text.charCodeAt(end++);
    if (end > at + 10 || (sign !== 46 && sign !== 41)) return null;
  } else if (first !== 45 && first !== 42 && first !== 43) return null;
  if (end < to && !isBlank(text.charCodeAt(end))) return null;
  return { length: end - at, sign, number: end > at + 1 ? Number(text.slice(at, end - 1)) : -1 };
}

/** What begins a block of one line, or of lines up to `end`. */
export interface Begin {
  readonly kind: 'heading' | 'html' | 'hidden';
  readonly value: number;
  /** Marks at the begin and the end of a heading. */
  readonly holes: readonly number[];
  /** What its last line has; a fence; "" where a blank line ends it; null where it is one line. */
  readonly end: RegExp | string | null;
}

const hidden = { kind: 'hidden', value: 0, holes: [] } as const;

/** The heading, rule, code or markup that begins at `at`; `isWithin` a paragraph some tags begin nothing. */
export function blockBegin(text: string, at: number, to: number, isWithin: boolean): Begin | null {
  const sign = text.charAt(at);
  if (sign === '#') return heading(text.slice(at, to), at);
  if (sign === '<') return markup(text.slice(at, to), isWithin);
  if (sign === '`' || sign === '~') {
    const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/u.exec(text.slice(at, to))?.[0];
    return fence === undefined ? null : { ...hidden, end: fence };
  }
  const mayRule = sign === '*' || sign === '-' || sign === '_';
  return mayRule && isRule(text, at, to) ? { ...hidden, end: null } : null;
}

function heading(line: string, at: number): Begin | null {
  const signs = /^#{1,6}(?=[ \t]|$)/u.exec(line)?.[0].length;
  if (signs === undefined) return null;
  const words = line.trimEnd();
  let bare = words;
  while (bare.endsWith('#')) bare = bare.slice(0, -1);
  const isClosed = bare.length < words.length && (bare.length <= signs || /[ \t]$/u.test(bare));
  const closing = isClosed ? [at + Math.max(bare.length, signs), at + line.length] : [];
  return { kind: 'heading', value: signs, holes: [at, at + signs, ...closing], end: null };
}

function isRule(text: string, at: number, to: number): boolean {
  const sign = text.charCodeAt(at);
  let count = 0;
  for (let next = at; next < to; next++) {
    const char = text.charCodeAt(next);
    if (char === sign) count++;
    else if (!isBlank(char)) return false;
  }
  return count > 2;
}

const blockTags =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|' +
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|' +
  'track|ul';
const openBlockTag = new RegExp(`^</?(?:${blockTags})(?:[ \\t]|/?>|$)`, 'iu');
const tagAlone = /^<(?:\/[a-z][a-z\d-]*[ \t]*|[a-z][a-z\d-]*(?:[ \t][^<>]*)?\/?)>[ \t]*$/iu;

function markup(line: string, isWithin: boolean): Begin | null {
  const [, raw] = /^<(script|style|pre|textarea)(?:[ \t>]|$)/iu.exec(line) ?? [];
  if (raw !== undefined) {
    const isCode = /^s/iu.test(raw);
    const end = /<\/(?:script|style|pre|textarea)>/iu;
    return { ...hidden, kind: isCode ? 'hidden' : 'html', end };
  }
  if (line.startsWith('<!--')) return { ...hidden, end: /-->/u };
  if (line.startsWith('<?')) return { ...hidden, end: /\?>/u };
  if (line.startsWith('<![CDATA[')) return { ...hidden, kind: 'html', end: /\]\]>/u };
  if (/^<![a-z]/iu.test(line)) return { ...hidden, kind: 'html', end: />/u };
  const isOpen = openBlockTag.test(line) || (!isWithin && tagAlone.test(line));
  return isOpen ? { ...hidden, kind: 'html', end: '' } : null;
}

/** Does the line close the fence? */
export function endsFence(line: string, fence: string): boolean {
  const signs = line.trimEnd();
  return signs.startsWith(fence) && !signs.replaceAll(fence.charAt(0), '');
}

/** How long the mark is that begins the text of a footnote ("[^1]:"); 0 where none stands there. */
export function footnoteMark(text: string, at: number): number {
  if (!text.startsWith('[^', at)) return 0;
  return /^\[\^[^\]\s]{1,60}\]:/u.exec(text.slice(at, at + 70))?.[0].length ?? 0;
}

const definition = new RegExp(
  [
    /[ \t]{0,99}\[(?!\s*\])(?:[^\\[\]]|\\[^]){1,999}\]:\s{0,99}/u.source,
    /(?:<[^<>\n]{0,999}>|(?!<)(?:[^\s()\\]|\\\S|\((?:[^\s()\\]|\\\S){0,99}\)){1,1999})/u.source,
    /(?:\s{1,99}(?:"(?:[^"\\]|\\[^]){0,999}"|'(?:[^'\\]|\\[^]){0,999}'|\((?:[^()\\]|\\[^]){0,999}\)))?/u
      .source,
    /[ \t]{0,99}(?:\n|$)/u.source,
  ].join(''),
  'uy',
);

/** How much of a paragraph's begin defines links ("[1]: https://..."). */
export function definitionsEnd(words: string): number {
  let end = 0;
  do definition.lastIndex = end;
  while (definition.test(words) && (end = definition.lastIndex) > 0);
  return end;
}
