import type { VNode } from 'preact';
import type { WrittenQuestion } from '../core/quiz/question';
import { CheckSource } from './check-source';
import { AreaName, cx, useWords } from './kit';
import type { QuizHandlers } from './quiz-state';

/** What a source question is about: above it, or beside it where there is room. */
export function QuizSources(props: {
  readonly question: WrittenQuestion;
  readonly handlers: Pick<QuizHandlers, 'openLine' | 'picture'>;
}): VNode {
  const { question, handlers } = props;
  const { sources, path } = question;
  const { check } = useWords();
  return (
    <section class={cx('quiz-sources')} aria-labelledby="causeway-sources">
      <AreaName id="causeway-sources">{check.sources}</AreaName>
      {sources.map((source, index) => {
        const open = (): void => handlers.openLine(path, source.line);
        const { kind, target } = source;
        return (
          <figure key={`${source.line}:${source.from}`} class={cx('source')}>
            {sources.length > 1 && (
              <p class={cx('label')}>{check.source(index + 1, sources.length)}</p>
            )}
            <CheckSource
              source={source}
              url={kind === 'image' ? handlers.picture(target, path) : null}
              handlers={{ openNote: open, openLine: open }}
            />
          </figure>
        );
      })}
    </section>
  );
}
