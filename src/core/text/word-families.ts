// Each family is led by the word that stands for all. Inflections and endings that `forms` reads by rule are left out.
const split = (families: string): string[][] =>
  families.split(', ').map((family) => family.split(' '));

const verbs = split(
  'arise arose, bear bore borne, beat, begin began begun, bind bound, bleed bled, breed bred, break broke, bring brought, build built, buy bought, ' +
    'catch caught, choose chose choice, cling clung, come came, creep crept, deal dealt, dig dug, draw drew, drink drank drunk, ' +
    'drive drove, eat ate, fall fell, feed fed, feel felt, fight fought, flee fled, fly flew flight, forbid forbade, foresee foresaw, ' +
    'forget forgot, freeze froze, hang hung, hide hid hidden, lend lent, mistake mistook, oversee oversaw, rebuild rebuilt, ride rode ridden, ' +
    'shake shook, shrink shrank shrunk, sing sang sung, sink sank sunk, sleep slept, spin spun, steal stole, stick stuck, swear swore, ' +
    'sweep swept, tear tore, undergo underwent, undertake undertook, uphold upheld, wake woke, wear wore, withhold withheld, ' +
    'withstand withstood, weep wept, slay slew slain, strive strove, forgive forgave, learn learnt, burn burnt, spring sprang sprung, swing swung, ' +
    'give gave, go went gone, grow grew growth, hear heard, hold held, keep kept, know knew knowledge, lay laid, lead led, leave left, ' +
    'lose lost loss, make made, mean meant, meet met, overcome overcame, overthrow overthrew, pay paid, rise rose, run ran, say said, see saw, ' +
    'seek sought, sell sold sale, send sent, shoot shot, speak spoke speech, spend spent, stand stood, ' +
    'strike struck, take took, teach taught, tell told, think thought, understand understood, ' +
    'win won, withdraw withdrew, write wrote written',
  // "Broken", "taken", "grown", "fallen": what the letters make of other verbs is no word.
).map((forms) => forms.concat(...forms.map((form) => [`${form}n`, `${form}en`])));

/** Past forms that no rule tells: fought, withdrew. */
export const pastForms: ReadonlySet<string> = new Set(verbs.flatMap(([, ...past]) => past));

/** Nouns that stand in families with verbs, among their past forms. */
export const verbalNouns = 'growth choice flight knowledge sale speech';

/**
 * Far-apart forms of one word, two spellings of it, a people with its land, and words that a teacher takes for one
 * another in nearly any sentence.
 */
export const families: readonly (readonly string[])[] = [
  ...verbs,
  ...split(
    'kilometre km, kilogram kg, man men, woman women, child children, crisis crises, die died dying death dead, live life alive, birth born, ' +
      'strong strength stronger strongest strengthen, free freedom, poor poverty, hungry hunger, anger angry, ' +
      'ally alliance, believe belief, explain explanation, fail failure, ' +
      'succeed success successfully, crime criminal, settle settlement, serve service, ' +
      'compete competition, agree agreement, deny denial, hero heroic, rebel rebellion, religion religious, ' +
      'military militarism, tense tension, unify unite unification, nazi nazism, slave slavery enslave, ' +
      'peasant peasantry, noble nobility, colony colonise colonist colonialism, republic republican, ' +
      'constitution constitutional, occupy occupation, destroy destruction, conquer conquest, abolish abolition, ' +
      'gray grey, czar tsar, ' +
      'britain british briton, france french, spain spanish spaniard, italy italian, poland polish pole, ' +
      'ireland irish, ' +
      'scotland scottish scots, greece greek, turkey turkish turk, hungary hungarian, serbia serb, ' +
      'czechoslovakia czech, egypt egyptian, china chinese, japan japanese, ' +
      'vietnam vietnamese, iraq iraqi, iran iranian, israel israeli, rome roman, ' +
      'denmark danish dane, sweden swedish swede, finland finnish finn, norway norwegian, switzerland swiss, portugal portuguese, ' +
      'netherlands dutch holland, belgium belgian, wales welsh, england english englishman englishmen, irish irishman irishmen, ' +
      'french frenchman frenchmen, afghanistan afghan, croatia croat, slovakia slovak, yugoslavia yugoslav, ukraine ukrainian, ' +
      'mexico mexican, canada canadian, brazil brazilian, argentina argentine argentinian, chile chilean, peru peruvian, ' +
      'haiti haitian, morocco moroccan, sudan sudanese, rwanda rwandan, tibet tibetan, mongolia mongol, lebanon lebanese, ' +
      'palestine palestinian, arabia arab, burma burmese, philippines filipino, europe european, athens athenian, sparta spartan, ' +
      'carthage carthaginian, macedon macedonian macedonia, troy trojan, babylon babylonian, byzantium byzantine, venice venetian, ' +
      'florence florentine, genoa genoese, sicily sicilian, normandy norman, burgundy burgundian, castile castilian, ' +
      'catalonia catalan, kurd kurdish, jew jewish judaism, muslim islam islamic moslem, hindu hinduism, catholic catholicism, ' +
      'protestant protestantism, luther lutheran, bolshevik bolshevism, ' +
      'kill murder assassinate, begin start outbreak, end finish conclude, aid help assist assistance, ' +
      'large big huge enormous massive vast, show demonstrate illustrate portray, fight combat, ' +
      'country nation, soldier troop, rich wealth, ' +
      'rise increase grow, fall decrease decline drop reduce, win victory, defeat beat, obtain acquire, ' +
      'provide supply, treaty pact accord, law legislation, allow permit, prevent stop, remove withdraw, weapon arm, ' +
      'danger threat risk, important importance significant, need require, choose select, people citizen population, ' +
      'job work employment, king monarch, cause reason, lead result, ruin destroy, small little tiny, ' +
      'frighten afraid fear',
  ),
];
