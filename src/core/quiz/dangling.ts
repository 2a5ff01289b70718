import { GAP } from './stem';

/**
 * Words that point back at a sentence which the stem does not show. Opening words of twelve languages in one
 * table; those that mean something harmless at the head of a sentence of another language are left out.
 */
const openers = new Set(
  (
    'this that these those he she it they his her its their such him them we then later afterwards ' +
    'afterward also however therefore thus hence instead another others both neither latter former ' +
    'consequently nevertheless nonetheless moreover furthermore meanwhile so and but or because which ' +
    'who where while whereas though although eventually finally similarly likewise additionally again ' +
    'dies diese dieser dieses daraufhin danach dadurch deshalb außerdem dabei somit er sie ihre seine ' +
    'cela ceci ce cet cette ces elle elles ils celui celle ensuite puis ainsi donc cependant ' +
    'esto eso esta este estos estas ella ellos además después luego entonces ' +
    'questo questa questi queste egli lui lei esso essa essi loro inoltre poi quindi infatti però così ' +
    'dit deze hij zij ze hun daarna hierdoor daardoor daarom ook vervolgens ' +
    'isto isso esse essa ele ela eles elas depois então assim também além'
  ).split(' '),
);

const openingPhrase = new RegExp(
  '^(?:' +
    [
      'the (?:following|next|same|previous) (?:day|week|month|year|decade)',
      'the (?:latter|former|two|three|other|others|result|results|aim|agreement|pact|treaty|plan|act|law|former) (?:was|were|had|said|of this)',
      '(?:one|two|three|a|an|the|some|several|\\d+)? ?(?:day|week|month|year|decade)s? (?:after|before|later|earlier|of)',
      '(?:after|before|during|by|because of|due to|following|despite|from|with|in|on|at|through|under) (?:this|that|these|those|it|his|her|their|its|him|them|which|the same)',
      '(?:as|for) (?:a result|this|example|instance)',
      'there (?:was|were|is|are)? ?also',
      'at the (?:same|end)',
      'in (?:addition|response|return|turn|fact|contrast|particular|conclusion)',
      'on the other hand',
      'one of (?:the|his|her|their|these|those)',
      '(?:all|some|most|many|each|part|none) of (?:this|that|these|those|it|them)',
      'not only',
    ].join('|') +
    ')\\b',
  'iu',
);

/** Points back from within the sentence, and nothing before it in the sentence can be meant. */
const unresolved =
  /\b(?:of|about|like|for) (?:this|these|those)\b(?!\s+\p{L}+\s+(?:was|were|had))/iu;

/** Notes drop the subject: "led to inflation", "was assassinated". Alone, that asks about nobody. */
const subjectless =
  /^(?:was|were|is|are|had|has|have|would|could|did|does|became|made|took|gave|went|came|got|won|lost|led|leads?|leading|left|began|fell|rose|saw|held|brought|forced|allowed|helped|causing|caused|resulted|resulting|meant|means|included|includes?|including|wanted|tried|used|failed|sent|set|put|to|not|can|must|made|makes|gives|takes|wants|becomes|believed|thought|felt|said|ran|built|broke|kept|lasted|cost|ended|started|continued|decided|agreed|refused|supported|promised)\b|^\p{L}+ed (?:to|the|a|an|by|from|his|her|their|its|in|into|with|on|up|out|as|for|over|that)\b/iu;

/** Does the stem lean on words that are not in it? Such a stem is only fit under its context. */
export function danglesFrom(stem: string): boolean {
  const first = /^[\p{P}\s]*([\p{L}’']+)/u.exec(stem)?.[1]?.toLowerCase();
  if (first === undefined) return !stem.trim().startsWith(GAP);
  if (stem.trim().startsWith(GAP)) return unresolved.test(stem);
  return (
    openers.has(first) ||
    openingPhrase.test(stem) ||
    unresolved.test(stem) ||
    (/^\p{L}/u.test(stem) && subjectless.test(stem))
  );
}
