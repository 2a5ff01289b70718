import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../core/quiz/question';
import type { Response } from '../core/session/response';
import { disputedAnswer } from '../core/session/quiz-session';
import { isBlank } from '../core/session/typed-answer';
import { Announcement, around, Button, cx, hasMod, Icon, signs, useWords, within } from './kit';
import { Evidence } from './quiz-evidence';
import { Options } from './quiz-options';
import { Ordering, OrderShown } from './quiz-order';
import { Progress } from './quiz-progress';
import type { QuestionProps } from './quiz-state';
import { Stem } from './quiz-stem';
import { TypedBox, TypedShown } from './quiz-typed';
import { givenOrder, inTime, remarkOn, spokenVerdict, verdictDetail } from './quiz-words';

/** One question on the screen, before or after its answer. */
export function QuizQuestion(props: QuestionProps): VNode {
  const { title, session, question, graded, handlers, draft } = props;
  const { quiz } = useWords();
  const screen = useRef<HTMLDivElement>(null);
  /** What would be answered now, of the forms that are put together before they are checked. */
  const [given, setGiven] = useState(() => firstResponse(question, draft));
  const [said, setSaid] = useState('');
  const answered = graded !== undefined;
  const disputed = disputedAnswer(session) !== null;
  const overruled = answered && graded.verdict === 'correct';

  useLayoutEffect(() => {
    setSaid('');
    within(screen.current, '[data-start]')[0]?.focus({ preventScroll: answered });
  }, [answered, overruled]);

  const skip = (): void => handlers.answer({ kind: 'skip' });
  const check = (): void => {
    if (given.kind === 'typed' && isBlank(given.text)) {
      setSaid(quiz.typed.empty);
      within(screen.current, '[data-start]')[0]?.focus();
    } else handlers.answer(given);
  };
  const goOn = answered ? handlers.next : question.form === 'choice' ? undefined : check;
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter also ends the composing of a word.
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    const act = keyAct(event);
    if (!act) return;
    event.preventDefault();
    act();
  };
  /** What a key does on this screen; Enter on a control is that control's own, and what is typed is no command. */
  const keyAct = (event: KeyboardEvent): (() => void) | undefined => {
    const { key } = event;
    if (hasMod(event)) return key === 'z' && answered ? handlers.undo : undefined;
    if (key === 'Enter') {
      return around(event.target, 'button:not([data-handle])') ? undefined : goOn;
    }
    if (answered || around(event.target, 'input')) return undefined;
    if (key === '0') return skip;
    const option = Number(key) - 1;
    return question.form === 'choice' && question.options[option]
      ? () => handlers.answer({ kind: 'choice', option })
      : undefined;
  };
  const type = (text: string): void => {
    setGiven({ kind: 'typed', text });
    setSaid('');
    handlers.type(text);
  };
  const body = (): VNode => {
    switch (question.form) {
      case 'choice':
        return <Options question={question} graded={graded} answer={handlers.answer} />;
      case 'order': {
        const { events } = question;
        if (graded)
          return <OrderShown events={inTime(events)} given={givenOrder(question, graded)} />;
        const order = given.kind === 'order' ? given.order.flatMap((at) => events[at] ?? []) : [];
        return (
          <Ordering
            order={order}
            change={(to) =>
              setGiven({ kind: 'order', order: to.map((one) => events.indexOf(one)) })
            }
            say={setSaid}
          />
        );
      }
      case 'typed': {
        if (graded) return <TypedShown question={question} graded={graded} />;
        const text = given.kind === 'typed' ? given.text : '';
        return (
          <TypedBox question={question} text={text} complaint={said} type={type} check={check} />
        );
      }
    }
  };
  const detail = graded && verdictDetail(question, graded, quiz);
  const remark = graded && remarkOn(graded);

  return (
    <div ref={screen} class={cx('screen')} tabIndex={-1} onKeyDown={onKeyDown}>
      <Progress session={session} close={handlers.close} />
      <div class={cx('screen-body')}>
        <p class={cx('kind')} id="causeway-kind">
          {quiz.kinds[question.kind]}
        </p>
        <Stem question={question} answered={answered} />
        {body()}
        {graded && (
          <>
            <p class={cx('verdict', graded.verdict)}>
              <Icon name={signs[graded.verdict]} />
              <strong>{quiz.verdict[graded.verdict]}</strong>
              {detail && <span>{detail}</span>}
              {disputed && (
                <Button look="quiet" onClick={handlers.overrule}>
                  {quiz.typed.right}
                </Button>
              )}
            </p>
            {remark && <p class={cx('remark')}>{remark}</p>}
            <Evidence title={title} question={question} openLine={handlers.openLine} />
          </>
        )}
      </div>
      <div class={cx('foot', question.form === 'typed' && !answered && 'loose')}>
        {answered ? (
          <Button look="quiet" onClick={handlers.undo}>
            {quiz.undo}
          </Button>
        ) : question.form === 'typed' ? (
          <Button look="quiet" onClick={skip}>
            {quiz.skip}
          </Button>
        ) : (
          <Button look="quiet" aria-keyshortcuts="0" shortcut="0" onClick={skip}>
            {quiz.skip}
          </Button>
        )}
        {goOn && (answered || question.form === 'order') && (
          <Button look="primary" shortcut="⏎" data-start={answered || undefined} onClick={goOn}>
            {!answered
              ? quiz.checkOrder
              : session.position < session.questions.length - 1
                ? quiz.next
                : quiz.seeResult}
          </Button>
        )}
      </div>
      <Announcement text={graded ? spokenVerdict(question, graded, quiz) : said} />
    </div>
  );
}

/** Before anything was done. */
function firstResponse(question: Question, draft: string): Response {
  switch (question.form) {
    case 'choice':
      return { kind: 'skip' };
    case 'order':
      return { kind: 'order', order: [...question.events.keys()] };
    case 'typed':
      return { kind: 'typed', text: draft };
  }
}
