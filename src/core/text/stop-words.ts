/** Words that carry grammar rather than history. */
const listed = new Set(
  (
    'a an the this that these those some any each every all both such own same other another ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs ' +
    'myself himself herself itself themselves who whom whose which what when where why how ' +
    'and or but nor so yet if then than as because since while whilst although though unless until whether ' +
    'of in on at to from by with for about into onto over under between among amongst amid amidst through during within ' +
    'against toward upon up down out off again there here just only also too very quite rather even still ' +
    'be am is are was were been being have has had having do does did doing done will would shall should ' +
    'can could may might must ought not no never none neither cannot ' +
    'more most much many few less least one ones thing things way ways well however therefore thus hence ' +
    'meanwhile moreover furthermore etc eg ie like became become becoming get got getting'
  ).split(' '),
);

/** Does a word, in normal form, carry grammar alone? "It's", "they've" and "I'd" do as well. */
export function isStopWord(norm: string): boolean {
  return (
    listed.has(norm) || isContractedNot(norm) || listed.has(/^(.+)'\p{L}+$/u.exec(norm)?.[1] ?? '')
  );
}

/** "Didn't", "wont": an auxiliary verb and its "not", with or without the apostrophe. */
export function isContractedNot(norm: string): boolean {
  return /^(?:ai|are|ca|could|did|do|does|had|has|have|is|must|need|should|was|were|wo|would)n'?t$/u.test(
    norm,
  );
}
