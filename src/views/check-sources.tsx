import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Source } from '../core/notes/note';
import { CheckSource } from './check-source';
import type { CheckHandlers } from './check-state';
import { AreaName, Button, cx, useWords } from './kit';

/**
 * The sources of a set, in sight while its questions scroll: beside them, or in a narrow pane docked below them,
 * where they can be put away to make room.
 */
export function CheckSources(props: {
  readonly sources: readonly Source[];
  readonly images: Readonly<Record<string, string | null>>;
  readonly handlers: CheckHandlers;
}): VNode {
  const { sources, images, handlers } = props;
  const { check } = useWords();
  const [isShut, setShut] = useState(false);
  const content = useId();
  const name = useId();
  return (
    <section class={cx('sources', isShut && 'shut')} aria-labelledby={name}>
      <AreaName id={name}>{check.sources}</AreaName>
      <div class={cx('dock')}>
        <Button
          look="quiet"
          icon={isShut ? 'chevron-up' : 'chevron-down'}
          aria-expanded={!isShut}
          aria-controls={content}
          onClick={() => setShut(!isShut)}
        >
          {isShut ? check.showSource(sources.length) : check.hideSource(sources.length)}
        </Button>
      </div>
      {/* It scrolls by itself, so the keyboard must reach it. */}
      <div
        id={content}
        class={cx('source-list', sources.length === 1 && 'single')}
        role="group"
        aria-labelledby={name}
        tabIndex={0}
      >
        {sources.map((source, index) => (
          <figure key={`${source.line}:${source.from}`} class={cx('source')}>
            {sources.length > 1 && (
              <p class={cx('label')}>{check.source(index + 1, sources.length)}</p>
            )}
            <CheckSource source={source} url={images[source.target] ?? null} handlers={handlers} />
          </figure>
        ))}
      </div>
    </section>
  );
}
