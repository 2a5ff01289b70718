// Small general lists, so that a question never offers a country as a person. Written as in `cues.ts`.
import type { NameType } from '../note';
import { everyWord } from '../words/table';
import { finder, fold, list } from './cues';

const known: readonly (readonly [NameType, string])[] = [
  [
    'place',
    `america middle_east near_east far_east balkan balkans mediterranean pacific atlantic baltic britain great_britain england
scotland wales holland flanders normandy alsace lorraine alsace-lorraine bavaria saxony prussia silesia rhine rhineland ruhr
saar sudetenland bohemia crimea castile aragon sardinia sicily macedonia yugoslavia czechoslovakia austria-hungary
soviet_union ussr us usa u.s uk gdr frg urss vichy turkey siberia persia mesopotamia babylon judea palestine arabia suez
gaul constantinople carthage sparta manchuria korea tibet indochina bengal congo texas california virginia florida hawaii
massachusetts pennsylvania louisiana alabama kansas new_england pearl_harbor boston washington philadelphia wall_street
dunkirk verdun waterloo geneva versailles hamburg munich nuremberg dresden weimar leningrad stalingrad yalta potsdam locarno
venice florence milan genoa naples alexandria beijing hanoi hiroshima nagasaki danzig auschwitz danube nile mississippi alps
sowjetunion osterreich-ungarn preußen bayern sachsen rheinland ruhrgebiet munchen wien rom moskau warschau prag amerika
moyen-orient maghreb sahara angleterre prusse londres moscou vienne inglaterra prusia moscu viena roma inghilterra londra
parigi engeland londen parijs lipsko slavkov mosca berlino praga jalta normandia bonn perugia berlin- budapest- bruxelles bruselas brussel bruksela brusel bruxelas lisbona
lisboa lisbonne lissabon varsovie varsovia varsavia warszawa varsava atenas atene athenes athene ateny aten pekin pechino
peking pequim tokio toquio geneve genf ginebra ginevra genebra zeneva jerusalem gerusalemme jeruzalem cairo kair kairo
hamburgo nurnberg barcelona sevilla seville cadiz granada cordoba toledo valencia zaragoza gerona girona milano torino
firenze napoli venezia venise bologna padova palermo trieste lyon marseille bordeaux reims strasbourg vendee bastille
leipzig koln cologne frankfurt stuttgart essen worms salzburg tirol tyrol krakow gdansk poznan wroclaw brno bratislava
austerlitz borodino trafalgar antwerpen antwerp rotterdam utrecht vlaanderen brabant zeeland manchester liverpool birmingham
oxford cambridge edinburgh glasgow belfast ulster hastings marne marna somme ypres gallipoli tannenberg caporetto odessa
kiev petrograd petersburg kronstadt urals volga dnieper rhein renania tiber euphrates jordan nil ganges asia_minor crete
creta knossos mycenae troy troia athens corinth thebes marathon phoenicia assyria zanzibar cape_town rhodesia abyssinia
delhi calcutta bombay goa calicut punjab kashmir meerut canton nanjing shanghai hong_kong formosa edo java sumatra molukken
moluccas philippines filipinas antillas antilles caribe caribbean karibik andes potosi cuzco tenochtitlan rio_de_janeiro
sao_paulo minas_gerais bahia salvador pernambuco puerto_rico saint-domingue haiti lexington yorktown gettysburg charleston
baltimore new_orleans san_francisco appalachians great_lakes quebec ontario nova_scotia maryland carolina new_york
new_jersey arizona washington_dc washington_d.c galicia lombardia lombardy veneto piedmont tuscany dalmatia dalmazia savoia
savoy catalonia cataluna catalunya catalogna aragona castilla andalusia pais_vasco euskadi transylvania moldavia kosovo
hercegovina herzegovina bosna bosnie sarajevo morava moravia moravsko slezsko sliezsko cechy slovensko sudety sudeten kresy
hannover schleswig holstein schleswig-holstein brandenburg ostpreußen schlesien elsass lothringen elsass-lothringen elzas
lotaringen lorena alsacia saarland hejaz mecca medina baghdad damascus golan sinai gaza west_bank darfur caucasus mongolia
manchukuo vladivostok port_arthur wenen storbritannien gran_bretana grande-bretagne gran_bretagna gra-bretanha anglicko
blizky_vychod dalny_vychod daleky_vychod eeuu ee._uu zsrr sssr zssr nsr brd ddr uhersko rakousko-uhersko austria-wegry
autriche-hongrie oostenrijk-hongarije osterrike-ungern iberisch_schiereiland zwarte_zee middellandse_zee kaap_de_goede_hoop
noordzee oostzee midden-oosten medio_oriente oriente_medio estremo_oriente extremo_oriente proche-orient extreme-orient
mellanostern ostersjon nordsjon ostsee nordsee mittelmeer mediterraneo mediterranee baltico pacifico atlantico 苏联 英国 法国 美国
俄国 德国 欧洲 亚洲 非洲 巴黎 伦敦 雅典 希腊 埃及 印度 波斯 巴比伦 两河流域 尼罗河 君士坦丁堡 耶路撒冷 威尼斯 佛罗伦萨 莫斯科 彼得格勒 凡尔赛 万隆 古巴 朝鲜 满洲 満州 ドイツ フランス イギリス ロシア ソ連 アメリカ
东欧 西欧 罗马 ローマ rakusko-uhorsko uhorsko prusko praha vieden`,
  ],
  [
    'person',
    `hitler stalin lenin trotsky mussolini churchill roosevelt truman eisenhower kennedy nixon reagan gorbachev khrushchev
brezhnev castro batista guevara napoleon bonaparte bismarck gandhi nehru nasser mao chiang_kai-shek ho_chi_minh chamberlain
daladier franco tito attlee de_gaulle robespierre danton marat montesquieu voltaire rousseau locke luther calvin erasmus
augustus caesar cicero nero diocletian constantine justinian charlemagne hannibal cleopatra xerxes herodotus socrates plato
aristotle columbus cromwell metternich garibaldi cavour bolivar wilson lincoln jefferson clemenceau goebbels goring himmler
ludendorff stresemann hindenburg jfk fdr lbj marx engels copernicus kepler galilei galileo newton darwin machiavelli
shakespeare dante diderot mirabeau lafayette necker turgot colbert richelieu mazarin napoleone napoleao talleyrand
wellington nelson kutuzov blucher marlborough disraeli gladstone ebert papen bruning rommel gobbels hess wilhelm bethmann
pershing molotov ribbentrop beria bukharin kerensky rasputin stolypin yeltsin trockij staline gorbacov chruscov masaryk
benes dubcek tiso stefanik stur hlinka kossuth gottwald pilsudski walesa kosciuszko horthy ataturk giolitti mazzini crispi
matteotti salazar pombal vargas tiradentes getulio azana arafat khomeini saddam nkrumah mandela jinnah hirohito tojo petain gramsci bakunin solon mengele smith meiji
tokugawa sun_yat-sen deng_xiaoping mao_zedong mao_tse-tung confucius buddha saladin pizarro cortes cortez magellan balboa
hidalgo sucre toussaint juarez zapata peron allende pinochet madison monroe hoover obama tubman watt luxemburg liebknecht
hus constantin barbarossa trajan tiberius octavian antony spartacus pericles thucydides darius cyrus ramses ashoka
habsburg- dios deus 但丁 达·芬奇 莎士比亚 哥伦布 达·伽马 麦哲伦 迪亚士 克伦威尔
查理一世 路易十六 罗伯斯庇尔 华盛顿 杰斐逊 林肯 俾斯麦 恩格斯 牛顿 达尔文 伏尔泰 卢梭 孟德斯鸠 亚历山大 凯撒 屋大维 释迦牟尼 穆罕默德 赫鲁晓夫 戈尔巴乔夫 勃列日涅夫 甘地 尼赫鲁 纳赛尔 曼德拉 杜鲁门 肯尼迪 尼克松 列宁
斯大林 希特勒 拿破仑 毛泽东 周恩来 马克思 丘吉尔 罗斯福 レーニン スターリン ヒトラー ナポレオン jesus christ muhammad moses`,
  ],
  [
    'organisation',
    `nato un uno onu eu ue kgb cia fbi nkvd ss sa nsdap spd kpd excomm gestapo luftwaffe wehrmacht comintern allies axis
axis_powers central_powers allied_powers triple_entente trojspolok trojdohoda reichstag bundestag parliament congress senate
duma church cortes estates_general third_estate bolsheviks mensheviks nazis brics kremlin inquisition inquisicion
eglise iglesia 北约 华约 联合国 国联 欧盟 igreja chiesa freikorps kuomintang otan ovp osn labour sans-culottes
bolschewiki psoe pce ceda cnt ugt poum ira voc unesco unicef lon sds stasi hitlerjugend red_army
white_army red_guards volkenbond volkerbund spolocnost_narodov staten-generaal states-general etats-generaux
nationale_vergadering zollverein sinn_fein vietcong viet_cong khmer_rouge fiat krupp ig_farben`,
  ],
  [
    'event',
    `wwi wwii ww2 ww3 sgm pgm 2wk 1wk wo1 wo2 bay_of_pigs lumieres ilustracion illuminismo iluminismo verlichting aufklarung
osvietenstvo rinascimento renacimiento renesancia renesance renesans renassansen riforma reforma reformacia reformace
reconquista risorgimento middeleeuwen middle_ages mittelalter moyen_age medioevo edad_media stredovek antiquity antike
terreur pax_romana pax_ottomana meiji_restoration prohibition shoah belle_epoque kristallnacht 十字军东征 地理大发现 东欧剧变
enlightenment renaissance reformation holocaust anschluss brexit terror great_leap_forward d-day black_death 冷战 冷戦 文艺复兴
boston_tea_party antiguo_regimen ancien_regime`,
  ],
  [
    'treaty',
    `entente_cordiale magna_carta magna_charta new_deal nep code_civil code_napoleon lend-lease
balfour_declaration article_231 杜鲁门主义 马歇尔计划 人权宣言 权利法案 独立宣言 解放黑人奴隶宣言 拿破仑法典`,
  ],
  ['people', 'turks boers huns goths'],
];

/** Beginnings of what has other endings in every language. */
const stems = finder<NameType>(
  [
    'organisation',
    `jacobin- jacobij- jakobin- giacobin- girond- bolshev- bolschew- bolsev- bolchev- bolscev- bolsjev- bolsjew- bolszew- menshev-
mensev- menchev- menschew- mienszew- suffragett-`,
  ],
  [
    'person',
    'habsbur- asburg- hohenzoller- romanov- bourbon- borbon- burbon- stuart- tudor- osmand-',
  ],
);

/** What a word begins with says what it names: "Jacobijnen", "Habsburgovcov". */
export const stemType = (folded: string): NameType | undefined =>
  folded.length > 5 ? stems(folded) : undefined;

/** Peoples, faiths and sides whose names are no language's and no place's with an ending. */
const peoples =
  list(`british turk pole serb roman jew jewish christian muslim catholic protestant european scot dutch belgian ottoman soviet nazi
communist fascist bolshevik republican latin anglo allied western eastern northern southern west east north south black
white arab dane swede finn goth visigoth vandal frank saxon norman viking slav kurd byzantine prussian swiss american
african asian palestinian jude juif ebre judi jood joden zid turc franc russ rusk turok srb europe german portugez spanjaard
spagnol deen denen zwed fin rus tsjech oostenrijker fransman fransos engelsman brit romein griek osman indian indiaan
hugenot azteek aztek azteken inca inka maya mongol criollo indigena belg belga slov slovan slovien slovak cech cesi
poliak polak polac polacch nemc nemec niemc anglican anglic francuz talian vloch wloch madar wegr rakusan austriac austriak
austro turch turek chorvat rom rumun bulhar grek grec greci rosjan ryss rysk tysk fransm danskar norrm romar americk
amerikan estadounid norteameric norte-americ sovietic sovjet sowjet russi ingles inglez francez frances tedesch espanho
espanol portugu prusian prusk pruss aleman alema otoman osmanl uhor hait haitian mexic mexican brasil cuban cubain argentin chilen peruan venezol
colomb escoc irland irish gallo gaul cherok sioux zulu bantu tutsi hutu cossack kosak kozak tatar husit hussit katolic
katolik calvinist kalvin luteran luther-an musulman moslim moslem musliman moro mouro morisco converso szlacht deutsch
franzos england engelsk oster dan schwed italien spanier griech romer japan chines ungar tschech slowak kroat ukrain belgi
hollander nederland batav hebrew babylon assyr egypt persian spartan athenian carthagin etrusc celt kelt angl lombard
alemann`);

/** The platform's parts of the world. */
const regions = list('002 005 009 011 013 014 015 019 021 029 035 039 053 142 145 150 151 154 155');

/** Places beside today's countries that are written small as often. */
const smallPlaces = list(
  'britain england scotland prussia yugoslavia czechoslovakia urss inghilterra inglaterra europa russie',
);
/** Things, animals and names that countries are called like. */
const notSmall =
  /^(?:gr[ae]nad[ae]|jersey|guine[ae]|reunion|maurice|chad|mali|oman|togo|niger|peru|cuba|cile|south|north|world|saint|central|nord)$/u;

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
    fold(zone.replace(/^.*\/|Christmas|Easter|Center/gu, '')),
  );
  const types = new Map<string, NameType>();
  const parts = inWords('region', [...countries, ...regions]).filter((place) => place !== '');
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
