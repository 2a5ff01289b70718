import { formatDate } from '../../dates/print';
import { lazily } from '../../text/lazy';
import { shuffled, type Random } from '../../text/random';
import { spansOverlap, type Span } from '../../text/span';
import { plainName } from '../aliases';
import { groupBy } from '../group';
import { hasVerb } from '../happening';
import type { Material } from '../material';
import { wrongNames } from '../names';
import { wrongDatesIn } from '../other-dates';
import { plainNames } from '../plain-names';
import { diceFor, itemOf, questionId, settledBy, type Probe } from '../probe';
import type { TruthQuestion, TypedKey } from '../question';
import type { Statement } from '../statement';
import { GAP, inContext, tidy, trimStem, withGap } from '../stem';
import { exchangesIn, hasOpposite, oppositesIn } from '../turns';
import { typedDate, typedName, type Typing } from '../typed';
import { hasFinite } from '../verbs';

type Kind = NonNullable<TruthQuestion['change']>['kind'];

/** One thing in a sentence that can be made false. */
interface Change {
  readonly kind: Kind;
  readonly at: Span;
  /** What stands there where the statement is true. */
  readonly said: string;
  /** What stands there where it is false; null where nothing is surely false. */
  readonly wrong: (random: Random) => string | null;
  readonly make: Typing['make'];
  /** Others may fit as well. */
  readonly isOpen?: boolean;
}

type Changes = (statement: Statement) => Change[];

const longest = 200;

/** True or false? A sentence of the note as it stands, or with one thing in it changed. */
export function truthProbes(material: Material): Probe[] {
  const { statements, language } = material;
  const english = language === 'en';
  const ways: readonly Changes[] = english
    ? [dateChanges(material), nameChanges(material), directionChanges(material)]
    : [dateChanges(material)];
  return statements.flatMap((statement) => {
    const { asked, text, heads, names, dates } = statement;
    if (!asked || heads || offTopic.test(text)) return [];
    // Looked at closely once it is asked.
    const has = dates.length > 0 || (english && (names.length > 0 || hasOpposite(statement)));
    const changes = (): Change[] =>
      hasVerb({ text: text.replace(/\([^()]{0,120}\)/gu, '') }, language) &&
      hasFinite(text, language)
        ? ways.flatMap((changesIn) => changesIn(statement))
        : [];
    return has ? [probeOf(statement, changes, material)] : [];
  });
}

/** A question, or the writer speaking of the exam. */
const offTopic =
  /^[([]|\?|[([]…|->|[→⇒]|=>|\bI \p{Ll}|\b(?:my|your|you|interpretation|homework|PEE\p{L}{0,2})\b/u;

function probeOf(statement: Statement, changes: () => Change[], material: Material): Probe {
  const items = [itemOf(statement)];
  const id = questionId('truth', items, String(statement.from));
  const about = { id, kind: 'truth', items, role: statement.point.role } as const;
  const ask = (): TruthQuestion | null => {
    const random = diceFor(material.seed, id);
    const isTrue = random() < 0.5;
    for (const change of surest(shuffled(changes(), random))) {
      const stem = trimStem(tidy(withGap(statement.text, change.at)), longest);
      // What could not be made false is not asked where it is true either, or that would tell.
      const wrong = change.wrong(random);
      if (stem === null || wrong === null) continue;
      const said = isTrue ? change.said : wrong;
      const [before, behind = ''] = inContext(statement.context, stem).split(GAP);
      const from = before?.length ?? 0;
      const fix = (): TypedKey => ({ ...change.make(), language: material.language });
      return {
        ...settledBy(statement, change.at, material),
        ...about,
        form: 'truth',
        stem: capitalised(`${before ?? ''}${said}${behind}`),
        change: isTrue
          ? null
          : { kind: change.kind, at: { from, to: from + said.length }, fix: fix() },
      };
    }
    return null;
  };
  // The shorter, the plainer what is to be judged.
  return { ...about, worth: 0.7 - statement.text.length / 1000, level: 1, ask };
}

/** A place or a people exchanged is the likeliest to be true as well. */
function surest(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => Number(a.isOpen ?? false) - Number(b.isOpen ?? false));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A state may hold at another time as well, and "by 1871" is true later: only events on their day, month or year. */
function dateChanges(material: Material): Changes {
  const { events, language } = material;
  const wrongDates = wrongDatesIn(material);
  const dated = new Map(events.map(({ statement, date }) => [statement, date]));
  return (statement) => {
    const date = dated.get(statement);
    // What was taken over from the text before need not hold here.
    if (!date || date.inherited || date.approximate || !plainPrecision.test(date.precision))
      return [];
    // Months stand in other cases than the printed one.
    if (date.precision === 'month' && language !== 'en') return [];
    const before = statement.text.slice(0, date.from);
    if (bounding.test(before)) return [];
    if (statement.names.some((name) => spansOverlap(name, date))) return [];
    const said = formatDate(date, language);
    const wrong = (random: Random): string | null => {
      const others = wrongDates(statement, date, random);
      const other = others.find(({ rightFor }) => rightFor !== null) ?? others.at(-1);
      return other ? formatDate(other.value, language) : null;
    };
    return [{ kind: 'date', at: date, said, wrong, make: typedDate(statement, date, said).make }];
  };
}

const plainPrecision = /^(?:day|month|year)$/u;

/** "By 1871", "the drought of 1858": another date may be true as well, or means another thing. */
const bounding =
  /\b(?:by|since|before|after|from|of|around|between|to|than|de|del|di|du|do|da|von|van|vor|nach|seit|bis|dal|hasta|desde|até|avant|après|depuis|dopo|prima|después|antes|za|od|po|pred|voor|na|sinds|tot|late|early|mid|about|c|circa|[‘’'])\.?[\s-]{0,2}(?:the\s)?$|[\p{L}\p{N}–—-]$/iu;

/** Another name of the same sort, of which no sentence with as much as half of these words speaks. */
function nameChanges(material: Material): Changes {
  const { names, statements, resembling } = material;
  const sayers = lazily(() =>
    groupBy(
      statements.flatMap((other) =>
        other.names.map(({ text }) => ({ plain: plainName(text), other })),
      ),
      ({ plain }) => plain,
    ),
  );
  return (statement) =>
    plainNames(statement, material).flatMap((name): Change[] => {
      const { known, at, key } = name;
      if (!told.test(known.type) || isInRow(statement.text, at)) return [];
      const wrong = (random: Random): string | null => {
        const said = [statement, ...resembling(statement)].map(({ text }) => text);
        const others = wrongNames(known, names, [statement.context, ...said].join(' '), random);
        const own = [...statement.stems].filter((stem) => !plainName(key).includes(stem));
        const mayFit = (plain: string): boolean =>
          (sayers().get(plain) ?? []).some(
            ({ other }) => own.filter((stem) => other.stems.has(stem)).length * 3 > own.length,
          );
        const { line } = statement.point;
        const near = others.filter(
          (other) => Math.abs(other.statement.point.line - line) <= reach && !mayFit(other.plain),
        );
        return near[0]?.text ?? null;
      };
      return [
        {
          kind: 'name',
          at,
          said: key,
          wrong,
          isOpen: open.test(known.type),
          make: typedName(statement, known, name, material).make,
        },
      ];
    });
}

/** One of several: in another's place it may be as true. */
function isInRow(text: string, { from, to }: Span): boolean {
  return (
    /(?:[,/&]|\b(?:and|or|with))\s*(?:the\s)?$/u.test(text.slice(0, from)) ||
    /^\s*(?:[/&]|,\s\p{Lu}|,?\s(?:and|or)\s(?:the\s)?\p{Lu})/u.test(text.slice(to))
  );
}

/** In lines: a name from farther off in the note is seen to be false without knowing anything. */
const reach = 50;

const open = /^(?:place|people)$/u;
const told = /^(?:person|place|people|organisation|treaty|operation|event)$/u;

function directionChanges({ resembling }: Material): Changes {
  return (statement) => {
    // "He had a difficult task": a short sentence of nobody else says too little to be turned.
    const says = statement.names.length + statement.dates.length > 1 || isLong(statement.text);
    const turns = says ? [...exchangesIn(statement), ...oppositesIn(statement)] : [];
    return turns.map(({ at, turned }): Change => {
      const said = statement.text.slice(at.from, at.to);
      const isSaid = (): boolean =>
        resembling(statement).some(({ text }) => text.toLowerCase().includes(turned.toLowerCase()));
      return {
        kind: 'direction',
        at,
        said,
        wrong: () => (isSaid() ? null : turned),
        make: () => ({ wanted: 'words', model: said, also: [], date: null, others: [turned] }),
      };
    });
  };
}

const fewestWords = 7;

function isLong(text: string): boolean {
  return text.split(' ').length >= fewestWords;
}
