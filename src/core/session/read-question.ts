import { roles } from '../notes/note';
import type { Question } from '../quiz/question';
import { isRecord } from '../text/record';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isSaid: Check = (value) => typeof value === 'string' && value !== '';
const isCount: Check = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isWhole: Check = (value) => typeof value === 'number' && Number.isInteger(value);
const isFlag: Check = (value) => typeof value === 'boolean';
/** What stands behind a language in code that throws at any other. */
const isLanguage: Check = (value) => typeof value === 'string' && /^[a-z]{2,3}$/u.test(value);
const isNull: Check = (value) => value === null;
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
const all =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.every((check) => check(value));
const listOf =
  (check: Check, fewest = 0): Check =>
  (value) =>
    Array.isArray(value) && value.length >= fewest && value.every(check);
/** In pairs, because these names stand in quotes in files that another version reads. */
const shape =
  (...fields: readonly (readonly [string, Check])[]): Check =>
  (value) =>
    isRecord(value) && fields.every(([name, check]) => check(value[name]));

/** A question as it was kept, by whatever version; null where anything is missing that marking or a screen relies on. */
export function readQuestion(stored: unknown): Question | null {
  return isQuestion(stored) ? stored : null;
}

function isQuestion(value: unknown): value is Question {
  return isRecord(value) && isBase(value) && forms.some((isForm) => isForm(value));
}

const isSpan = shape(['from', isCount], ['to', isCount]);

function spansFit(text: unknown, spans: unknown): boolean {
  const length = typeof text === 'string' ? text.length : -1;
  const fits: Check = (span) =>
    isRecord(span) &&
    isSpan(span) &&
    Number(span['from']) <= Number(span['to']) &&
    Number(span['to']) <= length;
  return listOf(fits)(spans);
}

const isRole = oneOf(...roles);

const isBase = shape(
  ['id', isSaid],
  ['path', isText],
  ['title', isText],
  ['stem', isText],
  ['line', isCount],
  [
    'items',
    listOf(shape(['id', isSaid], ['text', isText], ['role', isRole], ['line', isCount]), 1),
  ],
  [
    'evidence',
    (value) => isRecord(value) && isText(value['text']) && spansFit(value['text'], value['spans']),
  ],
  ['role', isRole],
  ['section', isText],
);

const isDate = shape(
  ['edtf', isText],
  ['earliest', isWhole],
  ['latest', isWhole],
  ['precision', oneOf('day', 'month', 'season', 'year', 'decade', 'century', 'interval')],
  ['approximate', isFlag],
);

const isTypedKey = shape(
  [
    'wanted',
    oneOf(
      ...['day', 'month', 'year', 'number', 'words', 'person', 'place', 'people', 'organisation'],
      ...['treaty', 'operation', 'event', 'term', 'name'],
    ),
  ],
  ['model', isSaid],
  ['also', listOf(isText)],
  ['date', either(isNull, isDate)],
  ['language', isLanguage],
  ['others', listOf(isText)],
);

/** How many of a list's entries there must be is told by another list of the same question. */
function sameLength(value: unknown, first: string, second: string): boolean {
  if (!isRecord(value)) return false;
  const [a, b] = [value[first], value[second]];
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length;
}

const isChange = shape(
  ['kind', oneOf('date', 'name', 'direction')],
  ['at', isSpan],
  ['fix', isTypedKey],
);

const isSource = shape(
  ['from', isCount],
  ['to', isCount],
  ['line', isCount],
  ['kind', oneOf('image', 'passage', 'link')],
  ['target', isText],
  ['text', isText],
);

const forms: readonly Check[] = [
  all(
    shape(
      ['form', oneOf('choice')],
      ['kind', oneOf('date', 'first', 'between', 'gap', 'role', 'which', 'odd')],
      ['options', listOf(shape(['text', isText], ['rightFor', either(isNull, isText)]), 2)],
      ['key', isCount],
    ),
    (value) =>
      isRecord(value) &&
      Array.isArray(value['options']) &&
      Number(value['key']) < value['options'].length,
  ),
  all(
    shape(
      ['form', oneOf('order')],
      ['kind', oneOf('order')],
      [
        'events',
        listOf(shape(['text', isText], ['line', isCount], ['date', isText], ['rank', isCount]), 2),
      ],
    ),
    (value) => sameLength(value, 'events', 'items'),
  ),
  all(
    shape(
      ['form', oneOf('match')],
      ['kind', oneOf('match')],
      ['matched', oneOf('dates', 'people', 'terms')],
      ['pairs', listOf(shape(['left', isText], ['right', isText], ['line', isCount]), 2)],
      ['offered', listOf(isCount)],
    ),
    (value) => sameLength(value, 'pairs', 'items') && sameLength(value, 'pairs', 'offered'),
    (value) => isRecord(value) && isPermutation(value['offered']),
  ),
  all(shape(['form', oneOf('typed')], ['kind', oneOf('date', 'gap')]), isTypedKey),
  all(
    shape(['form', oneOf('truth')], ['kind', oneOf('truth')], ['change', either(isNull, isChange)]),
    (value) => {
      const change = isRecord(value) ? value['change'] : null;
      return !isRecord(change) || (isRecord(value) && spansFit(value['stem'], [change['at']]));
    },
  ),
  all(
    shape(
      ['form', oneOf('written')],
      ['kind', oneOf('recall', 'explain', 'source')],
      ['parts', listOf(isText, 1)],
      ['marks', either(isNull, (value) => isCount(value) && value !== 0)],
      ['sources', listOf(isSource)],
      ['language', isLanguage],
      ['names', listOf(isText)],
    ),
    (value) => sameLength(value, 'parts', 'items'),
  ),
];

function isPermutation(value: unknown): boolean {
  return Array.isArray(value) && value.every((_, at) => value.includes(at));
}
