import type { DateWords } from './languages/words';

/** A language's words as patterns that are ready to be tried. */
export type Lexicon = ReturnType<typeof makeLexicon>;

/** Letters without accents, one for one, so that places stay what they are. */
export function fold(text: string): string {
  return text.replace(/[\u00c0-\u1ef9]/gu, (letter) => letter.normalize('NFD').charAt(0));
}

/** A pattern without accents in which a blank stands for white space, but for no more than a few signs of it. */
export function pattern(source: string, flags: string): RegExp {
  return new RegExp(fold(source).replaceAll(' ', '(?:\\s{1,9})'), flags);
}

/** Names and units that look alike in every language. */
const commonNames = 'pp?|pages?|art(?:icles?)?|vol(?:ume)?|nos?|doc|resolution|fig';
const commonUnits = 'k[gm]|dollars?|millions?';

export function makeLexicon(words: DateWords) {
  const { code, nth, link, small } = words;
  const about = `ca?|circa|${words.about}`;
  const [early, mid, late] = words.parts;
  const [bc, ad] = words.eras;
  const [between, and, from, to, now] = words.range;
  const [inYear, inMonth, inSeason, onDay] = words.cues;
  const [, amount, , look] = words.counts;
  const name = `${commonNames}|${words.counts[0]}`;
  const unit = `${commonUnits}|${words.counts[2]}`;
  const list = (text: string): string[] => fold(text).toLowerCase().split(' ');
  const names = namesOf(code, { month: 'long' });
  const months = list(names.join(' '));
  const ordinals = list(words.ordinals[0]);
  const decades = list(words.decade[1]);
  const seasons = list(words.seasons);

  const anyMonth = `(?:${prefixes(months)})\\b`;
  const month = `(?<month>${anyMonth})`;
  const weekdays = prefixes(list(namesOf(code, { weekday: 'long' }).join(' ')));
  const article = `(?:(?:${words.article})['’\\s]{1,9})?`;
  const weekday = `(?:(?:${weekdays})\\b[.,]{0,2} ${article})?`;
  const gap = `[.,]{0,2} (?:(?:${link})['’\\s]{1,9})?`;
  const inWords = `(?:twenty[-\\s])?(?:${ordinals.join('|')})${words.ordinals[1]}\\b`;
  const roman = words.roman ? `|[ivx]{1,6}(?:${nth})?(?!\\w)` : '';
  const anyDay = `(?:\\d\\d?(?:${nth})?(?![\\w%]|[.,:]\\d|\\s%)|${inWords})`;
  const day = `(?<day>${anyDay})`;
  const span = [
    words.century.replace('N', `(?<century>\\d\\d?(?:${nth})|${inWords}${roman})`),
    words.decade[0].replace('D', `(?<decade>['’]?(?:\\d\\d)?\\d0|${decades.join('|')})`),
  ].join('|');
  const era = `(?:${bc}|${ad})(?!\\w)`.toLowerCase();
  const digits = `(?:\\d\\d?,\\d{3}|\\d{1,4})(?!(?!${era})\\w|[%‰°²³½]|[.,:]\\d|\\s?[%$€£¥])`;
  const year = `(?<year>(?:(?:${ad.toLowerCase()}) )?${digits}|['’]\\d\\d(?!\\w))`;
  const season = `(?<season>${seasons.join('|')})\\b`;
  const part = `(?<early>${early})|(?<mid>${mid})|(?<late>${late})`;
  const leads =
    [about, part, anyMonth, weekdays, season, inWords, span, between, from, era].join('|') + roman;
  const counted = `(?!(?:${small})\\b)(?:${unit}|${look})`;
  const before = (source: string): RegExp => pattern(`\\b(?:${source})[-.'’°\\s]{1,9}$`, 'i');
  const after = (source: string, flags = 'i'): RegExp => pattern(`^ (?:${source})\\b`, flags);
  /** What one date may look like; the first that fits is it. */
  const forms = [
    `(?<year>\\d{4})(?<sign>[-/.])(?<month>\\d\\d?)\\k<sign>(?<day>\\d\\d?)(?![-/.]?\\d)`,
    `(?<day>\\d\\d?)(?<sign>[-/]|\\.\\s?)(?<month>\\d\\d?)\\k<sign>(?<year>\\d{4}|\\d\\d)(?!\\w|[-/.]\\d)`,
    `(?<month>\\d\\d?)[/.](?<year>\\d{4})(?!\\w|[-/.,:]\\d)`,
    `${weekday}${day}${gap}${month}${gap}${year}`,
    `${weekday}${month}${gap}${article}${day}${gap}${year}`,
    `${month}${gap}${year}`,
    `${weekday}${day}(?<gap>${gap})${month}`,
    `${weekday}${month}${gap}${article}${day}(?! ${anyMonth})`,
    month,
    `${season}${gap}${year}`,
    season,
    span,
    year,
    `(?<number>${anyDay}${roman}),? ${year}`,
    `(?<number>${anyDay}${roman})`,
  ].map((form) => pattern(form, 'y'));
  return {
    words,
    names,
    shortNames: namesOf(code, { month: 'short' }),
    /** In lower case without accents. */
    months,
    ordinals,
    decades,
    seasons,
    ordinalEnd: new RegExp(`${words.ordinals[1]}$`, 'u'),
    /** Finds the next place where a date may begin, and web addresses, so that no year is read in them. */
    lead: pattern(
      `(?:https?:|www\\.)\\S+|\\b(?:\\d+|(?:${leads.replace(/\?<\w+>/gu, '?:')})(?!\\w))|~(?=\\d)|['’](?=\\d\\d)`,
      'g',
    ),
    opener: pattern(`(?:(${between})|${from})['’\\s]{1,9}${article}`, 'y'),
    prefix: pattern(
      `(?:(?:~|(?:${about})\\b\\.?)\\s{0,9}|(?:${part})[-'’\\s]{1,9})${article}`,
      'y',
    ),
    forms,
    /** Those of a date after a decade, whose word may stand for both: "années 60 et 70". */
    decadeForms: words.decade[0].startsWith('D')
      ? forms
      : [
          pattern(
            `(?<decade>(?:\\d{3}|['’]?[2-9])0|${decades.join('|')})(?!\\w| (?:(?:${link}) )?${anyMonth}| ${counted}\\b)`,
            'y',
          ),
          ...forms,
        ],
    era: pattern(`\\.?\\s{0,2}(?:(${bc})|${ad})(?!\\w)`, 'y'),
    /** Between the dates of a range or list. */
    joint: pattern(
      `(?:(?<range>(?:\\.(?=[-–])|\\s{0,9})(?:--?|[‐‑‒–—−])\\s{0,9}|/(?=[\\w'’])| (?:${to}) )|(?<and>,? (?:${and}) )|, )${article}`,
      'y',
    ),
    now: pattern(`(?:${now})(?!\\w)`, 'y'),
    cue: before(inYear),
    monthCue: before(`${inYear}|${inMonth}`),
    seasonCue: before(inSeason),
    dayCue: before(onDay),
    amount: before(amount),
    articleBefore: before(`(?:${words.article})(?: \\w+)?`),
    reference: before(name),
    unit: after(unit),
    small: after(small),
    counted: after(counted, ''),
    countedSoon: after(`(?:(?!(?:${small})\\b)\\w+ )?${counted}`, ''),
    link: after(link),
  };
}

/** The month or weekday names of a language, as they stand in a date. */
function namesOf(locale: string, style: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', timeZone: 'UTC', ...style });
  // The months of 2001 began on every day of the week.
  return Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(Date.UTC(2001, index));
    return parts.find(({ type }) => type in style)?.value ?? '';
  });
}

/** Names whole or cut after three or four letters: "oct", "sept". */
function prefixes(names: readonly string[]): string {
  return names
    .map((name) => `${name.slice(0, 3)}(?:${name.slice(3, 4)}(?:${name.slice(4)})?)?`)
    .join('|');
}
