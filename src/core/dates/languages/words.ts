/**
 * How one language writes dates. A language is data alone: adding one means writing such a table and naming it
 * in `language.ts`. Names of months and days come from the platform.
 *
 * Most texts are regular expressions over lower-case text without accents (accents here are taken off); a blank
 * stands for any white space.
 */
export interface DateWords {
  /** ISO 639-1. */
  readonly code: string;
  /** Spring, summer, autumn, winter as they are printed; further names in the same order. */
  readonly seasons: string;
  /** Days and centuries in words, from the first on, and the ending that they share. */
  readonly ordinals: readonly [stems: string, ending: string];
  /** What makes an ordinal of the digits before it: "nd"; the dot of "22. Oktober". */
  readonly nth: string;
  /** Centuries have Roman numbers, and months may: "siglo XIX", "1 IX 1939". */
  readonly roman?: true;
  /**
   * Further forms of the twelve months and of the seven days from Monday on, a blank between them and - for none;
   * each is a pattern of the whole word: "paz|pazdzierniku". The platform's names in nominative and genitive are
   * known, whole or cut after three or four letters.
   */
  readonly months?: string;
  readonly weekdays?: string;
  /** Names of centuries, the number of the first (13 and "duecento trecento"), and what stands before "l’800". */
  readonly ages?: readonly [first: number, names: string, cue?: string];
  /** May follow a year before whatever goes on with the date and is no part of it: "r\\.|roku". */
  readonly yearEnd?: string;
  /**
   * Dates told from the one before, with U for the unit and N for a number in digits or words: "that U", "the next U",
   * "the U before", "N U later"; the numbers in words from one on; the units day, month and year.
   */
  readonly relative?: readonly [
    same: string,
    next: string,
    last: string,
    later: string,
    numbers: string,
    units: readonly [day: string, month: string, year: string],
  ];
  /** May stand between day, month and year: "22 of October", "22 de octubre de 1962". */
  readonly link: string;
  /** May stand before a day or a span of time and is not part of it. */
  readonly article: string;
  /** N stands for the ordinal: "N century", "siglo N". */
  readonly century: string;
  /**
   * D stands for the digits or the name: "Ds", "années D"; then the names from the twenties on; N for the ordinal of
   * one in a century: "N decade of". A century may follow each: "the thirties of the 19th century".
   */
  readonly decade: readonly [pattern: string, names: string, ofCentury?: string];
  readonly about: string;
  /** What stands before the date it is a part of; the halves: "first half of". */
  readonly parts: readonly [
    early: string,
    mid: string,
    late: string,
    firstHalf?: string,
    secondHalf?: string,
  ];
  /** With their capitals, for "bc" is also how people shorten "because". */
  readonly eras: readonly [bc: string, ad: string];
  /** "Between" opens a range that "and" closes, "from" one that "to" closes; "now" is its open end. */
  readonly range: readonly [between: string, and: string, from: string, to: string, now: string];
  /**
   * What stands before a year or month beyond doubt ("in"); besides, before a month alone ("that"); before a
   * season alone (not "in the", which says it of every year); before a day alone ("on the" 28th); before a year of
   * any size, whatever follows ("nel 476 finisce", for no article in the singular stands before a count).
   */
  readonly cues: readonly [year: string, month: string, season: string, day: string, sure?: string];
  /**
   * A number after `name` is a thing's ("page 62"), after `amount` and before `unit` a quantity; the look of words
   * that a round number counts, capitals kept: English plurals, German nouns.
   */
  readonly counts: readonly [name: string, amount: string, unit: string, look: string];
  /** Small words: they tell the language, and what follows a number without being counted by it. */
  readonly small: string;
  /** Letters that tell the language, for hardly another has them; of scripts without blanks a few together. */
  readonly letters?: RegExp;
  /** The language as which the text is read where `cjk.ts`, which reads scripts without blanks, finds nothing. */
  readonly base?: DateWords;
  /**
   * Between day, month and year in print; the first day of a month, and every other. Where the year stands first also
   * month, year and what stands between the ends of a range.
   */
  readonly dates: readonly [
    of: string,
    first: string,
    other: string,
    yearFirst?: readonly [month: string, year: string, dash: string],
  ];
  /** The printed forms of `printed`, in its order, with # for the date or number and R for a Roman one; of a decade % are its two digits, C its century. */
  readonly print: string;
}

/** "ofYear", "ofDecade", "ofCentury": the date after "early". */
export const printed = [
  ...(['about', 'circa', 'early', 'mid', 'late', 'ofYear', 'ofDecade', 'ofCentury'] as const),
  ...(['until', 'since', 'bc', 'ad', 'decade', 'century', 'shortCentury'] as const),
  /** What a language may leave out: "early" and "late" then stand for them. */
  ...(['first', 'second'] as const),
] as const;
