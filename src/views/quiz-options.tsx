import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ChoiceQuestion, Option } from '../core/quiz/question';
import type { Graded, Response } from '../core/session/quiz-session';
import { classes, Icon, isElement, Kbd, useKit } from './kit';

/** The options: pressing one answers; arrow keys walk them, Enter or its number answers. */
export function Options(props: {
  readonly question: ChoiceQuestion;
  readonly graded: Graded | undefined;
  readonly answer: (response: Response) => void;
}): VNode {
  const { question, graded, answer } = props;
  const [walked, setWalked] = useState({ of: question, at: 0 });
  const at = walked.of === question ? walked.at : 0;
  if (graded) return <OptionsShown question={question} graded={graded} />;

  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const next = walkOptions(event.key, at, question.options.length);
    if (next === null || !isElement(event.target)) return;
    event.preventDefault();
    setWalked({ of: question, at: next });
    event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')[next]?.focus();
  };
  return (
    <div
      class="causeway-options"
      role="radiogroup"
      aria-labelledby="causeway-kind causeway-stem"
      onKeyDown={onKeyDown}
    >
      {question.options.map((option, index) => (
        <button
          key={`${question.id}:${option.text}`}
          type="button"
          role="radio"
          class="causeway-option"
          aria-checked={false}
          aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
          tabIndex={index === at ? 0 : -1}
          data-start={index === 0 ? true : undefined}
          onFocus={() => setWalked({ of: question, at: index })}
          onClick={() => answer({ kind: 'choice', option: index })}
        >
          <Kbd>{index < 9 ? index + 1 : ''}</Kbd>
          <span class="causeway-option-text" dir="auto">
            {option.text}
          </span>
        </button>
      ))}
    </div>
  );
}

function walkOptions(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown' || key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function OptionsShown(props: {
  readonly question: ChoiceQuestion;
  readonly graded: Graded;
}): VNode {
  const { question, graded } = props;
  const { quiz } = useKit().strings;
  const chosen = graded.response.kind === 'choice' ? graded.response.option : -1;
  return (
    <ul class="causeway-options" aria-labelledby="causeway-kind causeway-stem">
      {question.options.map((option, index) => {
        const right = index === question.key;
        const wrong = index === chosen && !right;
        return (
          <li
            key={`${question.id}:${option.text}`}
            class={classes('causeway-option', 'is-shown', right && 'is-right', wrong && 'is-wrong')}
          >
            <Kbd>{index < 9 ? index + 1 : ''}</Kbd>
            <span class="causeway-option-text" dir="auto">
              {option.text}
              {wrong ? <RightFor option={option} /> : null}
            </span>
            {right || wrong ? (
              <span class="causeway-option-verdict">
                <Icon name={right ? 'check' : 'x'} />
                {right ? quiz.rightAnswer : quiz.yourAnswer}
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function RightFor({ option }: { readonly option: Option }): VNode | null {
  const { quiz } = useKit().strings;
  if (option.rightFor === null) return null;
  return (
    <span class="causeway-right-for">
      <span class="causeway-label">{quiz.wouldBeRightFor(option.text)}</span> {option.rightFor}
    </span>
  );
}
