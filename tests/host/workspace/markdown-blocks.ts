import type { Blockquote, List, ListItem, RootContent, Table } from 'mdast';
import { parseTree, rangeOf } from '../data/markdown-tree';
import { setIcon } from '../ui/icons';
import { renderInlines, type RenderScope, type SourceOf } from './markdown-inline';

export interface Block {
  node: RootContent;
  /** Lines of the source, from 0. */
  lineStart: number;
  lineEnd: number;
}

export interface Parsed {
  blocks: Block[];
  definitions: Map<string, string>;
  /** A node's own text in the note. */
  sourceOf: SourceOf;
}

function ends({ from, to }: { from: number; to: number }): [number, number] {
  return [from, to];
}

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

export function parseMarkdown(text: string): Parsed {
  const { root, shift } = parseTree(text, true);
  const definitions = new Map<string, string>();
  const blocks: Block[] = [];
  for (const node of root.children) {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
    else if (node.type !== 'yaml') {
      const start = node.position?.start.line ?? 1;
      blocks.push({ node, lineStart: start - 1, lineEnd: (node.position?.end.line ?? start) - 1 });
    }
  }
  return { blocks, definitions, sourceOf: (node) => text.slice(...ends(rangeOf(node, shift))) };
}

/** Draws one block of the syntax tree; nothing is ever parsed as HTML. */
export function renderBlock(node: RootContent, parent: HTMLElement, scope: RenderScope): void {
  switch (node.type) {
    case 'heading': {
      const heading = parent.createEl(headingTags[node.depth - 1] ?? 'h6', {
        attr: { dir: 'auto' },
      });
      renderInlines(node.children, heading, scope);
      heading.setAttr('data-heading', heading.getText());
      return;
    }
    case 'paragraph':
      renderInlines(node.children, parent.createEl('p', { attr: { dir: 'auto' } }), scope);
      return;
    case 'list':
      renderList(node, parent, scope);
      return;
    case 'blockquote':
      renderQuote(node, parent, scope);
      return;
    case 'code': {
      const language = node.lang ? `language-${node.lang}` : '';
      const pre = parent.createEl('pre', { cls: language });
      pre.createEl('code', { cls: language, text: node.value });
      return;
    }
    case 'table':
      renderTable(node, parent, scope);
      return;
    case 'thematicBreak':
      parent.createEl('hr');
      return;
    case 'footnoteDefinition': {
      const note = parent.createDiv({ cls: 'footnotes', text: `[${node.identifier}] ` });
      for (const child of node.children) renderBlock(child, note, scope);
      return;
    }
    case 'html':
      // HTML blocks are named, not interpreted.
      if (!node.value.startsWith('<!--')) parent.createEl('pre', { text: node.value });
      return;
    case 'comment':
      return;
    case 'math':
      // The source stands for the formula.
      parent.createEl('pre', { cls: 'math', text: scope.sourceOf(node) });
      return;
    case 'listItem':
    case 'tableRow':
    case 'tableCell':
    case 'definition':
    case 'yaml':
      throw new Error(`A ${node.type} cannot stand here`);
    case 'break':
    case 'delete':
    case 'emphasis':
    case 'footnoteReference':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'link':
    case 'linkReference':
    case 'strong':
    case 'tag':
    case 'text':
    case 'wikiEmbed':
    case 'wikiLink':
      renderInlines([node], parent, scope);
      return;
  }
}

function renderList(node: List, parent: HTMLElement, scope: RenderScope): void {
  const list = parent.createEl(node.ordered ? 'ol' : 'ul');
  if (node.start !== null && node.start !== undefined && node.start !== 1) {
    list.setAttr('start', node.start);
  }
  for (const item of node.children) renderItem(item, list, scope, node.spread === true);
}

function renderItem(node: ListItem, list: HTMLElement, scope: RenderScope, loose: boolean): void {
  const item = list.createEl('li', { attr: { dir: 'auto' } });
  if (typeof node.checked === 'boolean') {
    item.addClass('task-list-item');
    const box = item.createEl('input', { type: 'checkbox', cls: 'task-list-item-checkbox' });
    box.checked = node.checked;
    box.disabled = true;
  }
  for (const child of node.children) {
    if (child.type === 'paragraph' && !loose) renderInlines(child.children, item, scope);
    else renderBlock(child, item, scope);
  }
}

function renderQuote(node: Blockquote, parent: HTMLElement, scope: RenderScope): void {
  const callout = calloutOf(node);
  if (!callout) {
    const quote = parent.createEl('blockquote', { attr: { dir: 'auto' } });
    for (const child of node.children) renderBlock(child, quote, scope);
    return;
  }
  const box = parent.createDiv({ cls: 'callout', attr: { 'data-callout': callout.type } });
  const title = box.createDiv('callout-title');
  setIcon(title.createDiv('callout-icon'), 'pencil');
  title.createDiv({ cls: 'callout-title-inner', text: callout.title });
  const content = box.createDiv('callout-content');
  for (const child of callout.rest) renderBlock(child, content, scope);
}

interface Callout {
  type: string;
  title: string;
  rest: Blockquote['children'];
}

function calloutOf(node: Blockquote): Callout | null {
  const [first, ...others] = node.children;
  if (first?.type !== 'paragraph') return null;
  const [opening, ...inlines] = first.children;
  if (opening?.type !== 'text') return null;
  const match = /^\[!([\w-]+)\][+-]?[ \t]*([^\n]*)\n?/.exec(opening.value);
  const type = match?.[1]?.toLowerCase();
  if (!match || type === undefined) return null;
  const left = opening.value.slice(match[0].length);
  const body = left === '' ? inlines : [{ ...opening, value: left }, ...inlines];
  const title = match[2] === '' || match[2] === undefined ? capital(type) : match[2];
  const rest = body.length === 0 ? others : [{ ...first, children: body }, ...others];
  return { type, title, rest };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function renderTable(node: Table, parent: HTMLElement, scope: RenderScope): void {
  const table = parent.createEl('table');
  const [head, ...rows] = node.children;
  const headRow = table.createEl('thead').createEl('tr');
  const align = (index: number): string | null => node.align?.[index] ?? null;
  for (const [index, cell] of (head?.children ?? []).entries()) {
    const th = headRow.createEl('th', { attr: { dir: 'auto', align: align(index) } });
    renderInlines(cell.children, th, scope);
  }
  const body = table.createEl('tbody');
  for (const row of rows) {
    const tr = body.createEl('tr');
    for (const [index, cell] of row.children.entries()) {
      const td = tr.createEl('td', { attr: { dir: 'auto', align: align(index) } });
      renderInlines(cell.children, td, scope);
    }
  }
}
