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
    'január(?:i|om) február(?:i|om) marc(?:i|om) apríl(?:i|om) máj(?:i|om) jún(?:i|om) júl(?:i|om) august(?:e|om) septemb(?:ri|rom) októb(?:ri|rom) novemb(?:ri|rom) decemb(?:ri|rom)',
  weekdays:
    'pondel(?:ka|ku|kom) utor(?:ka|ku|kom) stred[uy] štvrt(?:ka|ku|kom) piat(?:ka|ku|kom) sobot[uy] nede(?:ľu|le|li)',
  relative: [
    't(?:oho|om)(?:to)?(?: ist(?:ého|om))? U',
    '(?:nasledujúc|ďalš)(?:eho|om) U|na druhý deň',
    'predchádzajúc(?:eho|om) U|(?:o )?(?:N )?U (?:predtým|skôr)',
    '(?:o )?(?:N )?U neskôr',
    'jeden dva tri štyri päť šesť sedem osem deväť desať jedenásť dvanásť',
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
    '(?:po|za)čiat(?:ok|kom|ku)|zač\\.|skor[ýáéom]+',
    'polovic[aeiu]|v strede|stredom',
    'kon(?:iec|com|ci|ca|\\.)|sklonk[uo]m?|neskor[ýáéom]+',
    '(?:prv(?:[áúe]|ej)|1\\.) pol(?:ovic[aeiu]|\\.)',
    '(?:druh(?:[áúe]|ej)|2\\.) pol(?:ovic[aeiu]|\\.)',
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
    'ako|vyše|takmer|skoro|cez|len|iba|najmenej|aspoň|ďalších|celkovo|približne|asi|okolo|viac|menej',
    'muž(?:ov|i)|žien|ľud[íi]|osôb|vojakov|obetí|mŕtvych|hlasov|ton|metrov|korún|mariek|percent|miliónov|tisíc|krát|hodín|dn[ií]|týždňov|mesiacov|rokov|obyvateľov|koní|lodí|km|mil|divízií|bodov',
    '[a-z]{2,}(?:ov|[iy]ch|ach)',
  ],
  small:
    'a|aj|ale|ako|aby|alebo|bol[aoi]?|by|byť|cez|čo|do|jeho|jej|ich|je|sú|k|ku|keď|kde|kto|ktor\\w{1,3}|lebo|len|má|mal[aio]?|medzi|na|nad|nie|o|od|po|pod|pre|pred|pri|proti|s|sa|so|sme|si|svoj\\w{0,2}|tak|tiež|to|tu|už|v|vo|však|z|za|zo|že|rok[uy]?|ján|nové',
  letters: /[ľĺŕ]/iu,
  dates: [' ', '#.', '#.'],
  print:
    'asi #|asi #|# (začiatok)|# (polovica)|# (koniec)|#|#|#|do #|od #|# pred Kr.|# po Kr.|%. roky C. storočia|#. storočie|#. st.|# (1. polovica)|# (2. polovica)',
};
