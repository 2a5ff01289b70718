import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Graded } from '../core/session/quiz-grade';
import { Button, cx, useWords } from './kit';
import { LitText } from './lit-text';

/** Longer is no short answer; it also bounds what a draft keeps. */
const longest = 200;

/**
 * A line to type in; Enter or its button answers. The button stands beside it, where no keyboard on a screen covers
 * it; nothing that the device knows of words may complete or mend what is typed.
 */
export function AnswerLine(props: {
  readonly label: string;
  readonly text: string;
  /** What is amiss with an answer that was tried, or what to know about the line. */
  readonly note: string;
  readonly isInvalid: boolean;
  readonly type: (text: string) => void;
  readonly check: () => void;
}): VNode {
  const { label, text, note, isInvalid, type, check } = props;
  const { typed } = useWords().quiz;
  const row = useRef<HTMLDivElement>(null);
  const id = useId();
  // A keyboard that comes up on the screen takes room away: the line stays in sight.
  useEffect(() => {
    const port = row.current?.ownerDocument.defaultView;
    const keepInSight = (): void => {
      if (row.current?.contains(row.current.ownerDocument.activeElement)) {
        row.current.scrollIntoView({ block: 'nearest' });
      }
    };
    const sources = [port, port?.visualViewport];
    for (const source of sources) source?.addEventListener('resize', keepInSight);
    return () => {
      for (const source of sources) source?.removeEventListener('resize', keepInSight);
    };
  }, []);
  return (
    <div class={cx('typed')}>
      <label class={cx('label')} for={id}>
        {label}
      </label>
      <div ref={row} class={cx('typed-row')}>
        <input
          id={id}
          // As an attribute: as a property it is a truth value in some browsers, and "off" is true.
          ref={(input) => input?.setAttribute('autocorrect', 'off')}
          type="text"
          dir="auto"
          data-start
          value={text}
          maxLength={longest}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="done"
          aria-describedby="causeway-stem causeway-complaint"
          aria-invalid={isInvalid}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <Button look="primary" shortcut="⏎" onClick={check}>
          {typed.check}
        </Button>
      </div>
      <p class={cx('subtitle')} id="causeway-complaint">
        {note}
      </p>
    </div>
  );
}

/** What was typed beside the right answer, the words lit that say the same. */
export function ShownTexts(props: {
  /** '' where nothing was typed. */
  readonly text: string;
  readonly model: string;
  readonly verdict: Graded['verdict'];
  readonly mark: Graded['mark'];
}): VNode {
  const { text, model, verdict, mark } = props;
  const { quiz } = useWords();
  const look = verdict === 'partly' ? 'partly' : 'covered';
  const matches = mark?.matches ?? [];
  return (
    <div class={cx('texts', 'short')}>
      {text && (
        <div class={cx('text', 'yours', verdict)}>
          <p class={cx('label')}>{quiz.yourAnswer}</p>
          <p class={cx('words')} dir="auto">
            <LitText
              text={text}
              lights={[
                ...matches.map(({ answer }) => ({ ...answer, look })),
                ...(verdict === 'correct' ? [] : (mark?.wrong ?? [])).map((stretch) => ({
                  ...stretch,
                  look: 'contradicted',
                })),
              ]}
            />
          </p>
        </div>
      )}
      <div class={cx('text', 'model')}>
        <p class={cx('label')}>{quiz.rightAnswer}</p>
        <p class={cx('words')} dir="auto">
          <LitText text={model} lights={matches.map((pair) => ({ ...pair.model, look }))} />
        </p>
      </div>
    </div>
  );
}
