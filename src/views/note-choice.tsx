import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { hasMod, Icon, isElement, useKit } from './kit';

export interface NoteName {
  readonly path: string;
  readonly title: string;
  readonly folder: string;
}

/** From here on a list is easier to search than to read. */
const MANY = 8;

/** The history notes of the vault, by name. Arrow keys walk them. */
export function NoteChoice(props: {
  readonly notes: readonly NoteName[];
  readonly active: string | null;
  readonly open: (path: string, newLeaf: boolean) => void;
}): VNode {
  const { outline } = useKit().strings;
  const [filter, setFilter] = useState('');
  const words = filter.toLocaleLowerCase().split(/\s+/u);
  const shown = props.notes.filter((note) => {
    const name = `${note.title} ${note.folder}`.toLocaleLowerCase();
    return words.every((word) => name.includes(word));
  });
  return (
    <div class="causeway-choice" onKeyDown={walkWithArrows}>
      <h2 class="causeway-title">{outline.choose}</h2>
      {props.active === null ? null : <p class="causeway-subtitle">{outline.chooseHint}</p>}
      {props.notes.length < MANY ? null : (
        <input
          type="search"
          class="causeway-filter"
          placeholder={outline.filter}
          aria-label={outline.filter}
          value={filter}
          data-step
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      <p class="causeway-subtitle" role="status">
        {shown.length === 0 ? outline.noMatch : ''}
      </p>
      <ul class="causeway-list">
        {shown.map((note) => (
          <li key={note.path}>
            <button
              type="button"
              class="causeway-list-item"
              data-step
              onClick={(event) => props.open(note.path, hasMod(event))}
            >
              <Icon name="landmark" />
              <span dir="auto">{note.title}</span>
              {note.folder === '' ? null : <span class="causeway-folder">{note.folder}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function walkWithArrows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined || !isElement(event.target)) return;
  const steps = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-step]')];
  const next = steps[steps.indexOf(event.target) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
