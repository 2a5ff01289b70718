// Draws the imports between the rooms of the house into docs/architecture.md, as they are in the code.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importsOf, moduleName, sourceFiles } from '../tests/house/imports';
import { root } from './installed.mjs';
import { ranks, roomOf } from '../tests/house/layers';

const page = path.join(root, 'docs/architecture.md');
const opening = '<!-- imports: begin (npm run architecture) -->';
const closing = '<!-- imports: end -->';

/** The picture as a Mermaid chart: a room with its number of files, an arrow with its number of imports. */
export function drawImports(): string {
  const files = sourceFiles();
  const arrows = new Map<string, number>();
  for (const { from, to } of files.flatMap(importsOf)) {
    const [here, there] = [roomOf(moduleName(from)), roomOf(to)];
    if (here === null || there === null || here === there) continue;
    const arrow = `${here} ${there}`;
    arrows.set(arrow, (arrows.get(arrow) ?? 0) + 1);
  }
  const rooms = ranks.flat().map((room) => {
    const count = files.filter((file) => roomOf(moduleName(file)) === room).length;
    return `  ${id(room)}["${room}<br>${count} ${count === 1 ? 'file' : 'files'}"]`;
  });
  const lines = [...arrows]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([arrow, count]) => {
      const [here = '', there = ''] = arrow.split(' ');
      return `  ${id(here)} -->|${count}| ${id(there)}`;
    });
  return ['```mermaid', 'flowchart TD', ...rooms.reverse(), ...lines, '```'].join('\n');
}

/** The page's text with today's picture in it; fails where the page has lost its marks. */
export function withPicture(text: string): string {
  const from = text.indexOf(opening);
  const to = text.indexOf(closing);
  if (from < 0 || to < from)
    throw new Error(`docs/architecture.md needs the lines ${opening} and ${closing}`);
  return `${text.slice(0, from + opening.length)}\n${drawImports()}\n${text.slice(to)}`;
}

export function main(): number {
  writeFileSync(page, withPicture(readFileSync(page, 'utf8')));
  return 0;
}

function id(room: string): string {
  return room.replace(/[^a-z]/gu, '_');
}
