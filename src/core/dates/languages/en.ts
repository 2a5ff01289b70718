import type { DateWords } from './words';

export const english: DateWords = {
  code: 'en',
  seasons: 'spring summer autumn winter springtime summertime fall',
  ordinals: [
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    '',
  ],
  nth: 'st|nd|rd|th',
  link: 'of(?: the(?: year)?)?',
  article: 'the',
  century: 'N(?:-| )(?:century|centuries)\\b',
  decade: ["D[’']?s\\b", 'twentie thirtie fortie fiftie sixtie seventie eightie ninetie'],
  about: 'around|about|approx\\.?|roughly',
  parts: ['early(?: in)?|(?:beginning|start) of', 'mid|middle of', 'late(?: in)?|end of'],
  eras: ['B\\. ?C\\.(?: ?E\\.)?|BCE?', 'A\\. ?D\\.|AD|CE'],
  range: ['between', 'and|&|or', 'from', 'to|until|till|through', '(?:the )?present|today|now'],
  cues: [
    'in|by|from|during|since|until|till|throughout|before|after|year|pre|post',
    'month of|following|last|that|this|next|between',
    'that|by the|until the|the following',
    '(?:on|by|until|till|from|since|before) the',
  ],
  counts: [
    'chapter|section|number|room|flight|route',
    'than|over|nearly|almost|some|only|least|most|these|those|all|other|killed|just|about|around|roughly',
    'men|women|people|soldiers|troops|ships|casualties|dead|votes|ton(?:ne)?s?|miles|metres|feet|pounds|percent|thousand|times|hours|days?|weeks|months|years?',
    '[a-z]{3,}s|children|infantry|police',
  ],
  small:
    'the|an?|and|or|but|of|to|in|on|at|by|for|with|from|as|is|was|were|are|has|had|would|he|she|it|they|we|his|her|its|their|that|which|who|when|while|after|before|because|so|not|until|since|during|saw|also|became|begins|ends|brings',
  dates: [' ', '#', '#'],
  print: 'about #|c. #|early #|mid-#|late #|#|#|#|until #|since #|# BC|AD #|#s|#th century|#th c.',
};
