import type { VNode } from 'preact';
import type { OrderQuestion } from '../core/quiz/question';
import type { Graded } from '../core/session/quiz-session';
import { classes, Icon, useKit } from './kit';
import { inTime } from './quiz-words';

/** The events as they happened, with their dates, and where the student had them. */
export function OrderShown(props: {
  readonly question: OrderQuestion;
  readonly graded: Graded;
}): VNode {
  const { question, graded } = props;
  const { quiz } = useKit().strings;
  const given = graded.response.kind === 'order' ? graded.response.order : null;
  const right = inTime(question);
  return (
    <ol class="causeway-timeline" aria-label={quiz.orderList}>
      {right.map(({ event, index }) => {
        const place = given?.indexOf(index) ?? -1;
        const placed = right[place]?.event.rank === event.rank;
        return (
          <li
            key={index}
            class={classes('causeway-moment', given && (placed ? 'is-right' : 'is-wrong'))}
          >
            <span class="causeway-moment-date">{event.date}</span>
            <span class="causeway-moment-text" dir="auto">
              {event.text}
            </span>
            {given ? (
              <span class="causeway-option-verdict">
                <Icon name={placed ? 'check' : 'x'} />
                {placed ? quiz.placed : quiz.hadAt(place + 1)}
              </span>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
