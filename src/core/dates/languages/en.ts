import type { DateWords } from './words';

export const english: DateWords = {
  code: 'en',
  doubtful: 'march|may|august',
  seasons: 'spring summer autumn winter springtime summertime fall wintertime',
  ordinals:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ordinalEnd: '',
  nth: 'st|nd|rd|th',
  link: 'of(?: the(?: year)?)?|in the year',
  article: 'the',
  century: 'N(?:-| )(?:centur(?:y|ies)|cent)\\b',
  decade: "D[’']?s\\b",
  decades: 'twentie thirtie fortie fiftie sixtie seventie eightie ninetie',
  about: 'ca?|circa|around|about|approx(?:imately)?|roughly',
  early: 'early(?: in)?|(?:beginning|start) of',
  mid: 'mid|middle of',
  late: 'late(?: in)?|end of',
  bc: 'B\\. ?C\\.(?: ?E\\.)?|BCE?',
  ad: 'A\\. ?D\\.|AD|C\\. ?E\\.|CE',
  between: 'between',
  and: 'and|&|or',
  from: 'from',
  to: 'to|until|till|through|up to',
  now: '(?:the )?present(?: day)?|today|now',
  in: 'in|by|from|during|since|until|till|throughout|before|after|year|pre|post',
  inMonth: 'month of|following|last|that|this|next|between',
  inSeason: 'that|by the|until the|the following',
  on: '(?:on|by|until|till|from|since|before) the',
  reference:
    'pages?|pp?|pg|art(?:icles?)?|ch(?:apters?)?|sections?|paragraph|verse|vol(?:ume)?|nos?|numbers?|resolution|directive|fig(?:ure)?|room|flight|route|type|model|version',
  amount:
    'than|over|nearly|almost|some|only|least|most|exactly|these|those|under|below|above|all|other|another|killed|killing|numbered|numbering|just|about|around|approximately|roughly|worth',
  unit: 'men|women|people|soldiers|troops|ships|casualties|dead|wounded|prisoners|jews|workers|votes|seats|tons?|tonnes?|kg|km|miles?|met(?:er|re)s?|feet|dollars|pounds|percent|per|million|billion|thousand|times|hours|minutes|days?|weeks|months|years?|strong',
  counted: '[a-z]{3,}s|children|aircraft|cattle|cavalry|infantry|police|militia|sheep|nuclear',
  small:
    'the|an?|and|or|but|of|to|in|on|at|by|for|with|from|as|is|was|were|are|be|has|had|have|did|does|would|could|should|will|he|she|it|they|we|his|her|its|their|this|that|these|which|who|when|while|after|before|because|so|there|then|not|until|since|during|saw|sees|also|both|became|begins|ends|brings|dies',
  of: ' ',
  days: ['#', '#'],
  print: 'about #|c. #|early #|mid-#|late #|#|#|#|until #|since #|# BC|AD #|#s|#th century|#th c.',
};
