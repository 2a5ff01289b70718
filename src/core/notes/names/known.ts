// A small general list, so that a question never offers a country as a person. Lower case where case plays no part.
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*[,\n]\s*/u));

/** Powers, countries, regions and cities that history notes are full of, as written. */
export const places: ReadonlySet<string> = set(`
  Afghanistan, Africa, Albania, Alexandria, Algeria, America, Angola, Arabia, Argentina, Armenia, Asia, Assyria, Athens
  Australia, Austria, Austria-Hungary, Babylon, Baghdad, Balkans, Baltic, Bavaria, Beijing, Belarus, Belfast, Belgium
  Belgrade, Berlin, Bohemia, Bolivia, Bosnia, Boston, Brazil, Britain, Great Britain, Brussels, Budapest, Bulgaria, Burma
  Byzantium, Cairo, California, Cambodia, Canada, Caribbean, Carthage, Castile, Catalonia, Chechnya, Chicago, Chile
  China, Colombia, Congo, Constantinople, Crete, Crimea, Croatia, Cuba, Cyprus, Czechoslovakia, Dallas, Damascus, Danube
  Danzig, Denmark, Dresden, Dublin, Dunkirk, East Germany, West Germany, East Berlin, West Berlin, Ecuador, Egypt
  England, Estonia, Ethiopia, Europe, Eastern Europe, Western Europe, Finland, Flanders, Florence, Florida, France
  Frankfurt, Galicia, Gaul, Gaza, Geneva, Genoa, Georgia, Germany, Ghana, Gibraltar, Granada, Greece, Guatemala, Haiti
  Hamburg, Hanoi, Hawaii, Hiroshima, Holland, Hong Kong, Hungary, Iceland, India, Indochina, Indonesia, Iran, Iraq
  Ireland, Northern Ireland, Israel, Istanbul, Italy, Jamaica, Japan, Jerusalem, Jordan, Judea, Kashmir, Kenya, Kiev
  Kyiv, Korea, North Korea, South Korea, Kosovo, Kuwait, Laos, Latin America, Latvia, Lebanon, Leipzig, Leningrad, Libya
  Lisbon, Lithuania, Liverpool, London, Lorraine, Los Angeles, Luxembourg, Macedonia, Madrid, Malaysia, Malta, Manchester
  Manchuria, Mecca, Mediterranean, Memphis, Mesopotamia, Mexico, Middle East, Milan, Mississippi, Mongolia, Montenegro
  Morocco, Moscow, Munich, Nagasaki, Namibia, Naples, Netherlands, New York, New Zealand, Nicaragua, Nigeria, Nile
  Normandy, North Africa, North America, Norway, Nuremberg, Pakistan, Palestine, Panama, Paris, Pearl Harbor, Peking
  Persia, Peru, Philadelphia, Philippines, Poland, Portugal, Prague, Prussia, Pyongyang, Ravenna, Rhine, Rhineland, Rome
  Romania, Ruhr, Rumania, Russia, Rwanda, Saigon, Sarajevo, Saudi Arabia, Saxony, Scandinavia, Scotland, Seoul, Serbia
  Seville, Shanghai, Siberia, Sicily, Silesia, Singapore, Slovakia, Slovenia, Somalia, South Africa, South America
  South Vietnam, North Vietnam, Soviet Union, the Soviet Union, Spain, Sparta, Stalingrad, St Petersburg, Stockholm
  Sudan, Sudetenland, Suez, Sweden, Switzerland, Syria, Taiwan, Texas, Thailand, Tibet, Tokyo, Troy, Tunisia, Turin
  Turkey, Uganda, Ukraine, United Kingdom, United States, United States of America, Uruguay, US, USA, USSR, UK, U.S.
  U.S.A., GDR, FRG, Venezuela, Venice, Versailles, Vichy, Vienna, Vietnam, Virginia, Wales, Warsaw, Washington
  Washington DC, Waterloo, Weimar, Yalta, Yugoslavia, Zimbabwe, Zurich, Ottoman Empire, Roman Empire, British Empire
  German Empire, Russian Empire, Holy Roman Empire, Byzantine Empire, Habsburg Empire, Weimar Republic
  Deutschland, Österreich, Österreich-Ungarn, Frankreich, Großbritannien, Russland, Sowjetunion, Polen, Italien, Spanien
  Preußen, Bayern, Sachsen, Ruhrgebiet, Elsass-Lothringen, München, Wien, Rom, Moskau, Warschau, Prag, Essen, Weimar
  Amerika, Europa, Griechenland, Türkei, Ungarn, Belgien, Niederlande, Schweiz, Tschechoslowakei, Rheinland
  Allemagne, Angleterre, Autriche, Espagne, Italie, Russie, Pologne, Prusse, Belgique, Alemania, España, Francia
  Inglaterra, Italia, Rusia, Estados Unidos, Unión Soviética`);

/** Adjectives of countries and peoples: alone they name nobody. */
export const peoples: ReadonlySet<string> = set(`
  american, americans, british, english, french, german, germans, russian, russians, soviet, soviets, italian, italians
  spanish, japanese, chinese, cuban, cubans, turkish, turks, austrian, austrians, hungarian, hungarians, polish, poles
  serbian, serb, serbs, greek, greeks, roman, romans, jewish, jews, christian, christians, muslim, muslims, catholic
  catholics, protestant, protestants, european, europeans, african, africans, asian, arab, arabs, indian, indians, irish
  scottish, scots, welsh, dutch, belgian, belgians, czech, czechs, slovak, slovaks, ukrainian, romanian, bulgarian
  ottoman, ottomans, prussian, prussians, bavarian, swedish, danish, norwegian, finnish, portuguese, korean, koreans
  vietnamese, mexican, canadian, australian, israeli, palestinian, egyptian, persian, iranian, iraqi, western, eastern
  northern, southern, nazi, nazis, communist, communists, fascist, fascists, bolshevik, bolsheviks, republican, berliner
  berliners, goths, huns, vandals, gothic, latin, anglo, franco, west, east, north, south, allied, allies, black, white`);

/** Words before a person's name. */
export const titles: ReadonlySet<string> = set(`
  president, king, queen, emperor, empress, tsar, czar, tsarina, kaiser, pope, prince, princess, duke, duchess, lord, lady
  sir, count, countess, baron, general, admiral, marshal, colonel, major, captain, lieutenant, commander, archduke
  chancellor, premier, minister, senator, ambassador, secretary, mayor, governor, archbishop, bishop, cardinal, saint, st
  dr, mr, mrs, ms, prof, professor, comrade, sultan, shah, caliph, chairman, dictator, father, mother, brother, judge
  field marshal, prime minister, foreign minister, reichskanzler, kanzler, könig, kaiserin, präsident, reichspräsident
  fürst, graf, herzog, erzherzog, papst, zar, roi, reine, empereur, président, maréchal, général, rey, reina, presidente
  tribune, consul, pharaoh, mikado, rabbi, imam, ayatollah, first secretary`);

/** Given names of people in history notes. */
export const givenNames: ReadonlySet<string> = set(`
  Abraham, Adam, Adlai, Adolf, Albert, Alexander, Alexandre, Alfred, Andrei, Andrew, Anne, Anna, Anthony, Antoine, Antonio
  Arthur, August, Augustus, Augusto, Barack, Benito, Benjamin, Bernard, Bill, Boris, Carl, Catherine, Cesare, Charles
  Charlotte, Che, Christopher, Claus, Clement, Curtis, Cuthbert, Daniel, David, Dean, Deng, Dmitri, Donald, Douglas
  Dwight, Edmund, Eduard, Edvard, Edward, Eleanor, Elizabeth, Emil, Emiliano, Emily, Emmeline, Enrico, Erich, Ernest, Ernst
  Ferdinand, Fidel, Filippo, Florence, Francis, Francisco, François, Franklin, Franz, Frederick, Friedrich, Fritz, Fulgencio
  Galileo, Gamal, Gavrilo, Geoffrey, Georg, George, Georges, Gerald, Giuseppe, Golda, Gottfried, Grigori, Guy, Gustav
  Hans, Harold, Harry, Heinrich, Helmut, Henri, Henry, Herbert, Hermann, Hernán, Hideki, Ho, Horatio, Huey, Hugo, Ian
  Ignatius, Imre, Indira, Isaac, Isabella, Ivan, Jack, Jacobo, Jacques, James, Jan, Jane, Jawaharlal, Jean, Jean-Jacques
  Jesse, Jimmy, Joan, Johann, Johannes, John, José, Joseph, Josef, Josip, Juan, Julius, Karl, Klement, Klemens, Konrad
  Kurt, Lavrenty, Lech, Lee, Leo, Leon, Leonid, Lenin, Louis, Louise, Ludwig, Lyndon, Mahatma, Malcolm, Manfred, Mao
  Marc, Margaret, Maria, Marie, Mark, Martin, Mary, Mathias, Matthias, Maximilien, Michael, Michel, Miguel, Mikhail
  Mohandas, Mohammed, Muhammad, Mustafa, Nancy, Napoleon, Nelson, Neville, Nicholas, Nicolas, Nicolae, Nikita, Nikolai
  Ngo, Oliver, Oskar, Oskar, Otto, Pancho, Patrick, Paul, Pedro, Peter, Philip, Philipp, Philippe, Pierre, Pol, Primo
  Rasputin, Raul, Raúl, Reinhard, René, Richard, Robert, Roger, Ronald, Rosa, Rudolf, Rudolph, Sam, Samuel, Sergei
  Sigmund, Simón, Simon, Slobodan, Sophie, Stanley, Stephen, Steve, Theodor, Theodore, Theobald, Thomas, Tito, Toussaint
  Ulrich, Ulysses, Vasili, Vasily, Václav, Victor, Vidkun, Vittorio, Vladimir, Voltaire, Vyacheslav, Walter, Warren
  Wilhelm, Willem, William, Willy, Winston, Wladyslaw, Woodrow, Yasser, Yuri, Zhou`);

/** People whom one name names. */
export const mononyms: ReadonlySet<string> = set(`
  Hitler, Stalin, Lenin, Trotsky, Mussolini, Churchill, Roosevelt, Truman, Eisenhower, Kennedy, Nixon, Reagan, Gorbachev
  Khrushchev, Brezhnev, Castro, Batista, Guevara, Napoleon, Bismarck, Gandhi, Mao, Chamberlain, Daladier, Franco, Tito
  Robespierre, Danton, Marat, Voltaire, Rousseau, Montesquieu, Luther, Calvin, Augustus, Caesar, Constantine, Diocletian
  Justinian, Charlemagne, Attila, Alaric, Hannibal, Cleopatra, Metternich, Wilson, Clemenceau, Goebbels, Göring, Himmler
  Stresemann, Hindenburg, Ludendorff, JFK, FDR, Marx, Engels, Columbus, Galileo, Washington's, Cromwell, Theodosius
  Odoacer, Theodoric, Geiseric, Aetius, Valens`);

/** Last words of organisations, of events and of treaties. */
export const organisationWords: ReadonlySet<string> = set(`
  party, union, league, nations, council, committee, commission, army, navy, church, parliament, congress, senate, company
  bank, ministry, front, guard, guards, assembly, convention, directory, corps, federation, organisation, organization
  court, cabinet, government, administration, duma, reichstag, bundestag, comintern, brotherhood, club, estate, estates
  safety, office, department, agency, legion, police, partei, bund, alliance, entente, association, institute`);
export const eventWords: ReadonlySet<string> = set(`
  war, wars, crisis, revolution, revolutions, battle, operation, conference, blockade, siege, uprising, revolt, rebellion
  coup, putsch, massacre, treaty, pact, agreement, accord, accords, act, acts, law, laws, doctrine, plan, protocol, edict
  invasion, campaign, offensive, airlift, armistice, famine, depression, reformation, renaissance, holocaust, terror, oath
  march, parade, strike, crash, purge, purges, ban, code, declaration, proclamation, constitution, charter, election
  elections, deal, ultimatum, krieg, schlacht, vertrag, aufstand, krise, krawall, guerre, traité, bataille, guerra
  tratado, batalla, wwi, wwii, ww1, ww2, movement, day, week, saturday, sunday, friday, monday`);
export const organisations: ReadonlySet<string> = set(`
  NATO, UN, UNO, EU, EEC, KGB, CIA, FBI, NKVD, SS, SA, NSDAP, SPD, KPD, CDU, IRA, ANC, PLO, OAS, NASA, BBC, ExComm, IMF
  Gestapo, Luftwaffe, Wehrmacht, Red Army, Warsaw Pact, United Nations, Comintern, Cominform, Comecon, Vatican`);

/** Verbs that only people are the subject of, as they follow a name. */
export const humanVerbs: ReadonlySet<string> = set(`
  said, wrote, spoke, died, resigned, abdicated, married, thought, believed, fled, was born, was assassinated
  was murdered, was crowned, was killed, was executed, was guillotined, was shot, told, smiled`);

/** Words that a sentence may begin with and that are never part of a name there. */
export const openers: ReadonlySet<string> = set(`
  the, a, an, in, on, at, by, to, of, for, from, with, as, after, before, when, while, where, since, until, during, under
  over, between, among, about, against, through, because, although, though, if, unless, once, both, all, many, most, some
  few, several, each, every, no, not, only, even, also, but, and, or, so, yet, then, thus, however, this, that, these
  those, he, she, it, they, we, you, i, his, her, its, their, our, my, who, what, which, why, how, there, here, now, later
  soon, today, about, nearly, almost, over, around, two, three, four, five, six, seven, eight, nine, ten, one, first
  second, third, another, other, such, much, early, late, last, next, new, old, ad, bc, bce, ce, c, ca, der, die, das, den, dem, des, ein, eine, im, am, in, mit
  von, vom, zum, zur, auf, als, nach, vor, bei, durch, für, und, oder, aber, er, sie, es, le, la, les, un, une, des, du
  en, et, il, elle, au, aux, dans, par, pour, el, los, las, del, una, por, con, para, su, y, se, o`);

/** Months, weekdays and what is counted rather than named; lower case. */
export const calendarWords: ReadonlySet<string> = set(`
  january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr
  jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday, wednesday, thursday, friday, saturday, sunday, spring, summer
  autumn, winter, januar, februar, märz, mai, juni, juli, oktober, dezember, montag, dienstag, mittwoch, donnerstag
  freitag, samstag, sonntag, herbst, frühjahr, sommer, janvier, février, mars, avril, juin, juillet, août, septembre
  octobre, novembre, décembre, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre
  diciembre, century, article, chapter, part, section, source, figure, page, question`);
