import type * as obsidian from 'obsidian';
import { parse, stringify } from 'yaml';

/** Throws what the YAML parser throws. The result is the caller's to check. */
export function parseYaml(yaml: string): unknown {
  const value: unknown = parse(yaml);
  return value;
}

export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

/**
 * The block between a first line of `---` and the next such line. `from` and `to` hold the YAML
 * without its fences, `contentStart` is where the text below begins; UTF-16 offsets.
 */
export function getFrontMatterInfo(content: string): obsidian.FrontMatterInfo {
  const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const open = /^---[ \t]*\r?\n/.exec(content);
  if (!open) return none;
  const from = open[0].length;
  const close = /^---[ \t]*(?:\r?\n|$(?![^]))/m.exec(content.slice(from));
  if (!close) return none;
  const to = from + close.index;
  const frontmatter = content.slice(from, to).replace(/\r?\n$/, '');
  return {
    exists: true,
    frontmatter,
    from,
    to: from + frontmatter.length,
    contentStart: to + close[0].length,
  };
}

/** The value under a key, or under the first key that the expression matches; null for none. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  const found = Object.entries(frontmatter).find(([name]) =>
    typeof key === 'string' ? name === key : key.test(name),
  );
  const value: unknown = found?.[1];
  return value ?? null;
}

/** The trimmed texts of a list, or a single text as a list of one; null for none or anything else. */
export function parseFrontMatterStringArray(
  frontmatter: unknown,
  key: string | RegExp,
): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (typeof value === 'string') return value === '' ? null : [value.trim()];
  if (!Array.isArray(value) || value.length === 0) return null;
  return value.filter((one) => typeof one === 'string').map((one) => one.trim());
}

export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^aliases$/i);
}

/**
 * Tags of the `tags` property, each with its `#`. As in the app since 1.9: a single text is one
 * tag, not several parted by commas; a text with a space in it is none; `tag` is not read.
 */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const texts = parseFrontMatterStringArray(frontmatter, /^tags$/i);
  if (!texts) return null;
  return texts
    .filter((text) => text !== '' && !text.includes(' '))
    .map((text) => (text.startsWith('#') ? text : `#${text}`));
}

/** The frontmatter's tags, then those of the text, repeated as often as they stand there. */
export function getAllTags(cache: obsidian.CachedMetadata): string[] | null {
  const own = (cache.tags ?? []).map(({ tag }) => tag);
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...own];
}
