import type { DateWords } from './words';

export const italian: DateWords = {
  code: 'it',
  seasons: 'primavera estate autunno inverno',
  ordinals: [
    'primo due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque ventisei ventisette ventotto ventinove trenta',
    '',
  ],
  nth: '[°º]|mo|esimo',
  roman: true,
  ages: [
    13,
    'duecento trecento quattrocento cinquecento seicento settecento ottocento novecento',
    'il|[dn]el|(?:a|da|su)l|(?:a|da|de|ne|su)?l?l',
  ],
  relative: [
    '(?:stess[oa] |quel(?:l[oa])? |quell.)U',
    'U (?:seguente|successiv[oa]|dopo)',
    'U (?:precedente|prima)',
    'N U (?:dopo|più tardi)',
    'un[oa]? due tre quattro cinque sei sette otto nove dieci undici dodici',
    ['giorn[oi]', 'mes[ei]', 'ann[oi]'],
  ],
  link: 'di|del(?:l.anno)?',
  article: '(?:a|da|de|ne|su)?(?:l|ll|ll?[aeo]|i|gli)|il',
  century: 'N sec(?:olo\\b|\\.)|sec(?:ol[oi]|c?\\.) N(?!\\w)',
  decade: [
    '(?:anni|decennio) D\\b',
    'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  ],
  about: 'verso|circa|(?:in|at)torno',
  parts: [
    'inizio?|principio|primi di|prim[oi](?= (?:anni|del|\\w{3,9}cento|[^\\w ]\\d))',
    'metà',
    'fine(?: di)?|tardo|ultimi(?= anni)',
    'prima metà',
    'second(?:a metà|o(?= (?:\\w{3,9}cento|[^\\w ]\\d)))',
  ],
  eras: [
    'a\\.? ?C\\.?|a\\. ?e\\. ?v\\.|avanti Cristo|prima di Cristo|A\\.?C\\.?',
    'd\\.? ?C\\.?|e\\. ?v\\.|dopo Cristo|D\\.?C\\.?',
  ],
  range: [
    '[tf]ra(?: gli anni(?= \\d{3}[1-9]))?',
    'ed?|&|o',
    'da(?:l|ll?[aeo]?|i|gli)?',
    '(?:fino )?(?:ad?|al|all[aeo]?|ai|agli)',
    'oggi',
  ],
  cues: [
    'nel(?:l|l.anno)?|[dn]el|dal|fino al|dopo il|prima del|entro il|anno|in',
    'mese di|ad?|da|entro',
    'quell[ao’]?|quest[ao’]?|stess[ao]',
    '(?:da|a)?l|il|dall|all',
    'nel(?:l.anno)?|dal|anno',
  ],
  counts: [
    'pagin[ae]|pag|articol[oi]|capitolo|cap|n(?:umero)?|tomo|documento|paragrafo|legge|decreto',
    'che|quasi|oltre|più di|meno di|circa|almeno|altr[ie]',
    'uomini|donne|persone|soldati|truppe|mort[io]|feriti|voti|tonnellate|metri|chilometri|lire|milion[ei]|miliard[oi]|mila|volte|ore|giorni|settimane|mesi|ann[io]|abitanti|per cento',
    '[a-z]{3,}[ie]',
  ],
  small:
    'il|lo|l[ae]?|i|gli|un[oa]?|di|de(?:i|gli|ll?[aeo]?)?|da(?:l|ll?[aeo]?|i)?|e|ed|o|ma|ad?|al|all[aeo]?|ai|in|ne(?:l|ll?[aeo]?|i)?|con|per|su|sul|sono|era|erano|fu|furono|ha|hanno|aveva|si|suo|sua|suoi|che|chi|cui|non|più|come|anche|dopo|prima|tra|fra|contro|perché|viene|venne|mentre|poi',
  dates: [' ', '1º', '#'],
  print:
    'circa #|ca. #|inizio #|metà #|fine #|#|degli #|del #|fino al #|dal #|# a.C.|# d.C.|anni #|R secolo|R sec.',
};
