// Marks that students type themselves where Markdown has none: "•", "→", "1、", "（一）", "①", "a)".
import { joinPlains, slicePlain, type Plain } from './plain';

const bullet = '[•·・‣◦▪●○■□◆◇►▶➢➤✓✔★☆※]|[–—-](?=\\s)';
const counter =
  '[①-⑳❶-❿]|[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[）)]|(?:\\d{1,2}|[a-zA-Z])[）)](?=\\s)' +
  '|\\d{1,2}、|[一二三四五六七八九十]{1,3}、';
const arrow = '-{1,2}>|[→⇒➔➜⟶]|=>';
const itemMark = new RegExp(`^(?:${bullet}|${counter})\\s*`, 'u');
const anyMark = new RegExp(`^(?:(?:${bullet}|${counter}|${arrow})\\s*)+`, 'u');
const leadingArrow = new RegExp(`^(?:${arrow})`, 'u');
const cjkHead =
  /^(第[一二三四五六七八九十百\d]{1,4}[章节節课課编編篇部]|[一二三四五六七八九十]{1,3}[、．])|^[（(][一二三四五六七八九十]{1,3}[）)]/u;

/** Is a line of a paragraph an item of a list that was typed by hand? */
export function isTypedItem(line: string): boolean {
  return itemMark.test(line);
}

/** The items of a line of them: "• a • b". */
export function typedItems(line: Plain): Plain[] {
  if (!/^[•・]/u.test(line.text)) return [line];
  const starts = [...line.text.matchAll(/(?:^|\s)[•・]/gu)].map(({ index }) => index);
  return starts.map((start, at) => slicePlain(line, start, starts[at + 1]));
}

/** Goes a line on with what the line above it led to ("→ famine")? */
export function isArrowLine(line: string): boolean {
  return leadingArrow.test(line);
}

/** The words behind a typed mark; a card's "term:: meaning" with one colon. */
export function withoutMark(plain: Plain): Plain {
  const mark = anyMark.exec(plain.text)?.[0] ?? '';
  const words = mark === '' ? plain : slicePlain(plain, mark.length);
  if (!words.text.includes('::')) return words;
  const [card = '', term = ''] = /^([^:\n]{1,60}?)\s*::\s+/u.exec(words.text) ?? [];
  if (card === '') return words;
  const parts = [slicePlain(words, 0, term.length), slicePlain(words, card.length)];
  return joinPlains(parts, () => ': ');
}

/** "一、背景" heads as a bold line does, "（一）原因" as a label; null for a statement that is only counted. */
export function countedHead(line: string, next: string): 'bold' | 'label' | null {
  const found = cjkHead.exec(line);
  if (!found || line.length > 30 || /[。；，;,.!！]$/u.test(line)) return null;
  const after = cjkHead.exec(next);
  const isRow = after !== null && Boolean(after[1]) === Boolean(found[1]);
  return isRow ? null : found[1] ? 'bold' : 'label';
}
