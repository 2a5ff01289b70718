import type { DateWords } from './languages/words';

/** A language's words as patterns that are ready to be tried. */
export type Lexicon = ReturnType<typeof makeLexicon>;

/** Letters without accents, one for one, so that places stay what they are. */
export function fold(text: string): string {
  return text.replace(/[\u00c0-\u1ef9]/gu, (letter) => letter.normalize('NFD').charAt(0));
}

/** A pattern without accents in which a blank stands for white space, but for no more than a few signs of it. */
function pattern(source: string, flags: string): RegExp {
  return new RegExp(fold(source).replaceAll(' ', '(?:\\s{1,9})'), flags);
}

export function makeLexicon(words: DateWords) {
  const { about, early, mid, late, link, century, decade, bc, small, unit } = words;
  const names = namesOf(words.code, 'month', 'long');
  const list = (text: string): string[] => fold(text).toLowerCase().split(' ');
  const months = list(names.join(' '));
  const ordinals = list(words.ordinals);
  const decades = list(words.decades);
  const seasons = list(words.seasons);

  const month = `(?:${prefixes(months)})\\b`;
  const weekdays = prefixes(list(namesOf(words.code, 'weekday', 'long').join(' ')));
  const article = `(?:(?:${words.article})['’\\s]{1,9})?`;
  const weekday = `(?:(?:${weekdays})\\b[.,]{0,2} ${article})?`;
  const gap = `[.,]{0,2} (?:(?:${link})['’\\s]{1,9})?`;
  const inWords = `(?:twenty[-\\s])?(?:${ordinals.join('|')})${words.ordinalEnd}\\b`;
  const roman = words.roman ? `|[ivx]{1,6}(?:${words.nth})?\\b` : '';
  const day = `(?:\\d{1,2}(?:${words.nth})?(?![\\w%]|[.,:]\\d|\\s%)|${inWords})`;
  const nth = `(?<century>\\d{1,2}(?:${words.nth})|${inWords}${roman})`;
  const ten = `(?<decade>['’]?(?:\\d\\d)?\\d0|${decades.join('|')})`;
  const span = `${century.replace('N', nth)}|${decade.replace('D', ten)}`;
  const ad = words.ad.toLowerCase();
  const glued = `(?!(?:${bc.toLowerCase()}|${ad})(?!\\w))\\w`;
  const digits = `(?:\\d{1,2},\\d{3}|\\d{1,4})(?!${glued}|[%‰°²³½]|[.,:]\\d|\\s?[%$€£¥])`;
  const year = `(?<year>(?:(?:${ad}) )?${digits}|['’]\\d\\d(?!\\w))`;
  const season = `(?<season>${seasons.join('|')})\\b`;
  const part = `(?<early>${early})|(?<mid>${mid})|(?<late>${late})`;
  const opener = `(?<between>${words.between})|${words.from}`;
  const leads = [about, part, month, weekdays, season, inWords, span, opener, ad].join('|') + roman;
  const counted = `(?!(?:${small})\\b)(?:${unit}|${words.counted})`;
  const standsBefore = (source: string): RegExp => pattern(`\\b(?:${source})[-'’\\s]{1,9}$`, 'i');
  const standsAfter = (source: string, flags = 'i'): RegExp => pattern(`^ (?:${source})\\b`, flags);
  return {
    words,
    names,
    shortNames: namesOf(words.code, 'month', 'short'),
    /** In lower case without accents. */
    months,
    ordinals,
    decades,
    seasons,
    /** Finds the next place where a date may begin, and web addresses, so that no year is read in them. */
    lead: pattern(
      `(?:https?:|www\\.)\\S+|\\b(?:\\d+|(?:${leads.replace(/\?<\w+>/gu, '?:')})(?!\\w))|~(?=\\d)|['’](?=\\d\\d)`,
      'g',
    ),
    opener: pattern(`(?:${opener})['’\\s]{1,9}${article}`, 'y'),
    prefix: pattern(
      `(?:(?<about>~|(?:${about})\\b\\.?)\\s{0,9}|(?:${part})[-'’\\s]{1,9})${article}`,
      'y',
    ),
    /** What one date may look like; the first that fits is it. */
    forms: [
      `(?<year>\\d{4})(?<sign>[-/.])(?<month>\\d\\d?)\\k<sign>(?<day>\\d\\d?)(?![-/.]?\\d)`,
      `(?<day>\\d\\d?)(?<sign>[-/]|\\.\\s?)(?<month>\\d\\d?)\\k<sign>(?<year>\\d{4}|\\d\\d)(?!\\w|[-/.]\\d)`,
      `(?<month>\\d\\d?)[/.](?<year>\\d{4})(?!\\w|[-/.,:]\\d)`,
      `${weekday}(?<day>${day})${gap}(?<month>${month})${gap}${year}`,
      `${weekday}(?<month>${month})${gap}${article}(?<day>${day})${gap}${year}`,
      `(?<month>${month})${gap}${year}`,
      `${weekday}(?<day>${day})(?<gap>${gap})(?<month>${month})`,
      `${weekday}(?<month>${month})${gap}${article}(?<day>${day})(?! ${month})`,
      `(?<month>${month})`,
      `${season}${gap}${year}`,
      season,
      span,
      year,
      `(?<number>${day}${roman}),? ${year}`,
      `(?<number>${day}${roman})`,
    ].map((form) => pattern(form, 'y')),
    era: pattern(`\\.?\\s{0,2}(?:(?<bc>${bc})|${words.ad})(?!\\w)`, 'y'),
    /** Between the dates of a range or list. */
    joint: pattern(
      `(?:(?<range>\\s{0,9}(?:--?|[‐‑‒–—−])\\s{0,9}|/(?=[\\w'’])| (?:${words.to}) )|(?<and>,? (?:${words.and}) )|, )${article}`,
      'y',
    ),
    now: pattern(`(?:${words.now})(?!\\w)`, 'y'),
    cue: standsBefore(words.in),
    monthCue: standsBefore(`${words.in}|${words.inMonth}`),
    seasonCue: standsBefore(words.inSeason),
    dayCue: standsBefore(words.on),
    amount: standsBefore(words.amount),
    articleBefore: standsBefore(`(?:${words.article})(?: \\w+)?`),
    reference: pattern(`\\b(?:${words.reference})[.°]?\\s{0,3}$`, 'i'),
    unit: standsAfter(unit),
    small: standsAfter(small),
    counted: standsAfter(counted, ''),
    countedSoon: standsAfter(`(?:(?!(?:${small})\\b)\\w+ )?${counted}`, ''),
    to: standsAfter(words.to),
    link: standsAfter(link),
    /** The words of a text that tell its language. */
    telling: pattern(`\\b(?:${small}|${month})\\b`, 'g'),
  };
}

/** The month or weekday names of a language, as they stand in a date. */
function namesOf(locale: string, part: 'month' | 'weekday', style: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    [part]: style,
    timeZone: 'UTC',
  });
  // 2001 began on a Monday.
  const dates = [...Array(part === 'month' ? 12 : 7).keys()].map((index) =>
    part === 'month' ? Date.UTC(2001, index) : Date.UTC(2001, 0, 1 + index),
  );
  return dates
    .flatMap((date) => format.formatToParts(date).filter(({ type }) => type === part))
    .map(({ value }) => value);
}

/** Names whole or cut after three or four letters: "oct", "sept". */
function prefixes(names: readonly string[]): string {
  return names
    .map((name) => `${name.slice(0, 3)}(?:${name.slice(3, 4)}(?:${name.slice(4)})?)?`)
    .join('|');
}
