import { forms } from './forms';
import type { DateWords } from './words';

export const spanish: DateWords = {
  code: 'es',
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep', 'set'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  capitalMonths: false,
  doubtfulMonths: ['mar', 'set', 'julio', 'abril', 'ene', 'ago'],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  seasons: [['primavera'], ['verano'], ['otoño'], ['invierno']],
  capitalSeasons: false,
  doubtfulSeasons: [],
  ordinals: { primero: 1, primer: 1, segundo: 2, tercero: 3, cuarto: 4, quinto: 5, sexto: 6 },
  ordinalNeedsLink: true,
  ordinalMarks: ['º', 'ª', 'o', 'er'],
  ordinalDot: false,
  plainDays: true,
  links: ['de', 'del', 'del año', 'de el', 'del mes de'],
  articles: ['el', 'la', 'los', 'las', 'al', 'del'],
  century: { words: ['siglo', 'siglos', 's'], first: true, roman: true },
  decade: {
    marks: [],
    before: ['años', 'década de', 'década de los', 'década de los años', 'decenio de'],
    after: [],
    names: {
      ...{ veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50 },
      ...{ sesenta: 60, setenta: 70, ochenta: 80, noventa: 90 },
    },
    capitalNames: false,
  },
  circa: ['hacia', 'c', 'ca', 'circa', 'alrededor de', 'en torno a', 'cerca de'],
  parts: {
    early: [
      'principios de',
      'principios del',
      'comienzos de',
      'comienzos del',
      'inicios de',
      'inicios del',
    ],
    mid: ['mediados de', 'mediados del'],
    late: ['finales de', 'finales del', 'fines de', 'fines del', 'fin de'],
  },
  eras: {
    before: ['a C', 'aC', 'a de C', 'a n e', 'antes de Cristo', 'AC', 'A C'],
    after: ['d C', 'dC', 'd de C', 'después de Cristo', 'DC', 'D C'],
    prefix: [],
  },
  ranges: {
    between: ['entre'],
    and: ['y', 'e', '&', 'o'],
    from: ['de', 'desde', 'del'],
    to: ['a', 'al', 'hasta'],
    now: ['la actualidad', 'hoy', 'actualidad'],
  },
  yearCues: forms(`
    en, en el año, año, el año, desde, hasta, antes de, después de, tras, a partir de, durante
  `),
  monthCues: ['en', 'desde', 'hasta', 'mes de', 'a partir de', 'antes de', 'después de', 'durante'],
  seasonCues: ['ese', 'aquel', 'esa', 'aquella'],
  dayCues: ['el', 'el día', 'hasta el', 'desde el'],
  listCues: ['el', 'los', 'los días', 'del'],
  references: forms(`
    página, páginas, pág, págs, p, pp, artículo, artículos, art, capítulo, cap, sección,
    párrafo, línea, nº, n, núm, número, tomo, volumen, vol, figura, tabla, documento, pregunta,
    resolución, habitación, vuelo, tipo, modelo
  `),
  amounts: forms(`
    que, casi, más de, menos de, unos, unas, solo, sólo, exactamente, cerca de, alrededor de,
    al menos, aproximadamente, otros, otras
  `),
  counted: forms(`
    hombres, mujeres, niños, personas, soldados, tropas, tanques, barcos, buques, aviones,
    cañones, caballos, muertos, heridos, prisioneros, refugiados, civiles, obreros,
    trabajadores, campesinos, esclavos, colonos, estudiantes, policías, oficiales, miembros,
    escaños, votos, diputados, pueblos, ciudades, casas, familias, misiles, bombas, armas,
    fusiles, toneladas, kg, km, kilómetros, metros, hectáreas, pesetas, pesos, dólares, euros,
    reales, millón, millones, mil, cientos, veces, páginas, palabras, horas, minutos, días,
    semanas, meses, años, habitantes, ciudadanos, manifestantes, víctimas
  `),
  pluralEnd: 's',
  small: forms(`
    el, la, los, las, un, una, unos, del, de, y, o, pero, a, al, en, por, para, con, sin, sobre,
    es, son, era, eran, fue, fueron, ha, han, había, se, su, sus, que, quien, cuando, donde, no,
    más, lo, le, les, este, esta, como, entre, hasta, desde, tras, durante, contra, también
  `),
  print: {
    months: [
      ...(['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'] as const),
      ...(['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'] as const),
    ],
    shortMonths: [
      ...(['ene', 'feb', 'mar', 'abr', 'may', 'jun'] as const),
      ...(['jul', 'ago', 'sept', 'oct', 'nov', 'dic'] as const),
    ],
    seasons: ['primavera', 'verano', 'otoño', 'invierno'],
    day: '{day} de {month} de {year}',
    firstDay: '1',
    otherDay: '{number}',
    days: '{from}–{to} de {month} de {year}',
    month: '{month} de {year}',
    season: '{season} de {year}',
    decade: 'años {year}',
    century: 'siglo {roman}',
    beforeChrist: '{date} a. C.',
    afterChrist: '{date} d. C.',
    about: 'hacia {date}',
    early: ['principios de {date}', 'principios de los {date}', 'principios del {date}'],
    mid: ['mediados de {date}', 'mediados de los {date}', 'mediados del {date}'],
    late: ['finales de {date}', 'finales de los {date}', 'finales del {date}'],
    until: 'hasta {date}',
    since: 'desde {date}',
  },
};
