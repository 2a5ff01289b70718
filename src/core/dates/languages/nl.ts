import type { DateWords } from './words';

export const dutch: DateWords = {
  code: 'nl',
  seasons: 'voorjaar zomer herfst winter lente - najaar -',
  ordinals: [
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeëntwintigste drieëntwintigste vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste dertigste eenendertigste',
    '',
  ],
  nth: '(?:st|d)?e',
  months: '- - mrt - - - - - - - - -',
  link: 'van(?: het jaar)?',
  article: 'de|het',
  century: 'N(?:-| )?eeuw(?:en|se?)?(?!\\w)',
  decade: [
    'jaren D(?!\\w)',
    'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    'N decennium',
  ],
  about: 'rond|omstreeks|ongeveer|circa|plusminus',
  parts: [
    'begin(?: van)?|vroege',
    'midden(?: van)?|halverwege|half',
    'einde?(?: van)?|late|laat',
    '(?:1e|eerste) helft(?: van)?',
    '(?:2e|tweede) helft(?: van)?',
  ],
  eras: [
    'v\\.? ?Chr\\.?|voor Christus|v\\. ?o\\. ?j\\.|voor onze jaartelling',
    'n\\.? ?Chr\\.?|na Christus|n\\. ?o\\. ?j\\.',
  ],
  range: [
    'tussen(?: de jaren)?',
    'en|&|of',
    'van(?:af)?',
    'tot(?: en met| aan| in)?|t/m',
    '(?:het )?heden|nu|vandaag',
  ],
  relative: [
    '(?:dat|datzelfde|hetzelfde|dezelfde|die) U',
    'volgende? U|U (?:daarna|erna|erop)',
    '(?:vorige?|voorgaande) U|U (?:ervoor|daarvoor)',
    'N U (?:later|daarna|erna)',
    'één|een twee drie vier vijf zes zeven acht negen tien elf twaalf',
    ['dag(?:en)?', 'maand(?:en)?', 'jaa?r(?:en)?'],
  ],
  cues: [
    'in|uit|anno|sinds|vanaf|tot|voor|na|tijdens|jaar|jaren',
    'maand|eind|begin|half|van',
    'in de|tot de|sinds de|die|dat',
    'op(?: de)?|tot(?: de)?|vanaf(?: de)?|van de',
    'het jaar',
  ],
  counts: [
    "pagina['’]?s?|blz|bladzijden?|artikel(?:en)?|hoofdstuk|paragraaf|nummer|nr|bron|deel|opdracht|vraag",
    "dan|ruim|bijna|slechts|minstens|meer|minder|zo[’']?n|ongeveer|circa|andere|de|alle|maar",
    'man|mannen|vrouwen|mensen|personen|soldaten|doden|slachtoffers|slaven|schepen|ton|meter|gulden|procent|miljoen|miljard|duizend|keer|uur|dagen|weken|maanden|jaar|jaren|inwoners',
    '[a-z]{3,}en|[a-z]{3,}s',
  ],
  small:
    'de|het|een|en|of|maar|niet|is|zijn|was|waren|werd(?:en)?|wordt|worden|heeft|hebben|had(?:den)?|hij|zij|ze|hun|haar|met|van|naar|bij|op|voor|uit|na|over|als|dat|die|dit|deze|zich|ook|nog|door|tegen|tot|om|in|aan|er|te|kwam(?:en)?|ging(?:en)?|dus|omdat|toen|veel',
  dates: [' ', '#', '#'],
  print:
    'rond #|ca. #|begin #|midden #|eind #|#|de #|de #|tot #|sinds #|# v.Chr.|# n.Chr.|jaren #|#e eeuw|#e e.|1e helft #|2e helft #',
};
