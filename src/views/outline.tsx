import type { VNode } from 'preact';
import { Button, Icon, Message, useKit } from './kit';
import { NoteChoice } from './note-choice';
import type { OutlineHandlers, OutlineProps, OutlineState } from './outline-state';
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
  const { strings } = useKit();
  switch (state.kind) {
    case 'loading':
      return (
        <p class="causeway-loading" role="status">
          {strings.outline.loading}
        </p>
      );
    case 'failed':
      return (
        <Message icon="triangle-alert" title={strings.outline.failed}>
          <p role="alert">{state.message}</p>
        </Message>
      );
    case 'choose':
      return <NoteChoice notes={state.notes} active={state.active} open={handlers.openNote} />;
    case 'none':
      return <NoNotes tags={state.tags} folders={state.folders} handlers={handlers} />;
    case 'note':
      return <NoteOutline state={state} handlers={handlers} missing={missing} />;
  }
}

function NoteOutline(props: {
  readonly state: Extract<OutlineState, { kind: 'note' }>;
  readonly handlers: OutlineHandlers;
  readonly missing: ReadonlySet<string>;
}): VNode {
  const { handlers, missing } = props;
  const { outline, cursorKey, folded, health } = props.state;
  const { strings } = useKit();
  const points = strings.count.points(outline.pointCount);
  const allFolded =
    outline.sections.length > 0 && outline.sections.every((section) => folded.has(section.key));
  const foldLabel = allFolded ? strings.outline.unfoldAll : strings.outline.foldAll;
  const toCheck = outline.sections.some((section) => section.sourceSets.length > 0);
  return (
    <>
      <header class="causeway-outline-head">
        <h2 class="causeway-title" dir="auto">
          {outline.title}
        </h2>
        {outline.sections.length > 1 ? (
          <button
            type="button"
            class="causeway-icon-button clickable-icon"
            aria-label={foldLabel}
            onClick={() => handlers.foldAll(!allFolded)}
          >
            <Icon name={allFolded ? 'chevrons-up-down' : 'chevrons-down-up'} />
          </button>
        ) : null}
        <p class="causeway-subtitle">
          {[outline.span, points].filter((part) => part !== '').join(' · ')}
        </p>
        {outline.pointCount > 0 ? (
          <Button look="primary" icon="list-checks" onClick={() => handlers.quiz(null)}>
            {strings.outline.quizNote}
          </Button>
        ) : toCheck ? (
          <Button look="primary" icon="pen-line" onClick={() => handlers.check(null)}>
            {strings.outline.checkAll}
          </Button>
        ) : null}
      </header>
      {health === undefined ? null : (
        <p class="causeway-health">
          <Icon name="triangle-alert" />
          <span>{health}</span>
        </p>
      )}
      {outline.sections.length > 0 ? (
        <OutlineTree
          outline={outline}
          cursorKey={cursorKey}
          folded={folded}
          missing={missing}
          handlers={handlers}
        />
      ) : (
        <Message icon="list-tree" title={strings.outline.nothingHere(outline.title)}>
          <p>{strings.outline.nothingHereHint}</p>
        </Message>
      )}
    </>
  );
}

function NoNotes(props: {
  readonly tags: readonly string[];
  readonly folders: readonly string[];
  readonly handlers: OutlineHandlers;
}): VNode {
  const { strings, language } = useKit();
  const list = (names: readonly string[]): string =>
    new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  const ways = [
    props.tags.length > 0 ? strings.outline.byTag(list(props.tags.map(withHash))) : '',
    props.folders.length > 0 ? strings.outline.byFolder(list(props.folders)) : '',
  ].filter((way) => way !== '');
  return (
    <Message icon="landmark" title={strings.outline.none}>
      {ways.length > 0 ? <p>{strings.outline.noneHint(list(ways))}</p> : null}
      <Button look="primary" icon="file-plus" onClick={() => props.handlers.createNote()}>
        {strings.outline.create}
      </Button>
      <p class="causeway-subtitle">{strings.outline.settings}</p>
    </Message>
  );
}

function withHash(tag: string): string {
  return tag.startsWith('#') ? tag : `#${tag}`;
}
