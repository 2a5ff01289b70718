// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { CommandPalette } from '../../host/ui/palette';
import { EditorSuggest } from '../../host/ui/popover-suggest';
import {
  prepareFuzzySearch,
  prepareSimpleSearch,
  renderMatches,
  sortSearchResults,
} from '../../host/ui/search';
import { SuggestModal } from '../../host/ui/suggest-modal';
import { makeBench, one, press, texts, type } from './bench';

beforeEach(() => void makeBench());

const marked = (query: string, text: string): string | null => {
  const found = prepareFuzzySearch(query)(text);
  if (!found) return null;
  const el = createDiv();
  renderMatches(el, text, found.matches);
  return [...el.childNodes]
    .map((node) => (node.instanceOf(HTMLElement) ? `[${node.textContent}]` : node.textContent))
    .join('');
};

test.each([
  ['quiz', 'Quiz this note', '[Quiz] this note'],
  ['note quiz', 'Quiz this note', '[Quiz] this [note]'],
  ['qtn', 'Quiz this note', '[Q]uiz [t]his [n]ote'],
  ['is', 'This is it', 'This [is] it'],
  ['zq', 'Quiz', null],
  ['', 'Quiz', 'Quiz'],
])('%o finds in %o: %o', (query, text, expected) => {
  expect(marked(query, text)).toBe(expected);
});

test('a simple search wants whole words of the query', () => {
  expect(prepareSimpleSearch('qtn')('Quiz this note')).toBeNull();
  expect(prepareSimpleSearch('NOTE qu')('Quiz this note')?.matches).toEqual([
    [0, 2],
    [10, 14],
  ]);
});

test('a better match comes first: a word before letters, an early one before a late one', () => {
  const search = prepareFuzzySearch('map');
  const results = ['make a plan', 'a long road map', 'map'].map((text) => {
    const match = search(text);
    if (!match) throw new Error(text);
    return { text, match };
  });
  sortSearchResults(results);
  expect(results.map(({ text }) => text)).toEqual(['map', 'a long road map', 'make a plan']);
});

test('spans that overlap or fall out of the text are drawn once and inside it', () => {
  const el = createDiv();
  renderMatches(el, 'abcdef', [
    [2, 4],
    [3, 9],
  ]);
  expect(el.textContent).toBe('abcdef');
  expect(el.findAll('.suggestion-highlight').map((span) => span.textContent)).toEqual(['cdef']);
});

const ran: string[] = [];
function openPalette(): CommandPalette {
  ran.length = 0;
  const { app } = makeBench();
  const commands = [
    { id: 'quiz', name: 'Causeway: Quiz this note', icon: 'landmark' },
    { id: 'check', name: 'Causeway: Check source answers' },
  ];
  const palette = new CommandPalette(
    app,
    () => commands,
    (id) => ran.push(id),
  );
  palette.open();
  return palette;
}

test('the palette runs what is typed and taken, and is closed by then', () => {
  openPalette();
  expect(texts('.suggestion-item')).toHaveLength(2);
  type(one('.prompt-input'), 'check');
  expect(one('.suggestion-item').getAttr('aria-selected')).toBe('true');
  press('Enter');
  expect(ran).toEqual(['check']);
  expect(document.querySelector('.prompt')).toBeNull();
});

test('arrow keys move the selection and the field says which row it is', () => {
  openPalette();
  press('ArrowDown');
  const [, second] = document.body.findAll('.suggestion-item');
  expect(second?.hasClass('is-selected')).toBe(true);
  expect(one('.prompt-input').getAttr('aria-activedescendant')).toBe(second?.id);
  second?.click();
  expect(ran).toEqual(['check']);
});

test('nothing found is said, and Escape closes', () => {
  openPalette();
  type(one('.prompt-input'), 'zzz');
  expect(texts('.suggestion-empty')).toEqual(['No commands found.']);
  press('Enter');
  press('Escape');
  expect(ran).toEqual([]);
  expect(document.querySelector('.prompt')).toBeNull();
});

test('a slow answer to an old query does not replace the answer to a newer one', async () => {
  const { app } = makeBench();
  const answers = new Map<string, (found: string[]) => void>();
  class Slow extends SuggestModal<string> {
    getSuggestions(query: string): Promise<string[]> {
      return new Promise((resolve) => answers.set(query, resolve));
    }
    renderSuggestion(value: string, el: HTMLElement): void {
      el.setText(value);
    }
    onChooseSuggestion(): void {
      throw new Error('nothing is chosen here');
    }
  }
  const modal = new Slow(app);
  modal.open();
  type(modal.inputEl, 'a');
  type(modal.inputEl, 'ab');
  answers.get('ab')?.(['new']);
  answers.get('a')?.(['old']);
  await sleep(1);
  expect(texts('.suggestion-item')).toEqual(['new']);
});

test('suggestions in the editor are not in this host', () => {
  class Never extends EditorSuggest<string> {
    onTrigger(): null {
      return null;
    }
    getSuggestions(): string[] {
      return [];
    }
    renderSuggestion(): void {
      throw new Error('never shown');
    }
    selectSuggestion(): void {
      throw new Error('never chosen');
    }
  }
  const { app } = makeBench();
  expect(() => new Never(app)).toThrow('EditorSuggest is not in this test host');
});
