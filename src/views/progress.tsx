import type { VNode } from 'preact';
import { Button, cx, Failure, Icon, Message, useWords } from './kit';
import { Calendar } from './progress-calendar';
import { Exams } from './progress-exams';
import { Forecast } from './progress-forecast';
import { Notes } from './progress-notes';
import type { ProgressHandlers, ProgressState, ReadyState } from './progress-state';
import { Today } from './progress-today';
import { Weakest } from './progress-weak';
import { useFormats, type Formats } from './progress-words';

interface ProgressProps<State = ProgressState> {
  readonly state: State;
  readonly handlers: ProgressHandlers;
}

/** What was studied, how it stands, and what to do today. */
export function ProgressView(props: ProgressProps): VNode {
  return (
    <div class="causeway causeway-overview">
      <Body {...props} />
    </div>
  );
}

function Body({ state, handlers }: ProgressProps): VNode {
  const { progress } = useWords();
  switch (state.kind) {
    case 'loading':
      return (
        <p class={cx('message')} role="status">
          {progress.loading}
        </p>
      );
    case 'failed':
      return <Failure title={progress.failed} reason={state.message} />;
    case 'ready':
      return state.overview.studied + state.overview.calendar.days > 0 ? (
        <Studied state={state} handlers={handlers} />
      ) : (
        <NothingYet state={state} handlers={handlers} />
      );
  }
}

function NothingYet({ state, handlers }: ProgressProps<ReadyState>): VNode {
  const { progress, outline } = useWords();
  const { length } = state.overview.notes;
  return (
    <>
      <Message icon="landmark" title={length > 0 ? progress.none : outline.none}>
        <p>{length > 0 ? progress.noneHint : outline.settings}</p>
        {length > 0 ? (
          <Button look="primary" icon="list-checks" data-start onClick={handlers.choose}>
            {progress.begin}
          </Button>
        ) : (
          <Button look="primary" icon="file-plus" data-start onClick={handlers.createNote}>
            {outline.create}
          </Button>
        )}
      </Message>
      {(state.devices > 0 || state.saved.kind !== 'saved') && (
        <Foot state={state} handlers={handlers} />
      )}
    </>
  );
}

function Studied({ state, handlers }: ProgressProps<ReadyState>): VNode {
  const formats = useFormats(state.dayStart);
  const { overview, exams } = state;
  return (
    <>
      <Today state={state} handlers={handlers} formats={formats} />
      {exams.length > 0 && <Exams exams={exams} formats={formats} />}
      <Notes notes={overview.notes} formats={formats} handlers={handlers} />
      {state.isWhole && <Rest state={state} handlers={handlers} formats={formats} />}
    </>
  );
}

function Rest({
  state,
  handlers,
  formats,
}: ProgressProps<ReadyState> & { readonly formats: Formats }): VNode {
  const { overview, exams } = state;
  return (
    <>
      <Weakest points={overview.weakest} formats={formats} openPoint={handlers.openPoint} />
      <div class={cx('figures')}>
        <Calendar calendar={overview.calendar} formats={formats} />
        <Forecast forecast={overview.forecast} exam={exams[0]?.days ?? null} formats={formats} />
      </div>
      {exams.length === 0 && <Exams exams={exams} formats={formats} />}
      <Foot state={state} handlers={handlers} />
    </>
  );
}

/** That nothing is lost, or that something could be. */
function Foot({ state, handlers }: ProgressProps<ReadyState>): VNode {
  const { saved, folder, devices } = state;
  const { progress } = useWords();
  return (
    <div class={cx('progress-foot')}>
      <p class={cx('subtitle')} role={saved.kind === 'failing' ? 'alert' : undefined}>
        {saved.kind === 'failing' && <Icon name="triangle-alert" />}
        <span>
          {saved.kind === 'saved' && progress.saved(folder, devices)}
          {saved.kind === 'saving' && progress.saving(saved.count)}
          {saved.kind === 'failing' && progress.failing(saved.count, saved.reason, saved.held)}
        </span>
      </p>
      <Button look="quiet" icon="stethoscope" onClick={handlers.logHealth}>
        {progress.logHealth}
      </Button>
    </div>
  );
}
