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
  Scotland Wales Holland Normandy Bavaria Saxony Prussia Rhine Rhineland Ruhr Sudetenland Bohemia
   Sicily Macedonia Bosnia Yugoslavia Czechoslovakia Austria-Hungary Soviet_Union USSR US USA U.S UK GDR FRG
  Vichy Crimea Siberia Turkey Persia Mesopotamia Palestine Arabia Gaza Suez Gaul
  Constantinople Manchuria Korea Tibet Indochina Hong_Kong Congo Texas California Virginia Florida Hawaii
  Pearl_Harbor New_York Chicago Boston Washington London Dublin Paris Versailles Dunkirk
  Brussels Geneva Berlin Hamburg Munich Nuremberg Dresden Weimar Vienna Prague Sarajevo Warsaw
  Moscow Leningrad St_Petersburg Stalingrad Kiev Yalta Rome Venice Madrid Lisbon
  Athens Alexandria Istanbul Baghdad Damascus Jerusalem Cairo Hanoi Seoul Beijing Shanghai Tokyo Hiroshima Nagasaki
  Sowjetunion Österreich-Ungarn Preußen Bayern Sachsen Rheinland Ruhrgebiet München Wien Rom Moskau Warschau Prag Amerika
  Europa `;

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
  northern southern nazi communist fascist bolshevik republican latin anglo west east north south
  allied allie black white`);

/** Words by which a place is known. */
export const placeWords = set('empire republic kingdom sea ocean island river peninsula');

/** Words before a person's name. */
export const titles = set(`
  president king queen emperor empress tsar czar kaiser pope prince princess duke duchess lord lady sir count baron general
  marshal admiral colonel major captain lieutenant commander archduke chancellor premier prime minister senator ambassador
  secretary mayor governor archbishop bishop cardinal saint st dr mr mrs ms professor comrade sultan chairman
  dictator consul reichskanzler kanzler könig präsident reichspräsident fürst graf herzog papst zar 
         `);

/** Given names of people in history notes. */
export const givenNames = set(`
  Abraham Adam Adolf Albert Alexander Alfred Andrew Anna Anne Anthony Arthur August Benjamin Boris Catherine
  Charles Clement David Deng Douglas Edward Elizabeth Ernest Ernst Ferdinand
  Fidel Francis Francisco Franklin François Franz Frederick Friedrich Fritz Gavrilo George Georges Giuseppe Harold
  Harry Heinrich Helmut Henri Henry Herbert Hermann Ho Ivan Jack Jacques James Jean Joan
  Johann John José Josef Joseph Juan Karl Kurt Leon Leonid Louis Ludwig Malcolm Mao Maria Marie Martin Mary
   Michael Mikhail Napoleon Nelson Nicholas Nikita Nikolai Oliver Otto Patrick Paul Pedro Peter
  Philip Pierre Richard Robert Ronald Rosa Rudolf Samuel Stephen Theodore Thomas 
  Victor Vladimir Walter Wilhelm William Winston Zhou`);

/** People whom one name names. */
export const mononyms = set(`
  Hitler Stalin Lenin Trotsky Mussolini Churchill Roosevelt Truman Eisenhower Kennedy Nixon Reagan Gorbachev Khrushchev
  Brezhnev Castro Batista Guevara Napoleon Bismarck Gandhi Mao Chamberlain Franco Tito Robespierre Danton Marat Montesquieu Voltaire Rousseau
  Luther Calvin Augustus Caesar Constantine Charlemagne Hannibal Cleopatra Wilson
  Clemenceau Goebbels Göring Stresemann Hindenburg JFK FDR Marx Engels `);

export const organisations = set(`
  NATO UN UNO EU KGB CIA FBI NKVD SS SA NSDAP SPD KPD BBC ExComm Gestapo Luftwaffe Wehrmacht Vatican
  Warsaw_Pact Comintern `);

/** Words by which an organisation is known, one of it or several. */
export const organisationWords = set(`
  party union league nation council committee commission army navy church parliament congress senate company bank ministry
  front guard assembly convention directory federation organisation organization court cabinet government 
  reichstag bundestag club safety office department agency legion police partei bund alliance entente
  association `);

/** Words by which an event, a treaty or a law is known. */
export const eventWords = set(`
  war crisis revolution battle operation conference blockade siege uprising revolt rebellion coup putsch massacre treaty
  pact agreement accord act law doctrine plan protocol edict invasion campaign offensive airlift armistice famine depression
  reformation renaissance holocaust terror oath march parade strike crash purge ban code declaration proclamation
  constitution charter election deal ultimatum movement day week friday saturday sunday tea_party krieg schlacht vertrag aufstand krise 
       wwi wwii ww1 ww2`);

/** Words that a sentence may begin with and that are never part of a name there; without accents. */
export const openers: ReadonlySet<string> = new Set([
  ...everyWord('joiners'),
  ...everyWord('leaning'),
  ...list(`the a an when while where about among against through because although though if unless once all many most few
    several each every no not only even i you we my what now two three four five six ten first second third early late last
    next new old ad bc bce ce ca das dem ein eine zum`),
]);

/** What is counted rather than named. */
export const counted = set(`
  january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday spring summer autumn winter century article chapter phase part section source figure page question`);
