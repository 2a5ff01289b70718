import type { DateWords } from './words';

export const swedish: DateWords = {
  code: 'sv',
  seasons: 'våren sommaren hösten vintern vår sommar höst vinter',
  ordinals: [
    'först andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförst tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförst',
    '[ae]?',
  ],
  nth: ':?[ae]|:?e|',
  weekdays: 'måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen',
  link: 'år(?:et)?|i',
  article: 'den|det|de',
  century: 'N århundradet?',
  decade: [
    'D-?tal(?:et|ets)?(?!\\w)',
    'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
    'N (?:årtiondet|decenniet)',
  ],
  about: 'omkring|runt|ungefär|kring|cirka',
  parts: [
    'början (?:av|på)|tidigt|tidiga',
    'mitten (?:av|på)|mitt i',
    'slutet (?:av|på)|sent|sena',
    '(?:1:a|första) hälften (?:av|på)',
    '(?:2:a|andra) hälften (?:av|på)',
  ],
  eras: [
    'f\\.? ?[Kk]r\\.?|före Kristus|f\\. ?v\\. ?t\\.|före vår tideräkning',
    'e\\.? ?[Kk]r\\.?|efter Kristus|e\\. ?v\\. ?t\\.',
  ],
  range: [
    'mellan(?: åren)?',
    'och|&|eller',
    'från|åren',
    'till(?: och med)?|t\\.o\\.m\\.',
    'idag|nutid(?:en)?|nu',
  ],
  relative: [
    'samma U',
    '(?:nästa|följande) U|U (?:därpå|efter)',
    '(?:förra|föregående) U|U (?:innan|före)',
    'N U (?:senare|efteråt|därefter)',
    'ett|en|en två tre fyra fem sex sju åtta nio tio elva tolv',
    ['dag(?:en|ar)?', 'månad(?:en|er)?', 'år(?:et)?'],
  ],
  cues: [
    'år(?:et)?|åren|i|från|sedan|till|före|efter|under|redan|omkring',
    'i|under|månaden|samma',
    'på|under|den|till',
    'den|till den|från den',
  ],
  counts: [
    'sid(?:an|orna)?|s|artikel|kapitel|nr|nummer|källa|uppgift|del|paragraf',
    'än|över|nästan|bara|minst|mer|färre|cirka|ungefär|drygt|totalt|alla',
    'man|män|kvinnor|människor|personer|soldater|döda|offer|fartyg|ton|meter|kronor|procent|miljoner|tusen|gånger|timmar|dagar|veckor|månader|år|invånare',
    '[a-zåäö]{3,}(?:or|ar|er)',
  ],
  small:
    'och|i|att|det|den|de|en|ett|som|på|är|av|för|med|till|inte|var|han|hon|hade|har|men|om|så|från|vid|när|vi|blev|eller|under|efter|också|sig|sin|sitt|sina|denna|detta|dem|mot|över|kunde|skulle|man|ut|upp',
  letters: /å/iu,
  dates: [' ', '#', '#'],
  print:
    'omkring #|ca #|början av #|mitten av #|slutet av #|#|#|#|till #|sedan #|# f.Kr.|# e.Kr.|#-talet|#:e århundradet|#:e århundradet|första hälften av #|andra hälften av #',
};
