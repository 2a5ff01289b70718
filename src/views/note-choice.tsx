import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { cx, hasMod, Icon, useWords, within } from './kit';
import type { NoteName } from './outline-state';

/** From here on a list is easier to search than to read. */
const MANY = 8;

/** The history notes of the vault, by name. Arrow keys walk them. */
export function NoteChoice(props: {
  readonly notes: readonly NoteName[];
  readonly active: string | null;
  readonly open: (path: string, newLeaf: boolean) => void;
}): VNode {
  const { outline } = useWords();
  const [filter, setFilter] = useState('');
  const words = filter.toLocaleLowerCase().split(/\s+/u);
  const shown = props.notes.filter((note) => {
    const name = `${note.title} ${note.folder}`.toLocaleLowerCase();
    return words.every((word) => name.includes(word));
  });
  return (
    <div class={cx('choice')} onKeyDown={walkWithArrows}>
      <h2 class={cx('title')}>{outline.choose}</h2>
      {props.active !== null && <p class={cx('subtitle')}>{outline.chooseHint}</p>}
      {props.notes.length >= MANY && (
        <input
          type="search"
          class={cx('filter')}
          placeholder={outline.filter}
          aria-label={outline.filter}
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      <p class={cx('subtitle')} role="status">
        {shown.length === 0 && outline.noMatch}
      </p>
      <ul>
        {shown.map(({ path, title, folder }) => (
          <li key={path}>
            <button
              type="button"
              class={cx('list-item')}
              onClick={(event) => props.open(path, hasMod(event))}
            >
              <Icon name="landmark" />
              <span dir="auto">{title}</span>
              {folder && <span class={cx('subtitle')}>{folder}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function walkWithArrows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  const stops = within(event.currentTarget, 'input, button');
  const next = stops[stops.findIndex((stop) => stop === event.target) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
