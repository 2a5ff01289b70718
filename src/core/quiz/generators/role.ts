import type { Role } from '../../notes/note';
import { questionId, settledBy, type Draft } from '../draft';
import { givesRoleAway } from '../role-words';
import type { Material, Statement } from '../material';
import type { ChoiceQuestion } from '../question';
import { inContext, tidy, trimStem } from '../stem';

const roles = ['cause', 'course', 'impact'] as const satisfies readonly Role[];
type SortedRole = (typeof roles)[number];

/** Cause, course or impact? One question for the first sentence of a point under these headings. */
export function roleQuestions(material: Material): Draft[] {
  const sorted = material.everything.filter(isFirst);
  const present = roles.filter((role) => sorted.some(({ point }) => point.role === role));
  const asked = material.statements.filter(isFirst);
  // One section alone would have the same answer to every question.
  const several = new Set(asked.map(({ point }) => point.role).filter(isSorted)).size > 1;
  if (present.length < 2 || !several) return [];
  return asked.flatMap((statement) => draftOf(statement, present, material) ?? []);
}

/** A shorter point with others under it says what they are about, and nothing itself. */
const shortestHead = 60;

/** "Many debts" may be anything. */
const shortestStem = 14;

function isSorted(role: Role): role is SortedRole {
  return roles.some((sorted) => sorted === role);
}

function isFirst({ from, point }: Statement): boolean {
  return from === 0 && isSorted(point.role);
}

function draftOf(
  statement: Statement,
  present: readonly SortedRole[],
  { strings }: Material,
): Draft | null {
  const { point, text, context, heads } = statement;
  if (heads && text.length < shortestHead) return null;
  const stem = trimStem(tidy(text));
  if (stem === null || givesRoleAway(inContext(context, stem))) return null;
  if (stem.length < shortestStem) return null;
  const question: ChoiceQuestion = {
    id: questionId('role', [point.id], point.role),
    kind: 'role',
    stem: inContext(context, stem),
    ...settledBy(statement, [{ from: 0, to: text.length }]),
    options: present.map((role) => ({ text: strings.quizStems.roles[role], rightFor: null })),
    key: present.findIndex((role) => role === point.role),
  };
  // What names somebody or some day can be placed; "many were angry" fits anywhere.
  const telling = statement.names.length + statement.dates.length > 0 ? 0.15 : 0;
  return { question, dates: [], worth: telling + (point.depth === 0 ? 0.5 : 0.35) };
}
