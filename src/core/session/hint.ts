import type { Strings } from '../../strings';
import { calendarDay } from '../dates/calendar';
import type { DateValue } from '../dates/date';
import { parseEdtf } from '../dates/edtf';
import { formatDate } from '../dates/print';
import { keyPoints } from '../marking/key-points';
import { saidIn, unspaced } from '../quiz/aliases';
import type {
  ChoiceQuestion,
  OrderQuestion,
  Question,
  TruthQuestion,
  TypedKey,
  WrittenQuestion,
} from '../quiz/question';
import { words } from '../text/words';
import { valuesIn } from './typed-number';

/** A help that does not give the answer away, as a plain sentence without its stop; null where none can be had. */
export function hintFor(question: Question, strings: Strings): string | null {
  const say = strings.quiz.hints;
  switch (question.form) {
    case 'typed':
      return hintAtKey(question, strings);
    case 'choice':
      return hintAtOption(question, strings);
    case 'order':
      return hintAtOrder(question, strings);
    case 'match': {
      // The last but one pair gives the last one away.
      const [pair, , third] = question.pairs;
      return pair && third ? say.pair(pair.left, pair.right) : null;
    }
    case 'truth':
      return say.look[lookAt(question)];
    case 'written':
      return hintAtParts(question, strings);
  }
}

/** A date so long ago is known by its century. */
const longAgo = 1000;

/** Of a day its month; of a month or a year its decade, or its century where the decade spells it. */
function hintAtDate(date: DateValue, model: string, language: string): string | null {
  const { year, month } = calendarDay(date.earliest);
  const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');
  const coarser = [
    ...(date.precision === 'day' && year > 0 ? [`${pad(year, 4)}-${pad(month, 2)}`] : []),
    ...(year >= longAgo && date.precision !== 'decade'
      ? [`${pad(Math.floor(year / 10), 3)}X`]
      : []),
    // Years before Christ count down: -431 lies in -04XX.
    `${year < 1 ? '-' : ''}${pad(Math.floor(Math.abs(year) / 100), 2)}XX`,
  ];
  for (const edtf of coarser) {
    const value = parseEdtf(edtf);
    const printed = value && formatDate(value, language);
    if (printed && !printed.includes(model)) return printed;
  }
  return null;
}

function hintAtKey({ wanted, model, date, language }: TypedKey, strings: Strings): string | null {
  const say = strings.quiz.hints;
  if (date) {
    const when = hintAtDate(date, model, language);
    return when === null ? null : say.time(when);
  }
  if (wanted === 'number') {
    const [value = 0] = valuesIn(model)[0] ?? [];
    const low = 10 ** Math.floor(Math.log10(Math.max(1, value)));
    // A number that stands at the end of its own range would be said.
    const [from, to] = value === low ? [low / 10, low * 10] : [low, low * 10];
    return value >= 1 ? say.between(figures(from), figures(to)) : null;
  }
  const row = words(model);
  const first = row[0] ? ([...row[0].text][0] ?? '') : '';
  const letters = row.map(({ text }) => [...text].length);
  return letters.some((count) => count > 1) ? say.name(first, letters) : null;
}

function figures(value: number): string {
  return value.toLocaleString('en');
}

/** When it was, where two options at least were then and one was not; else the heading it stands under. */
function hintAtOption(
  { kind, options, key, section, stem }: ChoiceQuestion,
  strings: Strings,
): string | null {
  const say = strings.quiz.hints;
  const texts = options.map(({ text }) => text);
  const right = texts[key] ?? '';
  if (kind === 'date') {
    for (const [digits, unknown] of [
      [3, 'X'],
      [2, 'XX'],
    ] as const) {
      const starts = texts.map((text) => lastYear(text)?.slice(0, digits));
      const same = starts.filter((start) => start !== undefined && start === starts[key]).length;
      const value = parseEdtf(`${starts[key] ?? ''}${unknown}`);
      if (value && same > 1 && same < texts.length) return say.time(formatDate(value));
    }
  }
  // Where points stand is what the others ask for, or tells it; so does a heading that names an option.
  const isAsked = kind !== 'date' && kind !== 'gap';
  const isTold = section === '' || saidIn(section, right) || saidIn(stem, section);
  return isAsked || isTold || texts.some((text) => saidIn(section, text))
    ? null
    : say.section(section);
}

function lastYear(text: string): string | undefined {
  return text.match(/\b\d{4}\b/gu)?.at(-1);
}

/** Which comes first, of three or more. */
function hintAtOrder({ events }: OrderQuestion, strings: Strings): string | null {
  const [first, ...rest] = [...events].sort((a, b) => a.rank - b.rank);
  return first && rest.length > 1 ? strings.quiz.hints.first(first.text) : null;
}

/** Says nothing of whether it is false: what is true is looked at in one way or another as well. */
function lookAt({ change, stem, id }: TruthQuestion): 'date' | 'name' | 'direction' {
  if (change) return change.kind;
  const ways = ['name', 'direction', ...(/\d{3}/u.test(stem) ? (['date'] as const) : [])] as const;
  return ways[Number.parseInt(id.slice(-4), 16) % ways.length] ?? 'name';
}

/** How each begins; of one part how many points are looked for in it. */
function hintAtParts(question: WrittenQuestion, strings: Strings): string | null {
  const say = strings.quiz.hints;
  const { kind, parts, language } = question;
  if (kind !== 'recall') {
    const count = parts.reduce((sum, part) => sum + keyPoints(part, language).length, 0);
    return count > 0 ? say.points(count) : null;
  }
  return say.starts(parts.map(startOf));
}

/** The first two words of many, the first of some, the first letter of one. */
function startOf(part: string): string {
  const row = words(part);
  const [first] = row;
  if (!first) return '';
  if (row.length === 1 || unspaced.test(part)) return [...first.text][0] ?? '';
  const last = row.length > 5 ? row[1] : first;
  return part.slice(first.from, (last ?? first).to);
}
