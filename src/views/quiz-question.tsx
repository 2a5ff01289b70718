import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OrderEvent, Question } from '../core/quiz/question';
import { Announcement, around, Button, cx, hasMod, Icon, signs, useWords, within } from './kit';
import { Evidence } from './quiz-evidence';
import { Options } from './quiz-options';
import { Ordering, OrderShown } from './quiz-order';
import type { QuestionProps, QuizScreenProps } from './quiz-state';
import { givenOrder, inTime, placedInWords, rightAnswer, spokenVerdict } from './quiz-words';

/** One question on the screen, before or after its answer. */
export function QuizQuestion(props: QuestionProps): VNode {
  const { title, session, question, graded, handlers } = props;
  const { quiz } = useWords();
  const screen = useRef<HTMLDivElement>(null);
  const isOrder = question.kind === 'order';
  const events = isOrder ? question.events : [];
  const [order, setOrder] = useState<readonly OrderEvent[]>(events);
  const [said, setSaid] = useState('');
  const answered = graded !== undefined;

  useLayoutEffect(() => {
    setSaid('');
    within(screen.current, '[data-start]')[0]?.focus({ preventScroll: answered });
  }, [answered]);

  const skip = (): void => handlers.answer({ kind: 'skip' });
  const checkOrder = (): void =>
    handlers.answer({ kind: 'order', order: order.map((event) => events.indexOf(event)) });
  const goOn = answered ? handlers.next : isOrder ? checkOrder : undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey) return;
    const act = keyAct(event);
    if (!act) return;
    event.preventDefault();
    act();
  };
  /** What a key does on this screen; Enter on a control is that control's own. */
  const keyAct = (event: KeyboardEvent): (() => void) | undefined => {
    const { key } = event;
    if (hasMod(event)) return key === 'z' && answered ? handlers.undo : undefined;
    if (key === 'Enter') {
      return around(event.target, 'button:not([data-handle])') ? undefined : goOn;
    }
    if (answered) return undefined;
    if (key === '0') return skip;
    const option = Number(key) - 1;
    return !isOrder && question.options[option]
      ? () => handlers.answer({ kind: 'choice', option })
      : undefined;
  };
  const placed = graded && placedInWords(question, graded, quiz);

  return (
    <div ref={screen} class={cx('screen')} tabIndex={-1} onKeyDown={onKeyDown}>
      <Progress session={session} close={handlers.close} />
      <div class={cx('screen-body')}>
        <p class={cx('kind')} id="causeway-kind">
          {quiz.kinds[question.kind]}
        </p>
        <h2 class={cx('stem')} id="causeway-stem" dir="auto">
          {stemParts(question, answered, quiz.gap)}
        </h2>
        {!isOrder ? (
          <Options question={question} graded={graded} answer={handlers.answer} />
        ) : graded ? (
          <OrderShown events={inTime(events)} given={givenOrder(question, graded)} />
        ) : (
          <Ordering order={order} change={setOrder} say={setSaid} />
        )}
        {graded && (
          <>
            <p class={cx('verdict', graded.verdict)}>
              <Icon name={signs[graded.verdict]} />
              <strong>{quiz.verdict[graded.verdict]}</strong>
              {placed && <span>{placed}</span>}
            </p>
            <Evidence title={title} question={question} openLine={handlers.openLine} />
          </>
        )}
      </div>
      <div class={cx('foot')}>
        {answered ? (
          <Button look="quiet" onClick={handlers.undo}>
            {quiz.undo}
          </Button>
        ) : (
          <Button look="quiet" aria-keyshortcuts="0" shortcut="0" onClick={skip}>
            {quiz.skip}
          </Button>
        )}
        {goOn && (
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

/** Where one is: a segment for each question, filled by how it was answered. */
function Progress(props: Pick<QuizScreenProps, 'session'> & { readonly close: () => void }): VNode {
  const { quiz } = useWords();
  const { questions, graded, position } = props.session;
  const at = position + 1;
  const right = graded.filter((one) => one.verdict === 'correct').length;
  return (
    <div class={cx('progress')}>
      <span>{quiz.progress(at, questions.length)}</span>
      <span
        class={cx('segments')}
        role="img"
        aria-label={quiz.progressInWords(at, questions.length, right)}
      >
        {questions.map((question, index) => (
          <span
            key={question.id}
            class={cx('segment', graded[index]?.verdict, index === position && 'now')}
          />
        ))}
      </span>
      <Button look="icon" icon="x" aria-label={quiz.close} onClick={props.close} />
    </div>
  );
}

/** The sentence with its gap drawn as one (a run of underscores in the text), filled once it is settled. */
function stemParts(question: Question, answered: boolean, gap: string): (string | VNode)[] {
  return question.stem.split(/(_{2,})/u).map((part, index) => {
    if (index % 2 === 0) return part;
    return answered && question.kind === 'gap' ? (
      <mark class={cx('lit', 'settling')}>{rightAnswer(question)}</mark>
    ) : (
      <span class={cx('gap')} role="img" aria-label={gap} />
    );
  });
}
