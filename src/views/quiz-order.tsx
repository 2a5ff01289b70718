import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OrderQuestion } from '../core/quiz/question';
import { shiftOf, useDragOrder } from './drag-order';
import { classes, Icon, Kbd, useKit } from './kit';

export interface OrderingProps {
  readonly question: OrderQuestion;
  /** Indexes into `question.events`, earliest first as the student has it. */
  readonly order: readonly number[];
  readonly change: (order: number[]) => void;
  /** Reads a sentence out. */
  readonly say: (text: string) => void;
}

/** Events to be put in order: by dragging, by the buttons of a row, or by keys alone. */
export function Ordering({ question, order, change, say }: OrderingProps): VNode {
  const { quiz } = useKit().strings;
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState(0);
  const [grabbed, setGrabbed] = useState<number | null>(null);
  // After a move the focus goes with the row: where it was, and on which of its controls.
  const refocus = useRef<{ readonly place: number; readonly part: string } | null>(null);

  useLayoutEffect(() => {
    const wanted = refocus.current;
    refocus.current = null;
    if (wanted) focusPart(list.current, wanted.place, wanted.part);
  }, [order]);

  const textAt = (place: number): string => question.events[order[place] ?? -1]?.text ?? '';
  const move = (from: number, to: number, part: string): void => {
    if (to < 0 || to >= order.length || from === to) return;
    const next = [...order];
    next.splice(to, 0, ...next.splice(from, 1));
    refocus.current = { place: to, part };
    setCurrent(to);
    say(quiz.moved(textAt(from), to + 1, order.length));
    change(next);
  };
  const { drag, handlers } = useDragOrder((from, to) => {
    setGrabbed(null);
    move(from, to, 'handle');
  });

  const onHandleKey = (event: KeyboardEvent, place: number): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const held = order[place] === grabbed;
    if (by !== undefined) {
      if (event.altKey || held) move(place, place + by, 'handle');
      else focusPart(list.current, Math.min(Math.max(place + by, 0), order.length - 1), 'handle');
    } else if (event.key === ' ') {
      setGrabbed(held ? null : (order[place] ?? null));
      say(
        held ? quiz.dropped(textAt(place), place + 1, order.length) : quiz.grabbed(textAt(place)),
      );
    } else if (event.key === 'Escape' && held) {
      setGrabbed(null);
      say(quiz.dropped(textAt(place), place + 1, order.length));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <p class="causeway-hint">
        <span class="causeway-for-keys">{quiz.orderHint}</span>
        <span class="causeway-for-touch">{quiz.orderHintTouch}</span>
      </p>
      <ol
        ref={list}
        class={classes('causeway-order', drag && 'is-dragging')}
        aria-label={quiz.orderList}
        {...handlers}
      >
        {order.map((index, place) => {
          const text = textAt(place);
          const tabIndex = place === current ? 0 : -1;
          const shift = drag ? shiftOf(place, drag) : 0;
          return (
            <li
              key={index}
              data-event
              class={classes(
                'causeway-event',
                drag?.from === place && 'is-carried',
                grabbed === index && 'is-grabbed',
              )}
              style={drag ? { transform: `translateY(${shift}px)` } : {}}
              onFocusIn={() => setCurrent(place)}
            >
              <button
                type="button"
                class="causeway-handle"
                data-handle
                data-part="handle"
                data-start={place === 0 ? true : undefined}
                tabIndex={tabIndex}
                aria-pressed={grabbed === index}
                aria-label={quiz.handle(text, place + 1, order.length)}
                onKeyDown={(event) => onHandleKey(event, place)}
              >
                <Icon name="grip-vertical" />
                <Kbd>{place + 1}</Kbd>
              </button>
              <span class="causeway-event-text" dir="auto">
                {text}
              </span>
              {MOVES.map(({ part, by, icon }) => (
                <button
                  key={part}
                  type="button"
                  class="causeway-icon-button clickable-icon"
                  data-part={part}
                  tabIndex={tabIndex}
                  aria-label={part === 'up' ? quiz.moveUp(text) : quiz.moveDown(text)}
                  aria-disabled={place + by < 0 || place + by >= order.length}
                  onClick={() => move(place, place + by, part)}
                >
                  <Icon name={icon} />
                </button>
              ))}
            </li>
          );
        })}
      </ol>
    </>
  );
}

const MOVES = [
  { part: 'up', by: -1, icon: 'chevron-up' },
  { part: 'down', by: 1, icon: 'chevron-down' },
] as const;

function focusPart(list: HTMLElement | null, place: number, part: string): void {
  const row = list?.querySelectorAll<HTMLElement>('[data-event]')[place];
  row?.querySelector<HTMLElement>(`[data-part=${part}]`)?.focus();
}
