import type { VNode } from 'preact';
import { Button, cx, useWords } from './kit';
import type { QuestionProps } from './quiz-state';
import { SavedLine } from './saved-line';

/** The ways on from a question: back to the last one, past it, to a hint, or to the next. */
export function QuestionFoot(
  props: Pick<QuestionProps, 'session' | 'question' | 'graded' | 'handlers' | 'saved'> & {
    /** There is one that was not asked for yet. */
    readonly hint: boolean;
    /** There is something to take back. */
    readonly canUndo: boolean;
    readonly skip: () => void;
    /** What Enter does; null where the control itself answers. */
    readonly goOn: (() => void) | null;
  },
): VNode {
  const { session, question, graded, handlers, saved, hint, canUndo, skip, goOn } = props;
  const { quiz } = useWords();
  const { form } = question;
  const isTyped = form === 'typed' || form === 'written' || form === 'truth';
  // In a box to type in a digit or a letter is no command.
  const key = (shortcut: string): object =>
    form === 'typed' || form === 'written' ? {} : { shortcut, 'aria-keyshortcuts': shortcut };
  const isLast = session.position >= session.total - 1;
  return (
    <div class={cx('foot', isTyped && !graded && 'loose')}>
      <span class={cx('foot-start')}>
        {graded ? (
          <Button look="quiet" icon="undo-2" onClick={handlers.undo}>
            {quiz.undo}
          </Button>
        ) : (
          <>
            {canUndo && (
              <Button
                look="icon"
                icon="undo-2"
                aria-label={quiz.undoLast}
                onClick={handlers.undo}
              />
            )}
            <Button look="quiet" {...key('0')} onClick={skip}>
              {quiz.skip}
            </Button>
            {hint && (
              <Button look="quiet" icon="lightbulb" {...key('H')} onClick={handlers.hint}>
                {quiz.hint}
              </Button>
            )}
          </>
        )}
      </span>
      {graded ? (
        <Button look="primary" shortcut="⏎" data-start onClick={handlers.next}>
          {isLast ? quiz.seeResult : quiz.next}
        </Button>
      ) : (
        goOn &&
        !isTyped && (
          <Button look="primary" shortcut="⏎" onClick={goOn}>
            {form === 'match' ? quiz.match.check : quiz.checkOrder}
          </Button>
        )
      )}
      <SavedLine saved={saved} retry={handlers.retry} />
    </div>
  );
}
