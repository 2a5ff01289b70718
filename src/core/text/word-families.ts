/** Forms of one word, each family led by the form that stands for all; commas part the families. */
const families = (
  'abide abode, arise arose arisen, bear bore borne, beat beaten, begin began begun, ' +
  'bind bound, break broke broken, bring brought, build built, buy bought, catch caught, ' +
  'choose chose chosen choice, cling clung, come came, creep crept, deal dealt, dig dug, ' +
  'draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, ' +
  'feed fed, feel felt, fight fought, flee fled, fly flew flown flight, ' +
  'forbid forbade forbidden, forget forgot forgotten, freeze froze frozen, ' +
  'give gave given gift, go went gone, grow grew grown growth, hang hung, hear heard, ' +
  'hide hid hidden, hold held, keep kept, know knew known knowledge, lay laid, lead led, ' +
  'leave left, lend lent, lose lost loss losses, make made, mean meant, meet met, ' +
  'overcome overcame, overthrow overthrew overthrown, overtake overtook, pay paid, ' +
  'ride rode ridden, ring rang rung, rise rose risen, run ran, say said, see saw seen, ' +
  'seek sought, sell sold sale sales, send sent, shake shook shaken, shoot shot, ' +
  'sing sang sung, sink sank sunk, speak spoke spoken speech, spend spent, stand stood, ' +
  'steal stole stolen, strike struck, swear swore sworn, sweep swept, swim swam, ' +
  'take took taken, teach taught, tear tore torn, tell told, think thought, ' +
  'throw threw thrown, understand understood, wear wore worn, weep wept, win won, ' +
  'withdraw withdrew withdrawn, write wrote written, man men, woman women, child children, ' +
  'foot feet, crisis crises, die died dying death dead, live life lives lived alive, ' +
  'birth born, ' +
  'strong strength stronger strongest strengthen strengthened strengthens strengthening, ' +
  'long length, free freedom, poor poverty, hungry hunger, angry anger, bad worse worst, ' +
  'good better best, ally allies allied alliance alliances, marry marriage, ' +
  'believe belief beliefs, prove proof, appear appearance, fail failure, press pressure, ' +
  'famous fame, advise advice, behave behavior, sign signature, deep depth, wide width, ' +
  'high height, half halves, hero heroes heroic, wealth wealthy, starve starvation, ' +
  'explain explanation, pronounce pronunciation, maintain maintenance, ' +
  'succeed success successful successfully, crime criminal, settle settlement, ' +
  'serve service, warn warning, enemy enemies enmity, compete competition competitor, ' +
  'agree agreement agreements agreed, deny denial denials, rebel rebellion rebellions, ' +
  'religion religious religions, suspect suspicion suspicions, military militarism, ' +
  'tense tension tensions, unify unite united unified unification, nazi nazis nazism, ' +
  'slave slavery enslave enslaved slaves, peasant peasantry, ' +
  'noble nobility nobles nobleman noblemen, ' +
  'colony colonies colonial colonise colonize colonised colonized colonisation colonization colonist colonists colonialism, ' +
  'arrive arrival, constitution constitutional constitutions, republic republican republics, ' +
  ' , occupy occupation occupations occupier occupiers'
).split(', ');

/** Irregular and far-apart forms to the word that stands for them: fought to fight, poverty to poor. */
export const baseForms: ReadonlyMap<string, string> = new Map(
  families.flatMap((family) => {
    const [base = '', ...forms] = family.split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);

/** A people and its language to the land: german to germany. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  (
    'german:germany germans:germany british:britain briton:britain britons:britain french:france frenchman:france ' +
    'frenchmen:france spanish:spain spaniard:spain spaniards:spain italian:italy italians:italy polish:poland ' +
    'pole:poland poles:poland dutch:netherlands holland:netherlands danish:denmark danes:denmark swedish:sweden ' +
    'swedes:sweden norwegian:norway norwegians:norway finnish:finland finns:finland irish:ireland scottish:scotland ' +
    'scots:scotland welsh:wales greek:greece greeks:greece turkish:turkey turks:turkey hungarian:hungary ' +
    'hungarians:hungary serb:serbia serbs:serbia croat:croatia croats:croatia czech:czechoslovakia ' +
    'belgian:belgium belgians:belgium swiss:switzerland portuguese:portugal egyptian:egypt egyptians:egypt ' +
    'chinese:china japanese:japan vietnamese:vietnam iraqi:iraq iraqis:iraq iranian:iran iranians:iran ' +
    'israeli:israel israelis:israel mexican:mexico mexicans:mexico canadian:canada canadians:canada ' +
    'norman:normandy normans:normandy roman:rome romans:rome athenian:athens athenians:athens ' +
    'spartan:sparta spartans:sparta chechens:chechnya afghan:afghanistan afghans:afghanistan'
  )
    .split(' ')
    .map((pair) => pair.split(':'))
    .map(([people = '', land = '']) => [people, land] as const),
);
