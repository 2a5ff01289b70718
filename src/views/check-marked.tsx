import type { VNode } from 'preact';
import type { Marking } from '../core/marking/marking';
import type { SourceQuestion } from '../core/notes/note';
import { coveredPoints, lightsInAnswer, lightsInModel, pointIcons } from './check-words';
import { classes, Icon, useKit } from './kit';
import { LitText } from './lit-text';

/** The answer marked up where it was typed, the note's answer beside it, and a verdict for each point. */
export function MarkedAnswer(props: {
  readonly question: SourceQuestion;
  readonly text: string;
  readonly marking: Marking;
}): VNode {
  const { question, text, marking } = props;
  const { check } = useKit().strings;
  return (
    <div class="causeway-marked">
      <div class="causeway-texts">
        <div class="causeway-text is-yours">
          <p class="causeway-label">{check.answer}</p>
          <p class="causeway-words" dir="auto">
            {text.trim() === '' ? (
              <em>{check.nothingWritten}</em>
            ) : (
              <LitText text={text} lights={lightsInAnswer(marking)} />
            )}
          </p>
        </div>
        {question.model === '' ? null : (
          <div class="causeway-text is-model">
            <p class="causeway-label">{check.model}</p>
            <p class="causeway-words" dir="auto">
              <LitText text={question.model} lights={lightsInModel(marking)} />
            </p>
          </div>
        )}
      </div>
      <Sum marking={marking} />
      {marking.flags.map((flag) => (
        <p class="causeway-flag">
          <Icon name="triangle-alert" />
          <span>{flag.message}</span>
        </p>
      ))}
      <ul class="causeway-points" aria-label={check.keyPoints}>
        {marking.points.map((point) => (
          <li key={`${point.start}`} class={classes('causeway-point', `is-${point.verdict}`)}>
            <Icon name={pointIcons[point.verdict]} />
            <span class="causeway-point-verdict">{check.verdict[point.verdict]}</span>
            <span class="causeway-point-text" dir="auto">
              {point.text}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sum({ marking }: { readonly marking: Marking }): VNode | null {
  const { check } = useKit().strings;
  if (marking.points.length === 0) return null;
  return (
    <p class={classes('causeway-verdict', SUM_LOOKS[marking.overall])}>
      <span class="causeway-segments" aria-hidden="true">
        {marking.points.map((point) => (
          <span class={classes('causeway-segment', `is-${point.verdict}`)} />
        ))}
      </span>
      <strong>{check.points(coveredPoints(marking), marking.points.length)}</strong>
      <span>{check.overall[marking.overall]}</span>
    </p>
  );
}

const SUM_LOOKS: Readonly<Record<Marking['overall'], string>> = {
  correct: 'is-correct',
  partly: 'is-partly',
  wrong: 'is-wrong',
};
