/** Words that say of themselves whether a sentence tells a cause or an effect, in the languages of the reader. */
const telling = [
  // English
  'caus(?:e|es|ed|ing)|because|due to|led|leads?|leading|result(?:s|ed|ing)?|consequen(?:ce|ces|t|tly)|impact(?:s|ed)?',
  'effects?|outcomes?|aftermath|afterwards?|legacy|trigger(?:s|ed)?|sparked|provoked|reasons?|origins?|in the end',
  'eventually|finally|long[- ]term|short[- ]term|thus|therefore|ever since|to this day|background|as a result|factors?',
  // German
  'ursachen?|grund|gründe|folgen?|auswirkungen?|wegen|daher|deshalb|führten?|ergebnis(?:se)?|auslöser|anlass',
  // French
  'causes?|conséquences?|effets?|résultats?|origines?|bilan|provoqu\\p{L}+|entraîn\\p{L}+',
  // Italian, Spanish, Portuguese
  'causas?|causò|conseguenz[ae]|consecuencias?|consequências?|effetti|effetto|efectos?|efeitos?|risultat[oi]',
  'resultados?|motiv[oi]s?|razones|razões',
  // Dutch, Slovak, Czech, Polish
  'oorza(?:ak|ken)|gevolg(?:en)?|aanleiding|leidde|príčin[ay]?|následk?[yov]*|dôsledk\\p{L}*|příčin[ay]?|przyczyn[ay]?|skutk\\p{L}*',
].join('|');

const pattern = new RegExp(
  `(?:^|[^\\p{L}])(?:${telling})(?![\\p{L}])|原因|影响|影響|结果|結果|导致`,
  'iu',
);

/** Would the words alone sort the sentence, or mislead? */
export function givesRoleAway(text: string): boolean {
  return pattern.test(text);
}
