// Given names of people in history notes of twelve languages, written as in `cues.ts`.
import { finder } from './cues';

/** A given name: "Francesco", "František" with any ending. Beginnings are only those that no other word begins with. */
export const isGivenName = finder([
  true,
  `abraham- adolf- agust- albert- aldo alejandr- aleksand- alexand- alexei alfons- alfred- alice alois- amerigo anastas-
andre andrea andreas andrei andrew andrzej angela anna anne anton antoni- antoine aristide arthur artur august auguste
augusto barack bartolom- beatri- benito benjam- bernard- bill bohumil bolesl- boris bruno camill- carl carla carlo carlos
casimir- caspar catalina cater- catherine cesare charles charlott- christopher christoph christian- claude clement-
cristobal cristof- daniel- david- denis diego dimitri- dmitr- dolores domenico domingo donald dwight eduard- edmund- edvard-
edward- edwin eleanor- elena elisabet- elizabet- emile emili- emmanuel- enric- ernest- ernst erich erwin eugen- evita
federic- felip- felix ferdin- fernan- fidel filip- florenc- francesc- francis- franklin frantis- franz fred frederi-
friedric- fritz fryderyk gabriel- galileo gavril- georg george- gerald gerhard gertrud- giacomo giordano giovan- girolamo
giulio giuseppe gottfried grigori- guglielmo guillermo guillaume gustav- hannah hans harald harold harriet harry heinrich
helena helmut hendrik henri henry henryk herbert herman- hernan horatio hugo huldrych ignac- ignatius igor immanuel isaac isabel-
ivan jack jacob jacques jakob- jakub james jan jana jane janos jaroslav jawaharlal jean jeanne jerzy jethro jimmy joachim
joan joao joaquim joaquin johan johann- john jonathan jorge jose josef- joseph- josif jozef- juan juana jules julius julio
karel karl karol kazimierz- klemens konrad- konstantin kurt kwame ladislav lajos lazaro lech leon leonardo leonid leopold-
lewis lodewijk lorenzo louis louise lucas ludmila ludov- ludvi- ludwi- luigi luis lyndon malcolm manuel- mao marco marcus
margar- maria- marie marilyn mario martin- mary mathias matthew max maxim maximilian- mehmed michael michail michel-
miguel mihail mikhail- mikolaj milan milos mohamed mohammed muhammad mustafa mykola napoleon- neville niccolo nicola- nicholas
nikita nikola- oliver- olof olympe oskar otto pablo pascual patric- paul paulo pavel pedro pere peter petr philip- pierre-
piotr pietro porfirio rafael- ralph raphael raul rene ricard- richard- robert- rodrigo roger ronald rosa rudolf- saddam samuel-
sandor sebastian- sergei sigismund- sigmund silvio simon stalislav stanisl- stefan- stephen steve suleiman susan tadeusz
teodor- theodor- thomas- tomas- tommaso toussaint ulrich- ulysses umberto vaclav- vasco vasili- victor viktor- vilem vincenzo
vincent virgil vittori- vladimir- vladislav vojtech walter- wenceslas wilhelm- willem- william- willy winston- wladysl- wolfgang
woodrow xavier yuri zhou zygmunt-`,
]);
