import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SourceQuestion } from '../core/notes/note';
import { MarkedAnswer } from './check-marked';
import type { CheckAnswer, CheckHandlers } from './check-state';
import { Button, cx, hasMod, Icon, useWords, within } from './kit';

export interface CheckQuestionProps {
  readonly question: SourceQuestion;
  /** Into the set's questions. */
  readonly index: number;
  readonly answer: CheckAnswer;
  /** Goes on to the next open question, where there is one. */
  readonly goOn: (() => void) | undefined;
  readonly handlers: CheckHandlers;
}

/** A question with its answer: to be typed, or marked. The model answer is not in the page before it is marked. */
export function CheckQuestion(props: CheckQuestionProps): VNode {
  const { question, index, answer, goOn, handlers } = props;
  const { prompt, number, marks, model, line } = question;
  const { check } = useWords();
  const box = useRef<HTMLElement>(null);
  const title = useId();
  /** The focus goes to what takes the place of the control that was used: the words, or the way on. */
  const then = (act: (question: number) => void) => () => {
    act(index);
    within(box.current, 'textarea, button')[0]?.focus();
  };
  return (
    <article ref={box} class={cx('question')} aria-labelledby={title}>
      <h3 id={title} dir="auto">
        {prompt === null ? check.question(number) : `${number}. ${prompt}`}
        {marks !== null && <span class={cx('count')}> {check.marks(marks)}</span>}
      </h3>
      {answer.marking ? (
        <>
          <MarkedAnswer model={model} text={answer.text} marking={answer.marking} />
          <div class={cx('actions')}>
            {goOn && (
              <Button look="primary" shortcut="⏎" onClick={goOn}>
                {check.nextQuestion}
              </Button>
            )}
            <Button icon="rotate-ccw" onClick={then(handlers.tryAgain)}>
              {check.tryAgain}
            </Button>
          </div>
        </>
      ) : model ? (
        <AnswerBox
          title={title}
          answer={answer}
          type={(text) => handlers.type(index, text)}
          mark={then(handlers.mark)}
        />
      ) : (
        <div class={cx('actions')}>
          <p class={cx('subtitle')}>{check.noModel}</p>
          <Button look="quiet" icon="file-text" onClick={() => handlers.openLine(line)}>
            {check.openInNote}
          </Button>
        </div>
      )}
    </article>
  );
}

function AnswerBox(props: {
  /** Id of the heading that asks. */
  readonly title: string;
  readonly answer: CheckAnswer;
  readonly type: (text: string) => void;
  readonly mark: () => void;
}): VNode {
  const { title, answer, type, mark } = props;
  const { check } = useWords();
  // Kept here too: the box must never fall back to older words while they are being saved.
  const [text, setText] = useState(answer.text);
  useLayoutEffect(() => setText(answer.text), [answer.text]);
  return (
    <>
      {/* The hidden copy of the words gives the box its height. */}
      <div class={cx('grow')} data-text={`${text}\n`}>
        <textarea
          dir="auto"
          rows={2}
          aria-labelledby={title}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          placeholder={check.placeholder}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            type(currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !hasMod(event)) return;
            event.preventDefault();
            event.stopPropagation();
            mark();
          }}
        />
      </div>
      <div class={cx('actions')}>
        <Button onClick={mark} shortcut="Ctrl ⏎">
          {check.mark}
        </Button>
        {answer.saved && text && (
          <span class={cx('subtitle', 'saved')}>
            <Icon name="check" />
            {check.saved}
          </span>
        )}
      </div>
    </>
  );
}
