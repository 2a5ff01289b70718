import type { VNode } from 'preact';
import type { Question } from '../core/quiz/question';
import { cx, useWords } from './kit';
import { rightAnswer } from './quiz-words';

/** What is asked about. */
export function Stem(props: { readonly question: Question; readonly answered: boolean }): VNode {
  const { quiz } = useWords();
  return (
    <h2 class={cx('stem')} id="causeway-stem" dir="auto">
      {stemParts(props.question, props.answered, quiz.gap)}
    </h2>
  );
}

/** The sentence with its gap drawn as one (a run of underscores in the text), filled once it is settled. */
function stemParts(question: Question, answered: boolean, gap: string): (string | VNode)[] {
  return question.stem.split(/(_{2,})/u).map((part, index) => {
    if (index % 2 === 0) return part;
    return answered && question.kind === 'gap' ? (
      <mark class={cx('lit', 'settling')}>{rightAnswer(question)}</mark>
    ) : (
      <span class={cx('gap')} role="img" aria-label={gap} />
    );
  });
}
