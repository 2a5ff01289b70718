import type { DateWords, Forms } from './languages/words';
import type { Token } from './tokens';
import { isApostrophe, isDash } from './tokens';

/** Phrases by their first and by their last word, longest first. */
export interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly Forms[]>;
  readonly byLast: ReadonlyMap<string, readonly Forms[]>;
}

/** A language's words, ready to be looked up. */
export interface Lexicon {
  readonly words: DateWords;
  /** Every word that a date may begin with. */
  readonly openers: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  readonly doubtfulMonths: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly seasons: ReadonlyMap<string, number>;
  readonly doubtfulSeasons: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly ordinalWords: Phrases;
  readonly ordinalMarks: ReadonlySet<string>;
  readonly links: Phrases;
  readonly articles: ReadonlySet<string>;
  readonly century: Phrases;
  readonly decadeMarks: ReadonlySet<string>;
  readonly decadeBefore: Phrases;
  readonly decadeAfter: Phrases;
  readonly decadeNames: ReadonlyMap<string, number>;
  readonly circa: Phrases;
  readonly parts: readonly (readonly ['early' | 'mid' | 'late', Phrases])[];
  readonly eraBefore: Phrases;
  readonly eraAfter: Phrases;
  readonly eraPrefix: Phrases;
  readonly between: Phrases;
  readonly and: Phrases;
  readonly from: Phrases;
  readonly to: Phrases;
  readonly now: Phrases;
  readonly yearCues: Phrases;
  readonly monthCues: Phrases;
  readonly seasonCues: Phrases;
  readonly dayCues: Phrases;
  readonly listCues: Phrases;
  readonly references: Phrases;
  readonly amounts: Phrases;
  readonly counted: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

export function makeLexicon(words: DateWords): Lexicon {
  const { eras, ranges, parts, decade } = words;
  return {
    words,
    openers: openersOf(words),
    months: numbered(words.months),
    doubtfulMonths: new Set(words.doubtfulMonths),
    weekdays: new Set(words.weekdays),
    seasons: numbered(words.seasons),
    doubtfulSeasons: new Set(words.doubtfulSeasons),
    ordinals: new Map(Object.entries(words.ordinals)),
    ordinalWords: makePhrases(Object.keys(words.ordinals)),
    ordinalMarks: new Set(words.ordinalMarks),
    links: makePhrases(words.links),
    articles: new Set(words.articles),
    century: makePhrases(words.century.words),
    decadeMarks: new Set(decade.marks),
    decadeBefore: makePhrases(decade.before),
    decadeAfter: makePhrases(decade.after),
    decadeNames: new Map(Object.entries(decade.names)),
    circa: makePhrases(words.circa),
    parts: [
      ['early', makePhrases(parts.early)],
      ['mid', makePhrases(parts.mid)],
      ['late', makePhrases(parts.late)],
    ],
    eraBefore: makePhrases(eras.before),
    eraAfter: makePhrases(eras.after),
    eraPrefix: makePhrases(eras.prefix),
    between: makePhrases(ranges.between),
    and: makePhrases(ranges.and),
    from: makePhrases(ranges.from),
    to: makePhrases(ranges.to),
    now: makePhrases(ranges.now),
    yearCues: makePhrases(words.yearCues),
    monthCues: makePhrases(words.monthCues),
    seasonCues: makePhrases(words.seasonCues),
    dayCues: makePhrases(words.dayCues),
    listCues: makePhrases(words.listCues),
    references: makePhrases(words.references),
    amounts: makePhrases(words.amounts),
    counted: new Set(words.counted),
    small: new Set(words.small),
  };
}

function openersOf({ months, weekdays, seasons, ordinals, ...words }: DateWords): Set<string> {
  const { century, decade, circa, parts, eras, ranges } = words;
  const phrases = [
    ...[months, seasons, [weekdays, Object.keys(ordinals), Object.keys(decade.names)]].flat(2),
    ...[century.words, decade.before, circa, parts.early, parts.mid, parts.late].flat(),
    ...[eras.prefix, ranges.between, ranges.from].flat(),
  ];
  return new Set(phrases.map((phrase) => (phrase.split(' ')[0] ?? '').toLowerCase()));
}

function numbered(lists: readonly Forms[]): Map<string, number> {
  return new Map(lists.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)));
}

function makePhrases(forms: Forms): Phrases {
  const phrases = forms.map((form) => form.split(' ')).sort((a, b) => b.length - a.length);
  return { byFirst: grouped(phrases, 0), byLast: grouped(phrases, -1) };
}

function grouped(phrases: readonly Forms[], place: 0 | -1): Map<string, Forms[]> {
  const groups = new Map<string, Forms[]>();
  for (const phrase of phrases) {
    const key = phrase.at(place) ?? '';
    const group = groups.get(key);
    if (group) group.push(phrase);
    else groups.set(key, [phrase]);
  }
  return groups;
}

/** A found phrase: the index after its last token. */
export interface PhraseMatch {
  readonly end: number;
  readonly phrase: Forms;
}

/**
 * The longest of the phrases that begins with token `at`; dots, hyphens and apostrophes between its
 * words are passed over, and a last dot belongs to it where an inner one does ("B.C.").
 */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  phrases: Phrases,
  by: 'lower' | 'text' = 'lower',
): PhraseMatch | null {
  const first = tokens[at];
  if (!first) return null;
  for (const phrase of phrases.byFirst.get(first[by]) ?? []) {
    let next = at + 1;
    let dotted = false;
    let matched = true;
    for (const word of phrase.slice(1)) {
      while (isInnerMark(tokens[next])) {
        dotted ||= tokens[next]?.text === '.';
        next++;
      }
      const token = tokens[next];
      if (!token || token.gap === 'break' || token[by] !== word) {
        matched = false;
        break;
      }
      next++;
    }
    if (!matched) continue;
    const dot = tokens[next];
    if (dotted && dot?.text === '.' && dot.gap === 'none') next++;
    return { end: next, phrase };
  }
  return null;
}

/** One of the phrases stands right before token `at`, with nothing but blanks or one of `marks` between. */
export function phraseBefore(
  tokens: readonly Token[],
  at: number,
  phrases: Phrases,
  marks = "'’",
): PhraseMatch | null {
  let last = at - 1;
  if (tokens[at]?.gap === 'break') return null;
  const mark = tokens[last];
  if (mark?.kind === 'mark' && marks.includes(mark.text)) last--;
  const word = tokens[last];
  if (!word) return null;
  for (const phrase of phrases.byLast.get(word.lower) ?? []) {
    const start = last - phrase.length + 1;
    if (phrase.every((form, index) => tokens[start + index]?.lower === form)) {
      return { end: last + 1, phrase };
    }
  }
  return null;
}

function isInnerMark(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.gap === 'none' &&
    (token.text === '.' || isDash(token) || isApostrophe(token))
  );
}
