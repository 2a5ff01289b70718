import { unspaced } from './aliases';
import type { Material } from './material';
import { GAP } from './stem';
import { toldEvents, type Told } from './told';

const longest = 130;

/** Events as `toldEvents` tells them, but none of which only a piece is left. */
export function wholeEvents(material: Material): Told[] {
  return toldEvents(material, 'order', longest).filter((told) => isWhole(told, material.language));
}

/** With fewer letters beside the gap there is nothing to place. */
const fewestLetters = 8;

/** "其建立的时间是…": of what, the line before says. */
const pointsBack = /^[\p{P}\s]{0,3}(?:其|[这此该](?!外)|[它他她]们?|これ|それ|その|この)/u;

/** Where a sentence may be cut is known of English alone; "1920-45" with its first year gone is half a date. */
function isWhole({ event, text }: Told, language: string): boolean {
  const rest = event.text.replace(GAP, '');
  if (/…\s?[–-]\s?\d/u.test(text)) return false;
  if (pointsBack.test(rest)) return false;
  if (unspaced.test(rest) && (rest.match(/\p{L}/gu) ?? []).length < fewestLetters) return false;
  return language === 'en' || text.length + 4 > event.text.length;
}
