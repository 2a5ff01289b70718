import type { DateWords } from './words';

export const spanish: DateWords = {
  code: 'es',
  doubtful: 'julio|abril',
  seasons: 'primavera verano otoño invierno',
  ordinals: 'primero',
  ordinalEnd: '',
  nth: 'º|ª|o|er|',
  roman: true,
  link: 'del?(?: año| mes de)?',
  article: 'el|l[ao]s?|al|del',
  century: 's(?:iglos?|\\.) N',
  decade: '(?:años|(?:década|decenio) de(?: los)?(?: años)?) D\\b',
  decades: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  about: 'hacia|ca?|circa|alrededor de|en torno a|cerca de',
  early: '(?:principios|comienzos|inicios)(?: de)?',
  mid: 'mediados(?: de)?',
  late: '(?:finales|fines)(?: de)?',
  bc: 'a\\.? ?(?:de ?)?C\\.?|antes de Cristo|AC',
  ad: 'd\\.? ?(?:de ?)?C\\.?|despues de Cristo|DC',
  between: 'entre',
  and: 'y|e|&|o',
  from: 'del?|desde',
  to: 'al?|hasta',
  now: '(?:la )?actualidad|hoy',
  in: 'en|año|desde|hasta|antes de|después de|tras|a partir de|durante',
  inMonth: 'mes de',
  inSeason: 'ese|aquel|esa|aquella',
  on: 'el(?: día)?',
  reference:
    'páginas?|págs?|pp?|art(?:ículos?)?|cap(?:ítulo)?|sección|párrafo|línea|nº|n|núm(?:ero)?|tomo|vol(?:umen)?|figura|tabla|documento|pregunta|resolución|tipo|modelo',
  amount:
    'que|casi|más de|menos de|un[oa]s|s[oó]lo|exactamente|cerca de|alrededor de|al menos|aproximadamente|otr[oa]s',
  unit: 'hombres|mujeres|niños|personas|soldados|tropas|muertos|heridos|prisioneros|obreros|votos|escaños|toneladas|kg|km|(?:kiló)?metros|hectáreas|pesetas|pesos|dólares|euros|millón|millones|mil|veces|horas|minutos|días|semanas|meses|años|habitantes',
  counted: '[a-z]{3,}s',
  small:
    'el|l[ao]s?|una?|unos|del?|y|o|pero|al?|en|por|para|con|sin|sobre|es|son|era|eran|fue|fueron|ha|han|había|se|su|sus|que|quien|cuando|donde|no|más|les?|este|esta|como|entre|hasta|desde|tras|durante|contra|también',
  of: ' de ',
  days: ['#', '#'],
  print:
    'hacia #|hacia #|principios #|mediados #|finales #|de #|de los #|del #|hasta #|desde #|# a. C.|# d. C.|años #|siglo R|s. R',
};
