/**
 * The house from the bottom up. A file may import from its own room and from rooms of a lower rank;
 * rooms of one rank never import each other.
 */
export const ranks: readonly (readonly string[])[] = [
  ['src/strings'],
  ['src/core/text'],
  ['src/core/dates'],
  ['src/core/notes'],
  ['src/core/quiz', 'src/core/marking', 'src/core/progress', 'src/core/schedule'],
  ['src/core/session'],
  ['src/views', 'src/editor'],
  ['src/obsidian'],
  ['main'],
];

/** The packages that a room may use; what is not named is not allowed. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  'src/core/text': ['stemmer'],
  'src/core/schedule': ['ts-fsrs'],
  'src/views': ['preact', 'preact/hooks', 'preact/compat'],
  'src/editor': ['@codemirror/state', '@codemirror/view', '@codemirror/language'],
  'src/obsidian': ['obsidian', 'preact', '@codemirror/view', '@codemirror/state'],
  main: ['obsidian'],
};

/** The room that a module stands in, or null where the house has none for it. */
export function roomOf(module: string): string | null {
  return ranks.flat().find((room) => module === room || module.startsWith(`${room}/`)) ?? null;
}

export function rankOf(room: string): number {
  return ranks.findIndex((rooms) => rooms.includes(room));
}
