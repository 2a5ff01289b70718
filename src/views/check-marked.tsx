import type { VNode } from 'preact';
import type { Marking } from '../core/marking/marking';
import { lightsInAnswer, lightsInModel, pointsInWords } from './check-words';
import { cx, Icon, signs, useWords } from './kit';
import { LitText } from './lit-text';

/** The answer marked up where it was typed, the note's answer beside it, and a verdict for each point. */
export function MarkedAnswer(props: {
  readonly model: string;
  readonly text: string;
  readonly marking: Marking;
}): VNode {
  const { model, text, marking } = props;
  const words = useWords();
  const { check } = words;
  const { points, flags, overall } = marking;
  return (
    <>
      <div class={cx('texts')}>
        <div class={cx('text', 'yours')}>
          <p class={cx('label')}>{check.answer}</p>
          <p class={cx('words')} dir="auto">
            {text.trim() ? (
              <LitText text={text} lights={lightsInAnswer(marking)} />
            ) : (
              <em>{check.nothingWritten}</em>
            )}
          </p>
        </div>
        {model && (
          <div class={cx('text', 'model')}>
            <p class={cx('label')}>{check.model}</p>
            <p class={cx('words')} dir="auto">
              <LitText text={model} lights={lightsInModel(marking)} />
            </p>
          </div>
        )}
      </div>
      {points.length > 0 && (
        <p class={cx('verdict', overall)}>
          <span class={cx('segments')} aria-hidden="true">
            {points.map(({ verdict }) => (
              <span class={cx('segment', verdict)} />
            ))}
          </span>
          <strong>{pointsInWords([marking], words)}</strong>
          <span>{check.overall[overall]}</span>
        </p>
      )}
      {flags.map((flag) => (
        <p class={cx('flag')}>
          <Icon name="triangle-alert" />
          <span>{flag.message}</span>
        </p>
      ))}
      <ul>
        {points.map((point) => (
          <li key={point.start} class={cx('point', point.verdict)}>
            <Icon name={signs[point.verdict]} />
            <strong>{check.verdict[point.verdict]}</strong>
            <span dir="auto">{point.text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
