import { orderDates } from '../dates/compare';
import { lazily } from '../text/lazy';
import { findFlaw } from './checks';
import type { DatedEvent } from './events';
import { groupBy } from './group';
import { happens } from './happening';
import type { Material } from './material';
import type { QuestionKind } from './question';
import { hasFinite } from './verbs';
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
  /\d{4}|\b(?:then|later|earlier|afterwards?|after|before|since|until|already|again|still|finally|eventually|soon|next|following|previous(?:ly)?|once|first|second|third|last|former|again|anymore|no longer|dusk|dawn|nightfall|ante|antes|depois|después|luego|après|avant|ensuite|puis|dopo|prima|poi|nach|nachdem|vor|bevor|dann|danach|später|zuvor|bereits|na|nadat|voor|voordat|toen|daarna|po|pred|predtým|potom|neskôr)\b|[之以]?[前后後]|再/iu;

/** The date was that of a noun ("the disaster of …") or stands with others in brackets: it dates nothing else. */
const ofNoun = new RegExp(
  `\\b(?:de|del|di|des|d[aeo]s?|van|von|z|zo)\\s${GAP}|\\([^)]{0,200}${GAP}`,
  'iu',
);

/** Cut off in another language, or one end of a stretch ("…-45"). */
const halved =
  /\s(?:che|que|qui|con|di|de|e|y|et|und|och|en|a|il|la|le|el|quali|per|mit|von|zu)$|____\s?[-–]\s?\d/iu;

/** Jotted down: one thing led to the next, or a word and what was thought of it. */
const noted = /^\S{1,30}(?:\s\S{1,30}){0,2}\s[–-]\s/u;
const arrow = /->|[→⇒]|=>/u;

/** Of one story: they share a name, or telling words and their years, or stand under one heading that spans no more years than these. */
export function belongTogether(
  { event: a }: Told,
  { event: b }: Told,
  { yearsUnder }: Material,
  most: number,
): boolean {
  const [one, other] = [a.statement, b.statement];
  const names = new Set(one.names.map(({ text }) => text));
  if (other.names.some(({ text }) => names.has(text))) return true;
  const isNear = Math.abs(b.date.earliest - a.date.earliest) <= most * daysOfYear;
  const shared = [...one.stems].filter((stem) => stem.length > 5 && other.stems.has(stem));
  if (isNear && shared.length >= fewestShared) return true;
  const { heading } = one.point;
  if (heading !== other.point.heading) return false;
  return yearsUnder(heading) <= most;
}

/** One word two strangers may share. */
const fewestShared = 2;
const daysOfYear = 366;

/** How many years the events under a heading, by its index, lie apart. */
export function yearsBetween(events: readonly DatedEvent[]): (heading: number) => number {
  const under = lazily(() => groupBy(events, ({ statement }) => statement.point.heading));
  return (heading) => {
    const dates = (under().get(heading) ?? []).map(({ date }) => date);
    const first = Math.min(...dates.map(({ earliest }) => earliest));
    const last = Math.max(...dates.map(({ latest }) => latest));
    return (last - first) / daysOfYear;
  };
}

/** Can an event, told in these words, stand beside another? Judged once: several kinds of questions tell of it. */
export function judgeTold(language: string): (event: DatedEvent, stem: string) => boolean {
  const judged = new Map<DatedEvent, { readonly stem: string; readonly stands: boolean }>();
  const judge = ({ text: whole, statement }: DatedEvent, stem: string): boolean => {
    const { context, names } = statement;
    const text = inContext(context, stem);
    if (halved.test(text) || ofNoun.test(text) || placing.test(text)) return false;
    if (!happens({ text: whole, names }, language)) return false;
    return !findFlaw({ kind: 'order', language, context, stem, key: '', options: [] });
  };
  return (event, stem) => {
    const known = judged.get(event);
    if (known?.stem === stem) return known.stands;
    const stands = judge(event, stem);
    judged.set(event, { stem, stands });
    return stands;
  };
}

/** Events that can stand beside another, one of a point, as time runs. */
export function toldEvents(material: Material, kind: QuestionKind, longest: number): Told[] {
  const { events, language, standsBeside } = material;
  const found = new Map<string, Told>();
  for (const event of events) {
    const { asked, context, point } = event.statement;
    const { date, gapped } = event;
    if (!asked || found.has(point.id) || date.approximate || !Number.isFinite(lengthOf(date)))
      continue;
    // In English, and where others can be had, without a hole; beside one other, none of which a clause was cut.
    const isWhole = kind === 'order' || event.text.length <= longest;
    const isHoled = gapped && (language === 'en' || kind === 'first');
    const stem = isHoled || !isWhole ? null : trimStem(event.text, longest);
    if (stem === null) continue;
    const text = inContext(context, stem);
    if (kind !== 'order' && (arrow.test(text) || noted.test(text) || !hasFinite(stem, language)))
      continue;
    if (!standsBeside(event, stem)) continue;
    found.set(point.id, { event, text: text.replace(GAP, '…') });
  }
  return [...found.values()].sort((a, b) => orderDates(a.event.date, b.event.date));
}

function lengthOf({ earliest, latest }: DatedEvent['date']): number {
  return latest - earliest;
}

/** Do both sentences read differently, and tell of different things? */
export function areApart(a: Told, b: Told, { resembling }: Material): boolean {
  const [one, other] = [a.event.statement, b.event.statement];
  return a.text.toLowerCase() !== b.text.toLowerCase() && !resembling(one).includes(other);
}
