/** Beginnings of words that say of themselves whether a sentence tells a cause or an effect. */
const telling = new RegExp(
  `(?:^|\\P{L})(?:${(
    'caus becaus due led lead result cons[eé][cgq]uen trigger spark provo reason origin impact ef+e[cit] outcome ' +
    'aftermath legacy eventual final thus therefore (?:long|short)-term background factor ursach grund gründe folge ' +
    'auswirk wegen daher deshalb führte ergebnis auslös anlass entraîn bilan risultat motiv raz[oó]n oorza gevolg ' +
    'pr[ií]čin následk dôsledk (?:after|nach|après|después|dopo|depois|na|po)_(?:the|this|dem|der|den|des|la|el|il|a|o|de)_ ' +
    'in_the_(?:long|short)_ (?:long|short)_run marks?_the marked_the marking_the la(?:id|ys|ying)_(?:the|a) paved ' +
    '(?:a|à|de)_(?:largo|corto|longo|curto|long|court)_ (?:lungo|breve)_termine langfristig kurzfristig dlhodob krátkodob ' +
    'sentó_las le_basi lançou_as legte_den signific influenc ' +
    '(?:start|beginning|outbreak|end|inici?o|fin(?:al|e)?|anfang|ende|einde|début|koniec|začiatok)_(?:of|de|da|do|del|der|des|van)_'
  )
    .replace(/_/gu, '\\s')
    .split(' ')
    .join('|')})|原因|影响|影響|结果|結果|导致|奠定|标志|標誌|开端|開端`,
  'iu',
);

/** Would the words alone sort the sentence, or mislead? */
export function givesRoleAway(text: string): boolean {
  return telling.test(text);
}

/** Wishes, fears and states: among the steps of the course these may be called causes of the rest as well. */
const reasoned =
  /\b(?:so (?:that|as)|in order to|want(?:ed|s|ing)?|fear(?:s|ed|ing)?|hop(?:ed|ing)|tensions?|growing|anger|angry|resent\w*|unpopular|weak\w*|since|as)\b/iu;

/** Could a step of the course be called a cause, too, for what it says of reasons? */
export function givesReason(text: string): boolean {
  return reasoned.test(text);
}
