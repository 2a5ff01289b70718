import type { DateValue } from './date';
import type { EdtfDate, EdtfInterval } from './edtf';
import { readEdtf } from './edtf';
import { wordsOf } from './language';
import type { PartPattern, PrintWords } from './languages/words';
import type { Part } from './point';
import { thirdOf } from './point';

/** A year from here on needs no "AD". */
const plainYear = 1000;

type Style = 'long' | 'short';

/** A date as people write it: "22 October 1962", "1930s", "about 1450", "1914–1918", "44 BC". */
export function formatDate(value: DateValue, locale = 'en'): string {
  return format(value, wordsOf(locale).print, locale, 'long');
}

/** The same in little room: "22 Oct 1962", "Jul 1962", "c. 1450" stays "about 1450". */
export function formatDateShort(value: DateValue, locale = 'en'): string {
  return format(value, wordsOf(locale).print, locale, 'short');
}

function format(value: DateValue, words: PrintWords, locale: string, style: Style): string {
  const named = readEdtf(value.edtf);
  // A value that was made by hand and is no EDTF still says something.
  if (named === null) return value.edtf;
  const printer = { words, locale, style };
  if ('from' in named) return printInterval(named, printer);
  const part = partOf(value);
  if (part) return fill(choosePattern(words[part], named), { date: printDate(named, printer) });
  return printWithAbout(named, printer);
}

interface Printer {
  readonly words: PrintWords;
  readonly locale: string;
  readonly style: Style;
}

function printWithAbout(date: EdtfDate, printer: Printer): string {
  const text = printDate(date, printer);
  return date.approximate ? fill(printer.words.about, { date: text }) : text;
}

/** "early" and "late" leave their mark in the bounds alone. */
function partOf(value: DateValue): Part | null {
  if (!value.approximate) return null;
  const parts: readonly Part[] = ['early', 'mid', 'late'];
  const found = parts.find((part) => {
    const { earliest, latest } = thirdOf(value, part);
    return value.earliest === earliest && value.latest === latest && earliest !== latest;
  });
  return found ?? null;
}

function choosePattern(pattern: PartPattern, { precision }: EdtfDate): string {
  if (typeof pattern === 'string') return pattern;
  if (precision === 'century') return pattern[2];
  return precision === 'decade' ? pattern[1] : pattern[0];
}

function printDate(date: EdtfDate, printer: Printer): string {
  const { words, locale } = printer;
  const { precision, year } = date;
  const before = precision === 'century' || precision === 'decade' ? year < 0 : year < 1;
  if (precision === 'century') return withEra(printCentury(year, words, locale), before, words);
  const shown = String(precision === 'decade' ? shownDecade(year) : before ? 1 - year : year);
  if (precision === 'decade') return withEra(fill(words.decade, { year: shown }), before, words);
  const known = !before && year < plainYear;
  const yearText = before || known ? withEra(shown, before, words, known) : shown;
  return printUnit(date, yearText, printer);
}

function printUnit(date: EdtfDate, year: string, { words, style }: Printer): string {
  const months = style === 'short' ? words.shortMonths : words.months;
  const month = months[(date.month ?? 1) - 1] ?? '';
  switch (date.precision) {
    case 'day':
      return tidy(fill(words.day, { day: printDay(date.day ?? 1, words), month, year }));
    case 'month':
      return tidy(fill(words.month, { month, year }));
    case 'season':
      return fill(words.season, { season: words.seasons[(date.season ?? 1) - 1] ?? '', year });
    case 'year':
    case 'decade':
    case 'century':
      return year;
  }
}

function printDay(day: number, words: PrintWords): string {
  return day === 1 ? words.firstDay : fill(words.otherDay, { number: String(day) });
}

function shownDecade(year: number): number {
  return year < 0 ? -year - 9 : year;
}

function printCentury(year: number, words: PrintWords, locale: string): string {
  const number = year < 0 ? Math.round((-year - 99) / 100) + 1 : year / 100 + 1;
  const roman = writeRoman(number);
  // French marks its ordinals: Ier, XIXe.
  const marked = locale.startsWith('fr') ? `${roman}${number === 1 ? 'er' : 'e'}` : roman;
  return fill(words.century, {
    ordinal: writeOrdinal(number),
    number: String(number),
    roman: marked,
  });
}

function withEra(date: string, before: boolean, words: PrintWords, after = false): string {
  if (before) return fill(words.beforeChrist, { date });
  return after ? fill(words.afterChrist, { date }) : date;
}

function printInterval({ from, to }: EdtfInterval, printer: Printer): string {
  const { words } = printer;
  if (!from) return to ? fill(words.until, { date: printWithAbout(to, printer) }) : '';
  if (!to) return fill(words.since, { date: printWithAbout(from, printer) });
  const shared = !from.approximate && !to.approximate && from.year === to.year;
  if (shared && from.precision === 'day' && to.precision === 'day' && from.month === to.month) {
    const pattern = fill(words.days, {
      from: printDay(from.day ?? 1, words),
      to: printDay(to.day ?? 1, words),
    });
    const { month } = namesOf(to, printer);
    return tidy(fill(pattern, { month, year: printDate({ ...to, precision: 'year' }, printer) }));
  }
  const end = printWithAbout(to, printer);
  const start = shared ? withoutYear(from, printer) : printWithAbout(from, printer);
  const plain = from.precision === to.precision && from.precision !== 'day';
  const dash = plain && !start.includes(' ') ? '–' : ' – ';
  return `${start}${dash}${end}`;
}

function namesOf(date: EdtfDate, { words, style }: Printer): { readonly month: string } {
  const months = style === 'short' ? words.shortMonths : words.months;
  return { month: months[(date.month ?? 1) - 1] ?? '' };
}

/** "28 June" of "28 June – 4 August 1914". */
function withoutYear(date: EdtfDate, printer: Printer): string {
  return date.precision === 'day' || date.precision === 'month' || date.precision === 'season'
    ? tidy(printUnit(date, '', printer).replace(/(?: de)? *$/u, ''))
    : printWithAbout(date, printer);
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/gu, (found, name: string) => values[name] ?? found);
}

function tidy(text: string): string {
  return text.trim();
}

function writeOrdinal(number: number): string {
  const tens = number % 100;
  const ones = tens >= 11 && tens <= 13 ? 0 : number % 10;
  return `${number}${['th', 'st', 'nd', 'rd'][ones] ?? 'th'}`;
}

const romanParts: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function writeRoman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, digits] of romanParts) {
    for (; rest >= value; rest -= value) text += digits;
  }
  return text;
}
