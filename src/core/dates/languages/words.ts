/** Words that stand for one thing, in lower case; a phrase has its words in order, without dots and hyphens. */
export type Forms = readonly string[];
export type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T];
export type Four<T> = readonly [T, T, T, T];

/**
 * How one language writes dates. A language is data alone: adding one means writing such a table and
 * naming it in `language.ts`.
 */
export interface DateWords {
  /** ISO 639-1. */
  readonly code: string;
  /** From January; every written form, abbreviations and inflections included. */
  readonly months: Twelve<Forms>;
  /** Month names have a capital. */
  readonly capitalMonths: boolean;
  /** Month names that are ordinary words too ("may", "march"). */
  readonly doubtfulMonths: Forms;
  readonly weekdays: Forms;
  /** Spring, summer, autumn, winter. */
  readonly seasons: Four<Forms>;
  /** Seasons have a capital wherever they stand. */
  readonly capitalSeasons: boolean;
  /** Season names that are ordinary words too ("fall"). */
  readonly doubtfulSeasons: Forms;
  /** Days and centuries written as words. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Such a word is an ordinal only: "first May" needs its "of", "erster Mai" does not. */
  readonly ordinalNeedsLink: boolean;
  /** What makes an ordinal of the digits before it: "nd", "e"; written without a gap. */
  readonly ordinalMarks: Forms;
  /** A dot after the digits makes an ordinal: "22. Oktober". */
  readonly ordinalDot: boolean;
  /** Days are said without an ordinal: "le 28". */
  readonly plainDays: boolean;
  /** May stand between day, month and year: "22 of October", "22 de octubre de 1962". */
  readonly links: Forms;
  /** May stand before a day or a span of time and is not part of it. */
  readonly articles: Forms;
  readonly century: {
    readonly words: Forms;
    /** "siglo XIX"; otherwise "19th century". */
    readonly first: boolean;
    readonly roman: boolean;
  };
  readonly decade: {
    /** Without a gap after the digits: "1930s", "1930er". */
    readonly marks: Forms;
    /** Before the digits: "années 1930"; the phrase alone makes the decade. */
    readonly before: Forms;
    /** May follow and belongs to it: "1930er Jahre". */
    readonly after: Forms;
    /** "Sixties" -> 60; taken only after an article. */
    readonly names: Readonly<Record<string, number>>;
    readonly capitalNames: boolean;
  };
  readonly circa: Forms;
  readonly parts: { readonly early: Forms; readonly mid: Forms; readonly late: Forms };
  /** Written as given, capitals included, for "bc" is also how people shorten "because". */
  readonly eras: { readonly before: Forms; readonly after: Forms; readonly prefix: Forms };
  readonly ranges: {
    /** Open a range that `and` closes: "between". */
    readonly between: Forms;
    readonly and: Forms;
    /** Open a range that `to` closes: "from". */
    readonly from: Forms;
    readonly to: Forms;
    /** The open end of "1991–present". */
    readonly now: Forms;
  };
  /** Before a year beyond doubt, even one of three digits: "in 476". */
  readonly yearCues: Forms;
  /** Before a month that stands for a date without its year: "in March", "that October". */
  readonly monthCues: Forms;
  /** Before a season that stands for a date without its year: "that"; not "in the", which says it of every year. */
  readonly seasonCues: Forms;
  /** "the 28th" after one of these is a day: "on the". */
  readonly dayCues: Forms;
  /** Before the first day of a list: "on 12 and 14 April". */
  readonly listCues: Forms;
  /** A number after one of these names a thing: "page 62", "Article 48". */
  readonly references: Forms;
  /** A number after one of these is an amount: "more than 1500". */
  readonly amounts: Forms;
  /** A number before one of these is an amount: "1500 men". */
  readonly counted: Forms;
  /** Letters that end a plural; empty where they tell nothing. */
  readonly pluralEnd: string;
  /** Small words: they tell the language, and what follows a number without being counted by it. */
  readonly small: Forms;
  readonly print: PrintWords;
}

/**
 * Patterns with {day}, {month}, {year}, {season}, {ordinal}, {roman}, {number}, {date}, {from}, {to}; `day` and
 * `month` also make the short forms.
 */
export interface PrintWords {
  readonly months: Twelve<string>;
  readonly shortMonths: Twelve<string>;
  readonly seasons: Four<string>;
  readonly day: string;
  /** The {day} of the first of a month ("1er"), and of every other. */
  readonly firstDay: string;
  readonly otherDay: string;
  /** Days of one month. */
  readonly days: string;
  readonly month: string;
  readonly season: string;
  readonly decade: string;
  readonly century: string;
  readonly beforeChrist: string;
  readonly afterChrist: string;
  readonly about: string;
  readonly early: PartPattern;
  readonly mid: PartPattern;
  readonly late: PartPattern;
  readonly until: string;
  readonly since: string;
}

/** One pattern, or one for years and less, one for decades and one for centuries. */
export type PartPattern = string | readonly [string, string, string];
