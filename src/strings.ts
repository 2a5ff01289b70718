// Every word that a user reads, in one typed table: a translation is another object of this shape.
// Functions take what must be filled in, so that a language may put it where its grammar wants it.

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

export const en = {
  roles: {
    cause: 'Cause',
    course: 'Course',
    impact: 'Impacts',
    sources: 'Source questions',
    topic: 'Topic',
    ignore: 'Ignored',
  },
  count: {
    points: (count: number) => many(count, 'point', 'points'),
    questions: (count: number) => many(count, 'question', 'questions'),
  },
  outline: {},
  quiz: {},
  check: {},
  marking: {},
  editor: {},
  commands: {},
  settings: {},
  notices: {},
};

export type Strings = typeof en;

/** The table for a language code such as Obsidian's `getLanguage()` gives; English where there is none. */
export function stringsFor(language: string): Strings {
  const tables: Readonly<Record<string, Strings>> = { en };
  return tables[language] ?? en;
}
