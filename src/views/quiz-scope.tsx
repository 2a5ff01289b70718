import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Scope } from '../core/session/quiz-plan';
import { cx, useWords } from './kit';
import { Group, Pick } from './quiz-pick';
import type { QuizStart } from './quiz-state';

/** More are not drawn at once: who has so many notes finds one by its name. */
const mostShown = 60;
/** From here on a list is easier to search than to read. */
const many = 8;

interface ScopeProps extends QuizStart {
  readonly choose: (scope: Scope) => void;
}

/** What the quiz is about. The note that it was opened on stays on offer whatever else is looked at. */
export function ScopeChoice(props: ScopeProps): VNode {
  const { plan, title, notes, folders, choose } = props;
  const { start } = useWords().quiz;
  const { scope } = plan;
  const home = useRef<{ scope: Scope & { kind: 'note' }; section: string } | null>(null);
  if (scope.kind === 'note' && (scope.line !== null || !home.current)) {
    home.current = { scope, section: title };
  }
  const here = home.current;
  const path = here?.scope.path;
  const note = notes.find((one) => one.path === path)?.title;
  const folder =
    folders.find((one) => path !== undefined && path.startsWith(`${one}/`)) ?? folders[0];
  const isNote = scope.kind === 'note';
  return (
    <>
      <Group legend={start.about}>
        {here && here.scope.line !== null && (
          <Pick
            name="scope"
            checked={isNote && scope.line !== null}
            choose={() => choose(here.scope)}
          >
            <bdi>{here.section}</bdi>
          </Pick>
        )}
        {here && (
          <Pick
            name="scope"
            checked={isNote && scope.line === null}
            choose={() => choose({ ...here.scope, line: null })}
          >
            <bdi>{note ?? here.section}</bdi>
          </Pick>
        )}
        <Pick
          name="scope"
          checked={scope.kind === 'notes'}
          choose={() => choose({ kind: 'notes', paths: path === undefined ? [] : [path] })}
        >
          {start.notes}
        </Pick>
        {folder !== undefined && (
          <Pick
            name="scope"
            checked={scope.kind === 'folder'}
            choose={() => choose({ kind: 'folder', path: folder })}
          >
            {start.folder}
          </Pick>
        )}
        <Pick name="scope" checked={scope.kind === 'all'} choose={() => choose({ kind: 'all' })}>
          {start.allNotes(notes.length)}
        </Pick>
      </Group>
      {scope.kind === 'folder' && (
        <select
          class="dropdown"
          aria-label={start.folder}
          value={scope.path}
          onChange={(event) => choose({ kind: 'folder', path: event.currentTarget.value })}
        >
          {folders.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
      {scope.kind === 'notes' && <NotePicks {...props} paths={scope.paths} />}
    </>
  );
}

/** The history notes by name, to be ticked. */
function NotePicks(props: ScopeProps & { readonly paths: readonly string[] }): VNode {
  const { notes, paths, choose } = props;
  const { outline, quiz } = useWords();
  const { start } = quiz;
  const [filter, setFilter] = useState('');
  const words = filter.toLocaleLowerCase().split(/\s+/u);
  const found = notes.filter(({ title, path }) => {
    const name = `${title} ${path}`.toLocaleLowerCase();
    return words.every((word) => name.includes(word));
  });
  const shown = found.slice(0, mostShown);
  const isChosen = new Set(paths);
  return (
    <fieldset class={cx('note-picks')}>
      <legend class={cx('subtitle')}>{start.notesChosen(paths.length)}</legend>
      {notes.length >= many && (
        <input
          type="search"
          class={cx('filter')}
          placeholder={outline.filter}
          aria-label={outline.filter}
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      <div class={cx('note-list')}>
        {shown.map(({ path, title }) => (
          <Pick
            key={path}
            checked={isChosen.has(path)}
            choose={(on) =>
              choose({
                kind: 'notes',
                paths: on ? [...paths, path] : paths.filter((one) => one !== path),
              })
            }
          >
            <bdi>{title}</bdi> <bdi class={cx('subtitle')}>{folderOf(path)}</bdi>
          </Pick>
        ))}
      </div>
      <p class={cx('subtitle')} role="status">
        {found.length === 0
          ? outline.noMatch
          : found.length > shown.length && start.moreNotes(found.length - shown.length)}
      </p>
    </fieldset>
  );
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
