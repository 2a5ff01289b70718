import { calendarDay } from '../dates/calendar';
import { compareDates, covers } from '../dates/compare';
import type { DateValue } from '../dates/date';
import { parseEdtf } from '../dates/edtf';
import { readDates } from '../dates/read';

/** How what was typed stands to the date that is asked for. */
export type DateFit =
  /** That date, or one inside it. */
  | 'right'
  /** Right and wrong dates beside each other: a guess. */
  | 'guess'
  /** Its day and month, the year left out. */
  | 'no-year'
  /** True as far as it goes: the year of a day, "about". */
  | 'rough'
  | 'wrong'
  /** There is no date in it. */
  | 'none';

/** In days: "about 1870" is not far from 1875, and 1871 is what one knows of a day in it; "the 1870s" is no day. */
const slack = 1826;
const nearYear = 366;

/** The better first. */
const ranks: readonly DateFit[] = ['right', 'no-year', 'rough', 'guess', 'wrong', 'none'];

/** Nothing makes it fail. @param language ISO 639-1, of the note */
export function fitDate(text: string, key: DateValue, language: string): DateFit {
  // Carelessly typed: "4th of march", "44 bc".
  const careful = text
    .replace(/\p{L}{3,}/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    .replace(/\b(?:bce?|ad|ce)\b/giu, (era) => era.toUpperCase());
  // In the note's language, in that of its own words, and with an American's figures.
  const readings = [text, careful].flatMap((each) =>
    [language, undefined, 'en-US'].map((tongue) => readFit(each, key, tongue)),
  );
  // The reading that understands most of it counts: who reads no "marca" finds the year alone.
  const finest = Math.min(...readings.map(({ span }) => span));
  const fits = readings.filter(({ span }) => span === finest).map(({ fit: found }) => found);
  return ranks.find((rank) => fits.includes(rank)) ?? 'none';
}

interface Reading {
  readonly fit: DateFit;
  /** In days: of its finest date. */
  readonly span: number;
}

function readFit(text: string, key: DateValue, language: string | undefined): Reading {
  const { year } = calendarDay(key.latest);
  const bare = bareYear(text, year);
  const found = bare ? [bare] : readDates(text, {}, language).dates;
  const lacksYear = found.length === 0;
  const dates = lacksYear ? readDates(text, { year }, language).dates : found;
  const span = Math.min(...dates.map(({ earliest, latest }) => latest - earliest));
  const fits = dates.map((typed) => fit(typed, key));
  const best = fits.includes('right') ? 'right' : fits.includes('rough') ? 'rough' : 'wrong';
  if (dates.length === 0) return { fit: 'none', span };
  if (best !== 'wrong' && fits.includes('wrong')) return { fit: 'guess', span };
  const saysYear = text.trim().endsWith(String(year % 100).padStart(2, '0'));
  return { fit: lacksYear && best === 'right' && !saysYear ? 'no-year' : best, span };
}

function fit(typed: DateValue, key: DateValue): 'right' | 'rough' | 'wrong' {
  if (typed.approximate) {
    const wide = { earliest: key.earliest - slack, latest: key.latest + slack };
    return compareDates(typed, wide) === 'overlaps' ? 'rough' : 'wrong';
  }
  if (covers(key, typed)) return 'right';
  const reach = key.precision === 'year' ? slack * 2 : nearYear;
  return typed.latest - typed.earliest <= reach && compareDates(typed, key) === 'overlaps'
    ? 'rough'
    : 'wrong';
}

/** A number alone that is the year, its last two digits, or the year before Christ; null for any other text. */
function bareYear(text: string, year: number): DateValue | null {
  const [, digits, era = ''] =
    /^[\s'’‘]{0,9}(\d{1,4})\s{0,9}(bce?|ad|ce)?[\s.]{0,9}$/iu.exec(text) ?? [];
  if (era !== '' && /^b/iu.test(era) !== year < 1) return null;
  const written = year < 1 ? 1 - year : year;
  const isYear =
    digits?.length === 2 && written >= 1000
      ? Number(digits) === written % 100
      : Number(digits) === written;
  const sign = year < 0 ? '-' : '';
  return isYear ? parseEdtf(sign + String(Math.abs(year)).padStart(4, '0')) : null;
}
