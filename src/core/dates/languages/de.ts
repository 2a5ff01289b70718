import type { DateWords } from './words';

export const german: DateWords = {
  code: 'de',
  doubtful: '',
  seasons: 'Frühjahr Sommer Herbst Winter Frühling',
  ordinals:
    'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst',
  ordinalEnd: 'e[nrs]?',
  nth: '\\.',
  link: 'des(?: jahres)?|im jahre?',
  article: 'de[rnms]|die|das',
  century: 'N ?(?:jahrhundert(?:s|en?)?|jh(?:s|dt?)?)\\b',
  decade: 'Dern?(?: jahren?)?\\b',
  decades: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  about: 'um|ca|[cz]irca|etwa|gegen|ungefähr|rund',
  early: 'anfangs?|(?:zu )?beginn|frühe[ns]?',
  mid: 'mitte|mittleren?',
  late: 'ende|ausgang|späte[ns]?',
  bc: 'v\\.? ?Chr\\.?|vor Chris(?:tus|ti Geburt)|v\\. ?u\\. ?Z\\.|vor unserer Zeitrechnung',
  ad: 'n\\.? ?Chr\\.?|nach Chris(?:tus|ti Geburt)|n\\. ?u\\. ?Z\\.|unserer Zeitrechnung',
  between: 'zwischen',
  and: 'und|&|bzw\\.?|oder',
  from: 'vo[nm]',
  to: 'bis(?: zu[mr]?| ins?)?',
  now: 'heute|(?:in die |zur )gegenwart',
  in: 'im jahre?|in den jahren|jahre?|seit|bis|ab|vor|nach|anno|in',
  inMonth: 'im|vom|zum|seit dem|bis zum|monat|folgenden|letzten|nächsten|diesem',
  inSeason: 'bis zum|seit dem|ab dem|jenem|diesem',
  on: 'am|vom|(?:bis )?zum|seit dem|ab dem',
  reference:
    'seiten?|s|art(?:ikel)?|kap(?:itel)?|abschnitt|abs(?:atz)?|nr|nummer|paragra(?:ph|f)|bd|band|zeile|quelle|abb(?:ildung)?|tabelle|aufgabe|resolution|weisung|raum|flug|typ|modell',
  amount:
    'als|über|fast|nahezu|beinahe|nur|mindestens|höchstens|genau|weitere|etwa|rund|ungefähr|knapp|insgesamt|ca|[cz]irca|um',
  unit: 'mann|männer|frauen|kinder|menschen|personen|leute|soldaten|tote|toten|verwundete|gefangene|juden|arbeiter|stimmen|sitze|tonnen|kg|km|(?:kilo)?meter|meilen|hektar|mark|reichsmark|dollar|euro|prozent|million(?:en)?|mio|milliarden|mrd|tausend|mal|stunden|minuten|tagen?|wochen|monate|jahren?|uhr|einwohner',
  counted: '[A-Z][a-z]+',
  small:
    'de[rnms]|die|das|eine?[nmr]?|und|oder|aber|nicht|keine?|ist|sind|war|waren|wird|wurden?|werden|hat|hatten?|haben|er|sie|es|wir|seine?|ihre?|mit|vo[nm]|zu[mr]?|im|am|bei|auf|für|aus|nach|vor|über|unter|als|wie|wenn|weil|dass|da|sich|auch|noch|nur|durch|gegen|bis|seit|um|zwischen|ab|in|beginnt|endet|kam|kommt|begann|endete',
  of: ' ',
  days: ['#.', '#.'],
  print:
    'um #|um #|Anfang #|Mitte #|Ende #|#|der #|des #s|bis #|seit #|# v. Chr.|# n. Chr.|#er Jahre|#. Jahrhundert|#. Jh.',
};
