/**
 * What one language calls the parts of a history note, in lower case. Every table stands on its own: it lists "cause"
 * even where English says the same, since a word counts with the joiners of its own language or of the note's.
 * Role phrases stand between commas; accents are forgotten on both sides, and the last word may take a plural ending
 * (s, es, n, en, e): "cause" is "causes" too; forms that are made otherwise are listed ("causa, cause"). Where a phrase
 * may stand in a heading:
 * - "cause": anywhere, when a joiner, punctuation, a number or nothing follows; "reason for" ends in a joiner itself
 * - "= the war": the whole heading, but for small words before and numbers behind it
 * - "why ...": at the beginning, whatever follows; "why ... important": with one to eight words between
 * - "*ursache", "przyczyn*": with any letters in place of the star; "#" is a number
 * Scripts without blanks (Chinese, Japanese): a phrase may stand inside a run of letters, and a joiner is whatever
 * letters may come right after it. Plain lists of words are parted by blanks.
 */
export interface LanguageWords {
  readonly cause: string;
  readonly course: string;
  readonly impact: string;
  /** Sources and questions about them; only at a heading's beginning and with nothing but a number or letter behind. */
  readonly sources: string;
  /** Sections without content of their own; only as the whole heading. */
  readonly ignore: string;
  /** Phrases that hold a role word and mean something else. In a note of this language they hide it from all others. */
  readonly never: string;
  /** Words that may follow the word that names a role: "causes of", "impact on"; * is any word, a genitive: "Skutki wojny"; + any adjective: "Causas sociales". */
  readonly joiners: string;
  /** Words before the name of a role that add nothing: articles, "main", "other". */
  readonly small: string;
  /** What stands before a number in front of a heading: "Part 3: Origins". */
  readonly parts: string;
  /** What stands before a model answer. */
  readonly answers: string;
  /** First words of questions and tasks. */
  readonly asks: string;
  /** First words of a sentence that leans on the one before it. */
  readonly leaning: string;
  /** What marks are called: "[4 marks]". */
  readonly marks: string;
}
