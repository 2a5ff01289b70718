import { forms } from './forms';
import type { DateWords } from './words';

export const german: DateWords = {
  code: 'de',
  months: [
    ['januar', 'jänner', 'jan'],
    ['februar', 'feb', 'feber'],
    ['märz', 'maerz', 'mär'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  capitalMonths: true,
  doubtfulMonths: ['august'],
  weekdays: forms(`
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, mo, di, mi,
    do, fr, sa, so
  `),
  seasons: [
    ['frühling', 'frühjahr', 'frühlings', 'frühjahrs'],
    ['sommer', 'sommers'],
    ['herbst', 'spätherbst', 'herbstes'],
    ['winter', 'winters'],
  ],
  capitalSeasons: true,
  doubtfulSeasons: [],
  ordinals: {
    ...{ ersten: 1, erste: 1, erster: 1, zweiten: 2, dritten: 3, vierten: 4, fünften: 5 },
    ...{ sechsten: 6, siebten: 7, siebenten: 7, achten: 8, neunten: 9, zehnten: 10, elften: 11 },
    ...{ zwölften: 12, dreizehnten: 13, vierzehnten: 14, fünfzehnten: 15, sechzehnten: 16 },
    ...{ siebzehnten: 17, achtzehnten: 18, neunzehnten: 19, zwanzigsten: 20 },
    ...{ zweite: 2, dritte: 3, vierte: 4, fünfte: 5, sechste: 6, achte: 8, neunte: 9, zehnte: 10 },
    ...{ sechzehnte: 16, siebzehnte: 17, achtzehnte: 18, neunzehnte: 19, zwanzigste: 20 },
    ...{ neunter: 9, zwanzigster: 20, einundzwanzigsten: 21, einundzwanzigste: 21 },
  },
  ordinalNeedsLink: false,
  ordinalMarks: [],
  ordinalDot: true,
  plainDays: false,
  links: ['des jahres', 'des', 'im jahr', 'im jahre'],
  articles: ['der', 'den', 'dem', 'des', 'die', 'das'],
  century: {
    words: [
      'jahrhundert',
      'jahrhunderts',
      'jahrhunderte',
      'jahrhunderten',
      'jh',
      'jhd',
      'jhs',
      'jhdt',
    ],
    first: false,
    roman: false,
  },
  decade: {
    marks: ['er', 'ern'],
    before: [],
    after: ['jahre', 'jahren', 'jahr'],
    names: {
      ...{ zwanziger: 20, zwanzigern: 20, dreißiger: 30, dreißigern: 30, dreissiger: 30 },
      ...{
        vierziger: 40,
        fünfziger: 50,
        sechziger: 60,
        siebziger: 70,
        achtziger: 80,
        neunziger: 90,
      },
    },
    capitalNames: false,
  },
  circa: ['um', 'ca', 'circa', 'zirka', 'etwa', 'gegen', 'ungefähr', 'rund'],
  parts: {
    early: ['anfang', 'anfangs', 'beginn', 'zu beginn', 'frühe', 'frühen', 'frühes'],
    mid: ['mitte', 'mittlere', 'mittleren'],
    late: ['ende', 'ausgang', 'späte', 'späten', 'spätes'],
  },
  eras: {
    before: [
      'v Chr',
      'vor Christus',
      'vor Christi Geburt',
      'v u Z',
      'vor unserer Zeitrechnung',
      'v Chr Geb',
    ],
    after: ['n Chr', 'nach Christus', 'nach Christi Geburt', 'n u Z', 'unserer Zeitrechnung'],
    prefix: [],
  },
  ranges: {
    between: ['zwischen'],
    and: ['und', '&', 'bzw', 'oder'],
    from: ['von', 'vom'],
    to: ['bis', 'bis zum', 'bis zu', 'bis in', 'bis ins'],
    now: ['heute', 'in die gegenwart', 'zur gegenwart'],
  },
  yearCues: forms(`
    im jahr, im jahre, in den jahren, jahr, jahre, seit, bis, ab, vor, nach, anno, in
  `),
  monthCues: forms(`
    im, seit, bis, ab, vom, vor, nach, seit dem, bis zum, im monat, zum, im folgenden,
    im selben, im gleichen, letzten, nächsten, diesem
  `),
  seasonCues: ['bis zum', 'seit dem', 'ab dem', 'jenem', 'diesem'],
  dayCues: ['am', 'bis zum', 'vom', 'seit dem', 'ab dem'],
  listCues: ['am', 'vom', 'den', 'der', 'dem'],
  references: forms(`
    seite, seiten, s, artikel, art, kapitel, kap, abschnitt, absatz, abs, nr, nummer, paragraph,
    paragraf, band, bd, zeile, quelle, abbildung, abb, tabelle, aufgabe, resolution, weisung,
    befehl, zimmer, raum, flug, typ, modell
  `),
  amounts: forms(`
    als, über, fast, nahezu, beinahe, nur, mindestens, höchstens, genau, weitere, etwa, rund,
    ungefähr, knapp, insgesamt, circa, ca, maximal, minimal, zirka
  `),
  counted: forms(`
    dörfern, städten, häusern, männern, kindern, schiffen, panzern, flugzeugen, arbeitern,
    arbeitslosen, mann, männer, frauen, kinder, menschen, personen, leute, soldaten, truppen, panzer, schiffe,
    flugzeuge, geschütze, pferde, reiter, ritter, tote, toten, verwundete, gefangene,
    flüchtlinge, zivilisten, arbeiter, arbeitslose, bauern, sklaven, siedler, juden, studenten,
    polizisten, offiziere, mitglieder, sitze, stimmen, abgeordnete, dörfer, städte, häuser,
    gebäude, fabriken, familien, raketen, sprengköpfe, bomben, waffen, gewehre, tonnen, kg, km,
    kilometer, meter, meilen, hektar, mark, reichsmark, taler, gulden, dollar, franken, euro,
    prozent, million, millionen, mio, milliarden, mrd, tausend, hundert, mal, seiten, wörter,
    stunden, minuten, tage, tagen, wochen, monate, jahre, jahren, uhr, einwohner, bürger,
    demonstranten, exemplare, opfer, schüler
  `),
  pluralEnd: '',
  small: forms(`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, aber, nicht, kein,
    keine, ist, sind, war, waren, wird, wurde, wurden, werden, hat, hatte, hatten, haben, er,
    sie, es, wir, ihr, sein, seine, ihre, mit, von, vom, zu, zum, zur, im, am, bei, auf, für,
    aus, nach, vor, über, unter, als, wie, wenn, weil, dass, da, sich, auch, noch, nur, durch,
    gegen, bis, seit, um, zwischen, beginnt, endet, kam, kommt, stirbt, erklärt, begann, endete,
    ab, in
  `),
  print: {
    months: [
      ...(['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'] as const),
      ...(['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'] as const),
    ],
    shortMonths: [
      ...(['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni'] as const),
      ...(['Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'] as const),
    ],
    seasons: ['Frühjahr', 'Sommer', 'Herbst', 'Winter'],
    day: '{day} {month} {year}',
    firstDay: '1.',
    otherDay: '{number}.',
    days: '{from}–{to} {month} {year}',
    month: '{month} {year}',
    season: '{season} {year}',
    decade: '{year}er Jahre',
    century: '{number}. Jahrhundert',
    beforeChrist: '{date} v. Chr.',
    afterChrist: '{date} n. Chr.',
    about: 'um {date}',
    early: 'Anfang {date}',
    mid: 'Mitte {date}',
    late: 'Ende {date}',
    until: 'bis {date}',
    since: 'seit {date}',
  },
};
