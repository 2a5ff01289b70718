import type { DateWords } from './words';

export const english: DateWords = {
  code: 'en',
  seasons: 'spring summer autumn winter springtime summertime fall',
  ordinals: [
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth - - - - - - - - - thirtieth',
    '',
  ],
  nth: 'st|nd|rd|th',
  link: 'of(?: the(?: year)?)?',
  article: 'the',
  century: 'N(?:-| )?(?:century|centuries|c(?:ent)?(?!\\w)\\.?)|cN(?!\\w)',
  decade: [
    "D[’']?s\\b",
    'twentie thirtie fortie fiftie sixtie seventie eightie ninetie',
    'N decade of',
  ],
  about: '(?:around|about|circa)(?: the year)?|approx(?:imately)?|roughly',
  parts: [
    'early(?:-| )to(?:-| )mid|(?:early|first|opening) (?:days|weeks|months|years|decades|part|third|quarter) of|early(?: in)?|(?:beginning|start|outset) of',
    'mid(?:-| )to(?:-| )late|mid|(?:middle|midst) of',
    '(?:late|last|final|closing) (?:days|weeks|months|years|decades|part|third|quarter) of|late(?: in)?|(?:end|close) of',
    '(?:1st|first) half of',
    '(?:2nd|second|latter) half of',
  ],
  eras: ['B\\. ?C(?:\\. ?E)?\\.?|BCE?', 'A\\. ?D\\.?|AD|C\\. ?E\\.|CE'],
  relative: [
    'that(?: same)? U|same U',
    '(?:next|following) U',
    '(?:previous|preceding) U|N Us? earlier',
    'N Us? (?:later|afterwards)',
    'an?|one two three four five six seven eight nine ten eleven twelve',
    ['day', 'month', 'year'],
  ],
  range: ['between', 'and|&|or', 'from', 'to|until|till|through', '(?:the )?present|today|now'],
  cues: [
    'in|by|from|during|since|until|till|throughout|before|after|year|pre|post',
    'month of|following|last|that|this|next|between',
    'that|by the|until the|the following',
    '(?:on|by|until|till|from|since|before|(?:morning|afternoon|evening|night) of) the',
  ],
  counts: [
    'chapter|section|number|room|flight|route|form|model|type|highway|question|unit|paper',
    'than|over|nearly|almost|some|only|least|most|these|those|all|other|killed|just|about|around|roughly',
    'men|women|people|soldiers|troops|ships|casualties|dead|votes|ton(?:ne)?s?|miles|metres|feet|pounds|percent|thousand|times|hours|days?|weeks|months|years?',
    '[a-z]{3,}s|children|infantry|police',
  ],
  small:
    'the|an?|and|or|but|of|to|in|on|at|by|for|with|from|as|is|was|were|are|has|had|would|he|she|it|they|we|his|her|its|their|that|which|who|when|while|after|before|because|so|not|until|since|during|saw|also|became|begins|ends|brings',
  dates: [' ', '#', '#'],
  print:
    'about #|c. #|early #|mid-#|late #|#|#|#|until #|#–present|# BC|AD #|#s|#th century|#th c.|first half of #|second half of #',
};
