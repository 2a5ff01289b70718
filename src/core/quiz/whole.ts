import { unspaced } from './aliases';
import { capitalised, GAP } from './stem';
import { toldEvents, type Told, type Telling } from './told';

const longest = 130;

/** Events as `toldEvents` tells them, but none of which only a piece is left. */
export function wholeEvents(telling: Telling): Told[] {
  return toldEvents(telling, 'order', longest)
    .filter((told) => isWhole(told, telling.language))
    .map(({ event, text }) => ({
      event,
      text: capitalised(text.replace(inside, '').replace(atEnds, '')),
    }));
}

/** Cut off before what it joins. */
const halved = /\s(?:and|or|but|with|by|which|who|where|when)[.,]?$/iu;

/** Where a date stood between dashes or commas, or with its preposition behind the first words. */
const inside =
  /\s[-–—]\s…(?=\s[-–—>])|\s…(?=\s[-–—>])|,?\s(?:am|im|in|on|il|nel|el|en|le|em|no|op|v|dňa|dne)\s…(?=,?\s\p{L})/gu;

/** Where a date stood first or last, with what led to it: the sentence is whole without. */
const atEnds =
  /^…\s?[,，:：]\s?|,?\s(?:(?:en|in|im|am|el|le|on|au|il|nel|em|no|op|v|dňa|dne)\s)?…[.]?$/iu;

/** With fewer letters beside the gap there is nothing to place. */
const fewestLetters = 8;

/** "其建立的时间是…": of what, the line before says. */
const pointsBack = /^[\p{P}\s]{0,3}(?:其|[这此该](?!外)|[它他她]们?|これ|それ|その|この)/u;

/** Where a sentence may be cut is known of English alone; "1920-45" with its first year gone is half a date. */
function isWhole({ event, text }: Told, language: string): boolean {
  const rest = event.text.replace(GAP, '');
  if (/…\s?[–-]\s?\d/u.test(text)) return false;
  if (pointsBack.test(rest) || halved.test(text)) return false;
  if (unspaced.test(rest) && (rest.match(/\p{L}/gu) ?? []).length < fewestLetters) return false;
  return language === 'en' || text.length + 4 > event.text.length;
}

/** In lines: what a long note tells farther off is of another time or place. */
const near = 150;

/** Of one part of the note, and neither an age beside a day. */
export function areNear(a: Told, b: Told): boolean {
  const apart = Math.abs(a.event.statement.point.line - b.event.statement.point.line);
  return apart <= near && !isEra(a, b) && !isEra(b, a);
}

/** In days: a year and some. */
const longYear = 370;
const age = 30 * 365;
/** Two hundred years: what lies farther apart nobody would mix up. */
const longAgo = 200 * 365;

/** Goes on for longer than from it to the other, or for an age beside a year: no event among days. */
function isEra({ event: { date } }: Told, { event: { date: other } }: Told): boolean {
  const length = date.latest - date.earliest;
  const gap = Math.max(other.earliest - date.latest, date.earliest - other.latest);
  if (gap > longAgo) return true;
  return (
    length > longYear && (length > gap || (length > age && other.latest - other.earliest < age))
  );
}
