import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OrderEvent } from '../core/quiz/question';
import { shiftOf, useDragOrder } from './drag-order';
import { Button, cx, Icon, useWords, within } from './kit';
import type { DigitKeys } from './quiz-state';

const MOVES = [
  { part: 'up', by: -1, icon: 'chevron-up' },
  { part: 'down', by: 1, icon: 'chevron-down' },
] as const;

/** Events to be put in order: by dragging, by the buttons of a row, or by keys alone. */
export function Ordering(props: {
  /** Earliest first as the student has it. */
  readonly order: readonly OrderEvent[];
  readonly change: (order: OrderEvent[]) => void;
  /** Reads a sentence out. */
  readonly say: (text: string) => void;
  readonly digits: DigitKeys;
}): VNode {
  const { order, change, say, digits } = props;
  const { quiz } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState(0);
  // After a move the focus goes with the row, to the control that had it.
  const refocus = useRef<(() => void) | undefined>(undefined);

  const focus = (place: number, part: string): void => {
    within(list.current, `[data-part=${part}]`)[place]?.focus();
  };
  useLayoutEffect(() => {
    refocus.current?.();
    refocus.current = undefined;
  }, [order]);

  const move = (from: number, to: number, part: string): void => {
    const next = [...order];
    const [event] = next.splice(from, 1);
    if (!event || from === to || to < 0 || to > next.length) return;
    next.splice(to, 0, event);
    refocus.current = () => focus(to, part);
    change(next);
    say(`${quiz.placeOf(event.text, to + 1, order.length)}.`);
  };
  const { drag, handlers } = useDragOrder((from, to) => move(from, to, 'handle'));

  digits.current = (digit) => focus(digit - 1, 'handle');
  const onHandleKey = (event: KeyboardEvent, place: number): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (event.altKey) move(place, place + by, 'handle');
    else focus(place + by, 'handle');
  };

  return (
    <>
      <p class={cx('subtitle')}>
        <span class={cx('for-keys')}>{quiz.orderHint}</span>
        <span class={cx('for-touch')}>{quiz.orderHintTouch}</span>
      </p>
      <ol
        ref={list}
        class={cx('order', drag && 'dragging')}
        aria-labelledby="causeway-stem"
        {...handlers}
      >
        {order.map((event, place) => {
          const tabIndex = place === current ? 0 : -1;
          return (
            <li
              key={event.text}
              class={cx('event', drag?.from === place && 'carried')}
              style={drag ? { transform: `translateY(${shiftOf(place, drag)}px)` } : {}}
              onFocusIn={() => setCurrent(place)}
            >
              <Button
                look="handle"
                icon="grip-vertical"
                shortcut={place + 1}
                data-handle
                data-part="handle"
                data-start={place === 0 || undefined}
                tabIndex={tabIndex}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                aria-label={quiz.placeOf(event.text, place + 1, order.length)}
                onKeyDown={(pressed) => onHandleKey(pressed, place)}
              />
              <span class={cx('event-text')} dir="auto">
                {event.text}
              </span>
              {MOVES.map(({ part, by, icon }) => (
                <Button
                  key={part}
                  look="icon"
                  icon={icon}
                  data-part={part}
                  tabIndex={tabIndex}
                  aria-label={quiz.move[part](event.text)}
                  aria-disabled={order[place + by] === undefined}
                  onClick={() => move(place, place + by, part)}
                />
              ))}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** The events as they happened, with their dates, and where the student had them. */
export function OrderShown(props: {
  readonly events: readonly OrderEvent[];
  readonly given: readonly OrderEvent[];
}): VNode {
  const { events, given } = props;
  const { quiz } = useWords();
  return (
    <ol class={cx('timeline')}>
      {events.map((event) => {
        const place = given.indexOf(event);
        const placed = events[place]?.rank === event.rank;
        return (
          <li key={event.text} class={cx('moment', place >= 0 && (placed ? 'right' : 'wrong'))}>
            <strong>{event.date}</strong>
            <span dir="auto">{event.text}</span>
            {place >= 0 && (
              <span class={cx('option-verdict')}>
                <Icon name={placed ? 'check' : 'x'} />
                {placed ? quiz.placed : quiz.hadAt(place + 1)}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
