import type { VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { SourceQuestion } from '../core/notes/note';
import { CheckFoot, CheckHead } from './check-head';
import { useNews } from './check-news';
import { CheckQuestion } from './check-question';
import { CheckSources } from './check-sources';
import {
  unanswered,
  type CheckAnswer,
  type CheckHandlers,
  type CheckProps,
  type CheckState,
  type SheetProps,
} from './check-state';
import { AreaName, Announcement, Button, cx, Message, useWords, within } from './kit';
import { SavedNews } from './saved-line';

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
        <Sheet key={state.sheet} state={state} handlers={handlers} />
      )}
    </div>
  );
}

function Sheet({ state, handlers }: SheetProps): VNode {
  const { check } = useWords();
  const { sources, questions } = state.set;
  const sheet = useRef<HTMLDivElement>(null);
  const name = useId();
  const keys = keysOf(questions);
  const answers = questions.map((_, index) => state.answers[index] ?? unanswered);
  const items = questions.flatMap((question, index) => {
    const answer = answers[index];
    return answer ? [{ question, index, answer }] : [];
  });
  // A question without a model answer can never be marked.
  const open = items.filter(({ question, answer }) => question.model && answer.stage === 'open');
  const written = open.some(({ answer }) => answer.text.trim());
  const news = useNews(questions, answers);
  const goTo = (index: number) => () =>
    within(sheet.current, 'article')[index]?.querySelector('textarea')?.focus();
  const wayOn = (from: number): Parameters<typeof CheckQuestion>[0]['wayOn'] => {
    const next = open.find(({ index }) => index > from) ?? open[0];
    if (next) return { words: check.nextQuestion, go: goTo(next.index) };
    const isLast = state.setIndex === state.setCount - 1;
    return isLast ? null : { words: check.nextSet, go: handlers.nextSet };
  };

  return (
    <div ref={sheet} class={cx('sheet')}>
      {sources.length > 0 && (
        <CheckSources sources={sources} images={state.images} handlers={handlers} />
      )}
      <section class={cx('questions')} aria-labelledby={name}>
        <AreaName id={name}>{check.questions}</AreaName>
        <CheckHead state={state} handlers={handlers} />
        {sources.length === 0 && <p class={cx('subtitle')}>{check.noSources}</p>}
        {items.length === 0 && <p class={cx('subtitle')}>{check.noQuestions}</p>}
        {items.map((item) => (
          <CheckQuestion
            key={keys[item.index]}
            {...item}
            start={state.start?.question === item.index ? state.start : null}
            wayOn={wayOn(item.index)}
            handlers={handlers}
          />
        ))}
        {open.length > 1 && written && (
          <Button icon="check-check" onClick={handlers.markAll}>
            {check.markAll}
          </Button>
        )}
        <CheckFoot state={state} handlers={handlers} isDone={open.length === 0} />
      </section>
      <Announcement text={news} />
      <SavedNews saved={state.saved} />
    </div>
  );
}

/** A question that moves up or down in an edit of its note keeps its box, and the focus in it. */
function keysOf(questions: readonly SourceQuestion[]): string[] {
  const prompts = questions.map(({ prompt }) => prompt);
  return prompts.map((prompt, index) =>
    prompt === null || prompts.indexOf(prompt) < index ? `#${index}` : prompt,
  );
}
