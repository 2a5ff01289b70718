import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SourceQuestion } from '../core/notes/note';
import type { CheckAnswer, CheckHandlers } from './check-state';
import { MarkedAnswer } from './check-marked';
import { Button, hasMod, Icon, useKit } from './kit';

export interface CheckQuestionProps {
  readonly question: SourceQuestion;
  /** Into the set's questions. */
  readonly index: number;
  readonly answer: CheckAnswer;
  /** Index of the question to go on to, or null where all are marked. */
  readonly next: number | null;
  readonly goTo: (question: number) => void;
  readonly handlers: CheckHandlers;
}

/** A question with its answer: to be typed, or marked. The model answer is not in the page before it is marked. */
export function CheckQuestion(props: CheckQuestionProps): VNode {
  const { question, answer, index, next, goTo, handlers } = props;
  const { check } = useKit().strings;
  const box = useRef<HTMLElement>(null);
  const title = useId();
  const marked = answer.marking !== null;
  useFocusAcross(box, marked);
  return (
    <article ref={box} class="causeway-question" aria-labelledby={title}>
      <h3 id={title} class="causeway-question-title" dir="auto">
        {question.prompt === null ? (
          check.question(question.number)
        ) : (
          <>
            <span class="causeway-number">{question.number}.</span> {question.prompt}
          </>
        )}
        {question.marks === null ? null : (
          <span class="causeway-count"> {check.marks(question.marks)}</span>
        )}
      </h3>
      {answer.marking === null ? (
        <AnswerBox {...props} title={title} />
      ) : (
        <>
          <MarkedAnswer question={question} text={answer.text} marking={answer.marking} />
          <div class="causeway-actions">
            {next === null ? null : (
              <Button look="primary" shortcut="⏎" data-land onClick={() => goTo(next)}>
                {check.nextQuestion}
              </Button>
            )}
            <Button
              icon="rotate-ccw"
              data-land={next === null ? true : undefined}
              onClick={() => handlers.tryAgain(index)}
            >
              {check.tryAgain}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}

/** When typing turns into a verdict or back, the focus stays with the question that had it. */
function useFocusAcross(box: { readonly current: HTMLElement | null }, marked: boolean): void {
  const had = useRef(false);
  const before = useRef(marked);
  const element = box.current;
  // Read while drawing: afterwards the focused control is gone from the page.
  if (element) had.current = element.contains(element.ownerDocument.activeElement);
  useLayoutEffect(() => {
    if (before.current === marked) return;
    before.current = marked;
    if (!had.current) return;
    const landing = box.current?.querySelector<HTMLElement>(
      marked ? '[data-land]' : '[data-answer]',
    );
    landing?.focus();
  }, [box, marked]);
}

function AnswerBox(props: CheckQuestionProps & { readonly title: string }): VNode {
  const { question, index, answer, handlers, title } = props;
  const { check } = useKit().strings;
  // Kept here too: the box must never fall back to older words while they are being saved.
  const [text, setText] = useState(answer.text);
  useLayoutEffect(() => setText(answer.text), [answer.text]);
  const mark = (): void => handlers.mark(index);
  if (question.model === '') {
    return (
      <div class="causeway-no-model">
        <p class="causeway-subtitle">{check.noModel}</p>
        <Button look="quiet" icon="file-text" onClick={() => handlers.openLine(question.line)}>
          {check.openInNote}
        </Button>
      </div>
    );
  }
  return (
    <>
      {/* The hidden copy of the words gives the box its height. */}
      <div class="causeway-grow" data-text={`${text}\n`}>
        <textarea
          class="causeway-answer"
          dir="auto"
          rows={2}
          data-answer={index}
          aria-labelledby={title}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          placeholder={check.placeholder}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            handlers.type(index, event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !hasMod(event)) return;
            event.preventDefault();
            event.stopPropagation();
            mark();
          }}
        />
      </div>
      <div class="causeway-actions">
        <Button onClick={mark} shortcut="Ctrl ⏎">
          {check.mark}
        </Button>
        {answer.saved && text !== '' ? (
          <span class="causeway-saved">
            <Icon name="check" />
            {check.saved}
          </span>
        ) : null}
      </div>
    </>
  );
}
