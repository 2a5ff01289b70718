import { lazily } from '../text/lazy';
import { findFlaw } from './checks';
import type { DatedEvent } from './events';
import { groupBy } from '../text/group';
import { happens } from './happening';
import { GAP, inContext } from './stem';
import { daysOfYear } from './year';

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
