import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { SourceQuestion } from '../core/notes/note';
import { lightsInAnswer } from './check-lights';
import type { EarlierAttempt } from './check-state';
import { CheckText } from './check-text';
import { pointsInWords } from './check-words';
import { cx, Icon, signs, useWords } from './kit';

/** What was written before and how it was marked, the latest first; closed until it is asked for. */
export function EarlierAttempts(props: {
  readonly question: SourceQuestion;
  readonly attempts: readonly EarlierAttempt[];
}): VNode | null {
  const { question, attempts } = props;
  const words = useWords();
  const { check } = words;
  const [isOpen, setOpen] = useState(false);
  if (attempts.length === 0) return null;
  return (
    <details
      class={cx('earlier')}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{check.earlier(attempts.length)}</summary>
      {isOpen &&
        attempts
          .map(({ text, marking }, at) => (
            <div key={at} class={cx('attempt')}>
              <CheckText
                look="yours"
                label={[
                  check.attempt(at + 1),
                  marking && pointsInWords(marking, question.marks, words),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                text={text}
                lights={marking ? lightsInAnswer(marking) : []}
              />
              <ul>
                {marking?.points.map(({ start, verdict, text: point }) => (
                  <li key={start} class={cx('attempt-point', verdict)}>
                    <Icon name={signs[verdict]} />
                    <strong>{check.verdict[verdict]}</strong>
                    <span dir="auto">{point}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))
          .reverse()}
    </details>
  );
}
