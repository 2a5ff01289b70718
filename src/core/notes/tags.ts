import { frontmatterEnd, parseBlocks, type Block } from './parse';

/**
 * Tags of a note, without "#", each once: those in the frontmatter (`tags: [a, b]`, `tags: a, b` or a list below it),
 * then those in the text. Tags in code and comments do not count.
 */
export function readTags(text: string): string[] {
  const end = frontmatterEnd(text);
  const tags = new Set(end > 0 ? frontmatterTags(text.slice(0, end)) : []);
  for (const tag of parseBlocks(text).flatMap(tagsOf)) tags.add(tag);
  return [...tags];
}

function frontmatterTags(frontmatter: string): string[] {
  const found: string[] = [];
  let isInList = false;
  for (const line of frontmatter.split(/\r?\n/u)) {
    const key = /^(\w+)\s*:\s*(.*)$/u.exec(line);
    if (key) {
      isInList = /^tags?$/iu.test(key[1] ?? '');
      if (isInList) found.push(...(key[2] ?? '').replace(/^\[|\]\s*$/gu, '').split(/[,\s]+/u));
    } else if (isInList) {
      const entry = /^\s*-\s+(.*)$/u.exec(line)?.[1];
      if (entry !== undefined) found.push(entry);
    }
  }
  return found.map((tag) => tag.trim().replace(/^["'#]+|["']$/gu, '')).filter((tag) => tag !== '');
}

function tagsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.plain.tags;
    case 'list':
      return block.items.flatMap((item) => [
        ...(item.lead?.tags ?? []),
        ...item.children.flatMap(tagsOf),
      ]);
    case 'quote':
      return block.children.flatMap(tagsOf);
    case 'table':
      return [block.header, ...block.rows.map((row) => row.cells)]
        .flat()
        .flatMap((cell) => cell.tags);
  }
}
