import type { DateWords } from './words';

export const spanish: DateWords = {
  code: 'es',
  seasons: 'primavera verano otoño invierno',
  ordinals: ['primero', ''],
  nth: 'º|ª|o|er|',
  roman: true,
  link: 'del?(?: año| mes de)?',
  article: 'el|l[ao]s?|al|del',
  century: 'siglos? N',
  decade: [
    '(?:años|década de(?: los)?(?: años)?) D\\b',
    'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  ],
  about: 'hacia|alrededor de|en torno a',
  parts: [
    '(?:principios|comienzos|inicios)(?: de)?',
    'mediados(?: de)?',
    '(?:finales|fines)(?: de)?',
  ],
  eras: ['a\\.? ?(?:de ?)?C\\.?|antes de Cristo|AC', 'd\\.? ?(?:de ?)?C\\.?|despues de Cristo|DC'],
  range: ['entre', 'y|e|&|o', 'del?|desde', 'al?|hasta', '(?:la )?actualidad|hoy'],
  cues: [
    'en|año|desde|hasta|antes de|después de|tras|a partir de|durante',
    'mes de',
    'es[ea]|aquel(?:la)?',
    'el(?: día)?',
  ],
  counts: [
    'páginas?|págs?|artículos?|capítulo|nº|n|núm(?:ero)?|tomo',
    'que|casi|más de|menos de|un[oa]s|s[oó]lo|cerca de|alrededor de|al menos',
    'hombres|mujeres|personas|soldados|tropas|muertos|heridos|votos|toneladas|metros|pesetas|dólares|millón|millones|mil|veces|horas|días|semanas|meses|años|habitantes',
    '[a-z]{3,}s',
  ],
  small:
    'el|l[ao]s?|una?|del?|y|o|pero|al?|en|por|para|con|sin|sobre|es|son|era|eran|fue|fueron|ha|han|había|se|sus?|que|quien|cuando|donde|no|más|les?|est[ea]|como|entre|hasta|desde|tras|contra|también',
  dates: [' de ', '#', '#'],
  print:
    'hacia #|hacia #|principios #|mediados #|finales #|de #|de los #|del #|hasta #|desde #|# a. C.|# d. C.|años #|siglo R|s. R',
};
