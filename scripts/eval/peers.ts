// What well-known libraries find in the same words, written in our terms.
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import dates from 'compromise-dates';
import type { DateReader, FoundDate } from './reading';

const { en, de, fr, es, it, pt, nl, sv, ja, zh } = chrono;
const chronoLanguages: Readonly<Record<string, { casual: chrono.Chrono }>> = {
  ...{ en, de, fr, es, it, pt, nl, sv, ja, zh },
};

/** chrono-node of a language; null where it has none. Parts that it only implied are left out. */
export function chronoReader(language: string): DateReader | null {
  const casual = chronoLanguages[language]?.casual;
  if (!casual) return null;
  return (text, year) =>
    casual
      .parse(text, new Date(Date.UTC(year ?? 1900, 0, 1, 12)))
      .map(({ text: words, start, end }) => ({
        text: words.trim(),
        edtf: end ? `${certainParts(start)}/${certainParts(end)}` : certainParts(start),
      }));
}

function certainParts(date: chrono.ParsedComponents): string {
  const part = (name: 'month' | 'day'): string =>
    date.isCertain(name) ? `-${String(date.get(name)).padStart(2, '0')}` : '';
  const month = part('month');
  return `${String(date.get('year')).padStart(4, '0')}${month}${month === '' ? '' : part('day')}`;
}

interface DatesOf {
  dates: (options: { today: string; timezone: string }) => { json: () => unknown[] };
}

/** What the library leaves untyped. */
const withDates = nlp.extend(dates) as (text: string) => DatesOf;

/** compromise-dates, for English alone. */
export const compromiseReader: DateReader = (text, year) =>
  withDates(text)
    .dates({ today: `${year ?? 1900}-01-01`, timezone: 'UTC' })
    .json()
    .flatMap((match): FoundDate[] => {
      const { text: words, dates: found } = match as {
        text: string;
        dates: { start: string | null; end: string | null };
      };
      if (!found.start || !found.end) return [];
      return [
        { text: words.trim(), edtf: spanned(found.start.slice(0, 10), found.end.slice(0, 10)) },
      ];
    });

/** The shortest EDTF that means the days from one to another: a day, a month, a year, or an interval. */
function spanned(from: string, to: string): string {
  if (from === to) return from;
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  const month = from.slice(0, 7);
  if (from.endsWith('-01') && to.startsWith(month) && Number(to.slice(8)) >= 28) return month;
  return `${from}/${to}`;
}
