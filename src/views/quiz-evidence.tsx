import type { VNode } from 'preact';
import type { Question } from '../core/quiz/question';
import { Button, cx, useWords } from './kit';
import { LitText } from './lit-text';

/** The line of the note that settles the question, with the words that do. */
export function Evidence(props: {
  readonly title: string;
  readonly question: Question;
  readonly openLine: (line: number) => void;
}): VNode {
  const { evidence, section, line, role } = props.question;
  const { quiz } = useWords();
  const lights = evidence.spans.map(({ from, to }) => ({ start: from, end: to, look: 'settling' }));
  const place = section ? `${props.title} › ${section}` : props.title;
  return (
    <figure class={cx('evidence', role)}>
      <blockquote dir="auto">
        <LitText text={evidence.text} lights={lights} />
      </blockquote>
      <figcaption>
        <span dir="auto">
          {place}, {quiz.line(line)}
        </span>
        <Button look="quiet" icon="file-text" onClick={() => props.openLine(line)}>
          {quiz.openInNote}
        </Button>
      </figcaption>
    </figure>
  );
}
