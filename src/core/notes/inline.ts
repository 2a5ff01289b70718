import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { inlineParser } from './grammar';
import { PlainWriter, reach, slicePlain, type Mark, type Plain } from './plain';

const dropped = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'HighlightMark',
  'CodeMark',
  'LinkMark',
  'LinkLabel',
  'LinkTitle',
  'URL',
  'Autolink',
  'Strikethrough',
  'HiddenComment',
  'Comment',
  'ProcessingInstruction',
  'FootnoteMark',
  'InlineFootnote',
]);

const markKinds: Readonly<Record<string, Mark['kind']>> = {
  Emphasis: 'emphasis',
  StrongEmphasis: 'strong',
  Highlight: 'highlight',
  InlineCode: 'code',
};

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
  rarr: '→',
};

/**
 * Plain words of `text`, a stretch of a note that begins at `offset`. Markup is read for what it means and left out:
 * comments, tags, footnotes, struck words and embedded files say nothing in the line they stand in.
 */
export function readInline(text: string, offset: number): Plain {
  const writer = new PlainWriter();
  for (let from = 0; from < text.length;) {
    const to = cut(text, from);
    writeChunk(writer, text.slice(from, to), offset + from);
    from = to;
  }
  return withoutBlockId(writer.finish());
}

function cut(text: string, from: number): number {
  if (text.length - from <= reach) return text.length;
  const blank = Math.max(
    text.lastIndexOf('\n', from + reach),
    text.slice(from, from + reach).lastIndexOf(' ') + from,
  );
  return blank > from ? blank : from + reach;
}

function writeChunk(writer: PlainWriter, chunk: string, offset: number): void {
  const tree = inlineParser.parse(chunk);
  const silentTags = tagsAtLineEnds(tree, chunk);
  let at = 0;
  const writeTo = (to: number): void => {
    if (to > at) writer.write(chunk.slice(at, to), offset + at);
    at = Math.max(at, to);
  };
  const skip = (node: SyntaxNodeRef): false => {
    writeTo(node.from);
    at = Math.max(at, node.to);
    return false;
  };
  const open: number[] = [];
  const brackets = new Set<number>();
  const linkEnds = new Map<number, number>();
  tree.iterate({
    enter(node) {
      const { name, from, to } = node;
      const raw = (): string => chunk.slice(from, to);
      if (markKinds[name]) {
        writeTo(from);
        open.push(writer.position);
      } else if (name === 'Link') {
        const url = node.node.getChild('URL');
        // `[sic]` or `[4 marks]` is no link: nothing follows the brackets.
        if (!url && !node.node.getChild('LinkLabel')) {
          brackets.add(from).add(to - 1);
          open.push(-1);
          return undefined;
        }
        const label = node.node.getChildren('LinkMark')[1];
        writer.links.push({
          from: offset + from,
          to: offset + to,
          target: url ? chunk.slice(url.from, url.to) : '',
          text: chunk.slice(from + 1, label?.from ?? to),
        });
        if (label) linkEnds.set(label.from, to);
        writeTo(from);
        open.push(writer.position);
      } else if (name === 'Image') {
        const url = node.node.getChild('URL');
        const label = node.node.getChildren('LinkMark')[1];
        if (url) {
          writer.embeds.push({
            from: offset + from,
            to: offset + to,
            target: decodePath(chunk.slice(url.from, url.to)),
            alt: chunk.slice(from + 2, label?.from ?? to).replace(/\|\s*\d+(x\d+)?$/u, ''),
          });
        }
        return skip(node);
      } else if (name === 'Embed') {
        const [target = '', alt = ''] = raw().slice(3, -2).split('|', 2);
        writer.embeds.push({
          from: offset + from,
          to: offset + to,
          target: target.replace(/\\$/u, '').trim(),
          alt: /^\d+(x\d+)?$/u.test(alt.trim()) ? '' : alt.trim(),
        });
        return skip(node);
      } else if (name === 'Wikilink') {
        writeTo(from);
        const shown = wikilinkWords(raw());
        writer.links.push({ from: offset + from, to: offset + to, ...shown.link });
        const start = writer.position;
        writer.write(chunk.slice(from + shown.from, from + shown.to), offset + from + shown.from);
        writer.marks.push({ kind: 'link', from: start, to: writer.end });
        return skip(node);
      } else if (name === 'Tag') {
        writer.tags.push(raw().slice(1));
        if (silentTags.has(from)) return skip(node);
        writeTo(from);
        at = from + 1;
      } else if (name === 'HTMLTag') {
        skip(node);
        if (/^<br/iu.test(raw())) writer.rest(offset + from, true);
        return false;
      } else if (name === 'Escape') {
        writeTo(from);
        at = from + 1;
      } else if (name === 'HardBreak') {
        writeTo(from);
        if (raw().startsWith('\\')) at = from + 1;
      } else if (name === 'Entity') {
        skip(node);
        const meant = entity(raw());
        if (/^\s$/u.test(meant)) writer.rest(offset + from, false);
        else writer.put(meant, offset + from);
        return false;
      } else if (name === 'Math') {
        skip(node);
        if (/^\$\\(?:long)?(?:to|rightarrow)\$$/iu.test(raw())) writer.put('→', offset + from);
        else writer.write(raw().slice(1, -1), offset + from + 1);
        return false;
      } else if (name === 'LinkMark' && linkEnds.has(from)) {
        // Address and title stand between the words and the link's end.
        writeTo(from);
        at = linkEnds.get(from) ?? to;
        return false;
      } else if (dropped.has(name) && !brackets.has(from)) {
        return skip(node);
      }
      return undefined;
    },
    leave({ name, to }) {
      const kind = markKinds[name] ?? (name === 'Link' ? 'link' : undefined);
      if (!kind) return;
      writeTo(to);
      const from = open.pop();
      if (from !== undefined && from >= 0 && writer.end > from) {
        writer.marks.push({ kind, from, to: writer.end });
      }
    },
  });
  writeTo(chunk.length);
}

/** The words that stand for `[[target#part|alias]]`, as offsets into it. */
function wikilinkWords(raw: string): {
  from: number;
  to: number;
  link: { target: string; text: string };
} {
  const end = raw.length - 2;
  const bar = raw.indexOf('|');
  const target = raw.slice(2, bar < 0 ? end : bar).replace(/\\$/u, '');
  if (bar >= 0 && raw.slice(bar + 1, end).trim() !== '') {
    return { from: bar + 1, to: end, link: { target, text: raw.slice(bar + 1, end).trim() } };
  }
  const part = target.indexOf('#');
  const from =
    part === 0 ? 3 : 2 + target.slice(0, part < 0 ? undefined : part).lastIndexOf('/') + 1;
  const to = 2 + (part > 0 ? part : target.length);
  return { from, to, link: { target, text: raw.slice(from, to) } };
}

/** Tags that begin or end a line label it; a tag between words is one of them. */
function tagsAtLineEnds(tree: Tree, chunk: string): ReadonlySet<number> {
  const tags: { from: number; to: number }[] = [];
  tree.iterate({
    enter({ name, from, to }) {
      if (name === 'Tag') tags.push({ from, to });
    },
  });
  const silent = new Set<number>();
  let before = 0;
  for (const { from, to } of tags) {
    if (!/^[ \t,]*$/u.test(chunk.slice(lastBreak(chunk, before, from), from))) continue;
    silent.add(from);
    before = to;
  }
  let after = chunk.length;
  for (const { from, to } of tags.reverse()) {
    if (!/^[ \t\r,.]*(?:\n|$)/u.test(chunk.slice(to, after))) continue;
    silent.add(from);
    after = from;
  }
  return silent;
}

function lastBreak(chunk: string, low: number, before: number): number {
  return Math.max(low, chunk.slice(low, before).lastIndexOf('\n') + low + 1 || low);
}

function entity(raw: string): string {
  const name = raw.slice(1, -1);
  const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/iu.exec(name);
  if (!number) return entities[name] ?? raw;
  const code = number[1] ? parseInt(number[1], 16) : Number(number[2]);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : raw;
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

function withoutBlockId(plain: Plain): Plain {
  const id = /(?:^|\s)\^[A-Za-z\d-]{1,40}$/u.exec(plain.text.slice(-50));
  return id ? slicePlain(plain, 0, plain.text.length - id[0].length) : plain;
}
