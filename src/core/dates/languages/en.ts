import { forms } from './forms';
import type { DateWords } from './words';

export const english: DateWords = {
  code: 'en',
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  capitalMonths: true,
  doubtfulMonths: ['march', 'may', 'august', 'mar', 'jan', 'sep', 'dec', 'jun'],
  weekdays: forms(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu,
    thur, thurs, fri, sat, sun
  `),
  seasons: [['spring', 'springtime'], ['summer', 'summertime'], ['autumn', 'fall'], ['winter']],
  capitalSeasons: false,
  doubtfulSeasons: ['fall'],
  ordinals: {
    ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8 },
    ...{ ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, thirteenth: 13, fourteenth: 14 },
    ...{ fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19 },
    ...{ twentieth: 20, 'twenty first': 21, 'twenty second': 22, 'twenty third': 23 },
    ...{ 'twenty fourth': 24, 'twenty fifth': 25, 'twenty sixth': 26, 'twenty seventh': 27 },
    ...{ 'twenty eighth': 28, 'twenty ninth': 29, thirtieth: 30, 'thirty first': 31 },
  },
  ordinalNeedsLink: true,
  ordinalMarks: ['st', 'nd', 'rd', 'th'],
  ordinalDot: false,
  plainDays: false,
  links: ['of', 'of the', 'of the year', 'in the year', 'day of'],
  articles: ['the'],
  century: { words: ['century', 'centuries', 'cent'], first: false, roman: false },
  decade: {
    marks: ['s'],
    before: [],
    after: [],
    names: {
      ...{ twenties: 20, thirties: 30, forties: 40, fifties: 50 },
      ...{ sixties: 60, seventies: 70, eighties: 80, nineties: 90 },
    },
    capitalNames: true,
  },
  circa: ['c', 'ca', 'circa', 'around', 'about', 'approx', 'approximately', 'roughly'],
  parts: {
    early: ['early', 'early in', 'beginning of', 'start of', 'early part of', 'opening of'],
    mid: ['mid', 'middle of', 'midway through'],
    late: ['late', 'late in', 'end of', 'later part of'],
  },
  eras: {
    before: ['BC', 'BCE', 'B C', 'B C E'],
    after: ['AD', 'CE', 'A D', 'C E'],
    prefix: ['AD', 'A D'],
  },
  ranges: {
    between: ['between'],
    and: ['and', '&', 'or'],
    from: ['from'],
    to: ['to', 'until', 'till', 'through', 'up to', 'up until'],
    now: ['present', 'the present', 'present day', 'the present day', 'today', 'now'],
  },
  yearCues: forms(`
    in, by, from, during, since, until, till, throughout, before, after, year, pre, post
  `),
  monthCues: forms(`
    in, by, during, since, until, till, through, throughout, before, after, from, month of,
    following, last, that, this, next, between
  `),
  seasonCues: ['that', 'by the', 'until the', 'the following'],
  dayCues: ['on the', 'by the', 'until the', 'till the', 'from the', 'since the', 'before the'],
  listCues: ['on', 'on the', 'the', 'of', 'by', 'both'],
  references: forms(`
    page, pages, pp, p, pg, article, articles, art, chapter, chapters, ch, section, sections,
    paragraph, verse, vol, volume, no, nos, nr, number, resolution, directive, figure, fig,
    room, flight, route, highway, type, model, proposition, psalm, isbn, doi, version, appendix
  `),
  amounts: forms(`
    than, over, nearly, almost, some, only, least, most, exactly, another, these, those, under,
    below, above, additional, further, extra, other, all, killed, killing, employed, numbered,
    numbering, totalled, totalling, just, about, around, approximately, roughly, circa, maximum,
    minimum, cost, worth
  `),
  counted: forms(`
    men, women, children, people, persons, soldiers, troops, tanks, ships, aircraft, planes,
    guns, cannon, horses, cavalry, infantry, infantrymen, casualties, deaths, dead, wounded,
    prisoners, refugees, civilians, workers, strikers, peasants, slaves, settlers, immigrants,
    jews, students, police, policemen, officers, members, seats, votes, delegates, deputies,
    villages, towns, cities, houses, homes, buildings, factories, families, households,
    missiles, warheads, bombs, rockets, weapons, rifles, tons, tonnes, tonne, ton, kg, km,
    kilometres, kilometers, kilometre, kilometer, miles, mile, metres, meters, metre, feet, ft,
    yards, acres, hectares, square, cubic, dollars, pounds, marks, francs, roubles, rubles,
    livres, euros, cents, percent, per, million, billion, thousand, hundred, times, pages,
    words, hours, hrs, hour, minutes, days, day, weeks, months, years, year, nuclear, strong,
    calories, barrels, bushels, copies, volunteers, militia, cattle, sheep, sailors, knights,
    archers, nobles, priests, monks, nuns, inhabitants, citizens, protesters, demonstrators,
    rebels, fighters
  `),
  pluralEnd: 's',
  small: forms(`
    the, a, an, and, or, but, of, to, in, on, at, by, for, with, from, as, is, was, were, are,
    be, been, has, had, have, did, does, would, could, should, will, he, she, it, they, we, his,
    her, its, their, this, that, these, which, who, when, while, after, before, because, so,
    there, then, not, no, until, since, during, into, saw, sees, also, both, between, under,
    over, became, becomes, begins, ends, marks, brings, causes, leads, results, shows,
    establishes, declares, signs, invades, attacks, dies
  `),
  print: {
    months: [
      ...(['January', 'February', 'March', 'April', 'May', 'June'] as const),
      ...(['July', 'August', 'September', 'October', 'November', 'December'] as const),
    ],
    shortMonths: [
      ...(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'] as const),
      ...(['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const),
    ],
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    day: '{day} {month} {year}',
    firstDay: '1',
    otherDay: '{number}',
    days: '{from}–{to} {month} {year}',
    month: '{month} {year}',
    season: '{season} {year}',
    decade: '{year}s',
    century: '{ordinal} century',
    beforeChrist: '{date} BC',
    afterChrist: 'AD {date}',
    about: 'about {date}',
    early: 'early {date}',
    mid: 'mid-{date}',
    late: 'late {date}',
    until: 'until {date}',
    since: 'since {date}',
  },
};
