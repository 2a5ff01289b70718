import { fold, headType } from '../notes/names/cues';
import type { Heading, HistoryNote } from '../notes/note';
import { labelRole, roleOf } from '../notes/roles';
import { rankOf } from '../notes/under';
import { happens, isContainer, isGeneral, plainHeading, titleWords } from './headings';

/** What a section's causes or impacts are those of. */
export interface Subject {
  /** As said in a request, with its article: "the Cuban Missile Crisis". */
  readonly text: string;
  /** The level of the heading that names it, 0 for the title: one of a lower level may be part of one above it. */
  readonly rank: number;
  /** `text` fits behind "of" in English; else it is said by itself. */
  readonly reads: boolean;
}

/** "Causes of the Cuban Missile Crisis". */
const named =
  /^.{0,40}\b(?:causes?|reasons?|origins?|roots|background|course|events|impacts?|effects?|consequences?|results?|outcomes?|aftermath|legacy|significance) (?:of|for|to) (.{4,60})$/iu;
/** "Consecuencias de la Semana Trágica", "文艺复兴的影响": where the name stays as it is behind its preposition. */
const namedElsewhere = [
  /^(?:\S{1,30}\s){1,2}(?:(?:de (?:la|los|las)|del|du|des|della|dello|dei|dos?|das?|van (?:de|het))\s|(?:de l|dell)['’])([^:;,]{4,50})$/iu,
  /^(.{2,20})的(?:主要)?(?:影响|意义|原因|背景|结果|作用|经过|过程|影響|意義|結果)$/u,
];

/** What a heading says its causes or impacts are those of. */
export function nameIn({ text, role, inherited }: Heading): string | undefined {
  const found = named.exec(text)?.[1];
  if (found !== undefined || role === 'topic' || inherited) return found;
  return namedElsewhere.map((pattern) => pattern.exec(text)?.[1]).find((name) => name);
}

const pointsBack =
  /^(?:this|that|these|those|it|its|their|his|her|the (?:crisis|war|event|conflict|revolution|revolt|rebellion|uprising|battle|treaty))$/iu;

const longest = 60;

/** "The Treaty's impact", "Why nobody helped": the impact and the cause of something else than the crisis. */
function isOfAnother(heading: Heading, language: string): boolean {
  const { text, role } = heading;
  if (role !== 'cause' && role !== 'impact') return false;
  if (nameIn(heading) !== undefined || roleOf(text, language) === null) return false;
  return /['’]s?\s/u.test(text) || labelRole(text, language) === null;
}

/** The crisis that a heading belongs to: named in it, else by a heading above, else by the title; null where by none. */
function subjectOf({ headings, title, language }: HistoryNote, at: number): Subject | null {
  const own = headings[at];
  let rank = Infinity;
  for (let above = at; above >= 0; above--) {
    const heading = headings[above];
    if (!heading || rankOf(heading) >= rank) continue;
    rank = rankOf(heading);
    if (!heading.inherited && isOfAnother(heading, language)) return null;
    const tells = heading.role === 'topic' && own?.role !== 'topic';
    const name = nameIn(heading);
    // "Causes of the war": of which, a heading above says.
    const of = name !== undefined && pointsBack.test(name) ? undefined : name;
    if (of === undefined && (!tells || isContainer(heading.text))) continue;
    const found = subjectFrom(of ?? heading.text, language, of !== undefined);
    return found && { ...found, rank };
  }
  const found = subjectFrom(titleWords(title), language, false);
  return found && { ...found, rank: 0 };
}

/** `subjectOf` a note's headings, each looked up once. */
export function subjectsOf(note: HistoryNote): (heading: number) => Subject | null {
  const known = new Map<number, Subject | null>();
  return (heading) => {
    const found = known.get(heading);
    if (found !== undefined) return found;
    const subject = subjectOf(note, heading);
    known.set(heading, subject);
    return subject;
  };
}

/** @param isSure said to be what has the causes; else it must look like something that has some */
function subjectFrom(
  written: string,
  language: string,
  isSure: boolean,
): Omit<Subject, 'rank'> | null {
  const text = plainHeading(written);
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (text.length > longest || words.length > 7 || pointsBack.test(text)) return null;
  if (isGeneral(text) || !(isSure || happens(text))) return null;
  const known = language === 'en' ? withArticle(text) : null;
  return known === null ? { text, reads: false } : { text: known, reads: true };
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
