import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { TypedQuestion } from '../core/quiz/question';
import type { Graded } from '../core/session/quiz-grade';
import { Button, cx, useWords } from './kit';
import { LitText } from './lit-text';

/** Longer is no short answer; it also bounds what a draft keeps. */
const longest = 200;

/**
 * A line to type in; Enter or its button answers. The button stands beside it, where no keyboard on a screen covers
 * it; nothing that the device knows of words may complete or mend what is typed.
 */
export function TypedBox(props: {
  readonly question: TypedQuestion;
  readonly text: string;
  /** What is amiss with an answer that was tried, or ''. */
  readonly complaint: string;
  readonly type: (text: string) => void;
  readonly check: () => void;
}): VNode {
  const { question, text, complaint, type, check } = props;
  const { typed } = useWords().quiz;
  const row = useRef<HTMLDivElement>(null);
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
      <label class={cx('label')} for="causeway-typed">
        {typed.wanted[question.wanted]}
      </label>
      <div ref={row} class={cx('typed-row')}>
        <input
          id="causeway-typed"
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
          aria-invalid={complaint !== ''}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <Button look="primary" shortcut="⏎" onClick={check}>
          {typed.check}
        </Button>
      </div>
      <p class={cx('subtitle')} id="causeway-complaint">
        {complaint}
      </p>
    </div>
  );
}

/** What was typed beside the right answer, the words lit that say the same. */
export function TypedShown(props: {
  readonly question: TypedQuestion;
  readonly graded: Graded;
}): VNode {
  const { response, verdict, mark } = props.graded;
  const { model } = props.question;
  const { quiz } = useWords();
  const text = response.kind === 'typed' ? response.text : '';
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
