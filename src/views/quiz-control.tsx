import type { VNode } from 'preact';
import type { Response } from '../core/session/response';
import { useWords } from './kit';
import { MatchShown, Matching } from './quiz-match';
import { Options } from './quiz-options';
import { Ordering, OrderShown } from './quiz-order';
import type { DigitKeys, QuestionProps } from './quiz-state';
import { TruthChoice, TruthShown } from './quiz-truth';
import { AnswerLine, ShownTexts } from './quiz-typed';
import { givenOrder, inTime } from './quiz-words';
import { WrittenBox, WrittenShown } from './quiz-written';

type ControlProps = Pick<QuestionProps, 'question' | 'graded' | 'handlers'> & {
  /** What would be answered now; null where nothing was chosen. */
  readonly given: Response | null;
  /** What is amiss with an answer that was tried, or ''. */
  readonly complaint: string;
  readonly change: (given: Response) => void;
  readonly check: () => void;
  /** Reads a sentence out. */
  readonly say: (text: string) => void;
  readonly digits: DigitKeys;
};

/** How a question of each form is answered, and how its answer is shown. */
export function Control(props: ControlProps): VNode {
  const { question, graded, handlers, given, complaint, change, check, say, digits } = props;
  const { answer } = handlers;
  const { quiz } = useWords();
  switch (question.form) {
    case 'choice':
      return <Options question={question} graded={graded} answer={answer} digits={digits} />;
    case 'order': {
      const { events } = question;
      if (graded) {
        return <OrderShown events={inTime(events)} given={givenOrder(question, graded)} />;
      }
      const order = given?.kind === 'order' ? given.order : [];
      return (
        <Ordering
          order={order.flatMap((at) => events[at] ?? [])}
          change={(to) => change({ kind: 'order', order: to.map((one) => events.indexOf(one)) })}
          say={say}
          digits={digits}
        />
      );
    }
    case 'match':
      if (graded) return <MatchShown question={question} graded={graded} />;
      return (
        <Matching
          question={question}
          chosen={given?.kind === 'match' ? given.chosen : []}
          change={(chosen) => change({ kind: 'match', chosen })}
          say={say}
          digits={digits}
        />
      );
    case 'truth':
      if (graded) return <TruthShown question={question} graded={graded} />;
      return (
        <TruthChoice
          given={given?.kind === 'truth' ? given : null}
          change={change}
          answer={answer}
          check={check}
          digits={digits}
        />
      );
    case 'typed': {
      const text = given?.kind === 'typed' ? given.text : '';
      if (!graded) {
        return (
          <AnswerLine
            label={quiz.typed.wanted[question.wanted]}
            text={text}
            note={complaint}
            isInvalid={complaint !== ''}
            type={(typed) => change({ kind: 'typed', text: typed })}
            check={check}
          />
        );
      }
      const { response, verdict, mark } = graded;
      return (
        <ShownTexts
          text={response.kind === 'typed' ? response.text : ''}
          model={question.model}
          verdict={verdict}
          mark={mark}
        />
      );
    }
    case 'written':
      if (graded) {
        return (
          <WrittenShown
            question={question}
            graded={graded}
            rule={handlers.rule}
            openLine={handlers.openLine}
          />
        );
      }
      return (
        <WrittenBox
          question={question}
          text={given?.kind === 'written' ? given.text : ''}
          complaint={complaint}
          type={(text) => change({ kind: 'written', text })}
          check={check}
        />
      );
  }
}
