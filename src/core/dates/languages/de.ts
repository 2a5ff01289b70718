import type { DateWords } from './words';

export const german: DateWords = {
  code: 'de',
  seasons:
    'Frühjahr Sommer Herbst Winter Frühling Frühsommer Spätherbst Kriegswinter Vorfrühling Spätsommer Frühherbst Hungerwinter',
  ordinals: [
    'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst',
    'e[nrs]?',
  ],
  nth: '\\.',
  months: '- - marz|mrz - - - - - - - - -',
  weekdays: 'mo di mi do fr sa|sonnabend so',
  link: 'des(?: jahres)?|im jahre?',
  article: 'de[rnms]|die|das',
  century: 'N ?(?:jahrhundert(?:s|en?)?(?!\\w)|jhd?t?s?(?!\\w)\\.?)',
  decade: [
    'Der[ns]?(?:[- ]?jahren?)?(?!\\w)',
    'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    'N jahrzehnts?',
  ],
  about: '(?:um|etwa|gegen|ungefähr|rund)(?: (?:das|im) jahre?)?|zirka',
  parts: [
    'anfangs?|(?:zu )?beginn|frühe[ns]?|beginnende[ns]?',
    'mitte',
    'ende|späte[ns]?|ausgehende[ns]?|letzte[ns]? (?:drittel|viertel|jahren?|monaten?)',
    '(?:1\\.|erste[ns]?) (?:hälfte|halbjahr)',
    '(?:2\\.|zweite[ns]?) (?:hälfte|halbjahr)',
  ],
  eras: ['v\\.? ?Chr\\.?|vor Christus|v\\. ?u\\. ?Z\\.', 'n\\.? ?Chr\\.?|nach Christus'],
  range: [
    'zwischen',
    'und|&|oder|sowie',
    'vo[nm]',
    'bis(?: zu[mr]?| ins?)?|auf',
    '(?:heute|zur gegenwart)',
  ],
  relative: [
    'de(?:ms|s)elben U|selben U|gleichen U',
    '(?:nächste[nrs]?|folgende[nrs]?) U|U (?:darauf|danach)|folgejahr',
    '(?:vorherige[nrs]?|vorige[nrs]?) U|U (?:davor|zuvor)|vorjahr',
    'N Ue?n? (?:später|darauf|danach)',
    'eine?[nms]?|einem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    ['tage?s?', 'monate?s?', '(?:folge|vor)?jahre?s?'],
  ],
  cues: [
    'im jahre?|in den jahren|jahre?|seit|bis|ab|vor|nach|anno|in',
    'im|vom|zum|seit dem|monat|diesem',
    'bis zum|seit dem|ab dem|jenem|diesem',
    'am|vom|zum|seit dem|ab dem',
  ],
  counts: [
    'seiten?|s|artikel|kap(?:itel)?|abs(?:atz)?|nr|nummer|bd|band|zeile|quelle|abb|aufgabe|raum',
    'als|über|fast|beinahe|nur|mindestens|weitere|etwa|rund|knapp|insgesamt|ca',
    'mann|männer|frauen|menschen|personen|soldaten|toten?|tonnen|meter|mark|prozent|millionen|tausend|mal|stunden|tagen?|wochen|monate|jahren?|uhr|einwohner',
    '[A-Z][a-z]+',
  ],
  small:
    'de[rnms]|die|das|eine?[nmr]?|und|oder|aber|nicht|ist|sind|war|waren|wird|wurden?|hat|hatten?|er|sie|es|seine?|ihre?|mit|vo[nm]|zu[mr]?|im|am|bei|auf|für|aus|nach|vor|über|als|wie|wenn|dass|sich|auch|noch|durch|gegen|bis|seit|um|ab|in|begann',
  dates: [' ', '#.', '#.'],
  print:
    'um #|um #|Anfang #|Mitte #|Ende #|#|der #|des #s|bis #|#–heute|# v. Chr.|# n. Chr.|#er Jahre|#. Jahrhundert|#. Jh.|erste Hälfte #|zweite Hälfte #',
};
