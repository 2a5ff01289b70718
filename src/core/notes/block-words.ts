import type { Block, Item } from './parse';

/** The words of an item and of all below it. */
export function itemWords(item: Item): string {
  return [item.lead?.text ?? '', ...item.children.flatMap(blockLines)].join('\n');
}

/** The words of a block, a line for every paragraph and item. */
export function blockLines(block: Block): string[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [block.plain.text];
  if (block.kind === 'list') {
    return block.items.flatMap((item) => [
      item.lead?.text ?? '',
      ...item.children.flatMap(blockLines),
    ]);
  }
  if (block.kind === 'quote') return block.children.flatMap(blockLines);
  return block.rows.map((row) => row.cells.map((cell) => cell.text).join(': '));
}
