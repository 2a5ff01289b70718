import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { familyOf, type Question } from '../core/quiz/question';
import { hintFor } from '../core/session/hint';
import { disputedAnswer } from '../core/session/quiz-session';
import type { Response } from '../core/session/response';
import { isBlank } from '../core/session/typed-answer';
import type { Strings } from '../strings';
import { Announcement, around, cx, hasMod, Icon, useWords, within } from './kit';
import { BadQuestion } from './quiz-complaint';
import { Control } from './quiz-control';
import { startFrom } from './quiz-draft';
import { Evidence } from './quiz-evidence';
import { QuestionFoot } from './quiz-foot';
import { QuizSources } from './quiz-sources';
import type { DigitKeys, QuestionProps } from './quiz-state';
import { Stem } from './quiz-stem';
import { Verdict } from './quiz-verdict';
import { spokenVerdict } from './quiz-words';

/** A key was pressed anywhere on the screen. */
export interface ScreenKeys {
  current: ((event: KeyboardEvent) => void) | null;
}

/** One question, before or after its answer. */
export function QuizQuestion(props: QuestionProps & { readonly keys: ScreenKeys }): VNode {
  const { session, question, graded, handlers, draft, leech, saved, keys } = props;
  const words = useWords();
  const { quiz } = words;
  const body = useRef<HTMLDivElement>(null);
  const digits = useRef<DigitKeys['current']>(null);
  /** What would be answered now, of the forms that are put together before they are checked. */
  const [given, setGiven] = useState(() => startFrom(question, draft));
  const [said, setSaid] = useState('');
  const [complaint, setComplaint] = useState('');
  /** Something was done here: what Mod and Z take back in a box to type in is then its own. */
  const [touched, setTouched] = useState(false);
  const kind = quiz.kinds[question.kind];
  const answered = graded !== undefined;
  const response = graded?.response;
  const overruled = response !== undefined && 'overruled' in response && response.overruled;
  const canUndo = session.graded.length > 0 || session.dropped !== undefined;
  const hint = useHint(question, words);
  const hinted = hint !== null && (session.hinted || response?.hinted === true);

  const hasSources = question.form === 'written' && question.sources.length > 0;

  const start = (): void => {
    const screen = around(body.current, `.${cx('screen')}`);
    // Sources stay in sight, and so does the question above them.
    within(screen, '[data-start]')[0]?.focus({ preventScroll: answered || hasSources });
  };
  useLayoutEffect(() => {
    setSaid('');
    setComplaint('');
    start();
    if (answered)
      within(body.current, `.${cx('verdict')}`)[0]?.scrollIntoView({ block: 'nearest' });
  }, [answered, overruled]);
  useLayoutEffect(() => {
    if (!hinted || answered) return;
    setSaid(`${hint}.`);
    // Its button is gone.
    start();
  }, [hinted]);

  const change = (next: Response): void => {
    setGiven(next);
    setTouched(true);
    setComplaint('');
    setSaid('');
    handlers.keep(next);
  };
  const skip = (): void => handlers.answer({ kind: 'skip' });
  const check = (): void => {
    const missing = whatIsMissing(given, quiz);
    if (missing) {
      setComplaint(missing);
      setSaid(missing);
      start();
    } else if (given) handlers.answer(given);
  };
  const goOn = answered ? handlers.next : question.form === 'choice' ? null : check;
  const ask = hint !== null && !hinted && !answered ? handlers.hint : null;

  // Set by the control while it is drawn below.
  digits.current = null;
  /** What a key does on this screen; Enter on a control is that control's own, and what is typed is no command. */
  const keyAct = (event: KeyboardEvent): (() => void) | null | undefined => {
    const { key, target, shiftKey } = event;
    const types = around(target, 'input, textarea') !== null;
    if (key === 'Enter') {
      if (hasMod(event)) return goOn;
      // What is written in many lines is not given by a key that makes one.
      const isWriting = question.form === 'written' && !answered;
      return isWriting || around(target, 'button:not([data-handle]), a') ? null : goOn;
    }
    if (hasMod(event)) {
      const takesBack = key === 'z' && !shiftKey && canUndo;
      return takesBack && !(types && touched) ? handlers.undo : null;
    }
    if (answered || types) return null;
    if (key === '0') return skip;
    if (key === 'h' || key === 'H') return ask;
    const digit = Number(key);
    const press = digits.current;
    return press && digit > 0 ? () => press(digit) : null;
  };
  keys.current = (event) => {
    // Enter also ends the composing of a word.
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    const act = keyAct(event);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const verdict = graded && (
    <Verdict
      question={question}
      graded={graded}
      leech={leech}
      openLine={handlers.openLine}
      overrule={disputedAnswer(session) === null ? null : handlers.overrule}
    />
  );

  return (
    <>
      <div ref={body} class={cx('screen-body', hasSources && 'sourced')}>
        <div class={cx('screen-main')}>
          <div class={cx('asked')}>
            <p class={cx('kind')} id="causeway-kind">
              {/* Never the same words twice. */}
              {kind === question.stem ? quiz.families[familyOf(question.kind)] : kind}
            </p>
            <BadQuestion hide={handlers.hide} />
          </div>
          <Stem question={question} answered={answered} />
          {hinted && (
            <p class={cx('hint')}>
              <Icon name="lightbulb" />
              <span dir="auto">{hint}</span>
            </p>
          )}
        </div>
        {question.form === 'written' && hasSources && (
          <QuizSources question={question} handlers={handlers} />
        )}
        <div class={cx('screen-main')}>
          {/* Above what is told point by point; below what one line shows. */}
          {question.form === 'written' && verdict}
          <Control
            question={question}
            graded={graded}
            handlers={handlers}
            given={given}
            complaint={complaint}
            change={change}
            check={check}
            say={setSaid}
            digits={digits}
          />
          {complaint && question.form === 'match' && <p class={cx('subtitle')}>{complaint}</p>}
          {question.form !== 'written' && verdict}
          {graded && <Evidence question={question} openLine={handlers.openLine} />}
        </div>
      </div>
      <QuestionFoot
        session={session}
        question={question}
        graded={graded}
        handlers={handlers}
        saved={saved}
        hint={ask !== null}
        canUndo={canUndo}
        skip={skip}
        goOn={goOn}
      />
      <Announcement text={graded ? spokenVerdict(question, graded, words, leech) : said} />
    </>
  );
}

/** The hint of one question is the same at every letter typed. */
function useHint(question: Question, words: Strings): string | null {
  const [hint] = useState(() => hintFor(question, words));
  return hint;
}

/** A sentence where there is nothing to check yet; else ''. */
function whatIsMissing(given: Response | null, words: Strings['quiz']): string {
  if (given?.kind === 'typed' && isBlank(given.text)) return words.typed.empty;
  if (given?.kind === 'written' && isBlank(given.text)) return words.written.empty;
  const isOpen = given?.kind === 'match' && given.chosen.every((right) => right === null);
  return isOpen ? words.match.empty : '';
}
