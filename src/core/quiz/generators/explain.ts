import type { Point } from '../../notes/note';
import { headingsUnder } from '../../notes/under';
import { lazily } from '../../text/lazy';
import { unspaced } from '../aliases';
import { isClause } from '../clauses';
import { danglesFrom } from '../dangling';
import { groupBy } from '../../text/group';
import { headsOf, isGeneral, plainHeading, uncounted } from '../headings';
import type { Material } from '../material';
import { itemOf, questionId, settledBy, type Probe } from '../probe';
import type { Question } from '../question';
import type { Statement } from '../statement';
import { isCutOff, lowered } from '../stem';

/** What gives a reason for what stands before it. */
const reason =
  /,?\s{1,3}(?:(?:mainly|partly|largely|only|simply) )?(?:because|so that|in order to|due to|as a result of|out of fear)\s(?=.{12})/iu;

const shortestSaid = 20;
const longestSaid = 130;
const shortestHead = 8;
const longestHead = 70;
/** So much below a point can be told freely, in characters. */
const longestTold = 450;

/** "Explain why …" for a point that gives its reason, "explain “…”" for one whose children do. English alone. */
export function explainProbes(material: Material): Probe[] {
  const { note, statements, language, strings, within } = material;
  if (language !== 'en') return [];
  const under = within === undefined ? null : headingsUnder(note, within);
  const below = groupBy(note.points, ({ parent }) => parent);
  const indexes = new Map(note.points.map((point, index) => [point, index]));
  const isCommon = lazily(() => lowerWords(statements));
  return statements.flatMap((statement) => {
    const { point, asked, text } = statement;
    // What ends with a colon says nothing by itself, but heads what explains it.
    const mayHead = /[:：]$/u.test(text) && (under?.has(point.heading) ?? true);
    if (!asked && !mayHead) return [];
    const children = below.get(indexes.get(point) ?? NaN) ?? [];
    const why = whyOf(statement, isCommon);
    if (why !== null) {
      const stem = strings.quizStems.explainWhy(why);
      return probeOf(statement, stem, told(statement.text, children), 0.75, material);
    }
    const head = headOf(statement, children);
    if (head === null) return [];
    const heads = headsOf(note, point.heading, '');
    const stem = strings.quizStems.explain(heads, head);
    const worth = point.depth === 0 ? 0.65 : 0.5;
    return heads.length === 0 ? [] : probeOf(statement, stem, told('', children), worth, material);
  });
}

/** Words that the note also writes without a capital. */
function lowerWords(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.flatMap(({ text }) => text.match(/\b\p{Ll}[\p{Ll}’'-]*/gu) ?? []));
}

/** What a statement says before it gives the reason; null where it gives none, or the rest does not read. */
function whyOf(
  { text, context, names }: Statement,
  common: () => ReadonlySet<string>,
): string | null {
  const found = reason.exec(text);
  if (!found || context !== '') return null;
  const said = text.slice(0, found.index).replace(/^\P{L}+/u, '');
  if (said.length < shortestSaid || said.length > longestSaid) return null;
  if (/\b(?:is|are|was|were) (?:an?|the)\b/u.test(said) && /so that|in order/u.test(found[0]))
    return null;
  if (
    !isClause(said) ||
    danglesFrom(said, 'en') ||
    isCutOff(said) ||
    /[:;?"“”(]|\s[–—-]\s|>|\bthat$/u.test(said)
  )
    return null;
  const isName = names.some(({ from }) => from <= text.indexOf(said));
  const first = /^\p{Lu}\p{Ll}*/u.exec(said)?.[0].toLowerCase() ?? '';
  return isName || !(small.test(first) || common().has(first)) ? said : lowered(said);
}

const small =
  /^(?:the|an?|in|on|at|by|of|to|from|with|for|many|most|some|all|both|more|there|no|when|as|even)$/u;

/** A point that heads what explains it; null where it is a label, or too little or too much hangs under it. */
function headOf(statement: Statement, children: readonly Point[]): string | null {
  const { point, from, text, context } = statement;
  if (children.length < 2 || context !== '' || from > 0 || text.length + 2 < point.text.length)
    return null;
  const said = plainHeading(text.replace(/[.:]$/u, ''));
  if (
    said.length > longestHead ||
    isGeneral(said) ||
    said.length < shortestHead ||
    isDate(statement) ||
    isCutOff(said) ||
    danglesFrom(said, 'en')
  )
    return null;
  const below = told('', children);
  const { length } = below;
  const isPlain =
    !/[?“”"]/u.test(said) &&
    !unspaced.test(below) &&
    !children.some(({ text: each }) => /[?]/u.test(each));
  return isPlain && length <= longestTold && length > said.length ? said : null;
}

function wordsOf({ isLabel, text }: Point): string[] {
  return isLabel || /[:：]$/u.test(text) ? [] : [uncounted(text)];
}

/** "February 1933" heads what happened then, which is nothing to explain. */
function isDate({ text, dates }: Statement): boolean {
  return dates.some(({ from, to }) => (to - from) * 2 > text.length);
}

/** The sentence and what hangs under it, as sentences of one text. */
function told(text: string, children: readonly Point[]): string {
  return [text, ...children.flatMap(wordsOf)]
    .filter((each) => each !== '')
    .map((each) => (/[.!?:;]$/u.test(each) ? each : `${each}.`))
    .join(' ');
}

function probeOf(
  statement: Statement,
  stem: string,
  part: string,
  worth: number,
  material: Material,
): Probe[] {
  const { language, names } = material;
  const items = [itemOf(statement)];
  const id = questionId('explain', items, stem);
  const about = { id, kind: 'explain', items, role: statement.point.role } as const;
  const ask = (): Question => ({
    ...settledBy(statement, { from: 0, to: statement.text.length }, material),
    ...about,
    form: 'written',
    stem,
    parts: [part],
    marks: null,
    sources: [],
    language,
    names: [...names.byPlain.values()].map(({ text }) => text),
  });
  return [{ ...about, worth, level: 3, ask }];
}
