import type { Day, HistoricalDate } from '../core/dates/date';
import type { Strings } from '../strings';

/** A date as short as a chip wants it, in the app's language: "22 Oct 1962", "c. 1450", "1914–1918". */
export function labelDate(
  date: HistoricalDate,
  language: string,
  strings: Strings['outline'],
): string {
  const label = labelBounds(date, language, strings);
  return date.approximate ? strings.about(label) : label;
}

function labelBounds(date: HistoricalDate, language: string, strings: Strings['outline']): string {
  const from = atNoon(date.earliest);
  const to = atNoon(date.latest);
  const format = (style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    formatter(language, style, from);
  switch (date.precision) {
    case 'day':
      return format(DAY).format(from);
    case 'month':
      return format(MONTH).format(from);
    case 'year':
      return format(YEAR).format(from);
    case 'season':
      return labelSeason(date.edtf, format(YEAR).format(from), strings) ?? date.text;
    case 'decade':
      return from.getUTCFullYear() > 0 ? strings.decade(from.getUTCFullYear()) : date.text;
    case 'century':
      return labelCentury(from, to, strings);
    case 'interval':
      return format(intervalStyle(from, to)).formatRange(from, to);
  }
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric' };
const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' };
const MS_PER_DAY = 86_400_000;

function atNoon(day: Day): Date {
  return new Date(day * MS_PER_DAY + MS_PER_DAY / 2);
}

/** Formatters are slow to make and few: a handful of styles in the one language of the app. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(
  language: string,
  style: Intl.DateTimeFormatOptions,
  from: Date,
): Intl.DateTimeFormat {
  // Plain English puts the month first, as historians in most of the world do not.
  const locale = language === 'en' ? 'en-GB' : language;
  const era = from.getUTCFullYear() < 1 ? { era: 'short' as const } : {};
  const options: Intl.DateTimeFormatOptions = { ...style, ...era, timeZone: 'UTC' };
  const key = JSON.stringify([locale, options]);
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, options);
  made.set(key, format);
  return format;
}

/** The coarsest style that still says where the interval begins and ends. */
function intervalStyle(from: Date, to: Date): Intl.DateTimeFormatOptions {
  const dayAfter = new Date(to.getTime() + MS_PER_DAY);
  const wholeMonths = from.getUTCDate() === 1 && dayAfter.getUTCDate() === 1;
  if (!wholeMonths) return DAY;
  return from.getUTCMonth() === 0 && dayAfter.getUTCMonth() === 0 ? YEAR : MONTH;
}

/** EDTF numbers the seasons 21 to 24, from spring. */
function labelSeason(edtf: string, year: string, strings: Strings['outline']): string | null {
  const season = (['spring', 'summer', 'autumn', 'winter'] as const)[
    Number(/-2([1-4])/u.exec(edtf)?.[1] ?? 0) - 1
  ];
  return season ? strings.season(season, year) : null;
}

function labelCentury(from: Date, to: Date, strings: Strings['outline']): string {
  const middle = Math.floor((from.getUTCFullYear() + to.getUTCFullYear()) / 2);
  return middle > 0
    ? strings.century(Math.floor(middle / 100) + 1, false)
    : strings.century(Math.floor(-middle / 100) + 1, true);
}
