import type { VNode } from 'preact';
import type { Question } from '../core/quiz/question';
import { cx, useWords } from './kit';
import { rightAnswer } from './quiz-words';

/** What is asked about. */
export function Stem(props: { readonly question: Question; readonly answered: boolean }): VNode {
  const { question, answered } = props;
  return (
    <h2 class={cx('stem')} id="causeway-stem" dir="auto">
      {question.form === 'truth' && question.change && answered ? (
        <Corrected stem={question.stem} change={question.change} />
      ) : (
        <Gapped question={question} answered={answered} />
      )}
    </h2>
  );
}

/** The sentence with its gap drawn as one (a run of underscores in the text), filled once it is settled. */
function Gapped(props: { readonly question: Question; readonly answered: boolean }): VNode {
  const { question, answered } = props;
  const { quiz } = useWords();
  const fills = answered && question.kind === 'gap';
  return (
    <>
      {question.stem.split(/(_{2,})/u).map((part, index) => {
        if (index % 2 === 0) return part;
        return fills ? (
          <mark class={cx('lit', 'settling')}>{rightAnswer(question, quiz)}</mark>
        ) : (
          <span class={cx('gap')} role="img" aria-label={quiz.gap} />
        );
      })}
    </>
  );
}

/** What was false is struck, and what is right stands beside it. */
function Corrected(props: {
  readonly stem: string;
  readonly change: NonNullable<Extract<Question, { form: 'truth' }>['change']>;
}): VNode {
  const { stem, change } = props;
  const { from, to } = change.at;
  return (
    <>
      {stem.slice(0, from)}
      <del>{stem.slice(from, to)}</del> <ins>{change.fix.model}</ins>
      {stem.slice(to)}
    </>
  );
}
