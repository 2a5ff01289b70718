import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Strings } from '../strings';
import { families, type Family } from '../core/quiz/question';
import { lengths, timePerQuestion, type Points, type QuizPlan } from '../core/session/quiz-plan';
import { around, Button, cx, useWords } from './kit';
import { Group, Pick } from './quiz-pick';
import { ScopeChoice } from './quiz-scope';
import { clockTime } from './quiz-words';
import type { QuizHandlers, QuizStart as StartState, Unfinished } from './quiz-state';

export interface StartProps {
  readonly state: StartState;
  readonly handlers: QuizHandlers;
}

/** The choices before a quiz. All of them have been made already: Enter starts it. */
export function QuizStart({ state, handlers }: StartProps): VNode {
  const { quiz } = useWords();
  const { start } = quiz;
  const screen = useRef<HTMLDivElement>(null);
  const plan = possiblePlan(state);
  const change = (more: Partial<QuizPlan>): void => handlers.plan({ ...plan, ...more });
  const { scope } = plan;
  const isEmpty = scope.kind === 'notes' && scope.paths.length === 0;
  const begin = (): void => {
    if (!isEmpty) handlers.start(plan);
  };

  useLayoutEffect(() => {
    screen.current?.querySelector<HTMLElement>('[data-start]')?.focus({ preventScroll: true });
  }, []);

  return (
    <div
      ref={screen}
      class={cx('screen', 'start')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        if (!around(event.target, 'button, select, [type=search]')) begin();
      }}
    >
      <div class={cx('screen-body')}>
        {state.unfinished.length > 0 && (
          <UnfinishedQuizzes quizzes={state.unfinished} resume={handlers.resume} />
        )}
        <h2>{start.title}</h2>
        <ScopeChoice {...state} plan={plan} choose={(to) => change({ scope: to })} />
        <PointsChoice {...state} plan={plan} change={change} />
        <Group legend={start.length}>
          {lengths.map((length) => (
            <Pick
              key={length}
              name="length"
              checked={plan.length === length}
              choose={() => change({ length })}
            >
              {length === null ? start.all : start.questions(length)}
            </Pick>
          ))}
        </Group>
        <KindsChoice plan={plan} change={change} />
        <Group legend={start.time}>
          <Pick checked={plan.timed} choose={(timed) => change({ timed })}>
            {start.timed}
            <span class={cx('subtitle')}>{timeInWords(plan, start)}</span>
          </Pick>
        </Group>
      </div>
      <div class={cx('foot')}>
        <Button look="quiet" onClick={handlers.close}>
          {quiz.close}
        </Button>
        <p class={cx('subtitle')} role="status">
          {isEmpty && start.noNotes}
        </p>
        <Button
          look="quiet"
          icon="printer"
          aria-disabled={isEmpty}
          onClick={() => !isEmpty && handlers.worksheet(plan)}
        >
          {quiz.onPaper}
        </Button>
        <Button look="primary" shortcut="⏎" data-start aria-disabled={isEmpty} onClick={begin}>
          {start.begin}
        </Button>
      </div>
    </div>
  );
}

/** Of a sort of points that the scope has none of there is nothing to ask: then it is all of them. */
function possiblePlan({ plan, counts }: Pick<StartState, 'plan' | 'counts'>): QuizPlan {
  return isPossible(plan.points, counts) ? plan : { ...plan, points: 'all' };
}

function isPossible(points: Points, { due, fresh, missed }: StartState['counts']): boolean {
  if (points === 'due') return due + fresh > 0;
  return points !== 'missed' || missed > 0;
}

interface PlanProps {
  readonly plan: QuizPlan;
  readonly change: (more: Partial<QuizPlan>) => void;
}

function PointsChoice({ plan, counts, change }: PlanProps & Pick<StartState, 'counts'>): VNode {
  const { start } = useWords().quiz;
  const offered: readonly [Points, string][] = [
    ['all', start.all],
    ['due', start.due(counts.due, counts.fresh)],
    ['missed', start.missed(counts.missed)],
    ['weak', start.weak],
  ];
  return (
    <Group legend={start.points}>
      {offered.map(([points, words]) => (
        <Pick
          key={points}
          name="points"
          checked={plan.points === points}
          disabled={!isPossible(points, counts)}
          choose={() => change({ points })}
        >
          {words}
        </Pick>
      ))}
    </Group>
  );
}

function KindsChoice({ plan, change }: PlanProps): VNode {
  const { quiz } = useWords();
  const all = Object.keys(families) as Family[];
  const chosen = all.filter((family) => plan.families.includes(family));
  return (
    <Group legend={quiz.start.kinds}>
      {all.map((family) => {
        const isOn = chosen.includes(family);
        return (
          <Pick
            key={family}
            checked={isOn}
            fixed={isOn && chosen.length === 1}
            why={quiz.start.lastKind}
            choose={(on) =>
              change({
                families: all.filter((one) => (one === family ? on : chosen.includes(one))),
              })
            }
          >
            {quiz.families[family]}
          </Pick>
        );
      })}
    </Group>
  );
}

function UnfinishedQuizzes(props: {
  readonly quizzes: readonly Unfinished[];
  readonly resume: (id: string) => void;
}): VNode {
  const { quiz } = useWords();
  return (
    <section class={cx('unfinished')} aria-label={quiz.start.unfinished}>
      <ul>
        {props.quizzes.map(({ id, title, answered, total }) => (
          <li key={id}>
            <span dir="auto">{title}</span>
            <span class={cx('count')}>{quiz.progress(answered, total)}</span>
            <Button aria-label={quiz.start.goOnWith(title)} onClick={() => props.resume(id)}>
              {quiz.start.goOn}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the clock would give: for each question, and for all where their number is known. */
function timeInWords({ length }: QuizPlan, start: Strings['quiz']['start']): string {
  const all = length === null ? '' : clockTime(length * timePerQuestion);
  return start.timedHint(timePerQuestion / 1000, all);
}
