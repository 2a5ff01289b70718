import type { HistoryNote } from '../notes/note';
import { findFlaw } from './checks';
import { withoutDate } from './dateless';
import { uncounted } from './headings';
import type { Resembling } from './resembling';
import { givesReason, givesRoleAway } from './role-words';
import type { Statement } from './statement';
import { GAP, inContext } from './stem';
import type { Subject } from './subject';

export const toldRoles = ['cause', 'course', 'impact'] as const;
export type ToldRole = (typeof toldRoles)[number];

/** A short point that can be told from others by its role, as it is offered: without its dates. */
export interface Fact {
  readonly statement: Statement;
  readonly role: ToldRole;
  readonly text: string;
  readonly subject: Subject;
}

/** A note as facts are told from it (see material.ts). */
interface Telling {
  readonly note: HistoryNote;
  readonly language: string;
  readonly statements: readonly Statement[];
  readonly subjectAt: (heading: number) => Subject | null;
  readonly sure: () => ReadonlySet<string>;
}

/** May it stand among others to choose from: neither long nor with a hole where its date was? */
export function isShort({ text }: Pick<Fact, 'text'>): boolean {
  return text.length <= longestShort && !text.includes('…');
}

const shortest = 14;
const longest = 170;
const longestShort = 120;

/** Points that can stand beside each other; what hangs under another point tells of that one, and is no cause itself. */
export function factsOf({ note, statements, language, subjectAt, sure }: Telling): Fact[] {
  return statements.flatMap((statement) => {
    const { point } = statement;
    const role = toldRoles.find((each) => each === point.role);
    const parent = note.points[point.parent];
    if (!role || (parent && !(parent.isLabel && parent.parent < 0))) return [];
    // Under "Alliances", below the causes, stands what they were; "War:" is no course, nor its last list.
    const heading = note.headings[point.heading];
    if (!sure().has(point.id)) return [];
    if (role === 'cause' && isBackground(heading?.text ?? '')) return [];
    // What it hangs under is said first, but not the crisis, which the request names.
    const context = parent?.text.startsWith(statement.context) ? statement.context : '';
    const text = factText({ ...statement, context }, language);
    const subject = text === null ? null : subjectAt(point.heading);
    return text !== null && subject ? [{ statement, role, text, subject }] : [];
  });
}

/** What stands there was there before, whether it caused anything or not. */
export function isBackground(heading: string): boolean {
  return /background|contexte?|contest|kontext|hintergrund|situa[tc]|pozadie|背景/iu.test(heading);
}

/** The whole point in a few words; null where it is more than one sentence, leans on others or says what it is. */
function factText(statement: Statement, language: string): string | null {
  const { point, from, text, dates, names, context, heads } = statement;
  if (from > 0 || point.text.length > text.length + 2 || text.length > longest * 1.3) return null;
  if (heads && text.length < 40) return null;
  const [date, another] = dates;
  const bare = uncounted(date ? withoutDate(text, date, language === 'en').text : text);
  // When it happened would sort it by itself.
  if (
    another ||
    (language === 'en' && bare.includes(GAP)) ||
    /\d{3}|:\w+:|https?:|^[A-Z]\.\s/u.test(bare)
  )
    return null;
  if (
    leaning.test(bare) ||
    hasOpenQuote(bare) ||
    names.some(({ from: start, to }) => to - start > text.length - 4)
  ) {
    return null;
  }
  const whole = inContext(context, bare.replace(/[.;；。．，]$/u, ''));
  if (bare.length < shortest || whole.length > longest || givesRoleAway(whole)) return null;
  const asked = { kind: 'order', language, context, stem: bare, key: '', options: [] } as const;
  return findFlaw(asked) ? null : whole.replace(GAP, '…');
}

/** Points at another line: "these wishes". */
const leaning =
  /(?:^|[^\p{L}])(?:this|these|those|dess[ae]s?|dest[ae]s|est[ao]s|es[ao]s|dies(?:e[mnrs]?)|ces|cette|quest[oiae]|deze|týchto|tieto)[^\p{L}]/iu;

/** Quotation marks that do not pair: a piece of a quotation. */
function hasOpenQuote(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return count(/“/gu) !== count(/”/gu) || count(/"/gu) % 2 === 1;
}

const ends =
  /\b(?:end(?:s|ed|ing)?|surrender\w*|sign(?:s|ed)|remov\w+|withdr\w+|agree\w*|treaty|peace|armistice|collapse\w*|victory|defeat\w*|won|lost|fell|resign\w*|abdica\w+)\b/iu;

/** Can the fact surely not be called by another role? */
export function isAlien(fact: Fact, role: ToldRole, { resembling }: Resembling): boolean {
  const { statement, text } = fact;
  if (fact.role === role) return false;
  // How it ended may be called what came of it.
  if (fact.role === 'course' && role === 'impact' && ends.test(text)) return false;
  // Both lie before the end: a step that gives a reason is a cause as well, and a cause with its day a step.
  if (fact.role === 'course' && role === 'cause' && givesReason(text)) return false;
  if (fact.role === 'cause' && role === 'course' && statement.dates.length > 0) return false;
  return !resembling(statement).some(({ point }) => point.role === role);
}
