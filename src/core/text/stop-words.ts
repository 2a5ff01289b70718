/** Words that carry grammar rather than history, in normal form (see `words`). */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any each every all both such own same other another ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs ' +
    'myself himself herself itself themselves who whom whose which what when where why how ' +
    'and or but nor so yet if then than as because since while although though unless until whether ' +
    'of in on at to from by with for about into onto over under between among through during within ' +
    'against toward upon up down out off again there here just only also too very quite rather even still ' +
    'be am is are was were been being have has had having do does did doing done will would shall should ' +
    'can could may might must ought not no never none neither cannot ' +
    "don't didn't doesn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't hasn't " +
    "haven't hadn't dont didnt doesnt isnt arent wasnt werent wont wouldnt cant couldnt hasnt havent hadnt " +
    "it's he's she's that's there's they're we're you're i'm i've they've we've i'd he'd she'd they'd " +
    'more most much many few less least one ones thing things way ways well however therefore thus hence ' +
    'meanwhile moreover furthermore etc eg ie like became become becoming get got getting'
  ).split(' '),
);
