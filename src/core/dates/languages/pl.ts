import type { DateWords } from './words';

export const polish: DateWords = {
  code: 'pl',
  seasons:
    'wiosna lato jesień zima wiosną latem jesienią zimą wiosny latem jesieni zimy wiosnę latem jesieni zimę',
  ordinals: [
    'pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast szesnast siedemnast osiemnast dziewiętnast dwudziest - - - - - - - - - trzydziest',
    '(?:i?e(?:go|mu|j)|[yiaą]|i?ym|im)',
  ],
  nth: '\\.|-?e?go|',
  roman: true,
  months:
    'styczni(?:u|em) lutym marc(?:u|em) kwietni(?:u|em) maj(?:u|em) czerwc(?:u|em) lipc(?:u|em) sierpni(?:u|em) wrześni(?:u|em) październik(?:u|iem) listopad(?:zie|em) grudni(?:u|em)',
  weekdays: '- - środ[ęy] - - sobot[ęy] niedziel[ęi]',
  yearEnd: 'r\\.|roku',
  relative: [
    't(?:ego|ym)(?: sam(?:ego|ym))? U',
    'następn(?:ego|ym) U|kolejn(?:ego|ym) U|nazajutrz',
    'poprzedni(?:ego|m) U|rok wcześniej|N U wcześniej',
    'rok później|dzień później|N U później',
    'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć',
    ['d(?:zień|ni[au]?)', 'miesi[ąę]c\\w{0,2}', 'roku?|lata?'],
  ],
  link: 'roku?|r\\.',
  article: 'dnia|(?:w )?rok(?:u|iem)?|miesiąca',
  century:
    'N ?(?:wiek(?:u|i|iem|ach|ów)?\\b|w\\.|stuleci[aeu])|wiek(?:u|iem)? (?<age>[ivx]{1,5})(?!\\w)',
  decade: [
    '(?:lat(?:a|ach|om)? (?=\\S{2,18}[.eh](?!\\w))|lata(?:ch)? (?!\\d{4}))D(?:\\.|-?t?(?:e|ych))?(?![\\w-])',
    'dwudziest trzydziest czterdziest pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    'N (?:dekad|dziesięcioleci)\\w{1,3}',
  ],
  about: 'ok|około|koło|mniej więcej',
  parts: [
    'począt(?:ek|k(?:u|iem|i|ach))|wczesn\\w{1,3}',
    'poł(?:ow(?:[aęy]|ie)|\\.)|środku',
    'ko(?:niec|ńc(?:a|u|em))|schył(?:ek|ku)|późn\\w{1,3}',
    '(?:pierwsz(?:[aą]|ej)|i|1\\.?) poł(?:ow(?:[aęy]|ie)|\\.)',
    '(?:drug(?:[aą]|iej)|ii|2\\.?) poł(?:ow(?:[aęy]|ie)|\\.)',
  ],
  eras: [
    'p\\.? ?n\\. ?e\\.?|przed (?:Chr(?:\\.|ystusem)|naszą erą)',
    'n\\. ?e\\.?|naszej ery|po Chr(?:\\.|ystusie)',
  ],
  range: ['między|pomiędzy', 'a|i|&|oraz|lub', 'od', '(?:aż )?do|po|na', 'dzi(?:ś|siaj)|teraz'],
  cues: [
    'we?|rok(?:u|iem|i)?|lat(?:a|ach|ami)?|od|do|po|przed|z|już|r',
    'miesiąc[aeu]|tym|między',
    'tej|tego',
    'dnia|od|do|przed|po',
    'roku?|r',
  ],
  counts: [
    'stron[aęyi]e?|str|s|artykuł\\w{0,2}|rozdział\\w{0,2}|nr|numer|poz|tom|punkt|pkt|ust|źródło',
    'niż|ponad|prawie|niemal|tylko|najmniej|łącznie|blisko|około|ok|kolejnych',
    'ludzi|żołnierzy|osób|mężczyzn|kobiet|zabitych|rannych|ofiar|głosów|ton|metrów|złotych|zł|koron|procent|milion(?:ów|y)|mln|tys|tysi(?:ące|ęcy)|razy|godzin|dni|tygodni|miesięcy|lat|mieszkańców|koni|jeńców|punktów',
    '[a-z]{2,}(?:ów|[iy]ch|ach)',
  ],
  small:
    'i|w|we|na|się|z|ze|do|od|po|o|za|nie|to|że|jest|są|był[aoy]?|byli|być|przez|dla|jako|ale|oraz|lub|jak|co|ich|jego|jej|któr[aey]\\w{0,2}|przed|pod|przy|nad|tak|też|już|a|u|gdy|czy|r|roku|został[aoy]?|miał[aoy]?|ma|mają|list',
  letters: /[łąęśźż]/iu,
  dates: [' ', '#', '#'],
  print:
    'ok. #|ok. #|# (początek)|# (połowa)|# (koniec)|#|#|#|do #|od #|# p.n.e.|# n.e.|lata %. R wieku|R wiek|R w.|# (1. połowa)|# (2. połowa)',
};
