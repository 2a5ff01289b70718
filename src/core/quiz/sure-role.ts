import { fold, headType } from '../notes/names/cues';
import type { HistoryNote, Role } from '../notes/note';
import { labelRole } from '../notes/roles';
import { rankOf } from '../notes/under';
import { unspaced } from './aliases';
import { sortOf } from './headings';
import { nameIn } from './subject';

/** "War:" heads what happened in it or all there is to say of it; "after the war" what was later, not what came of it. */
function isLoose(text: string, role: Role): boolean {
  const last = text.match(/\p{L}+/gu)?.at(-1) ?? '';
  return role === 'course' ? headType(fold(last)) === 'event' : /^(?:what|how) /iu.test(text);
}

/** "Course: the thirteen days", "How it spread (course)", "Results and significance": each part says the same role. */
function names(text: string, role: Role, language: string): boolean {
  if (sortOf(text) !== null) return true;
  const [, bracket] = /\(([^()]{1,40})\)\W*$/u.exec(text) ?? [];
  const [head = ''] = text.split(/[:：]/u);
  const parts = head.split(/\s(?:and|&|und|y|e|et|en|a)\s/iu);
  return [[text], [head], parts, bracket ? [bracket] : []].some(
    (all) => all.length > 0 && all.every((each) => labelRole(each, language) === role),
  );
}

/** Says more than a role, in a script without blanks. */
function isLong(text: string): boolean {
  return unspaced.test(text) && (text.match(/\p{L}/gu) ?? []).length > 8;
}

/** Is the role of a heading that of its own words ("Causes", "Causes of X", or "Economic" below them), which none above contradicts? */
function isSureHeading({ headings, language }: HistoryNote, at: number): boolean {
  const own = headings[at];
  if (!own) return false;
  const before = headings[at - 1];
  // "China's role in the war" and below it "Role": of China's.
  if (
    before?.level === 'label' &&
    before.text.length > own.text.length &&
    before.text.endsWith(own.text)
  )
    return false;
  let rank = Infinity;
  let said = false;
  for (let above = at; above >= 0; above--) {
    const heading = headings[above];
    if (!heading || rankOf(heading) >= rank) continue;
    rank = rankOf(heading);
    const { text, role, inherited } = heading;
    if (inherited) {
      if (!said && sortOf(text) === null) return false;
      continue;
    }
    if (!said) {
      if ((/\p{L}['’]s?\s/u.test(text) || isLong(text)) && nameIn(heading) === undefined)
        return false;
      if (!names(text, role, language) && !isWhy(text, role) && nameIn(heading) === undefined)
        return false;
      if (nameIn(heading) === undefined && isLoose(text, role)) return false;
      said = true;
    } else if (
      rank > 1 &&
      role !== own.role &&
      (role === 'cause' || role === 'course' || role === 'impact')
    ) {
      return false;
    }
  }
  return said;
}

/** "Why did the West fall?" */
function isWhy(text: string, role: Role): boolean {
  return role === 'cause' && /^\P{L}{0,6}why (?:did|was|were|had)\b/iu.test(text);
}

/** "What: the king's answer" below "Why:" begins something else. */
const turns = /^(?:what|when|who|where|how|which)\b[^.:]{0,20}:/iu;

/** The ids of the points whose role the note itself says in so many words. */
export function surePoints(note: HistoryNote): ReadonlySet<string> {
  const sure = new Set<string>();
  let last = -2;
  let isSure = false;
  for (const { id, heading, text } of note.points) {
    if (heading !== last) isSure = isSureHeading(note, heading);
    last = heading;
    if (turns.test(text)) isSure = false;
    if (isSure) sure.add(id);
  }
  return sure;
}
