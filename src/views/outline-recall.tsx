import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { countLevels, type RecallLevel, type RecallMark } from '../core/session/recall-mark';
import { cx, useKit, useWords, type ViewKit } from './kit';

export type RecallMarks = ReadonlyMap<string, RecallMark>;

/** A mark with what it says. */
export interface RecallSign {
  readonly level: RecallLevel;
  readonly words: string;
}

/** The signs of points by their ids; the same until the marks are others. */
export function useRecallSigns(marks: RecallMarks): ReadonlyMap<string, RecallSign> {
  const kit = useKit();
  return useMemo(() => {
    const inWords = wordsFor(kit);
    return new Map(
      [...marks].map(([id, mark]) => [id, { level: mark.level, words: inWords(mark) }]),
    );
  }, [marks, kit]);
}

/** Says a mark in a sentence or two. */
export function wordsFor({ strings, language }: ViewKit): (mark: RecallMark) => string {
  const { recall } = strings;
  const share = new Intl.NumberFormat(language, { style: 'percent' });
  const soon = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' });
  const late = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
  const next = ({ due, inDays }: RecallMark): string => {
    if (inDays < 2) return inDays < 1 ? recall.dueToday : recall.tomorrow;
    // Beyond half a year the year is no longer plain.
    return recall.on((inDays > 180 ? late : soon).format(due));
  };
  return (mark) => {
    const level = recall.levels[mark.level];
    // After a miss the chance is that of what was just read.
    const known =
      mark.level === 'missed' ? `${level}.` : recall.chance(level, share.format(mark.recall));
    return `${known} ${recall.asked(mark.asked, next(mark))}`;
  };
}

/**
 * A ring that is filled as far as its point is known, a cross where it was missed. The app shows the words as its
 * tooltip; to a screen reader its row says them.
 */
export function RecallDot({ level, words }: RecallSign): VNode {
  return <span class={cx('recall', level)} aria-hidden="true" aria-label={words} />;
}

/** How many points are known how well, which also says what the marks mean. */
export function RecallCounts({ marks }: { readonly marks: RecallMarks }): VNode {
  const { recall } = useWords();
  return (
    <p class={cx('subtitle', 'recalls')}>
      {countLevels(marks.values()).map(([level, count]) => (
        <span key={level}>
          <span class={cx('recall', level)} aria-hidden="true" />
          <bdi>{recall.counts[level](count)}</bdi>{' '}
        </span>
      ))}
    </p>
  );
}
