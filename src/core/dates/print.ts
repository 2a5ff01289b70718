import type { DateValue } from './date';
import type { EdtfDate } from './edtf';
import { readEdtf } from './edtf';
import { lexiconFor } from './language';
import { printed } from './languages/words';
import type { Lexicon } from './lexicon';
import { partOf } from './point';

/** A year from here on needs no "AD". */
const plainYear = 1000;

/** A date as people write it: "22 October 1962", "1930s", "about 1450", "1914–1918", "44 BC". */
export function formatDate(value: DateValue, locale = 'en'): string {
  return format(value, { lexicon: lexiconFor(locale), short: false });
}

/** The same in little room: "22 Oct 1962", "Spring 1917", "c. 1450", "19th c." */
export function formatDateShort(value: DateValue, locale = 'en'): string {
  return format(value, { lexicon: lexiconFor(locale), short: true });
}

interface Printer {
  readonly lexicon: Lexicon;
  readonly short: boolean;
}

/** What is printed of a date; what a range says only once is left out of its beginning. */
type Shown = { readonly [Field in keyof EdtfDate]?: EdtfDate[Field] | undefined };

function format(value: DateValue, printer: Printer): string {
  const named = readEdtf(value.edtf);
  // A value that was made by hand and is no EDTF still says something.
  if (named === null) return value.edtf;
  if (!('from' in named)) {
    const part = partOf(value);
    if (!part) return printAbout(named, printer);
    const { precision } = named;
    const whole =
      precision === 'century' ? 'ofCentury' : precision === 'decade' ? 'ofDecade' : 'ofYear';
    return phrase(printer, part, phrase(printer, whole, printDate(named, printer)));
  }
  const { from, to } = named;
  if (!from || !to) {
    return phrase(printer, from ? 'since' : 'until', printAbout(from ?? to ?? {}, printer));
  }
  const start = printAbout(withoutShared(from, to), printer);
  return `${start}${start.includes(' ') ? ' – ' : '–'}${printAbout(to, printer)}`;
}

/** "28 June" of "28 June – 4 August 1914", "12" of "12–14 April 1961". */
function withoutShared(from: EdtfDate, to: EdtfDate): Shown {
  const { year, month, day, season, approximate } = from;
  if (year !== to.year || approximate || to.approximate || !(month ?? season)) return from;
  return { ...(day && to.day && month === to.month ? {} : { month, season }), day };
}

function printAbout(date: Shown, printer: Printer): string {
  const text = printDate(date, printer);
  return date.approximate ? phrase(printer, printer.short ? 'circa' : 'about', text) : text;
}

function printDate({ precision, year, month, day, season }: Shown, printer: Printer): string {
  const { words, names, shortNames } = printer.lexicon;
  const spring = season && words.seasons.split(' ')[season - 1];
  return [
    day && words.days[day === 1 ? 0 : 1].replace('#', String(day)),
    month && (printer.short ? shortNames : names)[month - 1],
    spring && (printer.short ? spring.charAt(0).toUpperCase() + spring.slice(1) : spring),
    year !== undefined && printYear(year, precision, printer),
  ]
    .filter(Boolean)
    .join(words.of);
}

function printYear(year: number, precision: Shown['precision'], printer: Printer): string {
  const wide = precision === 'century' || precision === 'decade';
  if (year < (wide ? 0 : 1)) {
    return phrase(printer, 'bc', wide ? printSpan(-year, precision, printer) : String(1 - year));
  }
  if (wide) return printSpan(year, precision, printer);
  return year < plainYear ? phrase(printer, 'ad', String(year)) : String(year);
}

function printSpan(year: number, precision: Shown['precision'], printer: Printer): string {
  if (precision === 'decade') return phrase(printer, 'decade', String(year - (year % 10)));
  const number = Math.floor(year / 100) + 1;
  return (
    phrase(printer, printer.short ? 'shortCentury' : 'century', String(number))
      .replace('R', `${'X'.repeat(number / 10)}${romanDigits[number % 10] ?? ''}`)
      .replace('Ie ', number === 1 ? 'Ier ' : 'Ie ')
      // Two letters mark an English ordinal: 1st, 22nd, 13th.
      .replace(/^(\d*[02-9])?1th/u, '$11st')
      .replace(/^(\d*[02-9])?2th/u, '$12nd')
      .replace(/^(\d*[02-9])?3th/u, '$13rd')
  );
}

const romanDigits = ' I II III IV V VI VII VIII IX'.split(' ');

function phrase({ lexicon }: Printer, name: (typeof printed)[number], text: string): string {
  return (lexicon.words.print.split('|')[printed.indexOf(name)] ?? '').replace('#', text);
}
