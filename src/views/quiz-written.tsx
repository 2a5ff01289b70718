import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { WrittenQuestion } from '../core/quiz/question';
import type { Graded } from '../core/session/quiz-grade';
import { modelOf } from '../core/session/written-grade';
import { lightsInAnswer, lightsInModel } from './check-lights';
import { CheckText } from './check-text';
import { Button, cx, Icon, signs, useWords } from './kit';
import { LitText, type Light } from './lit-text';

/** Beyond so many letters the box grows no more and scrolls by itself: measuring them costs time at every key. */
const long = 3000;
/** It bounds what a draft keeps. */
const longest = 20_000;

/** A box that grows with what is written; its button or Mod and Enter check it. Nothing completes or mends words. */
export function WrittenBox(props: {
  readonly question: WrittenQuestion;
  readonly text: string;
  /** What is amiss with an answer that was tried, or ''. */
  readonly complaint: string;
  readonly type: (text: string) => void;
  readonly check: () => void;
}): VNode {
  const { question, text, complaint, type, check } = props;
  const { parts, marks } = question;
  const words = useWords();
  const isLong = text.length > long;
  const asked = [
    parts.length > 1 && words.quiz.written.points(parts.length),
    marks !== null && words.check.marks(marks),
  ].filter(Boolean);
  return (
    <div class={cx('written')}>
      <label class={cx('label')} for="causeway-written">
        {words.quiz.written.box}
        {asked.length > 0 && <span class={cx('count')}> · {asked.join(' · ')}</span>}
      </label>
      {/* The hidden copy of the words gives the box its height. */}
      <div class={cx('grow', isLong && 'long')} data-text={isLong ? '' : `${text}\n`}>
        <textarea
          id="causeway-written"
          ref={(box) => box?.setAttribute('autocorrect', 'off')}
          dir="auto"
          rows={3}
          data-start
          value={text}
          maxLength={longest}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="causeway-stem causeway-complaint"
          aria-invalid={complaint !== ''}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </div>
      <div class={cx('actions')}>
        <Button look="primary" shortcut="Ctrl ⏎" onClick={check}>
          {words.quiz.typed.check}
        </Button>
        <p class={cx('subtitle')} id="causeway-complaint">
          {complaint}
        </p>
      </div>
    </div>
  );
}

/** What was written, and each point with its verdict; the student has the last word on each. */
export function WrittenShown(props: {
  readonly question: WrittenQuestion;
  readonly graded: Graded;
  readonly rule: (part: number, right: boolean) => void;
  readonly openLine: (path: string, line: number) => void;
}): VNode {
  const { question, graded, rule, openLine } = props;
  const { parts, items, path } = question;
  const { quiz, check } = useWords();
  const { response, marking } = graded;
  const lights = useMemo(() => lightsInParts(question, marking), [question, marking]);
  return (
    <div class={cx('marked')}>
      {response.kind === 'written' && (
        <CheckText
          look="yours"
          label={quiz.yourAnswer}
          text={response.text}
          lights={marking ? lightsInAnswer(marking) : []}
        />
      )}
      {marking?.flags.map(({ message }) => (
        <p key={message} class={cx('flag')}>
          <Icon name="triangle-alert" />
          <span>{message}</span>
        </p>
      ))}
      <p class={cx('label')} id="causeway-parts">
        {check.model}
      </p>
      <ul class={cx('points')} aria-labelledby="causeway-parts">
        {parts.map((text, at) => {
          const part = graded.parts[at];
          const line = items[at]?.line;
          const isHad = part?.verdict === 'covered';
          const words = isHad ? quiz.written.wrong : quiz.written.right;
          return (
            <li key={at} class={cx('point', 'model', part?.verdict)}>
              <p class={cx('part-head')}>
                {part && (
                  <>
                    <Icon name={signs[part.verdict]} />
                    <strong>{check.verdict[part.verdict]}</strong>
                    {part.ruled && <span class={cx('subtitle')}>{check.ruled}</span>}
                    {response.kind === 'written' && (
                      <Button
                        look="pill"
                        aria-label={`${words}: ${text}`}
                        onClick={() => rule(at, !isHad)}
                      >
                        {words}
                      </Button>
                    )}
                  </>
                )}
              </p>
              <p class={cx('part')} dir="auto">
                <LitText text={text} lights={lights[at] ?? []} />
              </p>
              {parts.length > 1 && path && line !== undefined && (
                <Button look="quiet" onClick={() => openLine(path, line)}>
                  {quiz.line(line)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The lights of the whole model answer as they fall on each part of it. */
function lightsInParts(question: WrittenQuestion, marking: Graded['marking']): Light[][] {
  if (!marking) return [];
  const model = modelOf(question);
  const lights = lightsInModel(marking);
  let end = 0;
  return question.parts.map((part) => {
    const start = model.indexOf(part, end);
    if (start < 0) return [];
    end = start + part.length;
    const stop = end;
    return lights
      .filter((light) => light.start < stop && light.end > start)
      .map((light) => ({ ...light, start: light.start - start, end: light.end - start }));
  });
}
