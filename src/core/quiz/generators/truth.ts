import type { DateValue } from '../../dates/date';
import { formatDate } from '../../dates/print';
import { lazily } from '../../text/lazy';
import { shuffled, type Random } from '../../text/random';
import { spansOverlap, type Span } from '../../text/span';
import { plainName, saidIn } from '../aliases';
import { isClaim } from '../claim';
import { groupBy } from '../../text/group';
import { hasVerb } from '../happening';
import type { Material } from '../material';
import { wrongNames } from '../names';
import { wrongDatesIn } from '../other-dates';
import { plainNames } from '../plain-names';
import { diceFor, itemOf, questionId, settledBy, type Probe } from '../probe';
import type { TruthQuestion, TypedKey } from '../question';
import type { Statement } from '../statement';
import { capitalised, GAP, inContext, tidy, withGap } from '../stem';
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
  /** What is surer to be false, and fairer to be asked, is changed before the rest: from 0. */
  readonly rank: number;
}

type Changes = (statement: Statement) => Change[];

/** True or false? A sentence of the note as it stands, or with one thing in it changed. */
export function truthProbes(material: Material): Probe[] {
  const { statements, language } = material;
  const english = language === 'en';
  const ways: readonly Changes[] = english
    ? [dateChanges(material), nameChanges(material), directionChanges(material)]
    : [dateChanges(material)];
  return statements.flatMap((statement) => {
    const { asked, text, heads, names, dates, context } = statement;
    // Under a heading that says it.
    if (context !== '' && text.toLowerCase().includes(context.toLowerCase())) return [];
    if (!asked || heads || offTopic.test(text) || !isClaim(statement, language)) return [];
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
      const stem = tidy(withGap(statement.text, change.at));
      // What could not be made false is not asked where it is true either, or that would tell.
      const wrong = change.wrong(random);
      if (wrong === null || isSaidBeside(change, stem)) continue;
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
  return { ...about, worth: worthOf(statement), level: 1, ask };
}

/** A false one would say the right name, too; then the true one is not asked either. */
function isSaidBeside({ kind, said }: Change, stem: string): boolean {
  return kind === 'name' && saidIn(stem, said);
}

/** The shorter, the plainer what is to be judged; what is said first of a point is said by itself. */
function worthOf({ text, from, dates, names, context }: Statement): number {
  const kind = dates.length > 0 ? 0.55 : names.some(({ type }) => type === 'person') ? 0.45 : 0.3;
  return kind - text.length / 1000 - (from > 0 ? 0.1 : 0) - (context === '' ? 0 : 0.1);
}

/** Dates before people, people before places, and turned words last. */
function surest(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => a.rank - b.rank);
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
    if (bounding.test(before) || /\d/u.test(statement.context) || lasting.test(statement.text))
      return [];
    if (statement.names.some((name) => spansOverlap(name, date))) return [];
    const said = formatDate(date, language);
    const wrong = (random: Random): string | null => {
      const others = wrongDates(statement, date, random);
      // Long ago dates are round: one that is none stands out.
      const isRound = /^[-0]/u.test(date.edtf);
      const near = others.filter(
        ({ value, rightFor }) => isNear(value, date) && !(isRound && rightFor === null),
      );
      const other = near.find(({ rightFor }) => rightFor !== null) ?? near.at(-1);
      return other ? formatDate(other.value, language) : null;
    };
    const { make } = typedDate(statement, date, said);
    return [{ kind: 'date', at: date, said, wrong, make, rank: 0 }];
  };
}

/** Without a leap day, unlike that of year.ts: years of which one is a leap year lie farther apart than so many of these. */
const shortYear = 365;

/** Not one moment's doing. */
const lasting = /\bthere (?:was|were|had been)\b/iu;

/** So near that the wrong date may be believed: six years in the last two centuries, longer farther back; of days two. */
function isNear({ earliest }: DateValue, { earliest: right, precision }: DateValue): boolean {
  const longAgo = Math.max(0, -right / shortYear - 200);
  const years = precision === 'year' ? 6 + longAgo / 20 : 2;
  return Math.abs(earliest - right) <= years * shortYear;
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
      if (!told.test(known.type) || isInRow(statement.text, at) || isTold(statement, at)) return [];
      const wrong = (random: Random): string | null => {
        const said = [statement, ...resembling(statement)].map(({ text }) => text);
        const others = wrongNames(known, names, [statement.context, ...said].join(' '), random);
        const own = [...statement.stems].filter((stem) => !plainName(key).includes(stem));
        const mayFit = (plain: string): boolean =>
          (sayers().get(plain) ?? []).some(
            ({ other }) => own.filter((stem) => other.stems.has(stem)).length * 3 > own.length,
          );
        const { line } = statement.point;
        const [place, section] = [placeOf(statement.text, at), statement.point.heading];
        const near = others.filter(
          ({ uses, plain, type }) =>
            uses.some(
              ({ point, text, names: all }) =>
                point.heading === section &&
                Math.abs(point.line - line) <= reach &&
                (type === 'person' ||
                  all.some((one) => plainName(one.text) === plain && placeOf(text, one) === place)),
            ) && !mayFit(plain),
        );
        return near[0]?.text ?? null;
      };
      return [
        {
          kind: 'name',
          at,
          said: key,
          wrong,
          rank: open.test(known.type) ? 2 : 1,
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

/** Another word of the sentence says whose side the right one is on: "Germany's plan, by …". */
function isTold({ text, context, names }: Statement, { from, to }: Span): boolean {
  const rest = `${context} ${text.slice(0, from)} ${text.slice(to)}`;
  return (
    adjective.test(rest) ||
    opinion.test(text.slice(to)) ||
    /\(/u.test(rest) ||
    // "Hale of Tarn": who he is, not what he did.
    /\p{Lu}\p{L}{1,20}\sof\s$/u.test(text.slice(0, from)) ||
    names.some((name) => name.type === 'people' && !spansOverlap(name, { from, to })) ||
    /^(?:['’]s?\s|\s(?:governments?|arm(?:y|ies)|troops|forces|navy|leaders?|presidents?|kings?|people|side)\b)/u.test(
      text.slice(to),
    )
  );
}

/** What somebody thought tells his side, and what he agreed to stood before. */
const opinion =
  /^\s(?:\p{Ll}{1,12}ly\s)?(?:believe|fear|hope|think|thought|knew|know|want|claim|felt|feel|see|saw|agreed|refused)/u;

const adjective =
  /(?:\b(?!Japan\b|Iran\b|Sudan\b|Vatican\b|Jan\b)\p{Lu}\p{L}{0,12}(?:ish|an|ese|rench|utch|reek|zech)|\b(?:Slavic|Arabic|Swiss|Anglo|Franco|Sino))s?\b/u;

/** The small word before a name, which tells what part it plays: "in …" is no "by …", and a sea is no city. */
function placeOf(text: string, { from }: Span): string {
  return /(\p{Ll}{1,12})\s(?:the\s)?$/u.exec(text.slice(Math.max(0, from - 20), from))?.[1] ?? '';
}

/** In lines: a name from farther off in the note is seen to be false without knowing anything. */
const reach = 30;

const open = /^(?:place|people|organisation)$/u;
const told = /^(?:person|place|people|organisation|treaty|operation|event)$/u;

function directionChanges({ resembling }: Material): Changes {
  return (statement) => {
    // What it hangs under tells which way it went.
    const { context } = statement;
    const turns = context === '' ? [...exchangesIn(statement), ...oppositesIn(statement)] : [];
    return turns.map(({ at, turned }): Change => {
      const said = statement.text.slice(at.from, at.to);
      const isSaid = (): boolean =>
        resembling(statement).some(({ text }) => text.toLowerCase().includes(turned.toLowerCase()));
      return {
        kind: 'direction',
        rank: 3,
        at,
        said,
        wrong: () => (isSaid() ? null : turned),
        make: () => ({ wanted: 'words', model: said, also: [], date: null, others: [turned] }),
      };
    });
  };
}
