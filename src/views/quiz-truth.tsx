import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TruthQuestion } from '../core/quiz/question';
import type { Graded } from '../core/session/quiz-grade';
import type { TruthResponse } from '../core/session/response';
import { cx, Icon, Kbd, useWords, within } from './kit';
import type { DigitKeys } from './quiz-state';
import { AnswerLine, ShownTexts } from './quiz-typed';

/** As they are offered. */
const choices = [true, false] as const;

/**
 * True answers at once. False asks what is right, of a true statement too, so that asking gives nothing away; who does
 * not know leaves that empty.
 */
export function TruthChoice(props: {
  /** Null before anything was chosen. */
  readonly given: TruthResponse | null;
  readonly change: (given: TruthResponse) => void;
  readonly answer: (response: TruthResponse) => void;
  readonly check: () => void;
  readonly digits: DigitKeys;
}): VNode {
  const { given, change, answer, check, digits } = props;
  const { truth } = useWords().quiz;
  const box = useRef<HTMLDivElement>(null);
  const isOpen = given !== null;
  const opened = useRef(isOpen);
  useLayoutEffect(() => {
    if (isOpen && !opened.current) within(box.current, 'input')[0]?.focus();
    opened.current = isOpen;
  }, [isOpen]);
  const choose = (said: boolean): void => {
    if (said) answer({ kind: 'truth', said, fix: '' });
    else if (given) within(box.current, 'input')[0]?.focus();
    else change({ kind: 'truth', said, fix: '' });
  };
  digits.current = (digit) => {
    const said = choices[digit - 1];
    if (said !== undefined) choose(said);
  };
  return (
    <div ref={box} class={cx('truth')}>
      <Choices chosen={given ? given.said : null} right={null} choose={choose} />
      {given && (
        <AnswerLine
          label={truth.fix}
          text={given.fix}
          note={truth.fixHint}
          isInvalid={false}
          type={(fix) => change({ kind: 'truth', said: false, fix })}
          check={check}
        />
      )}
    </div>
  );
}

/** Which it was, and what was typed in place of the false words. */
export function TruthShown(props: {
  readonly question: TruthQuestion;
  readonly graded: Graded;
}): VNode {
  const { change } = props.question;
  const { response, mark, verdict } = props.graded;
  // As typed: the lights count its letters.
  const fix = response.kind === 'truth' ? response.fix : '';
  return (
    <div class={cx('truth')}>
      <Choices
        chosen={response.kind === 'truth' ? response.said : null}
        right={change === null}
        choose={null}
      />
      {change && fix.trim() && (
        <ShownTexts
          text={fix}
          model={change.fix.model}
          verdict={mark?.verdict ?? verdict}
          mark={mark}
        />
      )}
    </div>
  );
}

function Choices(props: {
  readonly chosen: boolean | null;
  /** Null before the answer. */
  readonly right: boolean | null;
  /** Null after the answer. */
  readonly choose: ((said: boolean) => void) | null;
}): VNode {
  const { chosen, right, choose } = props;
  const { quiz } = useWords();
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    if (!/^Arrow|^Home$|^End$/u.test(event.key)) return;
    const all = within(event.currentTarget, 'button');
    const other = all.find((button) => button !== button.ownerDocument.activeElement);
    event.preventDefault();
    other?.focus();
  };
  return (
    <div
      class={cx('choices')}
      role="radiogroup"
      aria-labelledby="causeway-kind causeway-stem"
      onKeyDown={onKeyDown}
    >
      {choices.map((said, index) => {
        const isRight = right === said;
        const isWrong = right !== null && !isRight && chosen === said;
        return (
          <button
            key={index}
            type="button"
            role="radio"
            class={cx(
              'option',
              isRight && 'right',
              isWrong && 'wrong',
              right === null && chosen === said && 'chosen',
            )}
            disabled={choose === null}
            aria-checked={chosen === said}
            aria-keyshortcuts={`${index + 1}`}
            data-start={(choose && chosen === null && said) || undefined}
            onClick={() => choose?.(said)}
          >
            <Kbd>{index + 1}</Kbd>
            <span class={cx('option-text')}>{said ? quiz.truth.yes : quiz.truth.no}</span>
            {(isRight || isWrong) && (
              <span class={cx('option-verdict')}>
                <Icon name={isRight ? 'check' : 'x'} />
                {isRight ? quiz.rightAnswer : quiz.yourAnswer}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
