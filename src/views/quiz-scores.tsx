import type { VNode } from 'preact';
import { roles } from '../core/notes/note';
import { families, familyOf, type Family, type Question } from '../core/quiz/question';
import type { Graded } from '../core/session/quiz-grade';
import type { QuizSession } from '../core/session/quiz-session';
import { cx, Icon, signs, Unseen, useWords } from './kit';

type Verdict = Graded['verdict'];

const verdicts: readonly Verdict[] = ['correct', 'partly', 'wrong', 'skipped'];

/** More marks than that are no longer counted by eye: then each row is a bar. */
const mostMarks = 40;

/** How each part of the note went, and each kind of question. */
export function Scores({ session }: { readonly session: QuizSession }): VNode {
  const { quiz, roles: names } = useWords();
  const kinds = Object.keys(families) as Family[];
  return (
    <div class={cx('scores')}>
      <Picture
        session={session}
        title={quiz.byRole}
        rows={roles.map((role) => ({
          key: role,
          name: names[role],
          holds: (question) => question.role === role,
        }))}
      />
      <Picture
        session={session}
        title={quiz.byFamily}
        rows={kinds.map((family) => ({
          key: family,
          name: quiz.families[family],
          holds: (question) => familyOf(question.kind) === family,
        }))}
      />
    </div>
  );
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly holds: (question: Question) => boolean;
}

/** A row for each, with a sign for each question of it; of many questions a bar as long as they are many. */
function Picture(props: {
  readonly session: QuizSession;
  readonly title: string;
  readonly rows: readonly Row[];
}): VNode {
  const { questions, graded } = props.session;
  const { quiz } = useWords();
  const rows = props.rows.flatMap((row) => {
    const counts = { correct: 0, partly: 0, wrong: 0, skipped: 0 };
    for (const [at, { verdict }] of graded.entries()) {
      const question = questions[at];
      if (question && row.holds(question)) counts[verdict]++;
    }
    const all = verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
    return all > 0 ? [{ ...row, counts, all }] : [];
  });
  const most = Math.max(...rows.map(({ all }) => all));
  const Marks = graded.length > mostMarks ? Bar : Signs;
  return (
    <section>
      <h3 class={cx('label')}>{props.title}</h3>
      <ul class={cx('bars')}>
        {rows.map(({ key, name, counts, all }) => (
          <li key={key} class={cx('bar', key)}>
            <span>{name}</span>
            <span>
              <Marks counts={counts} share={all / most} />
              <Unseen>
                {verdicts
                  .filter((verdict) => counts[verdict] > 0)
                  .map((verdict) => quiz.verdicts[verdict](counts[verdict]))
                  .join(', ')}
              </Unseen>
            </span>
            <span class={cx('count')}>{quiz.progress(counts.correct, all)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MarksProps {
  readonly counts: Readonly<Record<Verdict, number>>;
  /** 0..1: how long it is beside the longest. */
  readonly share: number;
}

function Signs({ counts }: MarksProps): VNode {
  return (
    <span class={cx('marks')} aria-hidden="true">
      {verdicts.flatMap((verdict) =>
        Array.from({ length: counts[verdict] }, (_, at) => (
          <span key={`${verdict}${at}`} class={cx('mark', verdict)}>
            <Icon name={signs[verdict]} />
          </span>
        )),
      )}
    </span>
  );
}

function Bar({ counts, share }: MarksProps): VNode {
  return (
    <span class={cx('share')} aria-hidden="true" style={{ inlineSize: `${share * 100}%` }}>
      {verdicts.map(
        (verdict) =>
          counts[verdict] > 0 && (
            <span
              key={verdict}
              class={cx('mark', verdict)}
              style={{ flexGrow: String(counts[verdict]) }}
            >
              <Icon name={signs[verdict]} />
            </span>
          ),
      )}
    </span>
  );
}
