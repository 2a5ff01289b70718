import { useMemo } from 'preact/hooks';
import { useKit } from './kit';

export interface Formats {
  /** 0..1 as a share in whole percent; a dash where there is none. */
  readonly percent: (share: number | null) => string;
  /** "tomorrow", "in 9 days" */
  readonly away: (days: number) => string;
  /** "24 Oct" of a day counted from today. */
  readonly short: (day: number) => string;
  /** "Friday 24 October" of a day counted from today. */
  readonly long: (day: number) => string;
  /** "Oct" */
  readonly month: (day: number) => string;
  /** "Fri" */
  readonly weekday: (day: number) => string;
}

/** Numbers and days as the language writes them. */
export function useFormats(start: (day: number) => number): Formats {
  const { language } = useKit();
  const formats = useMemo(() => {
    const date = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(language, options);
    return {
      percent: new Intl.NumberFormat(language, { style: 'percent' }),
      away: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
      short: date({ day: 'numeric', month: 'short' }),
      long: date({ weekday: 'long', day: 'numeric', month: 'long' }),
      month: date({ month: 'short' }),
      weekday: date({ weekday: 'short' }),
    };
  }, [language]);
  return {
    percent: (share) => (share === null ? '–' : formats.percent.format(share)),
    away: (days) => formats.away.format(days, 'day'),
    short: (day) => formats.short.format(start(day)),
    long: (day) => formats.long.format(start(day)),
    month: (day) => formats.month.format(start(day)),
    weekday: (day) => formats.weekday.format(start(day)),
  };
}
