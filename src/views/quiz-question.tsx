import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../core/quiz/question';
import { Announcement, Button, hasMod, isElement, Kbd, useKit } from './kit';
import { Options } from './quiz-options';
import { Ordering } from './quiz-order';
import { OrderShown } from './quiz-order-shown';
import { QuizProgress } from './quiz-progress';
import type { QuizHandlers, QuizScreenProps } from './quiz-state';
import { Evidence, Verdict } from './quiz-verdict';
import { rightAnswer, spokenVerdict } from './quiz-words';

/** One question on the screen, before or after its answer. */
export function QuizQuestion({ title, session, handlers }: QuizScreenProps): VNode | null {
  const { strings } = useKit();
  const screen = useRef<HTMLDivElement>(null);
  const [order, setOrder] = useState<{ readonly of: Question; readonly order: number[] } | null>(
    null,
  );
  const [said, setSaid] = useState('');
  const question = session.questions[session.position];
  const graded = session.graded[session.position];
  const answered = graded !== undefined;

  useLayoutEffect(() => {
    setSaid('');
    screen.current?.querySelector<HTMLElement>('[data-start]')?.focus({ preventScroll: answered });
  }, [question, answered]);

  if (!question) return null;
  const given =
    order?.of === question
      ? order.order
      : question.kind === 'order'
        ? question.events.map((_, index) => index)
        : [];
  const last = session.position === session.questions.length - 1;
  const goOn = (): void => {
    if (answered) handlers.next();
    else if (question.kind === 'order') handlers.answer({ kind: 'order', order: given });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey) return;
    const act = keyAction(event, question, answered, handlers, goOn);
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <div ref={screen} class="causeway-screen" tabIndex={-1} onKeyDown={onKeyDown}>
      <QuizProgress session={session} close={() => handlers.close()} />
      <div class="causeway-screen-body">
        <p class="causeway-kind" id="causeway-kind">
          {strings.quiz.kinds[question.kind]}
        </p>
        <h2 class="causeway-stem" id="causeway-stem" dir="auto">
          <Stem
            text={question.stem}
            gap={strings.quiz.gap}
            filling={answered && question.kind === 'gap' ? rightAnswer(question) : null}
          />
        </h2>
        {question.kind !== 'order' ? (
          <Options question={question} graded={graded} answer={handlers.answer} />
        ) : graded ? (
          <OrderShown question={question} graded={graded} />
        ) : (
          <Ordering
            question={question}
            order={given}
            say={setSaid}
            change={(next) => setOrder({ of: question, order: next })}
          />
        )}
        {graded ? (
          <>
            <Verdict question={question} graded={graded} />
            <Evidence title={title} question={question} openLine={handlers.openLine} />
          </>
        ) : null}
      </div>
      <footer class="causeway-foot">
        {answered ? (
          <Button look="quiet" onClick={() => handlers.undo()}>
            {strings.quiz.undo}
          </Button>
        ) : (
          <Button
            look="quiet"
            aria-keyshortcuts="0"
            onClick={() => handlers.answer({ kind: 'skip' })}
          >
            {strings.quiz.skip} <Kbd>0</Kbd>
          </Button>
        )}
        {answered ? (
          <Button look="primary" shortcut="⏎" data-start onClick={goOn}>
            {last ? strings.quiz.seeResult : strings.quiz.next}
          </Button>
        ) : question.kind === 'order' ? (
          <Button look="primary" shortcut="⏎" onClick={goOn}>
            {strings.quiz.checkOrder}
          </Button>
        ) : null}
      </footer>
      <Announcement text={graded ? spokenVerdict(question, graded, strings.quiz) : said} />
    </div>
  );
}

/** What a key does on this screen, or null; Enter on a control is that control's own. */
function keyAction(
  event: KeyboardEvent,
  question: Question,
  answered: boolean,
  handlers: QuizHandlers,
  goOn: () => void,
): (() => void) | null {
  if (hasMod(event)) return event.key === 'z' && answered ? () => handlers.undo() : null;
  if (event.key === 'Enter') {
    const onControl = isElement(event.target) && event.target.closest('button:not([data-handle])');
    return onControl ? null : goOn;
  }
  if (answered) return null;
  if (event.key === '0') return () => handlers.answer({ kind: 'skip' });
  const option = /^[1-9]$/u.test(event.key) ? Number(event.key) - 1 : -1;
  return question.kind !== 'order' && question.options[option]
    ? () => handlers.answer({ kind: 'choice', option })
    : null;
}

/** The sentence with its gap drawn as one (a run of underscores in the text), filled once it is settled. */
function Stem(props: {
  readonly text: string;
  readonly gap: string;
  readonly filling: string | null;
}): VNode {
  const [first, ...rest] = props.text.split(/_{2,}/u);
  return (
    <>
      {first}
      {rest.map((part) => (
        <>
          {props.filling === null ? (
            <span class="causeway-gap" role="img" aria-label={props.gap} />
          ) : (
            <mark class="causeway-lit is-settling">{props.filling}</mark>
          )}
          {part}
        </>
      ))}
    </>
  );
}
