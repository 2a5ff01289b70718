import type { ComponentChildren, VNode } from 'preact';
import type { PointVerdict } from '../core/marking/marking';
import { otherRuling, type RuledMarking } from '../core/session/overrule';
import { isPicked, stretchesOf, type Pick } from './check-lights';
import { Button, cx, Icon, signs, Unseen, useWords } from './kit';

export interface PickProps {
  readonly marking: RuledMarking;
  /** The typed answer. */
  readonly answer: string;
  /** What stays lit in the texts. */
  readonly held: Pick | null;
  /** The pointer or the focus has come to something, or has left it. */
  readonly point: (pick: Pick | null) => void;
  /** Lights it until it is chosen again. */
  readonly hold: (pick: Pick) => void;
}

/** What was said wrong, a sentence each; each shows the words it is about. */
export function CheckFlags(props: PickProps): VNode {
  return (
    <>
      {props.marking.flags.map((flag, at) =>
        flag.start === undefined ? (
          <p class={cx('flag')}>
            <Icon name="triangle-alert" />
            <span>{flag.message}</span>
          </p>
        ) : (
          <Shower {...props} piece="flag" pick={{ kind: 'flag', at }}>
            <Icon name="triangle-alert" />
            <span>{flag.message}</span>
          </Shower>
        ),
      )}
    </>
  );
}

/** A verdict for each point of the model answer, with the student's right to the last word (null where there is none). */
export function CheckPoints(
  props: PickProps & { readonly rule: ((point: number) => void) | null },
): VNode {
  const { marking, rule } = props;
  const { check } = useWords();
  return (
    <ul class={cx('points')}>
      {marking.points.map(({ start, verdict, text }, at) => {
        const isRuled = marking.ruled.has(at);
        return (
          <li key={start} class={cx('point', verdict)}>
            <Shower {...props} piece="point-words" pick={{ kind: 'point', at }}>
              <Icon name={signs[verdict]} />
              <strong>{check.verdict[verdict]}</strong>
              <span class={cx('subtitle')}>{isRuled && check.ruled}</span>
              <span dir="auto">{text}</span>
            </Shower>
            {rule && (
              <Button
                look="pill"
                aria-label={`${rulingWords(verdict, isRuled, check)}: ${text}`}
                onClick={() => rule(at)}
              >
                {rulingWords(verdict, isRuled, check)}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function rulingWords(
  verdict: PointVerdict,
  isRuled: boolean,
  words: { readonly undoRuling: string; readonly ruling: { covered: string; missed: string } },
): string {
  return isRuled ? words.undoRuling : words.ruling[otherRuling(verdict)];
}

/** Something that shows the words it is about in both texts: under the pointer, in the focus, or chosen. */
function Shower(
  props: PickProps & {
    readonly piece: string;
    readonly pick: Pick;
    readonly children: ComponentChildren;
  },
): VNode {
  const { marking, answer, held, point, hold, piece, pick, children } = props;
  const { check } = useWords();
  const { answer: said } = stretchesOf(marking, pick);
  const show = (): void => point(pick);
  const leave = (): void => point(null);
  return (
    <button
      type="button"
      class={cx(piece)}
      aria-pressed={isPicked(held, pick.kind, pick.at)}
      onPointerEnter={show}
      onPointerLeave={leave}
      onFocus={show}
      onBlur={leave}
      onClick={() => hold(pick)}
    >
      {children}
      {said && pick.kind === 'point' && (
        <Unseen>
          {check.inAnswer(answer.slice(said.start, Math.min(said.end, said.start + 200)))}
        </Unseen>
      )}
    </button>
  );
}
