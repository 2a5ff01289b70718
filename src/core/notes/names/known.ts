// Small general lists, so that a question never offers a country as a person. Words are parted by blanks, names of
// several words are joined by "_"; lower case where case plays no part.
import { everyWord } from '../words/table';

const list = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/u)
    .map((entry) => entry.replace(/_/gu, ' '));
const set = (text: string): ReadonlySet<string> => new Set(list(text));

/** ISO 3166 codes of the countries whose names the platform knows in every language. */
const countries =
  'AFALDZAOARAMAUATAZBDBYBEBJBOBABRBGBFBIKHCMCATDCLCNCOCRHRCUCYCZDKDODJECEGSVEREEETFIFRGADEGHGRGTGNGYHTHNHUISINID' +
  'IRIQIEILITJMJPJOKZKEKPKRKWKGLALVLBLRLYLTLULKMGMWMYMLMTMRMXMDMCMNMEMAMZMMNANPNLNZNINENGNOOMPKPAPGPYPEPHPLPTPRQA' +
  'RORURWSASNRSSGSKSISOZAESSDSESYCHTWTJTZTHTGTNTRTMUGUAAEGBUSUYUZVEVNYEZMZW';

/** Powers that are gone, regions and cities that history notes are full of. */
const otherPlaces = `
  Africa America Latin_America Asia Europe Balkans Mediterranean Caribbean Middle_East Britain Great_Britain England
  Scotland Wales Holland Flanders Normandy Lorraine Bavaria Saxony Prussia Rhine Rhineland Ruhr Silesia Sudetenland Bohemia
  Catalonia Sicily Crete Macedonia Bosnia Yugoslavia Czechoslovakia Austria-Hungary Soviet_Union USSR US USA U.S UK GDR FRG
  Vichy Crimea Siberia Turkey Anatolia Persia Mesopotamia Babylon Palestine Arabia Gaza Suez Carthage Sparta Troy Gaul
  Constantinople Manchuria Korea Tibet Indochina Hong_Kong Congo Rhodesia Texas California Virginia Florida Hawaii
  Pearl_Harbor New_York Chicago Boston Philadelphia Washington London Manchester Belfast Dublin Paris Versailles Dunkirk
  Brussels Geneva Berlin Hamburg Munich Nuremberg Dresden Weimar Danzig Vienna Prague Budapest Belgrade Sarajevo Warsaw
  Moscow Leningrad Petrograd St_Petersburg Stalingrad Kiev Kyiv Yalta Rome Milan Venice Florence Genoa Naples Madrid Lisbon
  Athens Alexandria Istanbul Baghdad Damascus Jerusalem Cairo Hanoi Saigon Seoul Beijing Shanghai Tokyo Hiroshima Nagasaki
  Sowjetunion Österreich-Ungarn Preußen Bayern Sachsen Rheinland Ruhrgebiet München Wien Rom Moskau Warschau Prag Amerika
  Europa Prusse Angleterre Unión_Soviética Inglaterra`;

const placeTables = new Map<string, ReadonlySet<string>>();

/** Powers, countries, regions and cities as written in English and in the language; a table is made once. */
export function placesIn(language: string): ReadonlySet<string> {
  const made = placeTables.get(language);
  if (made) return made;
  const codes = countries.match(/../gu) ?? [];
  const regions = ['en', language].flatMap((locale) => {
    const names = new Intl.DisplayNames([locale], { type: 'region' });
    return codes.map((code) => names.of(code) ?? code);
  });
  const places = new Set([...regions, ...list(otherPlaces)]);
  placeTables.set(language, places);
  return places;
}

/** Peoples, faiths and sides that are no place's name with an ending ("Cuban", "Iraqi"): alone they name nobody. */
export const peoples = set(`
  british english french german italian spanish japanese chinese turkish turk hungarian polish pole serb greek roman jewish
  jew christian muslim catholic protestant european irish scottish scot welsh dutch belgian czech slovak ukrainian ottoman
  swedish danish norwegian finnish portuguese vietnamese mexican canadian egyptian palestinian soviet western eastern
  northern southern nazi communist fascist bolshevik republican goth hun vandal gothic latin anglo west east north south
  allied allie black white`);

/** Words by which a place is known. */
export const placeWords = set('empire republic kingdom sea ocean island river peninsula');

/** Words before a person's name. */
export const titles = set(`
  president king queen emperor empress tsar czar kaiser pope prince princess duke duchess lord lady sir count baron general
  marshal admiral colonel major captain lieutenant commander archduke chancellor premier prime minister senator ambassador
  secretary mayor governor archbishop bishop cardinal saint st dr mr mrs ms professor comrade sultan shah caliph chairman
  dictator consul pharaoh ayatollah reichskanzler kanzler könig präsident reichspräsident fürst graf herzog papst zar roi
  reine empereur président maréchal général rey reina presidente`);

/** Given names of people in history notes. */
export const givenNames = set(`
  Abraham Adam Adolf Albert Alexander Alfred Andrew Anna Anne Anthony Antonio Arthur August Benito Benjamin Boris Catherine
  Charles Che Christopher Claus Clement David Deng Douglas Dwight Edmund Edvard Edward Eleanor Elizabeth Emil Enrico Ernest Ernst Ferdinand
  Fidel Francis Francisco Franklin François Franz Frederick Friedrich Fritz Fulgencio Gavrilo George Georges Giuseppe Gustav Harold
  Harry Heinrich Helmut Henri Henry Herbert Hermann Hernán Ho Hugo Imre Isaac Isabella Ivan Jack Jacques James Jan Jane Jean Joan
  Johann John José Josef Joseph Juan Julius Karl Kurt Leon Leonid Louis Ludwig Lyndon Malcolm Mao Maria Marie Martin Mary
  Maximilien Michael Miguel Mikhail Mustafa Napoleon Nelson Neville Nicholas Nikita Nikolai Oliver Otto Patrick Paul Pedro Peter
  Philip Philippe Pierre Primo Raul Richard Robert Ronald Rosa Rudolf Samuel Simon Simón Sophie Stephen Theodore Thomas Toussaint
  Victor Vladimir Václav Walter Wilhelm Willem William Willy Winston Woodrow Yuri Zhou`);

/** People whom one name names. */
export const mononyms = set(`
  Hitler Stalin Lenin Trotsky Mussolini Churchill Roosevelt Truman Eisenhower Kennedy Nixon Reagan Gorbachev Khrushchev
  Brezhnev Castro Batista Guevara Napoleon Bismarck Gandhi Mao Chamberlain Daladier Franco Tito Robespierre Danton Marat Montesquieu Voltaire Rousseau
  Luther Calvin Augustus Caesar Constantine Diocletian Justinian Charlemagne Attila Hannibal Cleopatra Metternich Wilson
  Clemenceau Goebbels Göring Himmler Stresemann Hindenburg Ludendorff JFK FDR Marx Engels Columbus Galileo Cromwell`);

export const organisations = set(`
  NATO UN UNO EU EEC KGB CIA FBI NKVD SS SA NSDAP SPD KPD IRA ANC PLO NASA BBC ExComm Gestapo Luftwaffe Wehrmacht Vatican
  Warsaw_Pact Comintern Cominform Comecon`);

/** Words by which an organisation is known, one of it or several. */
export const organisationWords = set(`
  party union league nation council committee commission army navy church parliament congress senate company bank ministry
  front guard assembly convention directory corps federation organisation organization court cabinet government duma
  reichstag bundestag brotherhood club estate safety office department agency legion police partei bund alliance entente
  association institute`);

/** Words by which an event, a treaty or a law is known. */
export const eventWords = set(`
  war crisis revolution battle operation conference blockade siege uprising revolt rebellion coup putsch massacre treaty
  pact agreement accord act law doctrine plan protocol edict invasion campaign offensive airlift armistice famine depression
  reformation renaissance holocaust terror oath march parade strike crash purge ban code declaration proclamation
  constitution charter election deal ultimatum movement day week friday saturday sunday tea_party krieg schlacht vertrag aufstand krise guerre
  traité bataille guerra tratado batalla wwi wwii ww1 ww2`);

/** Words that a sentence may begin with and that are never part of a name there; without accents. */
export const openers: ReadonlySet<string> = new Set([
  ...everyWord('joiners'),
  ...everyWord('leaning'),
  ...list(`the a an when while where about among against through because although though if unless once all many most few
    several each every no not only even i you we my what now two three four five six ten first second third early late last
    next new old ad bc bce ce ca das dem ein eine zum la le les un une los las del el`),
]);

/** What is counted rather than named. */
export const counted = set(`
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday spring summer autumn winter century article chapter phase part section source figure page question`);
