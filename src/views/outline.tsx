import type { VNode } from 'preact';
import { Announcement, Button, cx, Failure, Message, useKit, useWords } from './kit';
import { NoteChoice } from './note-choice';
import { Health } from './outline-health';
import { RecallCounts } from './outline-recall';
import type {
  NoteOutlineProps,
  OutlineHandlers,
  OutlineProps,
  OutlineState,
} from './outline-state';
import { OutlineTree } from './outline-tree';

const NONE: ReadonlySet<string> = new Set();

export type { OutlineHandlers, OutlineState };

export function OutlineView({ state, handlers, missing = NONE }: OutlineProps): VNode {
  return (
    <div class="causeway causeway-outline">
      <Body state={state} handlers={handlers} missing={missing} />
    </div>
  );
}

function Body({ state, handlers, missing }: Required<OutlineProps>): VNode {
  const { outline } = useWords();
  switch (state.kind) {
    case 'loading':
      return (
        <p class={cx('message')} role="status">
          {outline.loading}
        </p>
      );
    case 'failed':
      return <Failure title={outline.failed} reason={state.message} />;
    case 'choose':
      return <NoteChoice notes={state.notes} active={state.active} open={handlers.openNote} />;
    case 'none':
      return <NoNotes {...state} create={handlers.createNote} />;
    case 'note':
      return <NoteOutline state={state} handlers={handlers} missing={missing} />;
  }
}

function NoteOutline(props: NoteOutlineProps): VNode {
  const { handlers } = props;
  const { outline, path, folded, faults = [], said = '', marks } = props.state;
  const { title, span, pointCount, sections } = outline;
  const words = useWords();
  const points = words.count.points(pointCount);
  const allFolded = sections.every((section) => folded.has(section.key));
  const toCheck = sections.some((section) => section.sourceSets.length > 0);
  return (
    <>
      <div class={cx('outline-head')}>
        <h2 class={cx('title')} id="causeway-title" dir="auto">
          {title}
        </h2>
        {sections.length > 1 && (
          <Button
            look="icon"
            icon={allFolded ? 'chevrons-up-down' : 'chevrons-down-up'}
            aria-label={allFolded ? words.outline.unfoldAll : words.outline.foldAll}
            onClick={() => handlers.foldAll(!allFolded)}
          />
        )}
        <p class={cx('subtitle')}>
          <bdi>{span ? `${span} · ${points}` : points}</bdi>
        </p>
        {marks && marks.size > 0 && <RecallCounts marks={marks} />}
        {(pointCount > 0 || toCheck) && (
          <Button
            look="primary"
            icon={pointCount > 0 ? 'list-checks' : 'pen-line'}
            onClick={() => (pointCount > 0 ? handlers.quiz : handlers.check)(null)}
          >
            {pointCount > 0 ? words.outline.quizNote : words.outline.checkAll}
          </Button>
        )}
        {pointCount > 0 && (
          <Button
            look="icon"
            icon="sliders-horizontal"
            aria-label={words.outline.chooseQuiz}
            onClick={handlers.chooseQuiz}
          />
        )}
        {/* Before anything was asked, all is weak alike. */}
        {marks && marks.size > 0 && (
          <Button icon="target" onClick={handlers.quizWeak}>
            {words.outline.quizWeak}
          </Button>
        )}
      </div>
      <Announcement text={said} />
      {faults.length > 0 && <Health key={path} faults={faults} openLine={handlers.openLine} />}
      {sections.every(({ role }) => role === 'ignore') && (
        <Message icon="list-tree" title={words.outline.nothingHere(title)}>
          <p>{words.outline.nothingHereHint}</p>
        </Message>
      )}
      {sections.length > 0 && <OutlineTree {...props} />}
    </>
  );
}

function NoNotes(props: {
  readonly tags: readonly string[];
  readonly folders: readonly string[];
  readonly create: () => void;
}): VNode {
  const { strings, language } = useKit();
  const { outline } = strings;
  const anyOf = (names: readonly string[], inWords: (list: string) => string): string[] => {
    const list = new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
    return names.length > 0 ? [inWords(list)] : [];
  };
  const tags = props.tags.map((tag) => `#${tag.replace('#', '')}`);
  const ways = [...anyOf(tags, outline.byTag), ...anyOf(props.folders, outline.byFolder)];
  return (
    <Message icon="landmark" title={outline.none}>
      {anyOf(ways, outline.noneHint).map((hint) => (
        <p>{hint}</p>
      ))}
      <Button look="primary" icon="file-plus" onClick={props.create}>
        {outline.create}
      </Button>
      <p class={cx('subtitle')}>{outline.settings}</p>
    </Message>
  );
}
