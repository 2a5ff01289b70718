import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Marking } from '../core/marking/marking';
import { CheckQuestion } from './check-question';
import { CheckSource } from './check-source';
import {
  unanswered,
  type CheckAnswer,
  type CheckHandlers,
  type CheckProps,
  type CheckState,
  type SheetProps,
} from './check-state';
import { pointsInWords, spokenMarking } from './check-words';
import { AreaName, Announcement, Button, cx, Message, useWords, within } from './kit';

export type { CheckAnswer, CheckHandlers, CheckState };

export function CheckView({ state, handlers }: CheckProps): VNode {
  const { check } = useWords();
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

function Sheet({ state, handlers }: SheetProps): VNode {
  const words = useWords();
  const { check } = words;
  const { sources } = state.set;
  const sheet = useRef<HTMLDivElement>(null);
  const items = state.set.questions.map((question, index) => ({
    question,
    index,
    answer: state.answers[index] ?? unanswered,
  }));
  // A question without a model answer can never be marked.
  const markable = items.filter(({ question }) => question.model);
  const open = markable.filter(({ answer }) => !answer.marking);
  const written = open.some(({ answer }) => answer.text.trim());
  const markings = items.flatMap(({ answer }) => answer.marking ?? []);

  // To be read out: the verdicts that came with this drawing and were not there before.
  const before = useRef<readonly Marking[]>(markings);
  const said = useRef('');
  const fresh = items.flatMap(({ question, answer: { marking } }) =>
    marking && !before.current.includes(marking) ? [spokenMarking(question, marking, words)] : [],
  );
  before.current = markings;
  if (fresh.length > 0) said.current = fresh.join(' ');

  return (
    <div ref={sheet} class={cx('sheet')}>
      <section class={cx('sources')} aria-labelledby="causeway-sources">
        <AreaName id="causeway-sources">{check.sources}</AreaName>
        <div>
          {sources.length === 0 && <p class={cx('subtitle')}>{check.noSources}</p>}
          {sources.map((source, index) => (
            <figure key={`${source.line}:${source.from}`} class={cx('source')}>
              {sources.length > 1 && (
                <p class={cx('label')}>{check.source(index + 1, sources.length)}</p>
              )}
              <CheckSource
                source={source}
                url={state.images[source.target] ?? null}
                handlers={handlers}
              />
            </figure>
          ))}
        </div>
      </section>
      <section class={cx('questions')} aria-labelledby="causeway-questions">
        <AreaName id="causeway-questions">{check.questions}</AreaName>
        <CheckHead
          state={state}
          handlers={handlers}
          sum={[
            markable.length > 0 && check.answered(markings.length, markable.length),
            pointsInWords(markings, words),
          ]}
        />
        {items.length === 0 && <p class={cx('subtitle')}>{check.noQuestions}</p>}
        {items.map((item) => {
          const { line, number } = item.question;
          const next = open.find(({ index }) => index > item.index) ?? open[0];
          const goOn = (to: number) => () =>
            within(sheet.current, 'article')[to]?.querySelector('textarea')?.focus();
          return (
            <CheckQuestion
              key={`${line}:${number}`}
              {...item}
              goOn={next && goOn(next.index)}
              handlers={handlers}
            />
          );
        })}
        {open.length > 1 && written && (
          <Button icon="check-check" onClick={handlers.markAll}>
            {check.markAll}
          </Button>
        )}
      </section>
      <Announcement text={said.current} />
    </div>
  );
}

function CheckHead({
  state,
  handlers,
  sum,
}: SheetProps & { readonly sum: readonly (string | false)[] }): VNode {
  const { check } = useWords();
  const { title, path, setIndex, setCount } = state;
  return (
    <header class={cx('check-head')}>
      <Button
        look="quiet"
        icon="file-text"
        aria-label={check.openNote(title)}
        onClick={() => handlers.openNote(path)}
      >
        <span dir="auto">{title}</span>
      </Button>
      <span class={cx('subtitle')}>{sum.filter(Boolean).join(' · ')}</span>
      {setCount > 1 && (
        <span class={cx('pager')}>
          <Button
            look="icon"
            icon="chevron-left"
            aria-label={check.previousSet}
            disabled={setIndex === 0}
            onClick={handlers.previousSet}
          />
          <span>{check.set(setIndex + 1, setCount)}</span>
          <Button
            look="icon"
            icon="chevron-right"
            aria-label={check.nextSet}
            disabled={setIndex === setCount - 1}
            onClick={handlers.nextSet}
          />
        </span>
      )}
    </header>
  );
}
