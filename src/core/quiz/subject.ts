import { fold, headType } from '../notes/names/cues';
import type { Heading, HistoryNote } from '../notes/note';
import { labelRole, roleOf } from '../notes/roles';
import { rankOf } from '../notes/under';
import { tidy } from './stem';

/** What a section's causes or impacts are those of. */
export interface Subject {
  /** As said in a request, with its article: "the Cuban Missile Crisis". */
  readonly text: string;
  /** As a heading says it, without article. */
  readonly name: string;
  /** `text` fits behind "of" in English; else it is said by itself. */
  readonly reads: boolean;
}

/** "Causes of the Cuban Missile Crisis". */
const named =
  /^.{0,40}\b(?:causes?|reasons?|origins?|roots|background|course|events|impacts?|effects?|consequences?|results?|outcomes?|aftermath|legacy|significance) (?:of|for|to) (.{4,60})$/iu;
const pointsBack =
  /^(?:this|that|these|those|it|its|their|his|her|the (?:crisis|war|event|conflict))$/iu;

/** Names of files and headings that name no crisis. */
const general =
  /^(?:index|main|readme|notes?|history|modern|ancient|world|full|untitled|summary|overview|introduction|week|day|year|month|chapter|unit|lesson|part|topic|module|theme|section|exams?|layout|questions?|answers?|homework|leaflet|yr\d*|eoy|term|cours|class|revision|quick|notes?|extra|exam|study|guide|key|important|events?|people|timeline|contents?|the|of|to|and|for|on|in|road|tema|kapitel|geschichte|historia|histoire|storia|geschiedenis|chapitre|hoofdstuk|dejiny|[a-z]?)$/iu;

const longest = 60;

/** "The Treaty's impact", "Why nobody helped": the impact and the cause of something else than the crisis. */
function isOfAnother({ text, role }: Heading, language: string): boolean {
  if (role !== 'cause' && role !== 'impact') return false;
  if (named.test(text) || roleOf(text, language) === null) return false;
  return /['’]s?\s/u.test(text) || labelRole(text, language) === null;
}

/** The crisis that a heading belongs to: named in it, else by a heading above, else by the title; null where by none. */
export function subjectOf({ headings, title, language }: HistoryNote, at: number): Subject | null {
  const own = headings[at];
  let rank = Infinity;
  for (let above = at; above >= 0; above--) {
    const heading = headings[above];
    if (!heading || rankOf(heading) >= rank) continue;
    rank = rankOf(heading);
    if (!heading.inherited && isOfAnother(heading, language)) return null;
    const tells = heading.role === 'topic' && own?.role !== 'topic';
    const text = named.exec(heading.text)?.[1] ?? (tells ? heading.text : '');
    const subject = subjectFrom(text, language);
    if (subject) return subject;
  }
  return subjectFrom(/\s/u.test(title) ? title : unslugged(title), language);
}

/** "mary-tudor", "week_10": blanks as a reader would write them, but "D-Day". */
function unslugged(written: string): string {
  const title = written.replace(/^\d{1,2}[_-](?=[\p{Lu}\d])/u, '');
  if (/[-_].*[-_]/u.test(title)) return title.replace(/[-_]/gu, ' ');
  return title.replace(/[-_](?=\p{Ll}{2})/gu, ' ').replace(/_/gu, ' ');
}

/** Counters before the words of a heading: "3.", "II)", "第 15 课". */
const counter =
  /^\W{0,3}(?:[\p{N}.]{1,5}[.)]\s|\p{N}{1,2}\.\p{N}{1,2}\s|[A-Z]{1,4}[.)]\s|第\s?[\p{N}一二三四五六七八九十]{1,4}\s?[课章节]\s?)\s*/u;

/** A heading's words without its counter, brackets and marks at the end. */
export function plainHeading(written: string): string {
  const text = written.replace(/^[\p{S}\p{P}\s]{1,9}/u, '');
  return tidy(text.replace(counter, '').replace(/\([^()]{0,80}\)(?=\W*$)/u, '')).replace(
    /[?!.：]$/u,
    '',
  );
}

function subjectFrom(written: string, language: string): Subject | null {
  const text = plainHeading(written);
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (text.length > longest || words.length > 7 || pointsBack.test(text)) return null;
  if (isGeneral(text)) return null;
  const known = language === 'en' ? withArticle(text) : null;
  return known === null
    ? { text, name: text, reads: false }
    : { text: known, name: text, reads: true };
}

/** Names a file, a lesson or a part of one, but nothing of history. */
export function isGeneral(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => {
    const letters = word.replace(/\d/gu, '');
    return letters === '' || general.test(letters);
  });
}

/** "the" where an English name wants it; null where that cannot be told. */
function withArticle(text: string): string | null {
  if (/^the\s/iu.test(text)) return text.replace(/^the/iu, 'the');
  if (/^(?:an?|how|why|what|when|who)\s|[:?,;–—/&]|\s-\s/iu.test(text)) return null;
  if (/^World War\b.{0,4}$|^WW\s?[I12]{1,2}$|^D-Day$/iu.test(text)) return text;
  if (/['’]s?\s/u.test(text)) return text;
  const [first = '', second] = text.split(/\s+/u);
  const head = second === 'of' ? first : (text.split(/\s+/u).at(-1) ?? '');
  const type = headType(fold(head));
  return type === 'event' || type === 'treaty' ? `the ${text}` : null;
}

/** What a list stands under, the highest first: none that says nothing, none that a lower one says again. */
export function headsOf(subject: Subject | null, section: string, name: string): string[] {
  const heads = [subject?.name ?? '', section, name].filter(
    (head) => head !== '' && !isGeneral(head),
  );
  return heads.filter((head, at) =>
    heads.every((other, place) => place <= at || !other.toLowerCase().includes(head.toLowerCase())),
  );
}

/** "Economic", "Long-term causes": what sort of causes or impacts a heading holds. */
const sort =
  /^(?:(?:the|main) )?((?:[\p{L}-]{2,30}(?:al|ic|ary|ious|term|ive)|direct|indirect|immediate|underlying)(?:(?:,| and| &) \p{L}{2,30}(?:al|ic|ary|ious))?)(?: (?:factors?|causes?|reasons|impacts?|effects?|consequences?|results?|outcomes?))?:?$/iu;

/** What a heading says of the causes or impacts under it: "economic"; null where it is about something else. */
export function sortOf(heading: string): string | null {
  return sort.exec(heading)?.[1] ?? null;
}
