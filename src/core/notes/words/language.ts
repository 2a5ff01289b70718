import type { Role } from '../note';

export type WrittenRole = Exclude<Role, 'topic'>;

/**
 * What one language calls the parts of a history note. Phrases are in normal form: lower case, without accents.
 * "*word" and "word*" stand for compounds; "= phrase" must be the whole heading; "phrase ..." goes on with anything,
 * while any other phrase may only be followed by a joining word, punctuation or nothing.
 */
export interface LanguageWords {
  /** ISO 639-1 */
  readonly code: string;
  readonly roles: Readonly<Record<WrittenRole, readonly string[]>>;
  /** Phrases that hold a role word and mean something else. */
  readonly never: readonly string[];
  /** Words that may follow the word that names a role: "causes of", "impact on". */
  readonly joiners: readonly string[];
  /** Words before a role word that add nothing to a role: "main causes", "the impact". */
  readonly modifiers: readonly string[];
  /** The commonest words of running text, by which the language of a note is told. */
  readonly common: readonly string[];
  /** What stands before a model answer. */
  readonly answers: readonly string[];
  /** First words of questions and tasks. */
  readonly asks: readonly string[];
  /** First words of a sentence that leans on the one before it. */
  readonly leaning: readonly string[];
  /** Header words of a table column that holds dates. */
  readonly dateColumns: readonly string[];
  /** What marks are called: "[4 marks]". */
  readonly marks: readonly string[];
}

/** A list of single words, or of phrases between commas. */
export const list = (text: string): string[] =>
  text
    .split(text.includes(',') ? ',' : ' ')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
