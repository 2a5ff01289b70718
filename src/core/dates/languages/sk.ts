import type { DateWords } from './words';

export const slovak: DateWords = {
  code: 'sk',
  seasons: 'jar leto jeseň zima jari lete jesen zime jeseni',
  ordinals: [
    'prv druh tret štvrt piat šiest siedm ôsm deviat desiat jedenást dvanást trinást štrnást pätnást šestnást sedemnást osemnást devätnást dvadsiat - - - - - - - - - tridsiat',
    '(?:i?e(?:ho|mu|j)?|[yai]|i?om|ym)',
  ],
  nth: '\\.|',
  roman: true,
  months:
    'január\\w{1,2} február\\w{1,2} marc(?:i|om) apríl\\w{1,2} máj(?:i|om) jún(?:i|om) júl(?:i|om) august(?:e|om) septembr\\w{1,2} októbr\\w{1,2} novembr\\w{1,2} decembr\\w{1,2}',
  weekdays:
    'pondel(?:ka|ku|kom) utor(?:ka|ku|kom) stred[uy] štvrt(?:ka|ku|kom) piat(?:ka|ku|kom) sobot[uy] nede(?:ľu|le|li)',
  relative: [
    't(?:oho|om)(?:to)?(?: ist(?:ého|om))? U',
    'nasledujúc(?:eho|om) U|ďalš(?:ieho|om) U|na druhý deň',
    'predchádzajúc(?:eho|om) U|o (?:N )?U skôr',
    'o (?:N )?U neskôr|N U neskôr',
    'jeden dva tri štyri päť šesť sedem osem deväť desať',
    ['d(?:eň|ňa|ni|ní)', 'mesiac\\w{0,2}', 'rok(?:[uy]|ov)?'],
  ],
  link: 'roku?|r\\.?',
  article: 'dňa|(?:v )?rok(?:u|y|och|ov|m?i)?|r\\.|mesiac[ea]?',
  century: 'N ?(?:storoč[ií](?:[ea]|ach)?\\b|stor\\.|st\\.)',
  decade: [
    '\\bD(?:\\.|-?t?(?:e|y?ch|ymi?)|[ey](?:ch|mi?)?) rok(?:y|och|ov|mi)\\b',
    'dvadsiat tridsiat štyridsiat päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat',
    'N (?:desaťroč|dekád)\\w{1,3}',
  ],
  about: 'cca|okolo|asi|približne|zhruba',
  parts: [
    'začiat(?:ok|kom|ku)|počiat(?:ok|kom|ku)|zač\\.|skor[ýáéom]+',
    'polovic[aeiu]|v strede|stredom',
    'kon(?:iec|com|ci|ca|\\.)|sklonk[uo]m?|neskor[ýáéom]+',
    'prv(?:[áúe]|ej) pol(?:ovic[aeiu]|\\.)|1\\. pol(?:ovic[aeiu]|\\.)',
    'druh(?:[áúe]|ej) pol(?:ovic[aeiu]|\\.)|2\\. pol(?:ovic[aeiu]|\\.)',
  ],
  eras: [
    'pre?d?\\.? ?(?:Kr(?:\\.|istom)?|n\\. ?l\\.|našim letopočtom)',
    'po Kr(?:\\.|istovi)?|n\\. ?l\\.|nášho letopočtu',
  ],
  range: [
    'medzi',
    'a|i|&|alebo',
    'od',
    '(?:až )?(?:do|po)|až|na',
    '(?:súčasnosti?|dnes(?:ok|ka)?|teraz)',
  ],
  cues: [
    'v|vo|rok(?:u|och|om|mi|y|a)?|r|od|do|po|pred|počas|už',
    'mesiac[ie]?|medzi|tom|toho',
    'na|cez|počas|v',
    'dňa|od|do|pred|po',
    'rok(?:u|om)?|r',
  ],
  counts: [
    'stran[aeuy]|str|s|č|číslo|člán(?:ok|ku)|kapitol[aey]|bod|diel|zväzok|obr|§',
    'ako|vyše|takmer|skoro|len|iba|aspoň|ďalších|celkovo|asi|okolo|viac|menej',
    '[a-z]+ov|muži|žien|ľud[íi]|osôb|obetí|ton|korún|mariek|percent|tisíc|krát|hodín|dn[ií]|koní|lodí|mil|divízií',
    '[a-z]{2,}(?:[iy]ch|ach)',
  ],
  small:
    'a|aj|ale|ako|aby|alebo|bol[aoi]?|by|byť|cez|čo|do|jeho|jej|ich|je|sú|k|ku|keď|kde|kto|ktor\\w{1,3}|len|má|mal[aio]?|medzi|na|nad|nie|o|od|po|pod|pre|pred|pri|proti|s|sa|so|tak|tiež|to|už|v|vo|však|z|za|zo|že|rok[uy]?|ján|nové',
  letters: /[ľĺŕ]/iu,
  dates: [' ', '#.', '#.'],
  print:
    'asi #|asi #|# (začiatok)|# (polovica)|# (koniec)|#|#|#|do #|od #|# pred Kr.|# po Kr.|%. roky C. storočia|#. storočie|#. st.|# (1. polovica)|# (2. polovica)',
};
