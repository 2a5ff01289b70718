import type { VNode } from 'preact';
import type { Graded } from '../core/session/quiz-grade';
import {
  scoresByFamily,
  scoresByRole,
  type QuizScore,
  type ScoreBy,
} from '../core/session/quiz-score';
import type { QuizSession } from '../core/session/quiz-session';
import { cx, Icon, signs, Unseen, useWords } from './kit';

const verdicts: readonly Graded['verdict'][] = ['correct', 'partly', 'wrong', 'skipped'];

/** More signs than that are no longer counted by eye: then each row is a bar. */
const mostSigns = 40;

/** How each part of the note went, and each kind of question. */
export function Scores({ session }: { readonly session: QuizSession }): VNode {
  const { quiz, roles } = useWords();
  return (
    <div class={cx('scores')}>
      <Picture title={quiz.byRole} scores={scoresByRole(session)} names={roles} />
      <Picture title={quiz.byFamily} scores={scoresByFamily(session)} names={quiz.families} />
    </div>
  );
}

/** A row for each, with a sign for each question of it; of many questions a bar as long as they are many. */
function Picture<Key extends string>(props: {
  readonly title: string;
  readonly scores: readonly ScoreBy<Key>[];
  readonly names: Readonly<Record<Key, string>>;
}): VNode {
  const { title, names } = props;
  const { quiz } = useWords();
  const scores = props.scores.filter((score) => answeredOf(score) > 0);
  const all = scores.map(({ total }) => total);
  const isCrowded = all.reduce((sum, total) => sum + total, 0) > mostSigns;
  return (
    <section>
      <h3 class={cx('label')}>{title}</h3>
      <ul class={cx('bars')}>
        {scores.map(({ key, ...score }) => (
          <li key={key} class={cx('bar', key)}>
            <span>{names[key]}</span>
            <span>
              {isCrowded ? (
                <Bar score={score} share={answeredOf(score) / Math.max(...all)} />
              ) : (
                <Signs score={score} />
              )}
              <Unseen>
                {verdicts
                  .filter((verdict) => score[verdict] > 0)
                  .map((verdict) => quiz.verdicts[verdict](score[verdict]))
                  .join(', ')}
              </Unseen>
            </span>
            <bdi class={cx('count')}>{quiz.progress(score.correct, score.total)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

function answeredOf(score: QuizScore): number {
  return verdicts.reduce((sum, verdict) => sum + score[verdict], 0);
}

function Signs({ score }: { readonly score: QuizScore }): VNode {
  return (
    <span class={cx('marks')} aria-hidden="true">
      {verdicts.flatMap((verdict) =>
        Array.from({ length: score[verdict] }, (_, at) => (
          <span key={`${verdict}${at}`} class={cx('mark', verdict)}>
            <Icon name={signs[verdict]} />
          </span>
        )),
      )}
    </span>
  );
}

/** @param props.share 0..1: how long it is beside the longest there can be */
function Bar({ score, share }: { readonly score: QuizScore; readonly share: number }): VNode {
  return (
    <span class={cx('share')} aria-hidden="true" style={{ inlineSize: `${share * 100}%` }}>
      {verdicts.map(
        (verdict) =>
          score[verdict] > 0 && (
            <span key={verdict} class={cx('mark', verdict)} style={{ flexGrow: score[verdict] }}>
              <Icon name={signs[verdict]} />
            </span>
          ),
      )}
    </span>
  );
}
