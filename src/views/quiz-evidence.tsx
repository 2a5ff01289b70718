import type { VNode } from 'preact';
import type { Question } from '../core/quiz/question';
import { Button, cx, useWords } from './kit';
import { LitText } from './lit-text';

/** The line of the note that settles the question, with the words that do. */
export function Evidence(props: {
  readonly question: Question;
  readonly openLine: (path: string, line: number) => void;
}): VNode {
  const { question, openLine } = props;
  const { evidence, section, line, role, title, path } = question;
  const { quiz } = useWords();
  const lights = evidence.spans.map(({ from, to }) => ({ start: from, end: to, look: 'settling' }));
  // What is told point by point stands there already.
  const isTold =
    question.form === 'written' && question.parts.some((part) => evidence.text.includes(part));
  return (
    <figure class={cx('evidence', role)}>
      {!isTold && (
        <blockquote dir="auto">
          <LitText text={evidence.text} lights={lights} />
        </blockquote>
      )}
      <figcaption>
        <span dir="auto">
          {section ? `${title} › ${section}` : title}, {quiz.line(line)}
        </span>
        {path && (
          <Button look="quiet" icon="file-text" onClick={() => openLine(path, line)}>
            {quiz.openInNote}
          </Button>
        )}
      </figcaption>
    </figure>
  );
}
