import type { VNode } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { SourceQuestion } from '../core/notes/note';
import { AnswerBox } from './check-box';
import { MarkedAnswer } from './check-marked';
import type { CheckAnswer, CheckHandlers } from './check-state';
import { Button, cx, useWords, within } from './kit';

export interface CheckQuestionProps {
  readonly question: SourceQuestion;
  /** Into the set's questions. */
  readonly index: number;
  readonly answer: CheckAnswer;
  /** Where the view is begun, if it is here. */
  readonly start: { readonly typing: boolean } | null;
  /** To the next open question, or to the next set; null where all is answered. */
  readonly wayOn: { readonly words: string; readonly go: () => void } | null;
  readonly handlers: CheckHandlers;
}

/** A question with its answer: to be typed, or marked. The model answer is not in the page before it is marked. */
export function CheckQuestion(props: CheckQuestionProps): VNode {
  const { question, index, answer, start, wayOn, handlers } = props;
  const { prompt, number, marks, model, line } = question;
  const { check } = useWords();
  const box = useRef<HTMLElement>(null);
  const title = useId();
  /** The focus is on the words that say that it is being marked. */
  const waits = useRef(false);
  /** The focus goes to what takes the place of the control that was used: the words, or the way on. */
  const then = (act: (question: number) => void) => () => {
    act(index);
    const next = within(box.current, `textarea, .${cx('way-on')} button, [aria-busy]`)[0];
    waits.current = next?.hasAttribute('aria-busy') ?? false;
    focusIn(box.current, next);
  };
  const { marking } = answer;
  useLayoutEffect(() => {
    if (!marking || !waits.current) return;
    waits.current = false;
    const { body, activeElement } = box.current?.ownerDocument ?? document;
    if (activeElement === body) {
      focusIn(box.current, within(box.current, `.${cx('way-on')} button`)[0]);
    }
  }, [marking]);
  // The same node again is not drawn again: a letter typed below must not cost a look at this answer.
  const marked = useMemo(
    () =>
      marking && (
        <MarkedAnswer
          question={question}
          answer={answer}
          rule={(point) => handlers.rule(index, point)}
        />
      ),
    [question, marking, handlers, index, answer.text, ...answer.earlier.map((one) => one.marking)],
  );
  const isOpen = answer.stage === 'open';
  const startsHere = start && !(start.typing && isOpen && model);
  return (
    <article
      ref={box}
      class={cx('question')}
      aria-labelledby={title}
      {...(startsHere && { tabIndex: -1, 'data-start': true })}
    >
      <h3 id={title} dir="auto">
        {prompt === null ? check.question(number) : `${number}. ${prompt}`}
        {marks !== null && <span class={cx('count')}> {check.marks(marks)}</span>}
      </h3>
      {!model ? (
        <div class={cx('actions')}>
          <p class={cx('subtitle')}>{check.noModel}</p>
          <Button look="quiet" icon="file-text" onClick={() => handlers.openLine(line)}>
            {check.openInNote}
          </Button>
        </div>
      ) : isOpen ? (
        <AnswerBox
          title={title}
          answer={answer}
          isStart={start !== null && !startsHere}
          type={(text) => handlers.type(index, text)}
          leave={handlers.leave}
          mark={then(handlers.mark)}
        />
      ) : (
        (marked ?? (
          <p class={cx('subtitle')} tabIndex={-1} aria-busy="true">
            {check.marking}
          </p>
        ))
      )}
      {answer.kept === 'no' && (
        <p class={cx('flag', 'wrong')} role="alert">
          {check.notKept}
        </p>
      )}
      {marking && (
        <div class={cx('way-on')}>
          {wayOn && (
            <Button look="primary" shortcut="⏎" onClick={wayOn.go}>
              {wayOn.words}
            </Button>
          )}
          <Button icon="rotate-ccw" onClick={then(handlers.tryAgain)}>
            {check.tryAgain}
          </Button>
        </div>
      )}
    </article>
  );
}

/** Focuses a control and shows its question from the top, so that the verdict is seen before the way on. */
function focusIn(question: HTMLElement | null, control: HTMLElement | undefined): void {
  control?.focus({ preventScroll: true });
  const pane = question?.parentElement?.getBoundingClientRect();
  const { top, bottom } = question?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (!pane || (top >= pane.top && bottom <= pane.bottom)) return;
  question?.scrollIntoView({ block: 'start' });
}
