import type { DateWords } from './languages/words';
import { byLetter } from './alternatives';
import { Leads } from './leads';
import { parts } from './point';

/** A language's words as patterns that are ready to be tried. */
export type Lexicon = ReturnType<typeof makeLexicon>;

/** Letters without accents and plain digits, one for one, so that places stay what they are. */
export function fold(text: string): string {
  return text.replace(
    /[\u00c0-\u1ef9\uff10-\uff19]/gu,
    (letter) => apart[letter] ?? letter.normalize('NFKD').charAt(0),
  );
}

/** Without a mark that comes off, or one that makes another word: the Polish "mają" is not "maja". */
const apart: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ą: 'o' };

/** A pattern without accents in which a blank stands for white space, but for no more than a few signs of it. */
export function pattern(source: string, flags: string): RegExp {
  return new RegExp(spaced(source), flags);
}

function spaced(source: string): string {
  return fold(source).replaceAll(' ', '(?:\\s{1,9})');
}

/** Names and units that look alike in every language. */
const commonNames = 'pp?|pages?|art(?:icles?)?|vol(?:ume)?|nos?(?=[.°])|doc|resolution|fig';
const commonUnits = 'k[gm]|dollars?|millions?';
/** After small words: "of", "d'octobre"; the apostrophe of "the '60s" belongs to the digits. */
const sep = "(?:['’]\\s?|\\s{1,9})";
/** Matches nothing. */
const never = '(?!)';

export function makeLexicon(words: DateWords) {
  const { code, nth, link, small, ages = [0, ''], yearEnd = never } = words;
  const { relative: [same, next, last, later, numbers, units] = noRelatives } = words;
  const about = `ca?|circa|${words.about}`;
  const [bc, ad] = words.eras;
  const [between, and, from, to, now] = words.range;
  const [inYear, inMonth, inSeason, onDay, sure = never] = words.cues;
  const [, amount, , look] = words.counts;
  const name = `${commonNames}|${words.counts[0]}`;
  const unit = `${commonUnits}|${words.counts[2]}`;
  const list = (text: string): string[] => fold(text).toLowerCase().split(' ');
  const names = namesOf(code, { month: 'long', day: 'numeric' });
  const namesAlone = namesOf(code, { month: 'long' });
  const ordinals = list(words.ordinals[0]);
  const shortNames = namesOf(code, { month: 'short', day: 'numeric' });
  // "Sept" is short for a month in French all the same.
  const otherWords = ordinals.filter((each) => !shortNames.some((name) => name.startsWith(each)));
  const months = likeEach([names, namesAlone], words.months, otherWords);
  const days = likeEach([namesOf(code, { weekday: 'long' })], words.weekdays);
  const decades = list(words.decade[1]);
  const seasons = list(words.seasons);
  const counts = list(numbers);

  // "Pro" and "nie" are no shortened months and days.
  const word = `(?!(?:${small})(?!\\w))`;
  const anyMonth = `${word}(?:${months.join('|')})(?!\\w)`;
  // The dot of "Oct. - Nov." and "Oct. and Nov." ends no sentence.
  const month = `(?<month>${anyMonth})(?:\\.(?=\\s?[-–—/&]| (?:${and}) ))?`;
  const article = `(?:(?:${words.article})${sep})?`;
  const onWeekday = `${word}(?<weekday>${days.join('|')})(?!\\w)[.,]{0,2} ${article}`;
  const weekday = `(?:${onWeekday})?`;
  const gap = `(?:[.,]{0,2} |\\.)(?:(?:${link})${sep})?`;
  const spoken = ordinals.filter((ordinal) => ordinal !== '-').join('|');
  const tens = ['twenty', 'thirty', ordinals[19] ?? never, ordinals[29] ?? never].join('|');
  const inWords = `(?:(?:${tens})\\w{0,4}[-\\s])?(?:${spoken})${words.ordinals[1]}\\b`;
  const roman = words.roman ? `|[ivx]{1,6}(?:${nth})?(?!\\w)` : '';
  const anyDay = `(?:\\d\\d?(?:${nth})?(?![\\w%]|[.,:]\\d|\\s%|\\s\\d{3}(?!\\d))|${inWords})`;
  const day = `(?<day>${anyDay})`;
  const nthAge = `\\d\\d?(?:${nth})|${inWords}${roman}`;
  const century = words.century
    .replace('N', `(?<century>${nthAge})`)
    .replace('N', `(?<age>${nthAge})`);
  const decade = words.decade[0].replace('D', `(?<decade>['’]?\\d{0,2}\\d0|${decades.join('|')})`);
  const ofCentury = `\\.? (?:(?:${link}|${words.article})${sep}){0,2}(?:${century})`;
  const nthDecade = words.decade[2]?.replace('N', `(?<number>\\d\\d?(?:${nth})|${inWords})`);
  const span = `${century}|${decade}|(?<named>${list(ages[1]).join('|') || never})(?!\\w)`;
  const era = `(?:${bc}|${ad})(?!\\w)`.toLowerCase();
  const digits = `(?:\\d\\d?[.,\\s]\\d{3}|\\d{1,4})(?!(?!${era})\\w|[%‰°²³½]|[.,:]\\d|\\s?[%$€£¥])`;
  const year = `(?<year>(?:(?:${ad.toLowerCase()}) ?)?${digits}|['’]\\d\\d(?!\\w))`;
  const season = `(?<season>${seasons.join('|')})(?!\\w)`;
  const part = parts.map((each, index) => `(?<${each}>${words.parts[index] ?? never})`).join('|');
  const counted = `(?!(?:${small})\\b)(?:${unit}|${look})`;
  const relatives = [same, next, last, later].map((each) => {
    const counted = each.replaceAll('N', `(?:\\d\\d?|${counts.join('|')})`);
    return `(?:${counted.replaceAll('U', `(?:${units.join('|')})`)})(?!\\w)`;
  });
  const before = (source: string): RegExp => pattern(`\\b(?:${source})[-.'’°\\s]{1,9}$`, 'i');
  const after = (source: string, flags = 'i'): RegExp => pattern(`^ (?:${source})\\b`, flags);
  const leads = [about, part, anyMonth, ...days, season, inWords, span, between, from, era + roman];

  /** What one date may look like; the first that fits is it. Before each, what it may begin with: see `formsOf`. */
  const forms: readonly (readonly [starts: string, source: string])[] = [
    ['y', `(?<year>\\d{4})(?<sign>[-/.])(?<month>\\d\\d?)\\k<sign>(?<day>\\d\\d?)(?!\\d|[-.]\\d)`],
    [
      'dw',
      `${weekday}(?<day>\\d\\d?)(?<sign>[-/.])\\s?(?<month>\\d\\d?)\\k<sign>\\s?(?<year>\\d{4}|\\d\\d)(?!\\w|[-/.]\\d)`,
    ],
    ['y', `(?<year>\\d{4}),? ${month} ${day}(?! \\d)`],
    ['y', `(?<year>\\d{4})(?<turned> )${month}(?! ?\\d)`],
    // As Swedes write it.
    ['d', `(?<day>\\d\\d?)/(?<month>\\d\\d?) (?<year>\\d{4})(?!\\w|[-/.]\\d)`],
    ['d', `(?<month>\\d\\d?)[/.](?<year>\\d{4})(?!\\w|[-/.,:]\\d)`],
    ['d', `(?<day>\\d\\d?)-${month}-(?<year>\\d{4}|\\d\\d)(?!\\w|-)`],
    ...(words.roman
      ? ([
          [
            'd',
            `(?<day>\\d\\d?)[-.\\s]{1,2}(?<month>[ivx]{1,4})[-.\\s]{1,2}(?<year>\\d{4})(?!\\w)`,
          ],
        ] as const)
      : []),
    // "17 IX – ..." has no other word behind it: "3. V Prahe" begins a sentence.
    [
      'd',
      words.roman
        ? `(?<day>\\d\\d?)(?<sign>\\.? )(?<month>[ivx]{1,4})(?=\\s?(?:[–—,;:)\\]]|-\\s|$))`
        : never,
    ],
    ['dw', `${weekday}${day}${gap}${month}${gap}${year}`],
    ['w', `${weekday}${month}${gap}${article}${day}${gap}${year}`],
    ['w', `${month}${gap}${year}`],
    ['dw', `${weekday}${day}(?<gap>${gap})${month}`],
    // Where days have a dot they stand first: "v máji 20 lodí" counts.
    [
      'w',
      nth.startsWith('\\.') ? never : `${weekday}${month}${gap}${article}${day}(?! ${anyMonth})`,
    ],
    ['w', month],
    ['w', `${season}${gap}${year}`],
    ['w', season],
    ['dqw', decade + ofCentury],
    ['dw', nthDecade ? `${nthDecade}${sep}${article}(?:${century})` : never],
    ['yq', ages[2] ? `(?<named>['’]?[2-9]00)(?![\\w%]|[.,]\\d)` : never],
    ['ydqw', span],
    ['ydqw', year],
    ['dw', `(?<number>${anyDay}${roman}),? ${year}`],
    ['w', `${onWeekday}(?<number>${anyDay})`],
    // "22.10." is a day where ordinals have a dot.
    [
      'd',
      nth.includes('\\.') ? '(?<day>\\d\\d?)(?<sign>\\.)\\s?(?<month>\\d\\d?)\\.(?!\\d)' : never,
    ],
    ['dw', `(?<number>${anyDay}${roman})`],
  ];
  const formsOf = (start: string): RegExp[] =>
    forms.filter(([starts]) => starts.includes(start)).map(([, form]) => pattern(form, 'y'));
  const wordForms = new Map<string, RegExp[]>();
  for (const [starts, form] of forms) {
    if (!starts.includes('w')) continue;
    const shape = pattern(form, 'y');
    for (const letter of byLetter(form).keys())
      wordForms.set(letter, [...(wordForms.get(letter) ?? []), shape]);
  }
  return {
    words,
    names,
    namesAlone,
    shortNames,
    /** In lower case without accents; of months and days what they may look like. */
    months: months.map(whole),
    days: days.map(whole),
    counts: counts.map(whole),
    units: units.map((each) => new RegExp(`(?:^|\\W)(?:${fold(each)})`, 'u')),
    ordinals,
    decades,
    seasons,
    ages: list(ages[1]),
    ageCue: before(ages[2] ?? never),
    roman: new RegExp(words.roman ? `^([ivx]{1,6})(?:${nth})?$` : never, 'u'),
    ordinalEnd: pattern(`${words.ordinals[1]}$`, 'u'),
    /** Finds the next place where a date may begin, and web addresses, so that no year is read in them. */
    leads: new Leads(
      spaced([...leads, ...relatives].join('|')),
      spaced(`${ad.toLowerCase()}|c(?=\\d\\d)`),
    ),
    opener: pattern(`(?:(${between})|${from})${sep}${article}`, 'y'),
    prefix: pattern(
      `(?:(?:~|c(?=\\d{3})|(?:${about})\\b\\.?)\\s{0,9}|(?:${part})[-'’\\s]{1,9}(?:(?:${link})${sep})?)${article}`,
      'y',
    ),
    /** By what a date begins with: three or more digits, one or two, an apostrophe, a minus. */
    forms: {
      ...{ y: formsOf('y'), d: formsOf('d'), q: formsOf('q') },
      // "En -52" is before Christ.
      m: [pattern('[-−](?<year>\\d{2,5})(?![\\w‰°]|\\s?[%°]|[-/.,]\\d)', 'y')],
    },
    /** By its first letter, of a date that begins with a word. */
    wordForms,
    /** Of a date after a decade, whose word may stand for both: "années 60 et 70". */
    decadeForm: /^(?:\\b)?D/u.test(words.decade[0])
      ? null
      : pattern(
          `(?<decade>(?:\\d{3}|['’]?[2-9])0(?!\\w)|${decades.join('|')})[a-z]{0,3}(?:${ofCentury}|(?!\\w| (?:(?:${link}) )?${anyMonth}| ${counted}\\b))`,
          'y',
        ),
    /** Dates told from the one before: the same, the next, the last, and some later. */
    relatives: relatives.map((each) => ({
      shape: pattern(each, 'y'),
      letters: new Set(byLetter(fold(each)).keys()),
    })),
    era: pattern(`(?: ?(?:${yearEnd}))?(?:-|\\.?\\s{0,2})(?:(${bc})|${ad})(?!\\w)`, 'y'),
    /** Between the dates of a range or list. */
    joint: pattern(
      `(?: ?(?:${yearEnd})(?!\\w))?(?:(?<range>(?:\\.(?=[-–])|\\s{0,9})(?:--?|[‐‑‒–—−])(?! (?:${and}) )\\s{0,9}|/(?=[-\\w'’])| (?:${to})${sep})|(?<and>[-,]? (?:${and}) )|, )${article}`,
      'y',
    ),
    gap: pattern(`${gap}${article}`, 'y'),
    now: pattern(`(?:${now})(?!\\w)`, 'y'),
    cue: before(inYear),
    monthCue: before(`${inYear}|${inMonth}`),
    seasonCue: before(inSeason),
    dayCue: before(onDay),
    sureCue: before(sure),
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

const noRelatives: NonNullable<DateWords['relative']> = [
  ...([never, never, never, never, never] as const),
  [never, never, never],
];

function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, 'u');
}

/** The month or weekday names of a language, as they stand in a date. */
function namesOf(locale: string, style: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...style });
  const wanted = style.weekday ? 'weekday' : 'month';
  // 1 January 2001 was a Monday.
  return Array.from({ length: style.weekday ? 7 : 12 }, (_, index) => {
    const date = style.weekday ? Date.UTC(2001, 0, index + 1) : Date.UTC(2001, index);
    return format.formatToParts(date).find(({ type }) => type === wanted)?.value ?? '';
  });
}

/** What each of the names may look like: whole or cut after three or four letters ("oct", "sept"), or a further form. */
function likeEach(
  lists: readonly (readonly string[])[],
  further = '',
  not: readonly string[] = [],
): string[] {
  const others = fold(further).toLowerCase().split(' ');
  return (lists[0] ?? []).map((_, index) => {
    const names = [...new Set(lists.map((list) => fold(list[index] ?? '').toLowerCase()))];
    const other = others[index] ?? '-';
    return [
      ...names.map((name) => {
        // "Otto" is a number.
        const more = not.includes(name.slice(0, 4)) ? '' : '?';
        return `${name.slice(0, 3)}(?:${name.slice(3, 4)}(?:${name.slice(4)})${more})?`;
      }),
      ...(other === '' || other === '-' ? [] : [other]),
    ].join('|');
  });
}
