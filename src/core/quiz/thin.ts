import type { HistoryNote, Role } from '../notes/note';
import { headingsUnder } from '../notes/under';
import type { Strings } from '../../strings';
import { makeQuestions } from './make';
import type { QuizOptions } from './material';

/** Why there is nothing to ask, with the figures to say it in words. */
export interface ThinReason {
  readonly kind:
    | 'no-points'
    | 'few-points'
    /** Points enough, but no dates and no names in them. */
    | 'no-facts'
    /** Dates or names, but nothing to hold against them: one of each leaves no wrong options. */
    | 'too-alike'
    | 'all-hidden'
    | 'wrong-kinds'
    /** The note gives questions, but none on the chosen points alone. */
    | 'none-chosen';
  readonly points: number;
  readonly dates: number;
  readonly names: number;
  /** Only a section was looked at. */
  readonly inSection: boolean;
  /** The heading that has the fewest points of those about the crisis; `isThere` in the note, or to be written. */
  readonly heading: { readonly text: string; readonly isThere: boolean } | null;
}

/** Below this, every question would give away another. */
const fewestPoints = 3;

/** Why `makeQuestions` makes nothing of a note, or nothing to speak of. */
export function whyNoQuestions(note: HistoryNote, options: QuizOptions): ThinReason {
  const { within, hidden, families, only, ...rest } = options;
  const under = within === undefined ? null : headingsUnder(note, within);
  const asked = note.points.filter(
    ({ role, isLabel, heading }) =>
      role !== 'sources' && role !== 'ignore' && !isLabel && (under?.has(heading) ?? true),
  );
  const points = asked.length;
  const dates = asked.reduce((sum, point) => sum + point.dates.length, 0);
  const names = asked.reduce((sum, point) => sum + point.names.length, 0);
  const about = {
    points,
    dates,
    names,
    inSection: under !== null,
    heading: poorestHeading(note, under, options.strings),
  };
  const gives = (more: Partial<QuizOptions>): boolean => {
    const scope = within === undefined ? rest : { ...rest, within };
    return makeQuestions(note, { ...scope, ...more, length: 1 }).length > 0;
  };
  const set = { ...(hidden && { hidden }), ...(families && { families }), ...(only && { only }) };
  const without = (key: keyof typeof set): boolean => {
    const { [key]: gone, ...others } = set;
    return gone !== undefined && gives(others);
  };
  if (without('hidden')) return { ...about, kind: 'all-hidden' };
  if (without('families')) return { ...about, kind: 'wrong-kinds' };
  if (without('only')) return { ...about, kind: 'none-chosen' };
  if (points === 0) return { ...about, kind: 'no-points' };
  if (points < fewestPoints) return { ...about, kind: 'few-points' };
  return { ...about, kind: dates + names === 0 ? 'no-facts' : 'too-alike' };
}

const crisisRoles = ['cause', 'course', 'impact'] as const satisfies readonly Role[];

/** Of a section its own heading; of a note the first of its poorest, those that are missing first. */
function poorestHeading(
  { headings, points }: HistoryNote,
  under: ReadonlySet<number> | null,
  { roles }: Strings,
): ThinReason['heading'] {
  if (under) {
    const [own = -1] = under;
    const text = headings[own]?.text ?? '';
    return text === '' ? null : { text, isThere: true };
  }
  const parts = crisisRoles.map((role) => {
    const own = headings.find((heading) => heading.role === role && !heading.inherited);
    const count = points.filter((point) => point.role === role && !point.isLabel).length;
    return { text: own?.text ?? roles[role], isThere: own !== undefined, count };
  });
  const { text, isThere } = parts.reduce((a, b) =>
    b.count < a.count || (b.count === a.count && a.isThere && !b.isThere) ? b : a,
  );
  return { text, isThere };
}

/** The reason as a plain sentence, with what to do about it. */
export function thinWords(
  { kind, points, dates, names, inSection, heading }: ThinReason,
  { notices: { thin } }: Strings,
): { readonly reason: string; readonly hint: string } {
  switch (kind) {
    case 'all-hidden':
      return { reason: thin.allHidden, hint: thin.allHiddenHint };
    case 'wrong-kinds':
      return { reason: thin.wrongKinds, hint: thin.wrongKindsHint };
    case 'none-chosen':
      return { reason: thin.noneChosen, hint: thin.noneChosenHint };
    case 'no-points':
    case 'few-points':
    case 'no-facts':
    case 'too-alike': {
      const more = heading && (heading.isThere ? thin.writeMore : thin.addHeading)(heading.text);
      const facts = kind === 'no-facts' || kind === 'too-alike';
      return {
        reason: points === 0 ? thin.noPoints(inSection) : thin.has(inSection, points, dates, names),
        hint: facts || !more ? thin.addFacts : more,
      };
    }
  }
}
