import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MatchQuestion } from '../core/quiz/question';
import type { Graded } from '../core/session/quiz-grade';
import { AreaName, Button, cx, Icon, Kbd, Unseen, useWords, within } from './kit';
import type { DigitKeys } from './quiz-state';

type Chosen = readonly (number | null)[];

/**
 * Left sides one below the other, one of them marked; what is chosen of the right sides goes to it, and the mark to the
 * next that is open. A number chooses, arrow keys move the mark, Delete clears.
 */
export function Matching(props: {
  readonly question: MatchQuestion;
  /** As in the response. */
  readonly chosen: Chosen;
  readonly change: (chosen: Chosen) => void;
  /** Reads a sentence out. */
  readonly say: (text: string) => void;
  readonly digits: DigitKeys;
}): VNode {
  const { question, chosen, change, say, digits } = props;
  const { pairs, offered } = question;
  const { match } = useWords().quiz;
  const lefts = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(() => Math.max(0, chosen.indexOf(null)));
  /** The focus is to go to the marked left side. */
  const follow = useRef<FocusOptions | null>(null);
  useLayoutEffect(() => {
    if (follow.current) within(lefts.current, '[data-left]')[current]?.focus(follow.current);
    follow.current = null;
  }, [current, chosen]);

  const leftOf = (index: number): string => pairs[index]?.left ?? '';
  const walk = (to: number): void => {
    follow.current = {};
    setCurrent((to + pairs.length) % pairs.length);
  };
  const clear = (left: number): void => {
    if ((chosen[left] ?? null) === null) return;
    follow.current = {};
    setCurrent(left);
    change(chosen.map((right, index) => (index === left ? null : right)));
    say(`${match.cleared(leftOf(left))}.`);
  };
  const choose = (right: number): void => {
    if (chosen[current] === right) {
      clear(current);
      return;
    }
    const next = chosen.map((other, index) =>
      index === current ? right : other === right ? null : other,
    );
    const open = [...next.keys()].map((index) => (current + index) % next.length);
    const to = open.find((index) => next[index] === null) ?? current;
    const said = [match.paired(leftOf(current), pairs[right]?.right ?? '')];
    if (to !== current) said.push(match.open(leftOf(to)));
    // On a right side that was pressed Enter would press it again; where a finger has scrolled to nothing moves.
    follow.current = { preventScroll: true };
    setCurrent(to);
    change(next);
    say(`${said.join('. ')}.`);
  };
  digits.current = (digit) => {
    const right = offered[digit - 1];
    if (right !== undefined) choose(right);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (by !== undefined) walk(current + by);
    else if (key === 'Delete' || key === 'Backspace') clear(current);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <p class={cx('subtitle')}>
        <span class={cx('for-keys')}>{match.hint}</span>
        <span class={cx('for-touch')}>{match.hintTouch}</span>
      </p>
      <div class={cx('match')}>
        <div
          ref={lefts}
          class={cx('match-lefts')}
          role="group"
          aria-labelledby="causeway-kind causeway-stem"
          onKeyDown={onKeyDown}
        >
          {pairs.map(({ left }, index) => {
            const right = chosen[index] ?? null;
            const text = right === null ? '' : (pairs[right]?.right ?? '');
            const isCurrent = index === current;
            return (
              <div key={index} class={cx('match-row', isCurrent && 'now')}>
                <button
                  type="button"
                  class={cx('match-left', right !== null && 'filled')}
                  data-left
                  data-handle
                  data-start={isCurrent || undefined}
                  tabIndex={isCurrent ? 0 : -1}
                  aria-pressed={isCurrent}
                  onClick={() => walk(index)}
                >
                  <span dir="auto">{left}</span>
                  <span class={cx('match-given')}>
                    {right === null ? (
                      <>
                        <span aria-hidden="true">…</span>
                        <Unseen>{match.hadNone}</Unseen>
                      </>
                    ) : (
                      <>
                        <Kbd>{offered.indexOf(right) + 1}</Kbd>
                        <span dir="auto">{text}</span>
                      </>
                    )}
                  </span>
                </button>
                {right !== null && (
                  <Button
                    look="icon"
                    icon="x"
                    aria-label={match.clear(left)}
                    tabIndex={isCurrent ? 0 : -1}
                    onClick={() => clear(index)}
                  />
                )}
              </div>
            );
          })}
        </div>
        <div class={cx('match-rights')} role="group" aria-labelledby="causeway-rights">
          <AreaName id="causeway-rights">{match.right}</AreaName>
          {offered.map((right, place) => {
            const text = pairs[right]?.right ?? '';
            const at = chosen.indexOf(right);
            return (
              <button
                key={right}
                type="button"
                class={cx('option', at >= 0 && 'taken')}
                aria-keyshortcuts={`${place + 1}`}
                onClick={() => choose(right)}
              >
                <Kbd>{place + 1}</Kbd>
                <span class={cx('option-text')} dir="auto">
                  {text}
                </span>
                {at >= 0 && (
                  <span class={cx('subtitle')} dir="auto">
                    <Unseen>{match.takenBy} </Unseen>
                    {leftOf(at)}
                  </span>
                )}
              </button>
            );
          })}
        </div>
      </div>
    </>
  );
}

/** Each left side with its right one, and what stood there instead. */
export function MatchShown(props: {
  readonly question: MatchQuestion;
  readonly graded: Graded;
}): VNode {
  const { pairs } = props.question;
  const { response } = props.graded;
  const { match, verdict } = useWords().quiz;
  return (
    <ul class={cx('pairs')}>
      {pairs.map(({ left, right }, index) => {
        const given = response.kind === 'match' ? (response.chosen[index] ?? null) : null;
        const isRight = given === index;
        const had = given === null ? match.hadNone : match.had(pairs[given]?.right ?? '');
        return (
          <li
            key={index}
            class={cx('pair', response.kind === 'match' && (isRight ? 'right' : 'wrong'))}
          >
            <strong dir="auto">{left}</strong>
            <span dir="auto">{right}</span>
            {response.kind === 'match' && (
              <span class={cx('option-verdict')}>
                <Icon name={isRight ? 'check' : 'x'} />
                {isRight ? verdict.correct : had}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
