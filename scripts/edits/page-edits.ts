// What a student does with sections and whole notes.
import { bulletsOf, indentOf, sectionsOf, treeEnd } from './bullets';
import { emptyLine, lineOf, toLines, type Line, type Page } from './line';
import { indented, ownersOf } from './list-edits';
import { pick, wordsIn, type Dice } from './word-edits';

/** Another word, or one more, in some heading. */
export function renameSection(page: Page, { random, words }: Dice): number[] | null {
  const section = pick(sectionsOf(page), random);
  if (!section) return null;
  const { text } = page.lines[section.from] ?? emptyLine;
  const start = section.level + 1;
  const word = pick(wordsIn(text, start), random);
  const other = pick(words, random) ?? 'Others';
  const isMore = !word || random() < 0.6;
  const renamed = isMore
    ? `${text} ${other}`
    : text.slice(0, word.at) + other + text.slice(word.at + word.text.length);
  page.lines[section.from] = lineOf(renamed, 0);
  return ownersOf(page.lines.slice(section.from, section.to));
}

/** Takes out some section that is not the whole note, with its heading. */
function takeSection(page: Page, { random }: Dice): Line[] | null {
  const sections = sectionsOf(page).filter(({ from, to }) => {
    const rest = page.lines.length - (to - from);
    return to - from > 2 && rest > (to - from) / 2;
  });
  const section = pick(sections, random);
  return section ? page.lines.splice(section.from, section.to - section.from) : null;
}

/** A section before another one, or last. */
export function moveSection(page: Page, dice: Dice): number[] | null {
  const taken = takeSection(page, dice);
  if (!taken) return null;
  const [first] = taken;
  const depth = /^#+/u.exec(first?.text ?? '')?.[0].length ?? 1;
  const places = page.lines.flatMap(({ text }, at) => {
    const level = /^(#{1,6}) /u.exec(text)?.[1]?.length ?? 9;
    return level <= depth ? [at] : [];
  });
  page.lines.splice(pick([...places, page.lines.length], dice.random) ?? 0, 0, ...taken);
  return ownersOf(taken);
}

/** A section goes to the end of another note. */
export function sendSection(page: Page, to: Page, dice: Dice): number[] | null {
  const taken = takeSection(page, dice);
  if (!taken) return null;
  to.lines.push(emptyLine, ...taken);
  return ownersOf(taken);
}

/** One to three bullets, with what is below them, go into another note. */
export function sendBullets(page: Page, to: Page, { random }: Dice): number[] | null {
  const sent: number[] = [];
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
    const bullet = pick(bulletsOf(page), random);
    const target = pick(bulletsOf(to), random);
    if (!bullet || !target) break;
    const at = page.lines.indexOf(bullet.line);
    const tree = page.lines.splice(at, treeEnd(page.lines, at) - at);
    const place = treeEnd(to.lines, to.lines.indexOf(target.line));
    to.lines.splice(place, 0, ...indented(tree, target.indent - indentOf(tree[0])));
    sent.push(...ownersOf(tree));
  }
  return sent.length > 0 ? sent : null;
}

/** The sections from some heading on become a note of their own. */
export function splitPage(page: Page, path: string, { random }: Dice): Page | null {
  const { length } = page.lines;
  const starts = sectionsOf(page).filter(
    ({ from }) => from > length / 5 && from < (length * 4) / 5,
  );
  const start = pick(starts, random);
  if (!start) return null;
  const lines = page.lines.splice(start.from);
  return { path, lines: [...toLines('---\ntags: [history]\n---'), ...lines] };
}
