// Given names of people in history notes of twelve languages, written as in `cues.ts`.
import { finder } from './cues';

/** A given name: "Francesco", "František" with any ending. Beginnings are only those that no other word begins with. */
export const isGivenName = finder([
  true,
  `adolf- agust- albert- aldo alejandr- aleksand- alexand- alexei alfons- alfred- andre andrea andreas andrei andrew andrzej
anna anne anton antoni- antoine arthur artur august auguste augusto benito bernard- boris bruno carl carlo carlos cater-
catherine cesare charles charlott- christopher christoph christian- claude clement- cristobal daniel- david- denis diego
dmitr- donald dwight eduard- edmund- edvard- edward- edwin elisabet- elizabet- emmanuel- enric- ernest- ernst erich erwin
felip- felix ferdin- fernan- fidel filip- florenc- francesc- francis- franklin frantis- franz fred frederi- friedric-
gabriel- georg george- gerhard giacomo giovan- giuseppe guglielmo guillermo guillaume gustav- hans harald harold harry
heinrich hendrik henri henry henryk herbert herman- hernan isaac isabel- ivan jack jacob jacques jakob- jakub james jan
janos jaroslav jean jeanne joan joao johann- john jorge jose josef- joseph- jozef- juan juana jules julius karel karl karol
konrad- konstantin kurt lech leon leonardo leonid leopold- lewis lodewijk louis louise ludov- ludvi- ludwi- luigi luis
manuel- mao marco marcus maria- marie mario martin- mary matthew max maxim maximilian- michael michail michel- miguel
mikhail- mohamed mohammed muhammad mustafa napoleon- neville niccolo nicholas nikita nikola- oliver- oskar otto pablo
patric- paul paulo pavel pedro pere peter petr philip- pierre- raul rene ricard- richard- robert- rodrigo roger ronald rosa
rudolf- samuel- sebastian- sergei simon stanisl- stefan- stephen steve theodor- thomas- tomas- vaclav- vasco victor viktor-
vittori- vladimir- walter- wilhelm- willem- william- winston- wolfgang xavier`,
]);
