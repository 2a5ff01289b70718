import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button, cx, useWords } from './kit';
import { Figure } from './progress-figure';
import type { Formats } from './progress-words';

const ranges = [14, 30];

/** More days than that stand week by week. */
const mostDays = 45;

interface Bar {
  /** Counted from today. */
  readonly day: number;
  readonly count: number;
  readonly isExam: boolean;
}

/** What becomes due on the days to come. @param props.exam days to the next exam; null where there is none */
export function Forecast(props: {
  readonly forecast: readonly number[];
  readonly exam: number | null;
  readonly formats: Formats;
}): VNode {
  const { forecast, exam, formats } = props;
  const { progress, count: counts } = useWords();
  const toExam = exam !== null && exam > 1 && exam < forecast.length ? exam + 1 : null;
  const [range, setRange] = useState<number | 'exam'>(14);
  const length = range === 'exam' ? (toExam ?? 14) : range;
  const step = length > mostDays ? 7 : 1;
  const bars = Array.from({ length: Math.ceil(length / step) }, (_, at): Bar => {
    const day = at * step;
    const count = forecast.slice(day, Math.min(day + step, length)).reduce((a, b) => a + b, 0);
    return { day, count, isExam: exam !== null && exam >= day && exam < day + step };
  });
  const top = Math.max(1, ...bars.map(({ count }) => count));
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  const choice = (of: number | 'exam', words: string): VNode => (
    <Button look="pill" aria-pressed={range === of} onClick={() => setRange(of)}>
      {words}
    </Button>
  );
  const every = Math.ceil(bars.length / 4);
  const examAt = bars.findIndex(({ isExam }) => isExam);
  /** In words below the bar; two that are near each other would be one. */
  const nameOf = ({ day, isExam }: Bar, at: number): string | false => {
    if (isExam) return progress.exam;
    const isNear = examAt >= 0 && Math.abs(examAt - at) < every * 0.75;
    return at % every === 0 && !isNear && (day === 0 ? progress.today : formats.short(day));
  };
  return (
    <Figure
      title={progress.forecast}
      says={progress.forecastSays(counts.points(total), step > 1)}
      picture={
        <div class={cx('columns', bars.length > 14 && 'many')}>
          {bars.map((bar, at) => (
            <span key={bar.day} class={cx('column', bar.isExam && 'exam')}>
              <span class={cx('column-count')}>{bar.count > 0 ? bar.count : ''}</span>
              <span
                class={cx('column-bar', bar.count === 0 && 'none')}
                style={{ '--cw-share': bar.count / top }}
              />
              <span class={cx('column-name')}>{nameOf(bar, at)}</span>
            </span>
          ))}
        </div>
      }
      heads={[step > 1 ? progress.week : progress.day, progress.duePoints]}
      rows={bars
        .filter(({ count, isExam }) => count > 0 || isExam)
        .map(({ day, count, isExam }) => [
          isExam ? progress.examOn(formats.short(day)) : formats.short(day),
          String(count),
        ])}
    >
      <span class={cx('ranges')} role="group" aria-label={progress.range}>
        {ranges.map((days) => choice(days, progress.days(days)))}
        {toExam !== null && !ranges.includes(toExam) && choice('exam', progress.toExam)}
      </span>
    </Figure>
  );
}
