import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Announcement, cx, Icon, Unseen, useWords } from './kit';

/** The last minute of a timed quiz is said aloud. */
const lastMinute = 60;

/** The time spent or, of a timed quiz, the time left. It draws itself once a second, and nothing else. */
export function Clock(props: {
  /** ms so far. */
  readonly elapsed: () => number;
  /** ms, or null. */
  readonly limit: number | null;
}): VNode {
  const { elapsed, limit } = props;
  const { quiz } = useWords();
  const [seconds, setSeconds] = useState(() => wholeSeconds(elapsed()));
  useEffect(() => {
    let timer = 0;
    const tick = (): void => {
      const now = elapsed();
      setSeconds(wholeSeconds(now));
      // The main window's timer: it outlives a window that the view is moved out of.
      timer = window.setTimeout(tick, 1000 - (now % 1000));
    };
    tick();
    return () => window.clearTimeout(timer);
  }, [elapsed]);
  const all = limit === null ? null : wholeSeconds(limit);
  const left = all === null ? null : Math.max(0, all - seconds);
  const isLast = left !== null && left <= lastMinute;
  return (
    <>
      <span class={cx('clock', isLast && 'last')} role="timer">
        <Icon name={left === null ? 'clock' : 'hourglass'} />
        <Unseen>{left === null ? quiz.time : quiz.timeLeft} </Unseen>
        {left === 0 ? quiz.timeUp : clockWords(left ?? seconds)}
      </span>
      {left !== null && (
        <Announcement
          text={left === 0 ? quiz.timeUp : isLast && (all ?? 0) > lastMinute ? quiz.lastMinute : ''}
        />
      )}
    </>
  );
}

function wholeSeconds(ms: number): number {
  return Math.max(0, Math.floor(ms / 1000));
}

/** "0:07", "12:30", "1:02:03". */
export function clockWords(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((part, at) => (at > 0 ? String(part).padStart(2, '0') : part)).join(':');
}
