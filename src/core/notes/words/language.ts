/**
 * What one language calls the parts of a history note, in lower case and without accents. Phrases stand between commas
 * and may take a plural ending ("cause" is "causes" too). "*word" stands for compounds, "= phrase" must be the whole
 * heading, "phrase ..." goes on with anything; any other phrase may only be followed by a joining word, punctuation or
 * nothing. Plain lists of words are parted by blanks.
 */
export interface LanguageWords {
  readonly cause: string;
  readonly course: string;
  readonly impact: string;
  readonly sources: string;
  readonly ignore: string;
  /** Phrases that hold a role word and mean something else. */
  readonly never: string;
  /** Words that may follow the word that names a role: "causes of", "impact on". */
  readonly joiners: string;
  /** What stands before a model answer. */
  readonly answers: string;
  /** First words of questions and tasks. */
  readonly asks: string;
  /** First words of a sentence that leans on the one before it. */
  readonly leaning: string;
  /** What marks are called: "[4 marks]". */
  readonly marks: string;
}
