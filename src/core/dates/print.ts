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
  return format(value, lexiconFor(locale), false);
}

/** The same in little room: "22 Oct 1962", "Spring 1917", "c. 1450", "19th c." */
export function formatDateShort(value: DateValue, locale = 'en'): string {
  return format(value, lexiconFor(locale), true);
}

/** What is printed of a date; what a range says only once is left out of its beginning, or end where the year is first. */
type Shown = { readonly [Field in keyof EdtfDate]?: EdtfDate[Field] | undefined };

function format(value: DateValue, lexicon: Lexicon, short: boolean): string {
  const named = readEdtf(value.edtf);
  // A value that was made by hand and is no EDTF still says something.
  if (named === null) return value.edtf;
  const { words } = lexicon;
  const [of, firstDay, otherDay, yearFirst] = words.dates;
  const phrases = words.print.split('|');
  const phrase = (name: (typeof printed)[number], text: string): string =>
    (phrases[printed.indexOf(name)] ?? phrase(name === 'first' ? 'early' : 'late', '#')).replace(
      '#',
      text,
    );

  const printYear = (year: number, precision: Shown['precision']): string => {
    const wide = precision === 'century' || precision === 'decade';
    const before = year < (wide ? 0 : 1);
    const number = before ? (wide ? -year : 1 - year) : year;
    const age = Math.floor(number / 100) + 1;
    const text = !wide
      ? String(number)
      : precision === 'decade'
        ? // "30. roky 20. storočia", "lata 30. XX wieku"
          roman(phrase('decade', String(number - (number % 10))), age)
            .replace('%', String((number % 100) - (number % 10)))
            .replace('C', String(age))
        : roman(phrase(short ? 'shortCentury' : 'century', String(age)), age)
            .replace(/^Ie/u, 'Ier')
            // English marks an ordinal with two letters: 1st, 22nd, 13th.
            .replace(/^(\d*[02-9])?1th/u, '$11st')
            .replace(/^(\d*[02-9])?2th/u, '$12nd')
            .replace(/^(\d*[02-9])?3th/u, '$13rd');
    if (before) return phrase('bc', text);
    return wide || year >= plainYear ? text : phrase('ad', text);
  };

  const print = ({ precision, year, month, day, season, approximate }: Shown): string => {
    const name = season && words.seasons.split(' ')[season - 1];
    const names = day ? lexicon.names : lexicon.namesAlone;
    // Some languages shorten a month to its number.
    const isShort = short && !/\d/u.test(lexicon.shortNames.join(''));
    const isWide = precision === 'century' || precision === 'decade';
    const text = [
      day && (day === 1 ? firstDay : otherDay).replace('#', String(day)),
      month &&
        (yearFirst?.[0].replace('#', String(month)) ??
          (isShort ? lexicon.shortNames : names)[month - 1]),
      name && (short ? name.charAt(0).toUpperCase() + name.slice(1) : name),
      year !== undefined &&
        (isWide ? '#' : (yearFirst?.[1] ?? '#')).replace('#', printYear(year, precision)),
    ];
    const date = (yearFirst ? text.reverse() : text).filter(Boolean).join(of);
    return approximate ? phrase(short ? 'circa' : 'about', date) : date;
  };

  if ('from' in named) {
    const { from, to } = named;
    if (!from || !to) return phrase(from ? 'since' : 'until', print(from ?? to ?? {}));
    if (yearFirst) return print(from) + yearFirst[2] + print(withoutShared(to, from));
    const start = print(withoutShared(from, to));
    return `${start}${start.includes(' ') ? ' – ' : '–'}${print(to)}`;
  }
  const part = partOf(value);
  if (!part) return print(named);
  const { precision } = named;
  const whole =
    precision === 'century' ? 'ofCentury' : precision === 'decade' ? 'ofDecade' : 'ofYear';
  return phrase(part, phrase(whole, print({ ...named, approximate: false })));
}

function roman(text: string, age: number): string {
  return text.replace('R', 'X'.repeat(age / 10) + (romanDigits[age % 10] ?? ''));
}

const romanDigits = ' I II III IV V VI VII VIII IX'.split(' ');

/** "28 June" of "28 June – 4 August 1914", "12" of "12–14 April 1961", "14日" of "1961年4月12日—14日". */
function withoutShared(from: EdtfDate, to: EdtfDate): Shown {
  const { year, month, day, season, approximate } = from;
  if (year !== to.year || approximate || to.approximate || !(month ?? season)) return from;
  return { ...(day && to.day && month === to.month ? {} : { month, season }), day };
}
