import { fold, headType } from '../notes/names/cues';
import type { HistoryNote } from '../notes/note';
import { rankOf } from '../notes/under';
import { unspaced } from './aliases';
import { tidy } from './stem';

/** Names of files and headings that name no crisis. */
const general =
  /^(?:index|main|readme|notes?|history|modern|ancient|world|full|untitled|summary|overview|introduction|conclusions?|other|general|week|day|year|month|chapter|unit|lesson|part|topic|module|theme|section|exams?|layout|questions?|answers?|homework|leaflet|yr\d*|eoy|term|cours|class|revision|quick|notes?|extra|exam|study|guide|key|important|events?|people|timeline|table|pdf|version|contents?|the|of|to|and|for|on|in|road|tema|kapitel|geschichte|historia|histoire|storia|geschiedenis|chapitre|hoofdstuk|dejiny|[a-z]?)$/iu;

/** Names a file, a lesson or a part of one, but nothing of history. */
export function isGeneral(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => {
    const letters = word.replace(/\d/gu, '');
    return letters === '' || general.test(letters);
  });
}

const container =
  /^(?:the )?(?:(?:main|key|important) )?(?:characteristics|features|(?:bullet )?points|details|overview|summary|notes|caracter[ií]sticas|puntos|pontos|resumen?|resumo|aperçu|résumé|merkmale|überblick|stichpunkte|kenmerken|overzicht|caratteristiche|punti|charakteristika|要点|概述|概况|特点)\W{0,3}$/iu;

/** Holds things of all sorts, and says of none what it is. */
export function isContainer(heading: string): boolean {
  return container.test(plainHeading(heading));
}

/** "mary-tudor", "week_10": blanks as a reader would write them, but "D-Day". */
export function titleWords(written: string): string {
  if (/\s/u.test(written)) return written;
  const title = written.replace(/^\d{1,2}[_-](?=[\p{Lu}\d])/u, '');
  if (/[-_].*[-_]/u.test(title)) return title.replace(/[-_]/gu, ' ');
  return title.replace(/[-_](?=\p{Ll}{2})/gu, ' ').replace(/_/gu, ' ');
}

/** Counters before the words of a heading: "3.", "II)", "第 15 课"; of a point "E." may be a name. */
const counter =
  /^\W{0,3}(?:[\p{N}.]{1,5}[.)]\s|\p{N}{1,2}\.\p{N}{1,2}\s|[IVX]{2,4}[.)]\s|[A-Za-z]\)\s|第\s?[\p{N}一二三四五六七八九十]{1,4}\s?[课章节]\s?)\s*/u;
const letter = /^\P{L}{0,3}[A-Z]\.\s+/u;

/** "3. New borders": without what counts it. */
export function uncounted(text: string): string {
  return tidy(text.replace(counter, ''));
}

/** A heading's words without its counter, brackets and marks at the end. */
export function plainHeading(written: string): string {
  const text = written.replace(/^[\p{S}\p{P}\s]{1,9}/u, '');
  return tidy(
    text
      .replace(letter, '')
      .replace(counter, '')
      .replace(/\([^()]{0,80}\)(?=\W*$)/u, ''),
  ).replace(/[?!.：]$/u, '');
}

/** The topic that a heading stands under, or the title; '' where neither says anything. */
function placeOf({ headings, title }: HistoryNote, at: number): string {
  const own = headings[at];
  let rank = own ? rankOf(own) : 0;
  for (let above = at - 1; above >= 0; above--) {
    const heading = headings[above];
    if (!heading || rankOf(heading) >= rank) continue;
    rank = rankOf(heading);
    const text = plainHeading(heading.text);
    if (heading.role === 'topic' && text !== '' && !isGeneral(text) && !isContainer(text))
      return text;
  }
  return titleWords(title);
}

/** Names a war, a treaty, a movement, a year: what may have causes. A lesson on trade or on methods has none. */
export function happens(text: string): boolean {
  return (
    unspaced.test(text) ||
    /\d{2}|ww(?:\d|i)|d-day|ism(?:us|o|e|a)?\b|holo[ck]|wall\b/iu.test(text) ||
    (text.match(/[\p{L}-]{3,40}/gu) ?? []).some((word) => headType(fold(word)) !== null)
  );
}

/** What a list stands under, the highest first: none that says nothing, none that says again what another says. */
export function headsOf(note: HistoryNote, heading: number, name: string): string[] {
  const section = plainHeading(note.headings[heading]?.text ?? '');
  const place = placeOf(note, heading);
  const title = happens(place) ? '' : titleWords(note.title);
  const heads = [title, place, section, name].filter((head) => head !== '' && !isGeneral(head));
  const low = heads.map((head) => head.toLowerCase());
  return heads.filter((_, at) =>
    low.every((other, place) => {
      if (place === at || !other.includes(low[at] ?? '')) return true;
      return other === low[at] ? place > at : false;
    }),
  );
}

/** "Economic", "Long-term causes": what sort of causes or impacts a heading holds. */
const sort =
  /^(?:(?:the|main) )?((?:[\p{L}-]{2,30}(?:al|ic|ary|ious|term|ive)|\p{L}{3,30}ed|direct|indirect|immediate|underlying)(?:(?:,| and| &) \p{L}{2,30}(?:al|ic|ary|ious))?)(?: (?:factors?|causes?|reasons|impacts?|effects?|consequences?|results?|outcomes?))?:?$/iu;

/** What a heading says of the causes or impacts under it: "economic"; null where it is about something else. */
export function sortOf(heading: string): string | null {
  return sort.exec(heading)?.[1] ?? null;
}
