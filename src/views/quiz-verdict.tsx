import type { VNode } from 'preact';
import type { Question } from '../core/quiz/question';
import type { Graded } from '../core/session/quiz-session';
import { Button, classes, Icon, useKit } from './kit';
import { LitText } from './lit-text';

/** Signs that differ in shape, so that colour is never needed to tell them apart. */
export const verdictIcons: Readonly<Record<Graded['verdict'], string>> = {
  correct: 'check',
  partly: 'circle-dot',
  wrong: 'x',
  skipped: 'minus',
};

export function Verdict(props: { readonly question: Question; readonly graded: Graded }): VNode {
  const { question, graded } = props;
  const { quiz } = useKit().strings;
  const placed =
    question.kind === 'order' && graded.inPlace !== null && graded.verdict !== 'correct'
      ? quiz.inPlace(graded.inPlace, question.events.length)
      : '';
  return (
    <p class={classes('causeway-verdict', `is-${graded.verdict}`)}>
      <Icon name={verdictIcons[graded.verdict]} />
      <strong>{quiz.verdict[graded.verdict]}</strong>
      {placed === '' ? null : <span>{placed}</span>}
    </p>
  );
}

/** The line of the note that settles the question, with the words that do. */
export function Evidence(props: {
  readonly title: string;
  readonly question: Question;
  readonly openLine: (line: number) => void;
}): VNode {
  const { title, question } = props;
  const { quiz } = useKit().strings;
  const lights = question.evidence.spans.map((span) => ({
    start: span.from,
    end: span.to,
    look: 'settling',
  }));
  return (
    <figure class={classes('causeway-evidence', `is-${question.role}`)} aria-label={quiz.fromNote}>
      <blockquote class="causeway-quote" dir="auto">
        <LitText text={question.evidence.text} lights={lights} />
      </blockquote>
      <figcaption class="causeway-evidence-foot">
        <span dir="auto">
          {[title, question.section].filter((part) => part !== '').join(' › ')},{' '}
          {quiz.line(question.line)}
        </span>
        <Button look="quiet" icon="file-text" onClick={() => props.openLine(question.line)}>
          {quiz.openInNote}
        </Button>
      </figcaption>
    </figure>
  );
}
