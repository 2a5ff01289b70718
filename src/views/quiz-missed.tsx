import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { QuizSession } from '../core/session/quiz-session';
import { Button, cx, Icon, signs, Unseen, useWords, within } from './kit';
import type { QuizHandlers } from './quiz-state';
import { givenAnswer, missingParts, plainStem, rightAnswer } from './quiz-words';

/** So many are drawn before they are asked for: a quiz of hundreds ends at once. */
const atFirst = 30;

/** What was not wholly right: what was asked, what is right, what was given, and the line that settles it. */
export function Missed(props: {
  readonly session: QuizSession;
  readonly openLine: QuizHandlers['openLine'];
}): VNode {
  const { questions, graded } = props.session;
  const { quiz } = useWords();
  const [isWhole, setWhole] = useState(false);
  const missed = questions.flatMap((question, at) => {
    const mark = graded[at];
    return mark && mark.verdict !== 'correct' ? [{ question, mark, at }] : [];
  });
  const isMixed = questions.some(({ path }) => path !== questions[0]?.path);
  const shown = isWhole ? missed : missed.slice(0, atFirst);
  const list = useRef<HTMLUListElement>(null);

  // The button that had the focus is gone: it goes on to what it has brought.
  useLayoutEffect(() => {
    if (isWhole) within(list.current, 'button')[atFirst]?.focus();
  }, [isWhole]);

  return (
    <section>
      <h3>{quiz.missed}</h3>
      <ul ref={list}>
        {shown.map(({ question, mark, at }) => {
          const { line, path, title, kind, stem } = question;
          const given = givenAnswer(question, mark, quiz);
          const missing = missingParts(question, mark);
          return (
            <li key={at} class={cx('missed', mark.verdict)}>
              <Icon name={signs[mark.verdict]} />
              <div>
                <Unseen>{quiz.verdict[mark.verdict]}: </Unseen>
                <span class={cx('subtitle')}>
                  <bdi>{quiz.kinds[kind]}</bdi>
                </span>
                <strong dir="auto">{plainStem(stem)}</strong>
                <p>
                  <bdi>
                    {missing
                      ? quiz.missing(missing)
                      : quiz.rightAnswerIs(rightAnswer(question, quiz))}
                  </bdi>
                </p>
                {given && (
                  <p class={cx('subtitle')}>
                    <bdi>{quiz.yourAnswerWas(given)}</bdi>
                  </p>
                )}
              </div>
              <Button look="quiet" onClick={() => props.openLine(path, line)}>
                {isMixed ? quiz.lineIn(line, title) : quiz.line(line)}
              </Button>
            </li>
          );
        })}
      </ul>
      {shown.length < missed.length && (
        <Button onClick={() => setWhole(true)}>{quiz.showAllMissed(missed.length)}</Button>
      )}
    </section>
  );
}
