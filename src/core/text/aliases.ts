import { formKey } from './forms';
import { lazily } from './lazy';

/**
 * Names that mean one thing in history at large, in normal form without dots, a line each; the first gives the key.
 * A people's name stands for its state as it does in essays ("the Soviets"). After `~` stand names that a marker
 * tells apart from the others and a quiz must not: to many students they are one. A city is one with its older names
 * where the time is told by the event, not by the name: not so Petrograd.
 */
const table = `
united states|united states of america|us|usa|u s a|america|american|americans~washington
soviet union|ussr|soviet|soviets|soviet russia|union of soviet socialist republics~russia|russian|russians
russia|russian|russians|russian empire|tsarist russia~soviet union|ussr|soviet|soviets
britain|great britain|uk|united kingdom|british|briton|britons~england|english
east germany|gdr|german democratic republic
west germany|frg|federal republic of germany
germany|german|germans~nazi germany|third reich|weimar republic|nazis|nazi|nazi party|nsdap
nazi party|nsdap|nazis|nazi|national socialists~nazi germany|third reich
china|chinese|prc|people republic of china|peoples republic of china
north korea|dprk|democratic people republic of korea
south korea|rok|republic of korea
north vietnam|drv|democratic republic of vietnam
france|french
italy|italian|italians
prussia|prussian|prussians
austria hungary|austro hungary|austro hungarian|austro hungarians|austro hungarian empire|austria hungarian|dual monarchy~austria|austrian|habsburgs|habsburg empire
ottoman empire|ottomans|ottoman|ottoman turks|sublime porte~turkey|turkish|turks|turk|turkish empire
byzantine empire|eastern roman empire|byzantium|byzantines|byzantine|east romans|eastern romans
jesus|christ|jesus christ
holy roman empire|hre
mughal empire|moghul empire|mogul empire|mughals|mughal|moghuls
qing dynasty|qing empire|qing|manchu dynasty|manchus|ching dynasty
inca empire|incas|inca
aztec empire|aztecs|aztec|mexica
netherlands|holland|dutch|dutch republic|united provinces
iran|persia|persian|persians|iranian|iranians|persian empire
thailand|siam|thai|siamese
sri lanka|ceylon
burma|myanmar|burmese
zimbabwe|rhodesia|southern rhodesia
ghana|gold coast
ethiopia|abyssinia|ethiopian|ethiopians|abyssinian|abyssinians
zaire|democratic republic of the congo|drc~congo|belgian congo|congo free state
indonesia|dutch east indies|netherlands east indies
manchukuo~manchuria
beijing|peking
istanbul|constantinople
st petersburg|saint petersburg~petrograd|leningrad
petrograd~st petersburg|saint petersburg|leningrad
leningrad~st petersburg|saint petersburg|petrograd
stalingrad|volgograd
ho chi minh city|saigon
guangzhou|canton
nanjing|nanking
first world war|world war one|world war i|world war 1|wwi|ww1|great war|1st world war
second world war|world war two|world war ii|world war 2|wwii|ww2|2nd world war
third world war|world war three|world war iii|world war 3|wwiii|ww3
american civil war|us civil war|war between the states
american revolution|american war of independence|american revolutionary war|revolutionary war
franco prussian war|franco german war
boer war|south african war|anglo boer war
hundred years war|100 years war
thirty years war|30 years war
seven years war|7 years war~french and indian war
six day war|6 day war
yom kippur war|october war|ramadan war
indian mutiny|sepoy mutiny|indian rebellion|sepoy rebellion|sepoy uprising|indian uprising
boxer rebellion|boxer uprising|boxer rising
wall street crash|stock market crash
black death|bubonic plague|great plague~plague
holocaust|shoah~final solution
night of the long knives|rohm purge
kristallnacht|night of broken glass|crystal night
munich putsch|beer hall putsch|munich beer hall putsch
d day|normandy landings|operation overlord|normandy invasion
operation barbarossa|barbarossa
cuban missile crisis|october crisis|caribbean crisis
nazi soviet pact|molotov ribbentrop pact|ribbentrop pact|hitler stalin pact|nazi soviet non aggression pact
october revolution|bolshevik revolution|bolshevik takeover~russian revolution|february revolution
glorious revolution|bloodless revolution
new economic policy|nep
five year plan|5 year plan|five year plans
great purge|great terror|great purges
great leap forward|great leap
hundred flowers campaign|hundred flowers movement|hundred flowers
tiananmen square massacre|tiananmen massacre
protestant reformation|reformation
counter reformation|catholic reformation
enlightenment|age of reason
triple entente|entente|entente powers~allies|allied powers
central powers~triple alliance
axis powers|axis
allied powers|allied forces~allies|triple entente|entente
bolsheviks|bolshevik|bolshevik party~communists|communist party|reds
red army|soviet army
united nations|un|uno
nato|north atlantic treaty organisation|north atlantic treaty organization
warsaw pact|warsaw treaty organisation|warsaw treaty organization
cia|central intelligence agency
gestapo|secret state police
ss|schutzstaffel
sa|sturmabteilung|brownshirts|storm troopers|stormtroopers
nkvd~cheka|ogpu|kgb
league of nations|lon~league
european union|eu
european economic community|eec|common market~european union|eu
comintern|communist international|third international
kuomintang|guomindang|kmt|gmd
ccp|chinese communist party
kpd|german communist party|communist party of germany
spd|social democrats|social democratic party
viet cong|vietcong|national liberation front|nlf
viet minh|vietminh
indian national congress|congress party
african national congress|anc
irish republican army|ira
palestine liberation organisation|palestine liberation organization|plo
ku klux klan|kkk|klan
east india company|eic|british east india company
estates general|states general
african americans|african american|black americans|black american
native americans|native american|american indians|american indian|indigenous americans
treaty of versailles|versailles treaty|versailles
magna carta|great charter
partial test ban treaty|test ban treaty|nuclear test ban treaty
kennedy|jfk|john f kennedy~john kennedy
roosevelt|fdr~franklin roosevelt|theodore roosevelt
johnson|lbj
eisenhower|ike
martin luther king|mlk
hitler|adolf hitler|fuhrer|fuehrer
mussolini|benito mussolini|duce|il duce
mao|mao zedong|mao tse tung|chairman mao
zhou enlai|chou en lai
deng xiaoping|teng hsiao ping
sun yat sen|sun yatsen
cixi|empress dowager|empress dowager cixi|dowager empress|tzu hsi
chiang kai shek|jiang jieshi
gandhi|mahatma gandhi|mohandas gandhi|mahatma
ataturk|mustafa kemal|kemal ataturk|mustafa kemal ataturk|kemal
tito|josip broz tito|josip broz
khrushchev|krushchev|khruschev|kruschev
napoleon|napoleon bonaparte|bonaparte
toussaint louverture|toussaint l'ouverture|toussaint|louverture
bismarck|otto von bismarck|iron chancellor
mary tudor|bloody mary
william the conqueror|william of normandy|duke william
charlemagne|charles the great
genghis khan|chinggis khan|temujin
tamerlane|timur
saladin|salah ad din
muhammad|mohammed|mohammad|prophet muhammad
augustus|octavian|caesar augustus|octavius
caesar|julius caesar|gaius julius caesar
mark antony|marc antony|marcus antonius|antony
cortes|hernan cortes|cortez|hernan cortez|hernando cortes
montezuma|moctezuma|motecuhzoma
tutankhamun|tutankhamen|tutankhamon|king tut
akhenaten|akhenaton
khufu|cheops
nuclear weapons|nuclear weapon|nuclear arms|nuclear bomb|nuclear bombs|atomic bomb|atomic bombs|atom bomb|atom bombs|atomic weapons
hydrogen bomb|h bomb|thermonuclear bomb
submarine|submarines|u boat|u boats
`;

interface Names {
  /** By name: the key of names that mean the same. */
  readonly keys: ReadonlyMap<string, string>;
  /** By name: all names of its lines. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** How many words the longest alias with this first word has. */
  readonly lengths: ReadonlyMap<string, number>;
}

const read = lazily((): Names => {
  const keys = new Map<string, string>();
  const lines = new Map<string, readonly string[]>();
  const lengths = new Map<string, number>();
  for (const line of table.trim().split('\n')) {
    const [same = [], akin = []] = line.split('~').map((side) => side.split('|'));
    const all = [...same, ...akin];
    for (const name of all) lines.set(name, [...new Set([...(lines.get(name) ?? []), ...all])]);
    for (const name of same) {
      const [first = '', ...others] = name.split(' ');
      keys.set(name, formKey(same[0] ?? ''));
      lengths.set(first, Math.max(others.length + 1, lengths.get(first) ?? 0));
    }
  }
  return { keys, lines, lengths };
});

/** The longest alias that begins at `at` in a row of normal forms: how many words it takes and what it stands for. */
export function aliasAt(
  norms: readonly string[],
  at: number,
): { readonly length: number; readonly key: string } | null {
  const { keys, lengths } = read();
  const plain = (norm = ''): string => norm.replaceAll('.', '');
  const longest = Math.min(lengths.get(plain(norms[at])) ?? 0, norms.length - at);
  for (let length = longest; length > 0; length--) {
    const key = keys.get(
      norms
        .slice(at, at + length)
        .map(plain)
        .join(' '),
    );
    if (key !== undefined) return { length, key };
  }
  return null;
}

/** Names that no quiz may set against this one, itself included; none where it is not in the table. */
export function namesLike(name: string): readonly string[] {
  return read().lines.get(name) ?? [];
}
