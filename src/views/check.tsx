import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CheckQuestion } from './check-question';
import { CheckSource } from './check-source';
import {
  unanswered,
  type CheckAnswer,
  type CheckHandlers,
  type CheckProps,
  type CheckState,
} from './check-state';
import { spokenMarking } from './check-words';
import { Announcement, Button, Icon, Message, useKit } from './kit';

export type { CheckAnswer, CheckHandlers, CheckState };

export function CheckView({ state, handlers }: CheckProps): VNode {
  const { check } = useKit().strings;
  return (
    <div class="causeway causeway-check">
      {state.kind === 'none' ? (
        <Message icon="file-question" title={check.none}>
          <p>{state.reason}</p>
        </Message>
      ) : (
        // Another set is another sheet of paper: nothing typed or zoomed carries over.
        <Sheet key={`${state.path}#${state.setIndex}`} state={state} handlers={handlers} />
      )}
    </div>
  );
}

interface SheetProps {
  readonly state: Extract<CheckState, { kind: 'check' }>;
  readonly handlers: CheckHandlers;
}

function Sheet({ state, handlers }: SheetProps): VNode {
  const { check } = useKit().strings;
  const { set, answers, images } = state;
  const sheet = useRef<HTMLDivElement>(null);
  const announced = useAnnounced(state);
  const open = set.questions.filter(
    (question, index) => question.model !== '' && (answers[index]?.marking ?? null) === null,
  );
  const written = set.questions.some(
    (question, index) =>
      question.model !== '' && !answers[index]?.marking && answers[index]?.text.trim(),
  );
  return (
    <div ref={sheet} class="causeway-sheet">
      <section class="causeway-sources" aria-label={check.sources}>
        <div class="causeway-sources-inner">
          {set.sources.length === 0 ? (
            <p class="causeway-subtitle">{check.noSources}</p>
          ) : (
            set.sources.map((source, index) => (
              <CheckSource
                key={`${source.line}:${source.from}`}
                source={source}
                number={index + 1}
                count={set.sources.length}
                url={images[source.target] ?? null}
                handlers={handlers}
              />
            ))
          )}
        </div>
      </section>
      <section class="causeway-questions" aria-label={check.questions}>
        <CheckHead state={state} handlers={handlers} />
        {set.questions.length === 0 ? (
          <p class="causeway-subtitle">{check.noQuestions}</p>
        ) : (
          set.questions.map((question, index) => (
            <CheckQuestion
              key={`${question.line}:${question.number}`}
              question={question}
              index={index}
              answer={answers[index] ?? unanswered}
              next={nextOpen(state, index)}
              goTo={(to) => {
                const box = sheet.current?.querySelector<HTMLElement>(`[data-answer="${to}"]`);
                box?.focus();
              }}
              handlers={handlers}
            />
          ))
        )}
        {open.length > 1 && written ? (
          <Button icon="check-check" onClick={() => handlers.markAll()}>
            {check.markAll}
          </Button>
        ) : null}
      </section>
      <Announcement text={announced} />
    </div>
  );
}

function CheckHead({ state, handlers }: SheetProps): VNode {
  const { check } = useKit().strings;
  const markings = Object.values(state.answers).flatMap(({ marking }) => marking ?? []);
  const points = markings.flatMap((marking) => marking.points);
  const covered = points.filter((point) => point.verdict === 'covered').length;
  // A question without a model answer can never be marked.
  const count = state.set.questions.filter((question) => question.model !== '').length;
  return (
    <header class="causeway-check-head">
      <Button
        look="quiet"
        icon="file-text"
        aria-label={check.openNote(state.title)}
        onClick={() => handlers.openNote(state.path)}
      >
        <span dir="auto">{state.title}</span>
      </Button>
      <span class="causeway-subtitle">
        {[
          count > 0 ? check.answered(markings.length, count) : '',
          points.length > 0 ? check.points(covered, points.length) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {state.setCount > 1 ? (
        <span class="causeway-pager">
          <button
            type="button"
            class="causeway-icon-button clickable-icon"
            aria-label={check.previousSet}
            disabled={state.setIndex === 0}
            onClick={() => handlers.previousSet()}
          >
            <Icon name="chevron-left" />
          </button>
          <span>{check.set(state.setIndex + 1, state.setCount)}</span>
          <button
            type="button"
            class="causeway-icon-button clickable-icon"
            aria-label={check.nextSet}
            disabled={state.setIndex === state.setCount - 1}
            onClick={() => handlers.nextSet()}
          >
            <Icon name="chevron-right" />
          </button>
        </span>
      ) : null}
    </header>
  );
}

/** The next question after `index`, round to the start, that can be marked and has not been; or null. */
function nextOpen(state: SheetProps['state'], index: number): number | null {
  const { questions } = state.set;
  for (let step = 1; step < questions.length; step++) {
    const at = (index + step) % questions.length;
    if (questions[at]?.model !== '' && !state.answers[at]?.marking) return at;
  }
  return null;
}

/** What to read out: the verdicts that came with this drawing and were not there before. */
function useAnnounced(state: SheetProps['state']): string {
  const words = useKit().strings;
  const before = useRef<Readonly<Record<number, CheckAnswer>>>(state.answers);
  const [announced, setAnnounced] = useState('');
  useLayoutEffect(() => {
    const fresh = state.set.questions.flatMap((question, index) => {
      const marking = state.answers[index]?.marking;
      const isNew = marking && marking !== before.current[index]?.marking;
      return isNew ? [spokenMarking(question, marking, words)] : [];
    });
    before.current = state.answers;
    if (fresh.length > 0) setAnnounced(fresh.join(' '));
  }, [state.answers, state.set, words]);
  return announced;
}
