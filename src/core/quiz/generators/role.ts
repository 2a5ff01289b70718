import type { Role } from '../../notes/note';
import type { Material } from '../material';
import { choiceProbe, type Offered, type Probe } from '../probe';
import type { Statement } from '../statement';
import { tidy, trimStem } from '../stem';

const roles = ['cause', 'course', 'impact'] as const satisfies readonly Role[];

/** Cause, course or impact? One question for the first sentence of a point under these headings. */
export function roleProbes(material: Material): Probe[] {
  const { statements, strings, resembling } = material;
  const sorted = statements.filter(
    ({ from, point }) => from === 0 && roles.some((role) => role === point.role),
  );
  const options = roles
    .filter((role) => sorted.some(({ point }) => point.role === role))
    .map((role, rank) => ({ role, rank, text: strings.quizStems.roles[role], rightFor: null }));
  const asked = sorted.filter((statement) => statement.asked);
  // One section alone would have the same answer to every question.
  if (new Set(asked.map(({ point }) => point.role)).size < 2) return [];
  return asked.filter(places).flatMap((statement) => {
    const { point, text } = statement;
    const key = options.find(({ role }) => role === point.role)?.text ?? '';
    const stem = (): string | null => trimStem(tidy(text));
    const elsewhere = (): boolean =>
      resembling(statement).some((other) => other.point.role !== point.role);
    const offer = (): readonly Offered[] => (elsewhere() ? [] : options);
    const at = { from: 0, to: text.length };
    const worth = point.depth === 0 ? 0.5 : 0.35;
    return choiceProbe({ kind: 'role', stem, at, key, worth, offer }, statement, material);
  });
}

/** A shorter point with others under it says what they are about, and nothing itself. */
const shortestHead = 60;

/** What names nobody and no day must tell so much to have one place: "many were angry" fits anywhere. */
const shortestVague = 70;

function places({ text, names, dates, heads }: Statement): boolean {
  if (heads && text.length < shortestHead) return false;
  return names.length + dates.length > 0 || text.length >= shortestVague;
}
