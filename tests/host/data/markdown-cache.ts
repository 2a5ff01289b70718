import type * as obsidian from 'obsidian';
import { BlockCache } from './block-cache';
import { parseYaml } from './front-matter';
import { InlineCache, wikiReference } from './inline-cache';
import { LineMap } from './line-map';
import { parseTree } from './markdown-tree';

/**
 * A note's `CachedMetadata`. Lines and columns count from 0, offsets in UTF-16 units. As in the
 * app, a list that would be empty is left out.
 */
export function readMetadata(text: string): obsidian.CachedMetadata {
  const { root, shift } = parseTree(text, true);
  const lines = new LineMap(text);
  const blocks = new BlockCache(lines, shift);
  const inline = new InlineCache(lines);
  for (const node of root.children) {
    blocks.readSection(node);
    inline.read(node, shift);
  }
  const cache: obsidian.CachedMetadata = {};
  if (inline.links.length > 0) cache.links = inline.links;
  if (inline.embeds.length > 0) cache.embeds = inline.embeds;
  if (inline.tags.length > 0) cache.tags = inline.tags;
  if (blocks.headings.length > 0) cache.headings = blocks.headings;
  if (inline.footnotes.length > 0) cache.footnotes = inline.footnotes;
  if (inline.footnoteRefs.length > 0) cache.footnoteRefs = inline.footnoteRefs;
  if (inline.referenceLinks.length > 0) cache.referenceLinks = inline.referenceLinks;
  if (blocks.sections.length > 0) cache.sections = blocks.sections;
  if (blocks.listItems.length > 0) cache.listItems = blocks.listItems;
  if (Object.keys(blocks.blocks).length > 0) cache.blocks = blocks.blocks;

  const first = root.children[0];
  const yaml = blocks.sections[0];
  if (first?.type === 'yaml' && yaml)
    Object.assign(cache, readFrontmatter(first.value, yaml.position));
  return cache;
}

/** Nothing of a block that is no YAML, or holds no properties. */
function readFrontmatter(
  yaml: string,
  position: obsidian.Pos,
): Pick<obsidian.CachedMetadata, 'frontmatter' | 'frontmatterPosition' | 'frontmatterLinks'> {
  let value: unknown;
  try {
    value = parseYaml(yaml);
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return {
    frontmatter: { ...value },
    frontmatterPosition: position,
    frontmatterLinks: frontmatterLinks(value, ''),
  };
}

/** Wikilinks that are a property's whole value, or an item of its list: `key`, `key.0`. */
function frontmatterLinks(value: unknown, key: string): obsidian.FrontmatterLinkCache[] {
  if (typeof value === 'string') {
    return /^\[\[[^[\]\n]+\]\]$/.test(value) ? [{ key, ...wikiReference(value) }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) =>
    frontmatterLinks(inside, key === '' ? name : `${key}.${name}`),
  );
}
