import type { VNode } from 'preact';
import { askedRole } from '../core/session/overview-notes';
import type { WeakPoint } from '../core/session/overview-weak';
import { recallLevel } from '../core/session/recall-mark';
import { Button, cx, hasMod, useWords } from './kit';
import type { ProgressHandlers } from './progress-state';
import type { Formats } from './progress-words';

/** What deserves another look, each with the way to its line. */
export function Weakest(props: {
  readonly points: readonly WeakPoint[];
  readonly formats: Formats;
  readonly openPoint: ProgressHandlers['openPoint'];
}): VNode {
  const { points, formats, openPoint } = props;
  const { progress, roles } = useWords();
  return (
    <section>
      <h3>{progress.weakest}</h3>
      <p class={cx('subtitle')}>{points.length > 0 ? progress.weakestHint : progress.noneWeak}</p>
      <ul>
        {points.map(({ id, text, title, role, recall, isMissed, misses }) => (
          <li key={id} class={cx('weak', askedRole(role))}>
            <button
              type="button"
              class={cx('list-item')}
              onClick={(event) => openPoint(id, hasMod(event))}
            >
              <span class={cx('weak-text')}>
                <span dir="auto">{text}</span>
              </span>
              <span class={cx('subtitle')}>
                <bdi class={cx('weak-role')}>{roles[role]}</bdi> · <bdi>{title}</bdi> ·{' '}
                <bdi>
                  {isMissed ? progress.missedLast : progress.recalls[recallLevel(recall)]} (
                  {formats.percent(recall)})
                </bdi>
              </span>
            </button>
            {misses > 0 && (
              <Button
                look="quiet"
                icon="pencil"
                aria-label={progress.rewriteIt(misses, text)}
                onClick={(event) => openPoint(id, hasMod(event))}
              >
                {progress.rewrite(misses)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
