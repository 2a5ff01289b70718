import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SourceQuestion } from '../core/notes/note';
import { EarlierAttempts } from './check-attempts';
import {
  isPicked,
  lightsInAnswer,
  lightsInModel,
  stretchesOf,
  withShown,
  type Pick,
} from './check-lights';
import { CheckFlags, CheckPoints } from './check-points';
import type { CheckAnswer } from './check-state';
import { CheckText } from './check-text';
import { attemptInWords, pointsInWords } from './check-words';
import { cx, useWords, within } from './kit';

/** The verdict, the answer marked up where it was typed, the note's answer beside it, and a verdict for each point. */
export function MarkedAnswer(props: {
  readonly question: SourceQuestion;
  readonly answer: CheckAnswer;
  readonly rule: (point: number) => void;
}): VNode | null {
  const { question, answer, rule } = props;
  const { model, marks } = question;
  const { marking, text } = answer;
  const words = useWords();
  const { check } = words;
  const box = useRef<HTMLDivElement>(null);
  /** What the pointer or the focus is on, and what was chosen to stay lit. */
  const [over, setOver] = useState<Pick | null>(null);
  const [held, setHeld] = useState<Pick | null>(null);
  useLayoutEffect(() => {
    if (!held) return;
    // The answer last: where there is room for one, it is what the student wants to see.
    for (const lit of within(box.current, `.is-model .is-shown, .is-yours .is-shown`).reverse()) {
      lit.scrollIntoView({ block: 'nearest' });
    }
  }, [held]);
  if (!marking) return null;
  const { points, overall } = marking;
  const shown = stretchesOf(marking, over ?? held);
  const attempt = attemptInWords(answer, marks, words);
  const picking = {
    marking,
    answer: text,
    held,
    point: setOver,
    hold: (pick: Pick) => setHeld(isPicked(held, pick.kind, pick.at) ? null : pick),
  };
  return (
    <div ref={box} class={cx('marked')}>
      {points.length > 0 && (
        <p class={cx('verdict', overall)}>
          <span class={cx('segments')} aria-hidden="true">
            {points.map(({ verdict }) => (
              <span class={cx('segment', verdict)} />
            ))}
          </span>
          <strong>{pointsInWords(marking, marks, words)}</strong>
          <span>{check.overall[overall]}</span>
          {attempt && <span class={cx('subtitle')}>{attempt}</span>}
        </p>
      )}
      <div class={cx('texts', (over ?? held) && 'showing')}>
        <CheckText
          look="yours"
          label={check.answer}
          text={text}
          lights={withShown(lightsInAnswer(marking), shown.answer)}
        />
        <CheckText
          look="model"
          label={check.model}
          text={model}
          lights={withShown(lightsInModel(marking), shown.model)}
        />
      </div>
      <CheckFlags {...picking} />
      <CheckPoints {...picking} rule={text.trim() ? rule : null} />
      <EarlierAttempts question={question} attempts={answer.earlier} />
    </div>
  );
}
