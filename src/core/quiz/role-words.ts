/** Beginnings of words that say of themselves whether a sentence tells a cause or an effect. */
const telling = new RegExp(
  `(?:^|\\P{L})(?:${(
    'caus becaus due led lead result cons[eé][cgq]uen trigger spark provo reason origin impact ef+e[cit] outcome ' +
    'aftermath legacy eventual final thus therefore (?:long|short)-term background factor ursach grund gründe folge ' +
    'auswirk wegen daher deshalb führte ergebnis auslös anlass entraîn bilan risultat motiv raz[oó]n oorza gevolg ' +
    'pr[ií]čin následk dôsledk'
  )
    .split(' ')
    .join('|')})|原因|影响|影響|结果|結果|导致`,
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
