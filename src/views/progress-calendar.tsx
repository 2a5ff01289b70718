import type { VNode } from 'preact';
import type { StudyCalendar } from '../core/session/overview-days';
import { cx, useWords } from './kit';
import { Figure } from './progress-figure';
import type { Formats } from './progress-words';

/** A day on which fewer were asked about is no full one, even where it was the best. */
const fullDay = 8;

const weekdays = [0, 1, 2, 3, 4, 5, 6];

/** The days of the last weeks, a column for each week: the more was studied, the bigger and darker. */
export function Calendar(props: {
  readonly calendar: StudyCalendar;
  readonly formats: Formats;
}): VNode {
  const { calendar, formats } = props;
  const { progress } = useWords();
  const { counts, first, days, streak } = calendar;
  const top = Math.max(fullDay, ...counts);
  const levelOf = (count: number): number => Math.ceil((4 * count) / top);
  const weeks = Array.from({ length: Math.ceil(counts.length / 7) }, (_, week) =>
    counts.slice(7 * week, 7 * week + 7),
  );
  return (
    <Figure
      title={progress.calendar}
      says={progress.calendarSays(days, streak)}
      picture={
        <>
          <div class={cx('calendar')}>
            <div class={cx('weeks')}>
              {weeks.map((week, at) => (
                <span key={at} class={cx('week')}>
                  <span class={cx('month')}>{monthAbove(first + 7 * at, at, formats)}</span>
                  {week.map((count, day) => (
                    <span
                      key={day}
                      class={cx(
                        'day',
                        count > 0 && `level-${levelOf(count)}`,
                        first + 7 * at + day === 0 && 'today',
                      )}
                    />
                  ))}
                </span>
              ))}
            </div>
          </div>
          <p class={cx('legend')}>
            <span>{progress.less}</span>
            {[1, 2, 3, 4].map((level) => (
              <span key={level} class={cx('day', `level-${level}`)} />
            ))}
            <span>{progress.more}</span>
          </p>
        </>
      }
      heads={[progress.week, ...weekdays.map((day) => formats.weekday(first + day))]}
      rows={weeks.flatMap((week, at) =>
        week.some((count) => count > 0)
          ? [[formats.short(first + 7 * at), ...weekdays.map((day) => dayCell(week[day]))]]
          : [],
      )}
    />
  );
}

/** The name of the month that begins in the week, where there is room for it. */
function monthAbove(monday: number, at: number, { month }: Formats): string {
  const name = month(monday + 6);
  return at > 0 && name !== month(monday - 1) ? name : '';
}

/** Days that are still to come have none. */
function dayCell(count: number | undefined): string {
  return count === undefined ? '' : String(count);
}
