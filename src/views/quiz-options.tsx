import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ChoiceQuestion } from '../core/quiz/question';
import type { Graded } from '../core/session/quiz-grade';
import type { Response } from '../core/session/response';
import { cx, Icon, Kbd, useWords, within } from './kit';
import type { DigitKeys } from './quiz-state';

/**
 * The options: pressing one answers; arrow keys walk them, Enter or its number answers. Once that is
 * done the same options say which was right and which was chosen.
 */
export function Options(props: {
  readonly question: ChoiceQuestion;
  readonly graded: Graded | undefined;
  readonly answer: (response: Response) => void;
  readonly digits: DigitKeys;
}): VNode {
  const { graded, answer, digits } = props;
  const { options, key } = props.question;
  const { quiz } = useWords();
  const [at, setAt] = useState(0);
  const response = graded?.response;
  const chosen = response?.kind === 'choice' ? response.option : -1;

  digits.current = (digit) => {
    if (options[digit - 1]) answer({ kind: 'choice', option: digit - 1 });
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    const by = {
      ArrowDown: 1,
      ArrowRight: 1,
      ArrowUp: -1,
      ArrowLeft: -1,
      Home: -at,
      End: -at - 1,
    }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const { length } = options;
    within(event.currentTarget, 'button')[(at + by + length) % length]?.focus();
  };
  return (
    <div
      class={cx('options')}
      role="radiogroup"
      aria-labelledby="causeway-kind causeway-stem"
      onKeyDown={onKeyDown}
    >
      {options.map(({ text, rightFor }, index) => {
        const right = graded && index === key;
        const wrong = !right && index === chosen;
        return (
          <button
            key={index}
            type="button"
            role="radio"
            class={cx('option', right && 'right', wrong && 'wrong')}
            disabled={graded !== undefined}
            aria-checked={index === chosen}
            aria-keyshortcuts={`${index + 1}`}
            tabIndex={index === at ? 0 : -1}
            data-start={(!graded && index === 0) || undefined}
            onFocus={() => setAt(index)}
            onClick={() => answer({ kind: 'choice', option: index })}
          >
            <Kbd>{index + 1}</Kbd>
            <span class={cx('option-text')} dir="auto">
              {text}
              {wrong && rightFor !== null && (
                <span class={cx('right-for')}>
                  <strong>{quiz.wouldBeRightFor(text)}</strong> {rightFor}
                </span>
              )}
            </span>
            {(right || wrong) && (
              <span class={cx('option-verdict')}>
                <Icon name={right ? 'check' : 'x'} />
                {right ? quiz.rightAnswer : quiz.yourAnswer}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
