/**
 * How one language writes dates. A language is data alone: adding one means writing such a table and naming it
 * in `language.ts`. Names of months and days come from the platform.
 *
 * Every text is a regular expression over lower-case text without accents (accents here are taken off); a
 * blank stands for any white space.
 */
export interface DateWords {
  /** ISO 639-1. */
  readonly code: string;
  /** Month names that are ordinary words too ("may", "march"). */
  readonly doubtful: string;
  /** Spring, summer, autumn, winter as they are printed; further names in the same order. */
  readonly seasons: string;
  /** Days and centuries in words, from the first on, without their common ending. */
  readonly ordinals: string;
  readonly ordinalEnd: string;
  /** What makes an ordinal of the digits before it: "nd"; the dot of "22. Oktober". */
  readonly nth: string;
  /** Centuries have Roman numbers. */
  readonly roman?: true;
  /** May stand between day, month and year: "22 of October", "22 de octubre de 1962". */
  readonly link: string;
  /** May stand before a day or a span of time and is not part of it. */
  readonly article: string;
  /** N stands for the ordinal: "N century", "siglo N". */
  readonly century: string;
  /** D stands for the digits or the name: "Ds", "années D". */
  readonly decade: string;
  /** From the twenties to the nineties. */
  readonly decades: string;
  readonly about: string;
  readonly early: string;
  readonly mid: string;
  readonly late: string;
  /** With their capitals, for "bc" is also how people shorten "because". */
  readonly bc: string;
  readonly ad: string;
  /** Open a range: "between", which `and` closes, and "from", which `to` closes. */
  readonly between: string;
  readonly and: string;
  readonly from: string;
  readonly to: string;
  /** The open end of "1991–present". */
  readonly now: string;
  /** Before a year or month beyond doubt: "in 476", "in March". */
  readonly in: string;
  /** Before a month alone, besides those: "that October". */
  readonly inMonth: string;
  /** Before a season alone: "that"; not "in the", which says it of every year. */
  readonly inSeason: string;
  /** "the 28th" after one of these is a day: "on the". */
  readonly on: string;
  /** A number after one of these names a thing: "page 62", "Article 48". */
  readonly reference: string;
  /** A number after one of these is an amount: "more than 1500". */
  readonly amount: string;
  /** A number before one of these is an amount: "1914 km". */
  readonly unit: string;
  /** The look of words that a round number counts, capitals kept: English plurals, German nouns. */
  readonly counted: string;
  /** Small words: they tell the language, and what follows a number without being counted by it. */
  readonly small: string;
  /** Stands between day, month and year in print. */
  readonly of: string;
  /** How a day is printed that is the first of its month, and every other. */
  readonly days: readonly [string, string];
  /** The printed forms of `printed`, in its order, with # for the date or number and R for a Roman number. */
  readonly print: string;
}

/** "ofYear", "ofDecade", "ofCentury": the date after "early". */
export const printed = [
  ...(['about', 'circa', 'early', 'mid', 'late', 'ofYear', 'ofDecade', 'ofCentury'] as const),
  ...(['until', 'since', 'bc', 'ad', 'decade', 'century', 'shortCentury'] as const),
] as const;
