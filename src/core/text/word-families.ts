// Each family is led by the word that stands for all. Inflections and endings that `forms` reads by rule are left out.
const split = (families: string): string[][] =>
  families.split(', ').map((family) => family.split(' '));

const verbs = split(
  'arise arose arisen, beat beaten, begin began begun, break broke broken, ' +
    'bring brought, build built, buy bought, catch caught, choose chose chosen choice, come came, deal dealt, ' +
    'draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen, feel felt, fight fought, ' +
    'feed fed, flee fled, fly flew flown flight, forbid forbade forbidden, freeze froze frozen, give gave given gift, go went gone, ' +
    'grow grew grown growth, hang hung, hear heard, hide hid hidden, hold held, keep kept, know knew known knowledge, ' +
    'lay laid, lead led, leave left, lose lost loss, make made, mean meant, meet met, overcome overcame, ' +
    'overthrow overthrew overthrown, overtake overtook, pay paid, rise rose risen, run ran, say said, see saw seen, ' +
    'seek sought, sell sold sale, send sent, shake shook shaken, shoot shot, sink sank sunk, speak spoke spoken speech, spend spent, ' +
    'stand stood, steal stole stolen, strike struck, swear swore sworn, take took taken, teach taught, ' +
    'tell told, think thought, throw threw thrown, understand understood, win won, withdraw withdrew withdrawn, ' +
    'write wrote written',
);

/** Past forms that no rule tells: fought, withdrew. */
export const pastForms: ReadonlySet<string> = new Set(verbs.flatMap(([, ...past]) => past));

/** Far-apart forms of one word, two spellings of it, and a people with its land. */
export const families: readonly (readonly string[])[] = [
  ...verbs,
  ...split(
    'man men, woman women, child children, foot feet, crisis crises, die died dying death dead, live life alive, ' +
      'birth born, strong strength stronger strongest strengthen, long length, free freedom, poor poverty, ' +
      'hungry hunger, angry anger, bad worse worst, good better best, ally alliance, marry marriage, believe belief, ' +
      'prove proof, fail failure, press pressure, famous fame, behave behavior, sign signature, deep depth, wide width, ' +
      'high height, half halves, hero heroic, starve starvation, explain explanation, maintain maintenance, ' +
      'succeed success successfully, crime criminal, settle settlement, serve service, enemy enmity, ' +
      'compete competition competitor, agree agreement, deny denial, advise advice, detain detention, retain retention, rebel rebellion, religion religious, suspect suspicion, ' +
      'military militarism, tense tension, unify unite unification, nazi nazism, slave slavery enslave, ' +
      'peasant peasantry, noble nobility nobleman noblemen, colony colonise colonist colonialism, republic republican, constitution constitutional, ' +
      'occupy occupation, destroy destruction, conquer conquest, acquire acquisition, abolish abolition, ' +
      'gray grey, plow plough, jail gaol, skeptic sceptic, judgment judgement, learn learnt, burn burnt, ' +
      'skillful skilful, practice practise, license licence, center centre, theater theatre, meter metre, kilometer kilometre, maneuver manoeuvre, liter litre, ' +
      'fiber fibre, caliber calibre, saber sabre, inquiry enquiry inquire enquire, czar tsar, czarism tsarism, ' +
      'artifact artefact, draft draught, jewelry jewellery, ' +
      'britain british briton, france french frenchman frenchmen, spain spanish spaniard, italy italian, ' +
      'poland polish pole, netherlands dutch holland, denmark danish danes, sweden swedish swedes, norway norwegian, ' +
      'finland finnish finns, ireland irish, scotland scottish scots, wales welsh, greece greek, turkey turkish turks, ' +
      'hungary hungarian, serbia serb, croatia croat, czechoslovakia czech, belgium belgian, portugal portuguese, ' +
      'egypt egyptian, china chinese, japan japanese, vietnam vietnamese, iraq iraqi, iran iranian, israel israeli, ' +
      'mexico mexican, canada canadian, normandy norman, rome roman, athens athenian, afghanistan afghan',
  ),
];
