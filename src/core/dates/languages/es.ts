import type { DateWords } from './words';

export const spanish: DateWords = {
  code: 'es',
  seasons: 'primavera verano otoño invierno',
  ordinals: [
    'primero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta',
    '',
  ],
  nth: '\\.?[ºª°]|er|o|',
  roman: true,
  months: '- - - - - - - - setiembre - - -',
  relative: [
    '(?:mism[oa]|es[ea]|aquel(?:la)?) U',
    'U siguiente',
    'U anterior',
    'N U (?:después|más tarde)',
    'una? dos tres cuatro cinco seis siete ocho nueve diez once doce',
    ['días?', 'mes(?:es)?', 'años?'],
  ],
  link: 'del?(?: año| mes de)?',
  article: 'el(?: día| año)?|l[ao]s?|al|del(?: año)?',
  century: '(?:siglos?|ss?\\.) N(?!\\w)',
  decade: [
    '(?:años|década del?(?: los)?(?: años)?) D\\b',
    'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  ],
  about: 'hacia|alrededor(?: de)?|en torno(?: a)?|h',
  parts: [
    '(?:principio|comienzo|inicio)s?(?: de)?',
    'mediados(?: de)?',
    'fin(?:al)?(?:es)?(?: de)?',
    '(?:primera|1[.ª]*) mitad',
    '(?:segunda|2[.ª]*) mitad',
  ],
  eras: [
    'a\\.? ?(?:de ?)?C\\.?|a\\. ?n\\. ?e\\.|a\\. ?e\\. ?c\\.|antes de (?:Cristo|nuestra era)|A\\.?C\\.?',
    'd\\.? ?(?:de ?)?C\\.?|d\\. ?n\\. ?e\\.|e\\. ?c\\.|despues de Cristo|de nuestra era|D\\.?C\\.?',
  ],
  range: [
    'entre(?: los años(?= \\d{3}[1-9]))?',
    'y|e|&|o|u',
    'del?|desde',
    'al?|hasta',
    '(?:la )?actualidad|hoy|nuestros días',
  ],
  cues: [
    'en|el|años?|desde|hasta|antes de|después de|tras|a partir de|durante',
    'mes de|a',
    'es[ea]|est[ea]|aquel(?:la)?|mism[oa]',
    'el(?: día)?|al',
    'año|[ea][nl] el',
  ],
  counts: [
    'páginas?|págs?|artículos?|capítulo|nº|núm(?:ero)?|tomo|documento|tema|ley|decreto',
    'que|casi|más de|menos de|un[oa]s|s[oó]lo|cerca de|alrededor de|al menos|otros|los|las',
    'hombres|mujeres|personas|soldados|tropas|muertos|heridos|votos|toneladas|metros|pesetas|dólares|mill[oó]n|millones|mil|veces|horas|días|semanas|meses|años|habitantes|por ciento',
    '[a-z]{3,}s',
  ],
  small:
    'el|l[ao]s?|una?|del?|y|o|pero|al?|en|por|para|con|sin|sobre|es|son|era|eran|fue|fueron|ha|han|había|se|sus?|que|quien|cuando|donde|no|más|les?|est[ea]|como|entre|hasta|desde|tras|contra|también|muy|ya',
  dates: [' de ', '#', '#'],
  print:
    'hacia #|h. #|principios #|mediados #|finales #|de #|de los #|del #|hasta #|desde #|# a. C.|# d. C.|años #|siglo R|s. R',
};
