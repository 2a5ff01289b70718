import type { Role } from '../../notes/note';
import type { Material } from '../material';
import { choiceProbe, type Probe } from '../probe';
import type { Statement } from '../statement';
import { inContext, tidy, trimStem } from '../stem';

const roles = ['cause', 'course', 'impact'] as const satisfies readonly Role[];

/** Cause, course or impact? One question for the first sentence of a point under these headings. */
export function roleProbes(material: Material): Probe[] {
  const { statements, strings, resembling } = material;
  const first = statements.filter(({ from }) => from === 0);
  const present = roles.filter((role) => first.some(({ point }) => point.role === role));
  const asked = first.filter(
    (each) => each.asked && roles.some((role) => role === each.point.role),
  );
  // One section alone would have the same answer to every question.
  if (new Set(asked.map(({ point }) => point.role)).size < 2) return [];
  const options = present.map((role, rank) => ({
    role,
    rank,
    text: strings.quizStems.roles[role],
    rightFor: null,
  }));
  return asked.flatMap((statement) => {
    const { point, text, context } = statement;
    const stem = trimStem(tidy(text));
    const key = options.find(({ role }) => role === point.role)?.text;
    if (
      stem === null ||
      key === undefined ||
      !places(statement) ||
      givesRoleAway(inContext(context, stem))
    )
      return [];
    const elsewhere = (): boolean =>
      resembling(statement).some((other) => other.point.role !== point.role);
    return choiceProbe(
      {
        kind: 'role',
        stem,
        at: { from: 0, to: text.length },
        key,
        worth: point.depth === 0 ? 0.5 : 0.35,
        offer: () => (elsewhere() ? [] : options),
      },
      statement,
      material,
    );
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

/** Beginnings of words that say of themselves whether a sentence tells a cause or an effect. */
const telling = new RegExp(
  `(?:^|\\P{L})(?:${(
    'caus becaus due led lead result cons[eé][cgq]uen trigger spark provo reason origin impact ef+e[cit] outcome ' +
    'aftermath legacy eventual final thus therefore (?:long|short)-term background factor ursach grund gründe folge ' +
    'auswirk wegen daher deshalb führte ergebnis auslös anlass entraîn bilan risultat motiv raz[oó]n oorza gevolg ' +
    'pr[ií]čin následk dôsledk'
  )
    .split(' ')
    .join('|')})|原因|影响|影響|结果|結果|导致`,
  'iu',
);

/** Would the words alone sort the sentence, or mislead? */
export function givesRoleAway(text: string): boolean {
  return telling.test(text);
}
