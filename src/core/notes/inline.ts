import type { Span } from '../text/span';
import { PlainWriter, styles, type Plain } from './plain';

/** An embedded file or a link; the span points into the note. */
export interface Reference extends Span {
  readonly kind: 'embed' | 'link';
  /** Path or address as written, without alias and size. */
  readonly target: string;
  /** The words of the link or the alternative text of the embed. */
  readonly text: string;
}

/** What a note's words hold besides what they say, in order. Tags are without "#". */
export interface Aside {
  readonly references: Reference[];
  readonly tags: string[];
}

// Nothing reaches further than its number says, so that reading stays linear whatever is left open.
const address = (name: string): string =>
  `\\(\\s{0,9}(?<${name}><[^<>\\n]{0,300}>|(?:[^\\s()]|\\([^\\s()]{0,99}\\)){0,500})` +
  `(?:\\s{1,9}["'(][^\\n]{0,200}["')])?\\s{0,9}\\)`;
const inTags =
  /(?<silent><!--[^]{0,1000}?-->|<(?<dumb>script|style)\b[^]{0,2000}?<\/\k<dumb>>|<th\b[^<>]{0,99}>[^<>]{0,200}<\/th>(?=\s{0,9}<(?:th|\/tr))|<(?!br|\/(?:tr|p|li|div|summary|caption|h\d)\b|\/t[dh]>\s{0,99}<t[dh])\/?[a-z][^<>]{0,300}>)|(?<cell><\/t[dh]>(?=\s{0,99}<t[dh]))|(?<pause><(?:br|\/(?:tr|p|li|div|summary|caption|h\d))\b[^<>]{0,20}>)/u
    .source;
const inBrackets =
  /(?<silent>\[\^[^\]\n]{1,99}\])|\[\[(?<page>[^[\]|\n]{0,300})(?:\|(?<alias>[^[\]\n]{0,300}))?\]\]/u
    .source + `|\\[(?=(?<label>(?:[^[\\]]|!?\\[[^[\\]]{0,99}\\]){1,300})\\]${address('url')})`;
const embed =
  /!\[\[(?<file>[^[\]|\n]{0,300})(?:\|(?<caption>[^[\]\n]{0,300}))?\]\]/u.source +
  `|!\\[(?<alt>[^\\]\\n]{0,300})\\]${address('picture')}`;
const repeated = /(?<run>\*+|_+|==+|~~+)/u.source;

/** What a mark may be, by its first letter. */
const marks: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries({
    '\\': /(?<escape>\\)[!-/:-@[-`{-~\n]/u.source,
    '`': /(?<fence>`+)(?!`)(?<code>[^]{0,500}?[^`])\k<fence>(?!`)/u.source,
    '<': inTags,
    '[': inBrackets,
    '!': embed,
    ']': `(?<end>\\])${address('passed')}`,
    '^': /(?<silent>\^\[[^\]]{1,500}\])/u.source,
    '#': /#(?<tag>[\p{L}\p{N}\p{M}_/-]{1,200})(?:,(?=\s{0,9}#))?/u.source,
    $: /\$(?<math>\d[^\s$]{0,200}|[^\s\d$](?:[^$]{0,200}[^\s$])?)\$(?!\d)/u.source,
    '&': /&(?<entity>#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,6});/u.source,
    h: /(?<silent>https?:\/\/[^\s<>()]{0,500}[^\s<>().,;:])/u.source,
    '*': repeated,
    _: repeated,
    '=': repeated,
    '~': repeated,
  }).map(([letter, source]) => [letter, new RegExp(source, 'iuy')]),
);
/** Words without any of these are what they say. */
const markLetter = /[\\`<[\]!^#$&*_=~]|https?:\/\//giu;

/** The marks of a text in order, none within another. */
function marksIn(words: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let at = 0;
  for (const { 0: letter, index } of words.matchAll(markLetter)) {
    if (index < at) continue;
    const mark = marks[letter.charAt(0).toLowerCase()];
    if (!mark) continue;
    mark.lastIndex = index;
    const match = mark.exec(words);
    if (match) {
      found.push(match);
      at = index + match[0].length;
    } else if (letter === '`') {
      // So many that nothing closes are letters, and so is a part of them.
      at = index;
      while (words.charAt(at) === '`') at++;
    }
  }
  return found;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Of mathematics the words and arrows are read, without the commands: `\\textbf{Code civil} \\to law`. */
const mathParts = /\\[a-z]+\s?|\\.|[{}]|[^\\{}]+/giu;
const mathArrow = /^\\(?:to|(?:long)?rightarrow|implies)(?![a-z])/iu;

/** Struck words are read and not kept. */
const struck = 16;

/**
 * Plain words of `text`, a stretch of a note that begins at `offset`. Markup is read for what it means and left out:
 * comments, footnotes, struck words and embedded files say nothing in the line they stand in, and neither do tags
 * before and behind its words.
 */
export function readInline(text: string, offset: number, aside: Aside): Plain {
  const writer = new PlainWriter(offset);
  const words = text.replace(/(^|\s)\^[a-z\d-]{1,40}\s*$/iu, '$1');
  const matches = marksIn(words);
  const runs = pairRuns(words, matches);
  let link: { readonly from: number; readonly end: number; readonly target: string } | null = null;
  let done = 0;
  for (const { 0: raw, index: from, groups = {} } of matches) {
    const to = from + raw.length;
    const refer = (kind: Reference['kind'], target: string, shown: string, start = from): void => {
      const span = { from: offset + start, to: offset + to };
      aside.references.push({ kind, ...span, target, text: shown });
    };
    writer.write(words.slice(done, from), done);
    done = to;
    if (link && from > link.end) {
      // Something else took the bracket that was to close it.
      writer.mark(styles.link, -1);
      link = null;
    }
    const run = runs.get(from);
    const { code, file, page, alt, label, tag, math, entity, end } = groups;
    if (run) {
      for (const style of run.ends) writer.mark(style, -1);
      writer.write(raw.slice(0, run.left), from);
      for (const style of run.begins) writer.mark(style, 1);
    } else if (groups['escape']) {
      done = from + 1;
    } else if (code !== undefined) {
      writer.write(code, from + raw.indexOf(code));
    } else if (groups['cell']) {
      writer.write('; ', from);
    } else if (groups['pause']) {
      writer.write('\n', from);
    } else if (file !== undefined) {
      refer('embed', pathOf(file), withoutSize(groups['caption']));
    } else if (page !== undefined) {
      const alias = groups['alias']?.trim();
      const shown = alias ? (groups['alias'] ?? '') : pageName(pathOf(page));
      refer('link', pathOf(page), shown.trim());
      writer.mark(styles.link, 1);
      writer.write(shown, from + raw.lastIndexOf(shown));
      writer.mark(styles.link, -1);
    } else if (alt !== undefined) {
      refer('embed', decodePath(groups['picture'] ?? ''), withoutSize(alt));
    } else if (label !== undefined && !link) {
      link = { from, end: to + label.length, target: groups['url'] ?? '' };
      writer.mark(styles.link, 1);
    } else if (end && link?.end === from) {
      refer('link', link.target, words.slice(link.from + 1, from), link.from);
      writer.mark(styles.link, -1);
      link = null;
    } else if (tag !== undefined && isTag(words, from, tag)) {
      aside.tags.push(tag);
      if (!writer.isAtLineStart && !endsLine.test(words.slice(to, to + 200))) done = from + 1;
    } else if (math !== undefined) {
      for (const { 0: part, index } of math.matchAll(mathParts)) {
        const place = from + 1 + index;
        if (mathArrow.test(part)) writer.write('→', place);
        else if (!/^[\\{}]/u.test(part)) writer.write(part, place);
      }
    } else if (entity !== undefined) {
      writer.write(entityMeaning(entity.toLowerCase()) ?? raw, from);
    } else if (!groups['silent']) {
      done = from;
    }
  }
  writer.write(words.slice(done), done);
  return writer.finish();
}

interface Run {
  /** How many of its characters are no markup. */
  left: number;
  readonly begins: number[];
  readonly ends: number[];
}

/** Which stars, underscores, "==" and "~~" belong together, by where they stand. */
function pairRuns(text: string, matches: readonly RegExpExecArray[]): ReadonlyMap<number, Run> {
  const runs = new Map<number, Run>();
  const waiting = new Map<string, Run[]>();
  for (const { 0: raw, index, groups } of matches) {
    if (groups?.['run'] === undefined || /^[=~]{3}/u.test(raw)) continue;
    const [char = ''] = raw;
    const before = text.charAt(index - 1);
    const after = text.charAt(index + raw.length);
    const isWordly = char === '_';
    const opens = leans(before, after) && !(isWordly && /[\p{L}\p{N}]/u.test(before));
    const closes = leans(after, before) && !(isWordly && /[\p{L}\p{N}]/u.test(after));
    const run: Run = { left: raw.length, begins: [], ends: [] };
    runs.set(index, run);
    const openers = waiting.get(char) ?? [];
    waiting.set(char, openers);
    for (let opener = openers.at(-1); opener && closes && run.left > 0; opener = openers.at(-1)) {
      // "**a*b**": the star inside closes nothing.
      if (opens && opener.left !== run.left) break;
      const length = Math.min(2, opener.left, run.left);
      const style =
        char === '='
          ? styles.highlight
          : char === '~'
            ? struck
            : length === 2
              ? styles.strong
              : styles.emphasis;
      opener.begins.push(style);
      run.ends.push(style);
      opener.left -= length;
      run.left -= length;
      if (opener.left === 0) openers.pop();
    }
    if (opens && run.left > 0) openers.push(run);
  }
  return runs;
}

/** Do marks that stand between the two characters belong to what the second begins? */
function leans(from: string, to: string): boolean {
  const isFree = from === '' || /[\s\p{P}\p{S}]/u.test(from);
  return to !== '' && !/\s/u.test(to) && (isFree || !/[\p{P}\p{S}]/u.test(to));
}

const endsLine = /^(?:[ \t,.]*#[\p{L}\p{N}\p{M}_/-]+)*[ \t\r,.]*(?:\n|$)/u;

function isTag(text: string, at: number, tag: string): boolean {
  return /^[\s(]?$/u.test(text.charAt(at - 1)) && !/^[\d/_-]*$/u.test(tag);
}

/** In a table the bar of a link is escaped. */
function pathOf(written: string): string {
  return written.replace(/\\$/u, '').trim();
}

/** "Notes/Cold War#Berlin" is shown as "Cold War", "#A heading" as "A heading". */
function pageName(path: string): string {
  const [page = '', part = ''] = path.split('#');
  return page === '' ? part : page.slice(page.lastIndexOf('/') + 1);
}

function withoutSize(caption = ''): string {
  return caption.replace(/(?:^|\|)\s*\d+(?:x\d+)?\s*$/u, '').trim();
}

/** The path of `![](my%20picture.png)` or `![](<my picture.png>)`. */
function decodePath(url: string): string {
  const path = url.replace(/^<(.*)>$/u, '$1');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function entityMeaning(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name];
  const code = Number(name.replace('#x', '0x').replace('#', ''));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
