import { orderDates } from '../dates/compare';
import { pastForms, verbalNouns } from '../text/word-families';
import { unspaced } from './aliases';
import { findFlaw } from './checks';
import type { NameType } from '../notes/note';
import type { DatedEvent } from './events';
import type { Material } from './material';
import type { QuestionKind } from './question';
import type { Statement } from './statement';
import { GAP, inContext, trimStem } from './stem';

/** An event as it is told beside another, without its date. */
export interface Told {
  readonly event: DatedEvent;
  /** With what it hangs under said first. */
  readonly text: string;
}

/**
 * Tells of its place in time, or of what went before; or holds what may be a date: beside another event that gives
 * the order away.
 */
const placing =
  /\d{4}|\b(?:then|later|earlier|afterwards?|after|before|since|until|already|again|still|finally|eventually|soon|next|following|previous(?:ly)?|once|first|second|third|last|former|again|anymore|no longer|ante|antes|depois|después|luego|après|avant|ensuite|puis|dopo|prima|poi|nach|nachdem|vor|bevor|dann|danach|später|zuvor|bereits|na|nadat|voor|voordat|toen|daarna|po|pred|predtým|potom|neskôr)\b|[之以]?[前后後]|再/iu;

/** Events that can stand beside another, one of a point, as time runs. */
export function toldEvents(material: Material, kind: QuestionKind, longest: number): Told[] {
  const { events, language } = material;
  const found = new Map<string, Told>();
  for (const event of events) {
    const { asked, context, point } = event.statement;
    const { date, gapped } = event;
    if (!asked || found.has(point.id) || date.approximate || !Number.isFinite(lengthOf(date)))
      continue;
    // In English, where others can be had, without a hole.
    const stem = gapped && language === 'en' ? null : trimStem(event.text, longest);
    if (stem === null) continue;
    const text = inContext(context, stem);
    if (placing.test(text) || !happens(event.statement, material)) continue;
    if (findFlaw({ kind, language, context, stem, key: '', options: [] })) continue;
    const shown = text.replace(GAP, '…');
    if (!lasting.test(shown)) found.set(point.id, { event, text: shown });
  }
  return [...found.values()].sort((a, b) => orderDates(a.event.date, b.event.date));
}

/** Names that say of themselves that something happened: "Stamp Act", "Boston Massacre". */
const happenings = new Set<NameType>(['event', 'treaty', 'operation']);

const verb =
  /^(?:\p{Ll}{2,30}ed|was|were|had|is|are|has|begins?|becomes?|makes?|takes?|leads?|gives?)$/u;

/** Says that something happened: a bare list of names, or how many there were, has no place in time. */
function happens({ text, names }: Statement, { language }: Material): boolean {
  if (unspaced.test(text)) return text.length >= fewestLetters;
  const found = text.match(/\p{L}{2,40}/gu) ?? [];
  if (language !== 'en') return found.length >= fewestWords;
  if (names.some(({ type }) => happenings.has(type))) return true;
  const nouns = verbalNouns.split(' ');
  return found.some((word) => verb.test(word) || (pastForms.has(word) && !nouns.includes(word)));
}

const fewestLetters = 9;
const fewestWords = 5;

/** "Until …": no moment. */
const lasting =
  /\b(?:until|till|up to|up until|hasta|até|jusqu.{1,4}|bis|fino al?|sino al?|tot|do|aż do|depuis|desde|seit|dal?|sinds|od)\s+…/iu;

function lengthOf({ earliest, latest }: DatedEvent['date']): number {
  return latest - earliest;
}

/** Do both sentences read differently, and tell of different things? */
export function areApart(a: Told, b: Told, { resembling }: Material): boolean {
  const [one, other] = [a.event.statement, b.event.statement];
  return a.text.toLowerCase() !== b.text.toLowerCase() && !resembling(one).includes(other);
}
