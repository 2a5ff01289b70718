// Small general lists, so that a question never offers a country as a person. Written as in `cues.ts`.
import type { NameType } from '../note';
import { everyWord } from '../words/table';
import { fold, list } from './cues';

const known: readonly (readonly [NameType, string])[] = [
  [
    'place',
    `america middle_east near_east far_east balkan balkans mediterranean pacific atlantic baltic britain great_britain england
scotland wales holland flanders normandy alsace lorraine alsace-lorraine bavaria saxony prussia silesia rhine rhineland ruhr
saar sudetenland bohemia crimea castile aragon sardinia sicily macedonia yugoslavia czechoslovakia austria-hungary
soviet_union ussr us usa u.s uk gdr frg urss vichy turkey siberia persia mesopotamia babylon judea palestine arabia suez
gaul constantinople carthage sparta manchuria korea tibet indochina bengal congo texas california virginia florida hawaii
massachusetts pennsylvania louisiana alabama ohio kansas missouri new_england pearl_harbor boston washington philadelphia
wall_street dunkirk verdun waterloo geneva versailles hamburg munich nuremberg dresden weimar leningrad stalingrad yalta
potsdam locarno venice florence milan genoa naples alexandria beijing hanoi hiroshima nagasaki danzig auschwitz danube nile
mississippi alps
sowjetunion osterreich-ungarn preußen bayern sachsen rheinland ruhrgebiet munchen wien rom moskau warschau prag amerika
moyen-orient maghreb sahara angleterre prusse londres moscou vienne inglaterra prusia moscu viena roma inghilterra londra parigi engeland londen parijs
wenen storbritannien gran_bretana grande-bretagne gran_bretagna gra-bretanha anglicko 苏联 ソ連 アメリカ 东欧 西欧 罗马 ローマ rakusko-uhorsko uhorsko prusko praha vieden`,
  ],
  [
    'person',
    `hitler stalin lenin trotsky mussolini churchill roosevelt truman eisenhower kennedy nixon reagan gorbachev khrushchev
brezhnev castro batista guevara napoleon bonaparte bismarck gandhi nehru nasser mao chiang_kai-shek ho_chi_minh chamberlain
daladier franco tito attlee de_gaulle robespierre danton marat montesquieu voltaire rousseau locke luther calvin erasmus
augustus caesar cicero nero diocletian constantine justinian charlemagne hannibal cleopatra xerxes herodotus socrates plato
aristotle columbus cromwell metternich garibaldi cavour bolivar wilson lincoln jefferson clemenceau goebbels goring himmler
ludendorff stresemann hindenburg jfk fdr lbj marx engels 列宁 斯大林 希特勒 拿破仑 毛泽东 周恩来 马克思 丘吉尔 罗斯福 レーニン スターリン ヒトラー ナポレオン jesus christ muhammad moses`,
  ],
  [
    'organisation',
    `nato un uno onu eu ue kgb cia fbi nkvd ss sa nsdap spd kpd excomm gestapo luftwaffe wehrmacht comintern allies axis
axis_powers central_powers allied_powers triple_entente trojspolok trojdohoda reichstag bundestag parliament congress senate duma church
cortes estates_general third_estate bolsheviks mensheviks jacobins nazis brics kremlin inquisition inquisicion eglise iglesia 北约 华约 联合国 国联 欧盟
igreja chiesa freikorps kuomintang`,
  ],
  [
    'event',
    `wwi wwii ww1 ww2 ww3 bay_of_pigs enlightenment renaissance reformation holocaust anschluss brexit terror
great_leap_forward d-day black_death 冷战 冷戦 文艺复兴 boston_tea_party antiguo_regimen ancien_regime`,
  ],
  ['treaty', `entente_cordiale magna_carta`],
  ['people', 'turks'],
];

/** Peoples, faiths and sides whose names are no language's and no place's with an ending. */
const peoples =
  list(`british turk pole serb roman jew jewish christian muslim catholic protestant european scot dutch belgian
ottoman soviet nazi communist fascist bolshevik republican latin anglo allied western eastern northern southern west east
north south black white arab dane swede finn goth visigoth vandal hun frank saxon norman viking slav kurd byzantine prussian swiss
american african asian palestinian jude juif ebre judi jood zid turc franc russ rusk turok srb europe german`);

/** The platform's parts of the world. */
const regions = list('002 005 009 011 013 014 015 019 021 029 035 039 053 142 145 150 151 154 155');

interface Tables {
  readonly types: ReadonlyMap<string, NameType>;
  readonly peoples: ReadonlySet<string>;
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
  for (const place of inWords('region', [...countries, ...regions]))
    if (place !== '') types.set(place, 'place');
  for (const [type, names] of [['place', cities.join(' ')] as const, ...known])
    for (const name of list(names)) if (name.length > 1) types.set(name, type);
  const table = { types, peoples: new Set([...inWords('language', codes), ...peoples]) };
  tables.set(language, table);
  return table;
}

/** Given names of people in history notes. */
export const givenNames: ReadonlySet<string> = new Set(
  list(`adolf albert alexander alfred andrew anna anne arthur benjamin boris carlos catherine charles david edward elizabeth
ernst ferdinand fernando fidel francis francisco franklin franz frederick friedrich george giuseppe harold harry heinrich henri
henry herbert hermann isabel ivan jack jacques james jean joan johann john jose josef joseph juan karl leon leonid louis ludwig
luis malcolm manuel mao maria marie martin mary max michael mikhail napoleon neville nicholas nikita nikolai oliver otto
patrick paul pedro peter philip pierre raul richard robert ronald rosa samuel stephen theodore thomas victor vladimir walter
wilhelm william winston`),
);

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
