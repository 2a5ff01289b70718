// What a student does with the bullets of a list.
import { bulletsOf, indentOf, treeEnd, type Bullet } from './bullets';
import { cut, joined, lineOf, type Line, type Page } from './line';
import { pick, wordsIn, type Dice } from './word-edits';

/** Changes the page at the line `at`, which is the bullet's; null where it cannot be, else the points concerned. */
export type ListEdit = (page: Page, at: number, bullet: Bullet, dice: Dice) => number[] | null;

/** Shorter bullets are not split. */
const leastWords = 8;

/** At a sign, or else between two words near the middle. */
export const split: ListEdit = ({ lines }, at, { line, start, owner }, { random }) => {
  const words = wordsIn(line.text, start);
  if (words.length < leastWords) return null;
  const inner = words.slice(Math.floor(words.length / 4), Math.ceil((words.length * 3) / 4));
  const afterSign = inner.filter((word) =>
    /[.;,:!?。；，、] ?$/u.test(line.text.slice(start, word.at)),
  );
  const second = pick(afterSign, random) ?? inner[Math.floor(inner.length / 2)];
  if (!second || second.at <= start) return null;
  const head = lineOf(line.text.slice(0, start), 0);
  const place = random() < 0.5 ? at + 1 : treeEnd(lines, at);
  const parts = [trimmedEnd(cut(line, 0, second.at)), joined(head, cut(line, second.at))];
  lines.splice(place, 0, ...parts.slice(1));
  lines.splice(at, 1, ...parts.slice(0, 1));
  return [owner];
};

function trimmedEnd(line: Line): Line {
  return cut(line, 0, line.text.replace(/[\s,;:、，；]{1,9}$/u, '').length);
}

/** With the bullet right below it. */
export const merge: ListEdit = (page, at, { line, indent, owner }, { random }) => {
  const { lines } = page;
  const next = bulletsOf(page).find((bullet) => bullet.line === lines[at + 1]);
  if (!next || next.indent !== indent || treeEnd(lines, at) !== at + 1) return null;
  const between = lineOf(pick(['; ', ', ', ' '], random) ?? ' ', 0);
  lines.splice(at, 2, joined(trimmedEnd(line), between, cut(next.line, next.start)));
  return [owner, next.owner];
};

/** Up or down in its list, by a few places. */
export const reorder: ListEdit = ({ lines }, at, { indent, owner }, { random }) => {
  const end = treeEnd(lines, at);
  const starts: number[] = [];
  let first = at;
  while (first > 0 && isInList(lines[first - 1], indent)) first--;
  for (let each = first; each < lines.length && isInList(lines[each], indent); each++) {
    if (indentOf(lines[each]) === indent) starts.push(each);
  }
  const place = pick(
    starts.filter((each) => each < at || each >= end),
    random,
  );
  if (place === undefined) return null;
  const tree = lines.splice(at, end - at);
  const behind = treeEnd(lines, place > at ? place - tree.length : place);
  lines.splice(place > at ? behind : place, 0, ...tree);
  return [owner];
};

function isInList(line: Line | undefined, indent: number): boolean {
  return line !== undefined && line.text.trim() !== '' && indentOf(line) >= indent;
}

/** With all below it, behind some other bullet of the note. */
export const move: ListEdit = (page, at, { indent, owner }, { random }) => {
  const { lines } = page;
  const tree = lines.splice(at, treeEnd(lines, at) - at);
  const target = pick(bulletsOf(page), random);
  if (!target) {
    lines.splice(at, 0, ...tree);
    return null;
  }
  const place = treeEnd(lines, lines.indexOf(target.line));
  lines.splice(place, 0, ...indented(tree, target.indent - indent));
  return [owner, ...ownersOf(tree)];
};

/** One deeper, below the bullet above it; or one up. */
export const nest: ListEdit = ({ lines }, at, { indent, owner }) => {
  const end = treeEnd(lines, at);
  const above = indentOf(lines[at - 1]);
  const isBelow = at > 0 && lines[at - 1]?.text.trim() !== '' && above >= indent;
  if (indent === 0 && !isBelow) return null;
  const step = /^\t/mu.test(lines.map(({ text }) => text).join('\n')) ? 1 : 2;
  const tree = lines.slice(at, end);
  lines.splice(at, end - at, ...indented(tree, indent > 0 ? -Math.min(indent, step) : step));
  return [owner, ...ownersOf(tree)];
};

export function indented(tree: readonly Line[], by: number): Line[] {
  return tree.map((line) => {
    if (by <= 0) return cut(line, Math.min(-by, indentOf(line)));
    const sign = line.text.startsWith('\t') ? '\t' : ' ';
    return joined(lineOf(sign.repeat(by), 0), line);
  });
}

export function ownersOf(lines: readonly Line[]): number[] {
  const owners = new Set(lines.flatMap(({ from }) => from.map(Math.abs)));
  owners.delete(0);
  return [...owners];
}

/** A new bullet behind this one, of words that other bullets have, or after the pattern of this one. */
export const write: ListEdit = ({ lines }, at, { line, start }, { random, words }) => {
  const own = wordsIn(line.text, start);
  const head = line.text.slice(0, start);
  const isDense = own.length > 0 && /[\u3040-\u30ff\u3400-\u9fff]/u.test(line.text);
  const count = 4 + Math.floor(random() * 10);
  // A list often says one thing of many: a few words stay and the rest is new.
  const isPattern = random() < 0.3;
  const text = Array.from({ length: count }, (_, index) =>
    isPattern && random() < 0.35 ? own[index]?.text : pick(words, random),
  );
  const said = text.filter((word) => word !== undefined).join(isDense ? '' : ' ');
  lines.splice(treeEnd(lines, at), 0, lineOf(head + said, 0));
  return [];
};
