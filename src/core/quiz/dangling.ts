import { GAP } from './stem';

/*
 * Words that point back at a sentence which the stem does not show. Opening words of several languages in one
 * table; those that mean something harmless at the head of a sentence of another language are left out.
 */

/** Stand for somebody or something: a context said first ("Stalin: he refused") resolves them. */
const standIns = new Set(
  (
    'this that these those he she it they his her its their such him them we our both neither latter former another ' +
    'others dies diese dieser dieses er sie ihre seine cela ceci ce cet cette ces elle elles ils celui celle esto eso ' +
    'esta este estos estas ella ellos questo questa questi queste egli lui lei esso essa essi loro dit deze hij zij ' +
    'ze hun isto isso esse essa ele ela eles elas'
  ).split(' '),
);

/** Of these, the ones that only a name resolves. */
const personal = new Set(
  'he she they his her their him them er sie hij zij egli lui lei loro ele ela ils elles'.split(
    ' ',
  ),
);

/** Join on to a sentence before: no context helps. */
const connectives = new Set(
  (
    'then later afterwards afterward also however therefore thus hence instead consequently nevertheless ' +
    'nonetheless moreover furthermore meanwhile so and but or because which who where while whereas eventually yet ' +
    'finally similarly likewise additionally again why how what when daraufhin danach dadurch deshalb außerdem dabei ' +
    'somit aber ensuite puis ainsi donc cependant además después luego entonces pero inoltre poi quindi infatti però ' +
    'così ma daarna hierdoor daardoor daarom ook vervolgens maar depois então assim também além mas'
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
  /\b(?:of|about|like|for) (?:this|these|those)\b(?!\s+\p{L}+\s+(?:was|were|had))|\b(?:however|though)\W*$/iu;

/** Notes drop the subject: "led to inflation", "was assassinated". Alone, that asks about nobody. */
const subjectless =
  /^(?:was|were|is|are|had|has|have|would|could|did|does|became|made|took|gave|went|came|got|won|lost|led|leads?|leading|left|began|fell|rose|saw|held|brought|meant|means|includes?|sent|set|put|to|not|can|must|makes|gives|takes|wants|becomes|thought|felt|said|ran|built|broke|kept|cost|using|causing|resulting|including|making|giving|allowing|forcing|supported by|aka|i\.e|e\.g)\b|^(?!.*,.*\s(?:was|were|had)\s)(?!(?:united|allied|allies|armed|hundred|limited|increased|improved|reduced|planned|continued|red|sacred|combined|divided|unified|centralised|centralized|collapsed|failed|mixed|skilled|unskilled|educated|enslaved|wounded|landed|advanced|renewed|widespread|need|speed|greed|indeed)\b)\p{L}{3,}ed\s/iu;

/** Does the stem lean on words that are not in it? A context may resolve what it leans on, but not a connective. */
export function danglesFrom(stem: string, context = ''): boolean {
  const first = /^[\p{P}\s]*([\p{L}’']+)/u.exec(stem)?.[1]?.toLowerCase();
  if (first === undefined) return !stem.trim().startsWith(GAP);
  if (stem.trim().startsWith(GAP)) return unresolved.test(stem);
  if (connectives.has(first)) return true;
  // "Walter Raleigh: he sailed" says who; "Radicalization: they wanted more" does not.
  if (context !== '') return personal.has(first) && !/\p{Lu}\S*(?:\s+\S+)?\s+\p{Lu}/u.test(context);
  return (
    standIns.has(first) ||
    openingPhrase.test(stem) ||
    unresolved.test(stem) ||
    (/^\p{L}/u.test(stem) && subjectless.test(stem))
  );
}
