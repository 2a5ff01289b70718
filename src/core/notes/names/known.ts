// Small general lists, so that a question never offers a country as a person. Written as in `cues.ts`.
import type { NameType } from '../note';
import { everyWord } from '../words/table';
import { finder, fold, list } from './cues';

const known: readonly (readonly [NameType, string])[] = [
  [
    'place',
    `america middle_east near_east far_east balkan balkans pacific atlantic baltic britain great_britain england scotland wales
holland flanders normandy alsace lorraine alsace-lorraine bavaria saxony prussia silesia rhine rhineland ruhr saar
sudetenland bohemia crimea castile aragon sardinia sicily macedonia yugoslavia czechoslovakia austria-hungary soviet_union
ussr us usa u.s uk gdr frg urss vichy turkey siberia persia mesopotamia babylon judea palestine arabia suez gaul
constantinople carthage sparta manchuria korea tibet indochina bengal congo texas california virginia florida hawaii
massachusetts pennsylvania louisiana alabama kansas new_england pearl_harbor roma rom mosca praga praha wien wenen vienna
boston washington philadelphia wall_street dunkirk verdun waterloo geneva versailles hamburg munich nuremberg dresden weimar
leningrad stalingrad yalta potsdam locarno venice florence milan genoa naples alexandria beijing hanoi hiroshima nagasaki
danzig auschwitz danube nile mississippi alps sowjetunion osterreich-ungarn preußen bayern sachsen rheinland ruhrgebiet
munchen amerika moyen-orient maghreb sahara bonn jerusalem cairo barcelona sevilla zaragoza milano torino firenze napoli
venezia bologna bastille leipzig frankfurt essen austerlitz borodino trafalgar antwerp hastings marne marna somme ypres
gallipoli kiev petrograd euphrates troy athens abyssinia delhi nanjing shanghai philippines filipinas antillas caribe
caribbean rio_de_janeiro pernambuco puerto_rico haiti lexington yorktown new_orleans great_lakes quebec carolina new_york
washington_dc washington_d.c herzegovina sarajevo slovensko sudeten gaza storbritannien gran_bretana grande-bretagne
gran_bretagna gra-bretanha blizky_vychod dalny_vychod daleky_vychod ee._uu zsrr sssr zssr iberisch_schiereiland zwarte_zee
middellandse_zee kaap_de_goede_hoop midden-oosten medio_oriente mittelmeer pacifico atlantico 苏联 俄国 欧洲 亚洲 非洲 巴黎 伦敦 雅典 波斯 巴比伦
两河流域 君士坦丁堡 耶路撒冷 莫斯科 凡尔赛 朝鲜 ソ連 アメリカ 东欧 西欧 罗马 ローマ uhorsko`,
  ],
  [
    'person',
    `hitler stalin lenin trotsky mussolini churchill roosevelt truman eisenhower kennedy nixon reagan gorbachev khrushchev
brezhnev castro batista guevara bonaparte bismarck gandhi nehru nasser mao chiang_kai-shek ho_chi_minh chamberlain daladier
franco tito attlee de_gaulle robespierre danton marat montesquieu voltaire rousseau locke luther calvin erasmus augustus
caesar cicero nero diocletian constantine justinian charlemagne hannibal cleopatra xerxes herodotus socrates plato aristotle
columbus cromwell metternich garibaldi cavour bolivar wilson lincoln jefferson clemenceau goebbels goring himmler ludendorff
stresemann hindenburg jfk fdr lbj marx engels newton darwin shakespeare dante colbert nelson wilhelm masaryk benes tiso
kossuth pilsudski ataturk giolitti mazzini mandela gramsci mao_zedong confucius buddha pizarro cortes magellan spartacus
pericles thucydides cyrus dios deus 哥伦布 路易十六 罗伯斯庇尔 华盛顿 林肯 俾斯麦 牛顿 达尔文 伏尔泰 卢梭 孟德斯鸠 亚历山大 凯撒 甘地 杜鲁门 肯尼迪 列宁 斯大林 希特勒 拿破仑 毛泽东 周恩来
马克思 丘吉尔 罗斯福 レーニン スターリン ヒトラー ナポレオン jesus christ muhammad moses`,
  ],
  [
    'organisation',
    `nato un uno onu eu ue kgb cia fbi nkvd ss sa nsdap spd kpd excomm gestapo luftwaffe wehrmacht comintern allies axis
axis_powers central_powers allied_powers triple_entente trojspolok trojdohoda reichstag bundestag parliament congress senate
duma church cortes estates_general third_estate nazis brics kremlin inquisition inquisicion 北约 华约 联合国 国联 欧盟 freikorps
kuomintang otan osn labour psoe pce red_army volkenbond volkerbund staten-generaal etats-generaux nationale_vergadering
zollverein`,
  ],
  [
    'event',
    `wwi wwii ww2 ww3 sgm bay_of_pigs lumieres verlichting aufklarung reconquista risorgimento middeleeuwen middle_ages
mittelalter moyen_age medioevo edad_media stredovek terreur shoah belle_epoque kristallnacht 十字军东征 地理大发现 enlightenment
holocaust anschluss brexit terror great_leap_forward d-day black_death 冷战 冷戦 文艺复兴 boston_tea_party antiguo_regimen
ancien_regime antigo_regime`,
  ],
  [
    'treaty',
    `entente_cordiale magna_carta magna_charta new_deal nep code_civil code_napoleon lend-lease balfour_declaration article_231
杜鲁门主义 马歇尔计划 人权宣言 权利法案 独立宣言 解放黑人奴隶宣言 拿破仑法典`,
  ],
  ['people', 'turks boers huns goths'],
];

/** Beginnings of what has other endings in every language. */
const stems = finder<NameType>(
  [
    'place',
    `angleterr- inghilterr- inglaterr- engeland- londr- londen- londyn- berlin- berlim- berlij- pariz- parig- paryz- parij-
moscou mosko- moskv- moskw- moskau- vienna- vienne vieden- viedni praze- budapest- bruxel- brussel- bruksel- brusel- lisbo-
lissab- varsov- varsav- warsz- warsch- atenas athen- pechin- peking- pequi- genev- geneb- ginebr- ginevr- zenev- jeruzal-
jerusal- gerusal- venezia venecia venise veneza firenze napoli neapol- milano sicili- petrohrad- petersb- normandi- katalon-
catalun- catalogn- savoi- silezi- moravi- anglicko prusko pruisen rakousko uhorsko rakusko uhersko slezsko mediterran-
castill- lombardi- dalmati- toscana jugosl- iugosl- cecoslov- ceskosl- checosl- tschechos- tsjechos- tjeckos- mesopot-
mezopot- kartag- cartag- manchur- mandzus- mantsj- mandsch- manciur- alsazi- lotaring-`,
  ],
  [
    'organisation',
    `jacobin- jacobij- jakobin- giacobin- girond- bolshev- bolschew- bolsev- bolchev- bolscev- bolsjev- bolsjew- bolszew- menshev-
mensev- menchev- menschew- igreja iglesia eglise chiesa`,
  ],
  [
    'person',
    `habsbur- asburg- hohenzoller- romanov- bourbon- borbon- burbon- napoleo- leninov- leninom stalinom hitlera hitlerom mussolin- gorbac- gorbat-
chrusc- chruszc- trock-`,
  ],
  [
    'event',
    `renaiss- renasc- rinasc- renesan- renacim- illumini- ilumini- ilustrac- osviete- osvice- oswiec- upplysn- holoka-`,
  ],
);

/** What a word begins with says what it names: "Jacobijnen", "Habsburgovcov". */
export const stemType = (folded: string): NameType | undefined =>
  folded.length > 5 && !/is[mt]|izm|i[ck][aho]?$/u.test(folded) ? stems(folded) : undefined;

/** Peoples, faiths and sides whose names are no language's and no place's with an ending. */
const peoples =
  list(`british turk pole serb jew jewish christian muslim catholic protestant european scot dutch belgian ottoman soviet nazi
communist fascist bolshevik republican latin anglo allied western eastern northern southern west east north south black
white arab dane swede finn goth vandal frank saxon norman viking slav kurd byzantine prussian swiss american african asian
palestinian jude juif ebre judi jood joden zid turc franc russ rusk turok srb europe german portugez spanjaard spagnol deen
zwed fin rus tsjech oostenrijker fransman brit romein griek osman indian indiaan hugenot azteek aztek inca inka maya mongol
criollo indigena belg belga slovan slovak cesi poliak polak polac nemc nemec niemc anglican anglic francuz talian vloch
wloch madar wegr rakusan austriac austriak austro turch turek chorvat rumun bulhar grek grec greci rosjan ryss rysk tysk
fransm danskar romar americk amerikan sovietic sovjet sowjet russi ingles inglez francez frances espanho espanol portugu
prusian prusk pruss aleman otoman osmanl uhor hait haitian mexic mexican brasil cuban cubain argentin escoc irish gallo gaul
zulu tatar husit katolic katolik calvinist kalvin luteran musulman moslim moslem musliman converso deutsch franzos england
engelsk oster dan schwed italien spanier griech romer japan chines ungar tschech slowak kroat ukrain belgi hollander
nederland hebrew babylon assyr egypt persian spartan athenian carthagin celt kelt`);

/** The platform's parts of the world. */
const regions = list('002 005 009 011 013 014 015 019 021 029 035 039 053 142 145 150 151 154 155');

/** Places beside today's countries that are written small as often. */
const smallPlaces = list(
  'britain england scotland prussia yugoslavia czechoslovakia urss inghilterra inglaterra europa russie',
);
/** Things, animals and names that countries are called like. */
const notSmall =
  /^(?:gr[ae]nad[ae]|jersey|guine[ae]|maurice|chad|mali|oman|togo|niger|peru|cuba|cile|south|north|world|saint|central|nord)$/u;

interface Tables {
  readonly types: ReadonlyMap<string, NameType>;
  readonly peoples: ReadonlySet<string>;
  /** Places that no small word is written like. */
  readonly small: ReadonlySet<string>;
}

const tables = new Map<string, Tables>();

/**
 * What is known in English and in the language: countries, their cities and the peoples' languages come from the
 * platform. A table is made once.
 */
export function tablesFor(language: string): Tables {
  const made = tables.get(language);
  if (made) return made;
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const inWords = (type: 'region' | 'language', all: readonly string[]): string[] =>
    ['en', language].flatMap((locale) => {
      const display = new Intl.DisplayNames([locale], { type, fallback: 'none' });
      return all.flatMap((code) => fold(display.of(code) ?? '').split(/ - | ?[(),&/] ?/u));
    });
  // Without the codes of unions, of no place and for tests.
  const countries = codes
    .filter((code) => !/e[uz]|un|zz|x[ab]/u.test(code))
    .map((code) => code.toUpperCase());
  const cities = Intl.supportedValuesOf('timeZone').map((zone) =>
    fold(zone.replace(/^.*\/|Christmas|Easter|Center|Nome|Troll|Resolute/gu, '')),
  );
  const types = new Map<string, NameType>();
  const parts = inWords('region', [...countries, ...regions]).filter(
    (place) =>
      !/^(?:|heard|[io]sl\w+|isole|iles|ilhas|inseln|eilanden|ostrov\w*|wysp\w*|oar|r[ei]uni\w+)$/u.test(
        place,
      ),
  );
  for (const place of parts) types.set(place, 'place');
  for (const [type, names] of [['place', cities.join(' ')] as const, ...known])
    for (const name of list(names)) if (name.length > 1) types.set(name, type);
  const table = {
    types,
    peoples: new Set([...inWords('language', codes), ...peoples]),
    small: new Set(
      [...parts, ...smallPlaces].filter(
        (place) => /^[a-z-]{4,}$/u.test(place) && !notSmall.test(place),
      ),
    ),
  };
  tables.set(language, table);
  return table;
}

/** Words that a sentence may begin with and that are never part of a name there. */
export const openers: ReadonlySet<string> = new Set([
  ...everyWord('joiners'),
  ...everyWord('leaning'),
  ...list(
    'the a an when all each not i you what two three new old first ad bc bce ce das ein eine zum als',
  ),
]);

/** What is counted rather than named, and days. */
export const counted: ReadonlySet<string> = new Set(
  list(`article chapter phase part section source figure page question may march century monday tuesday wednesday thursday
friday saturday sunday`),
);
