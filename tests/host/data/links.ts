import type * as obsidian from 'obsidian';

/** What stands before the first `#` of a link. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** Splits `note#heading` into `note` and `#heading`; the subpath is empty where there is none. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const hash = linktext.indexOf('#');
  if (hash === -1) return { path: linktext, subpath: '' };
  return { path: linktext.slice(0, hash), subpath: linktext.slice(hash) };
}

/** A heading as links are compared by: punctuation but `-`, `_` and `'` counts as a space. */
export function stripHeading(heading: string): string {
  return oneSpaced(heading.replace(/[!-&(-,./:-@[-^`{-~]/g, ' '));
}

/** A heading without what would end or split a link to it. */
export function stripHeadingForLink(heading: string): string {
  return oneSpaced(heading.replace(/%%|\[\[|\]\]|[#:^|\\]/g, ' '));
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Where `#Heading`, `#Heading#Below it`, `#^block` or `#[^note]` leads in a note; null where the
 * note has no such place.
 */
export function resolveSubpath(
  cache: obsidian.CachedMetadata,
  subpath: string,
):
  | obsidian.HeadingSubpathResult
  | obsidian.BlockSubpathResult
  | obsidian.FootnoteSubpathResult
  | null {
  const [first, ...rest] = subpath.split('#').filter((part) => part !== '');
  if (first === undefined) return null;
  if (rest.length === 0 && first.startsWith('^')) return blockAt(cache, first.slice(1));
  const note = /^\[\^(.+)\]$/.exec(first)?.[1];
  if (rest.length === 0 && note !== undefined) return footnoteAt(cache, note);
  return headingAt(cache.headings ?? [], [first, ...rest]);
}

function blockAt(cache: obsidian.CachedMetadata, id: string): obsidian.BlockSubpathResult | null {
  const wanted = id.toLowerCase();
  const block = Object.values(cache.blocks ?? {}).find((one) => one.id.toLowerCase() === wanted);
  if (!block) return null;
  const list = cache.listItems?.find((item) => item.id?.toLowerCase() === wanted);
  const { start, end } = block.position;
  return { type: 'block', block, start, end, ...(list && { list }) };
}

function footnoteAt(
  cache: obsidian.CachedMetadata,
  id: string,
): obsidian.FootnoteSubpathResult | null {
  const footnote = cache.footnotes?.find((one) => one.id === id);
  if (!footnote) return null;
  const { start, end } = footnote.position;
  return { type: 'footnote', footnote, start, end };
}

/** Each name is sought below the heading that the name before it found. */
function headingAt(
  headings: obsidian.HeadingCache[],
  names: string[],
): obsidian.HeadingSubpathResult | null {
  let from = 0;
  let level = 0;
  for (const name of names) {
    const wanted = stripHeading(name).toLowerCase();
    const at = headings.findIndex(
      (one, i) =>
        i >= from && one.level > level && stripHeading(one.heading).toLowerCase() === wanted,
    );
    const found = headings[at];
    if (!found) return null;
    from = at + 1;
    level = found.level;
  }
  const current = headings[from - 1];
  if (!current) return null;
  const next = headings.slice(from).find((one) => one.level <= level);
  return headingResult(current, next);
}

function headingResult(
  current: obsidian.HeadingCache,
  next: obsidian.HeadingCache | undefined,
): obsidian.HeadingSubpathResult {
  const { start } = current.position;
  const result = { type: 'heading' as const, current, start, end: next?.position.start ?? null };
  // obsidian.d.ts promises a next heading, but the last section of a note has none, and the app
  // gives null there. The property is set from outside so that the type stays the published one.
  return Object.defineProperty({ ...result, next: current }, 'next', {
    value: next ?? null,
    enumerable: true,
  });
}

/** True when `cb` stopped the walk by giving true. */
export function iterateRefs(
  refs: readonly obsidian.Reference[],
  cb: (ref: obsidian.Reference) => boolean | void,
): boolean {
  return refs.some((ref) => cb(ref) === true);
}

/** Links, then embeds; true when `cb` stopped the walk by giving true. */
export function iterateCacheRefs(
  cache: obsidian.CachedMetadata,
  cb: (ref: obsidian.ReferenceCache) => boolean | void,
): boolean {
  return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => cb(ref) === true);
}
