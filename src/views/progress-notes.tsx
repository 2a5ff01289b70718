import { Component, type VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteStanding, RoleRecall } from '../core/session/overview-notes';
import { Button, cx, hasMod, Unseen, useKit, useWords, within, type ViewKit } from './kit';
import type { ProgressHandlers } from './progress-state';
import type { Formats } from './progress-words';

/** So many are drawn at first: what stands below the list is not to be far away. */
const atFirst = 10;

/** So many more each time that more are asked for. */
const atOnce = 30;

interface NotesProps {
  readonly notes: readonly NoteStanding[];
  readonly formats: Formats;
  readonly handlers: ProgressHandlers;
}

/** A row for each note, with a bar for each part of it. The roles are said, because the rows are laid out as a grid. */
export function Notes({ notes, formats, handlers }: NotesProps): VNode {
  const kit = useKit();
  const { outline, progress, roles } = useWords();
  const [most, setMost] = useState(atFirst);
  const body = useRef<HTMLTableSectionElement>(null);
  const [filter, setFilter] = useState('');
  const words = filter.toLocaleLowerCase().split(/\s+/u);
  const found = notes.filter(({ title }) => {
    const name = title.toLocaleLowerCase();
    return words.every((word) => name.includes(word));
  });
  const shown = found.slice(0, most);
  const left = found.length - shown.length;
  const hasRest = shown.some((note) => note.roles.length > 3);

  // The button that had the focus is gone, or has other words: it goes on to what it has brought.
  useLayoutEffect(() => {
    if (most > atFirst) within(body.current, `.${cx('note-title')}`)[most - atOnce]?.focus();
  }, [most]);

  const head = (words: string, isUnseen = false): VNode => (
    <th role="columnheader" scope="col">
      {isUnseen ? <Unseen>{words}</Unseen> : words}
    </th>
  );
  return (
    <section>
      <h3>{progress.notes}</h3>
      <p class={cx('subtitle')}>{progress.notesHint}</p>
      {notes.length > atFirst && (
        <input
          type="search"
          class={cx('filter')}
          placeholder={outline.filter}
          aria-label={outline.filter}
          value={filter}
          onInput={(event) => {
            setFilter(event.currentTarget.value);
            setMost(atFirst);
          }}
        />
      )}
      {notes.length > atFirst && (
        <p class={cx('subtitle')} role="status">
          {found.length === 0 && outline.noMatch}
        </p>
      )}
      <table role="table" class={cx('notes', hasRest && 'four')}>
        <thead role="rowgroup">
          <tr role="row" class={cx('note-row')}>
            {head(progress.note)}
            {head(roles.cause)}
            {head(roles.course)}
            {head(roles.impact)}
            {hasRest && head(progress.otherPoints)}
            {head(progress.quizColumn, true)}
          </tr>
        </thead>
        <tbody role="rowgroup" ref={body}>
          {shown.map((note) => (
            <NoteRow key={note.path} {...{ note, hasRest, formats, handlers, kit }} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button icon="chevron-down" onClick={() => setMost(most + atOnce)}>
          {progress.showMore(Math.min(left, atOnce), left)}
        </Button>
      )}
    </section>
  );
}

interface RowProps extends Omit<NotesProps, 'notes'> {
  readonly note: NoteStanding;
  readonly hasRest: boolean;
  readonly kit: ViewKit;
}

/** Drawn again only when something of it has changed that shows. */
class NoteRow extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    return faceOf(this.props) !== faceOf(next);
  }

  override render({ note, hasRest, formats, handlers, kit }: RowProps): VNode {
    const { path, title, roles, due, exam, studied } = note;
    const { progress } = kit.strings;
    const facts = [
      exam !== null && progress.examAway(formats.away(exam)),
      due > 0 && progress.due(due),
      studied === 0 && progress.notStudied,
    ].filter(Boolean);
    return (
      <tr role="row" class={cx('note-row', studied === 0 && 'new')}>
        <th role="rowheader" scope="row">
          <button
            type="button"
            class={cx('note-title')}
            onClick={(event) => handlers.openNote(path, hasMod(event))}
          >
            <span dir="auto">{title}</span>
          </button>
          {facts.length > 0 && <span class={cx('subtitle')}>{facts.join(' · ')}</span>}
        </th>
        {roles.map((role) => roleCell(role, kit, formats))}
        {hasRest && roles.length < 4 && <td role="cell" class={cx('role-cell', 'blank')} />}
        <td role="cell">
          <Button
            look="pill"
            aria-label={progress.quizNote(title)}
            onClick={() => handlers.quizNote(path)}
          >
            {kit.strings.outline.quiz}
          </Button>
        </td>
      </tr>
    );
  }
}

function faceOf({ note, hasRest }: RowProps): string {
  return JSON.stringify([note, hasRest]);
}

function roleCell(
  { role, recall, studied, points }: RoleRecall,
  { strings }: ViewKit,
  { percent }: Formats,
): VNode {
  const { progress, roles } = strings;
  const isBlank = recall === null && !points;
  return (
    <td key={role} role="cell" class={cx('role-cell', role, isBlank && 'blank')}>
      <span class={cx('role-name')} aria-hidden="true">
        {role === 'topic' ? progress.otherPoints : roles[role]}
      </span>
      <span class={cx('gauge')} aria-hidden="true" style={{ '--cw-share': recall ?? 0 }} />
      <span class={cx('role-recall')}>{percent(recall)}</span>
      <span class={cx('count')}>
        <span aria-hidden="true">{points === null ? studied : `${studied}/${points}`}</span>
        <Unseen>{progress.studiedOf(studied, points)}</Unseen>
      </span>
    </td>
  );
}
