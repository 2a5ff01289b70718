import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Role } from '../core/notes/note';
import { quizScore, type Graded, type QuizSession } from '../core/session/quiz-session';
import { Announcement, Button, classes, Icon, isElement, Unseen, useKit } from './kit';
import type { QuizScreenProps } from './quiz-state';
import { verdictIcons } from './quiz-verdict';
import { givenAnswer, rightAnswer } from './quiz-words';

/** The end: the score, where it came from, what was missed, and what to do about it. */
export function QuizResult({ title, session, handlers }: QuizScreenProps): VNode {
  const { quiz } = useKit().strings;
  const screen = useRef<HTMLDivElement>(null);
  const score = quizScore(session);
  const missed = score.correct < score.total;
  const said = quiz.result(score.correct, score.total);
  const praise = quiz.praise[Math.floor(score.share * (quiz.praise.length - 1))];
  const onwards = (): void => {
    if (missed) handlers.repeatMissed();
    else handlers.close();
  };

  useLayoutEffect(() => {
    screen.current?.querySelector<HTMLElement>('[data-start]')?.focus({ preventScroll: true });
  }, [session]);

  return (
    <div
      ref={screen}
      class="causeway-screen"
      tabIndex={-1}
      onKeyDown={(event) => {
        const onControl = isElement(event.target) && event.target.closest('button');
        if (event.key === 'Enter' && !onControl) onwards();
      }}
    >
      <div class="causeway-screen-body">
        <p class="causeway-kind" dir="auto">
          {title}
        </p>
        <div class="causeway-score">
          <ScoreRing share={score.share} />
          <div>
            <h2 class="causeway-score-words">{said}</h2>
            <p class="causeway-subtitle">
              {[score.partly > 0 ? quiz.resultPartly(score.partly) : '', praise]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
        </div>
        <ByRole session={session} />
        {missed ? <Missed session={session} openLine={handlers.openLine} /> : null}
      </div>
      <footer class="causeway-foot">
        {missed ? (
          <Button look="quiet" onClick={() => handlers.close()}>
            {quiz.done}
          </Button>
        ) : null}
        <Button look={missed ? 'plain' : 'quiet'} onClick={() => handlers.again()}>
          {quiz.again}
        </Button>
        <Button look="primary" shortcut="⏎" data-start onClick={onwards}>
          {missed ? quiz.repeatMissed : quiz.done}
        </Button>
      </footer>
      <Announcement text={said} />
    </div>
  );
}

const RADIUS = 26;
const ROUND = 2 * Math.PI * RADIUS;

/** How much of it, as a ring; the words beside it say the same. */
function ScoreRing({ share }: { readonly share: number }): VNode {
  return (
    <svg class="causeway-ring" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <circle class="causeway-ring-all" cx="32" cy="32" r={RADIUS} />
      {share > 0 ? (
        <circle
          class="causeway-ring-share"
          cx="32"
          cy="32"
          r={RADIUS}
          stroke-dasharray={`${share * ROUND} ${ROUND}`}
          transform="rotate(-90 32 32)"
        />
      ) : null}
      <text class="causeway-ring-text" x="32" y="37" text-anchor="middle">
        {Math.round(share * 100)}%
      </text>
    </svg>
  );
}

const VERDICTS = ['correct', 'partly', 'wrong', 'skipped'] as const;
const ROLES: readonly Role[] = ['cause', 'course', 'impact', 'sources', 'topic', 'ignore'];

/** A row of marks for each part of the note; the same as a table for a screen reader. */
function ByRole({ session }: { readonly session: QuizSession }): VNode {
  const { quiz, roles } = useKit().strings;
  const parts = ROLES.flatMap((role) => {
    const verdicts = session.graded
      .filter((_, index) => session.questions[index]?.role === role)
      .map((graded) => graded.verdict)
      .sort((a, b) => VERDICTS.indexOf(a) - VERDICTS.indexOf(b));
    return verdicts.length === 0 ? [] : [{ role, verdicts }];
  });
  const count = (verdicts: readonly Graded['verdict'][], one: Graded['verdict']): number =>
    verdicts.filter((verdict) => verdict === one).length;
  return (
    <div class="causeway-by-role">
      <div aria-hidden="true" class="causeway-bars">
        {parts.map(({ role, verdicts }) => (
          <div key={role} class={classes('causeway-bar', `is-${role}`)}>
            <span class="causeway-bar-name">{roles[role]}</span>
            <span class="causeway-bar-marks">
              {verdicts.map((verdict) => (
                <span class={classes('causeway-mark', `is-${verdict}`)}>
                  <Icon name={verdictIcons[verdict]} />
                </span>
              ))}
            </span>
            <span class="causeway-bar-count">
              {quiz.progress(count(verdicts, 'correct'), verdicts.length)}
            </span>
          </div>
        ))}
      </div>
      <div class="causeway-unseen">
        <table>
          <caption>{quiz.byRole}</caption>
          <thead>
            <tr>
              <th scope="col">{quiz.rolePart}</th>
              {VERDICTS.map((verdict) => (
                <th key={verdict} scope="col">
                  {quiz.verdict[verdict]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map(({ role, verdicts }) => (
              <tr key={role}>
                <th scope="row">{roles[role]}</th>
                {VERDICTS.map((verdict) => (
                  <td key={verdict}>{count(verdicts, verdict)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Missed(props: {
  readonly session: QuizSession;
  readonly openLine: (line: number) => void;
}): VNode {
  const { quiz } = useKit().strings;
  return (
    <section class="causeway-missed">
      <h3 class="causeway-small-title">{quiz.missed}</h3>
      <ul class="causeway-missed-list">
        {props.session.questions.map((question, index) => {
          const graded = props.session.graded[index];
          if (!graded || graded.verdict === 'correct') return null;
          const given = givenAnswer(question, graded);
          return (
            <li key={question.id} class={classes('causeway-missed-item', `is-${graded.verdict}`)}>
              <Icon name={verdictIcons[graded.verdict]} />
              <div>
                <Unseen>{quiz.verdict[graded.verdict]}: </Unseen>
                <span class="causeway-missed-stem" dir="auto">
                  {question.stem.replace(/_{2,}/gu, '…')}
                </span>
                <p class="causeway-missed-answer">{quiz.rightAnswerIs(rightAnswer(question))}</p>
                {given === null ? null : (
                  <p class="causeway-subtitle">{quiz.yourAnswerWas(given)}</p>
                )}
              </div>
              <Button look="quiet" onClick={() => props.openLine(question.line)}>
                {quiz.line(question.line)}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
