// Words that tell what a name names: those that head it ("Treaty of ...") and those that stand around it. Lists are
// parted by blanks, "_" stands for a blank in a name; "word-" is any word that begins so and goes on for a few letters.
// All are written as `fold` writes them.
import type { Span } from '../../text/span';
import type { NameType } from '../note';

/** Lower case without accents, as names are compared. */
export function fold(text: string): string {
  const low = text.toLowerCase();
  return /^[ -~]*$|[\u3040-\u9fff]/u.test(low) ? low : low.normalize('NFD').replace(/\p{M}+/gu, '');
}

export const list = (text: string): string[] =>
  text.split(/\s+/u).map((entry) => entry.replace(/_/gu, ' '));

type Finder<T> = (folded: string) => T | undefined;

/** Finds a folded word in lists of which each stands for a value. */
export function finder<T>(...lists: readonly (readonly [T, string])[]): Finder<T> {
  const values = new Map(
    lists.flatMap(([value, words]) => list(words).map((word) => [word, value])),
  );
  return (folded) => {
    let value = values.get(folded);
    for (let end = folded.length; !value && end > 2 && end > folded.length - 6; end--)
      value = values.get(`${folded.slice(0, end)}-`);
    return value;
  };
}

const heads = finder<NameType>(
  ['operation', 'operati- operac- operaz- unternehmen'],
  [
    'event',
    `war wars crisis crises crise kriz- kryzys- revolu- rivoluz- rewoluc- battle battles batai- batal- battagli- slag slaget
schlacht- bitv- bitw- bitk- guerre guerra guerras oorlog- krig kriget krieg- vojn- wojn- valk- uprising- revolt- rebellion-
coup putsch- massacre- offensive- airlift blockade- depress- holocaust- crash purge- conferen- konferen- summit incident
affair march marche marcia siege opstand- semana comuna commune komuna grito- levantamient- insurrec- insurreic- unificac- unificaz- unification- trial- genocid- inquisi- blokad- blocus bloqueo pandemic- plague- restaura- restorat- uppror- aufstand- povst- powstan- motin- independenc- indipendenza congres-
kongres- trials expedition- crusade- movement- raid- invasion fire era age ages famine- inconfidenc- conjurac- riot- strike-`,
  ],
  [
    'treaty',
    `treaty treaties traite- tratad- trattat- vertrag- verdrag- traktat- zmluv- smlouv- pact- patto pakt- agreement- accord
accords acuerd- acord- abkommen- act acts law laws loi ley lei legge leggi gesetz- wet ustaw- zakon- statut- rights estatut- arancel verklaring- edykt- 
doctrin- doktrin- dottrin- protocol- edict- edit- decre- dekre- declara- petition- dichiaraz- proclamat- constitut- constituc-
constituic- costituz- verfassung- charter- carta bill code compromise amendment- concordat- peace paix paz pace frieden-
vrede mier plan plans plano piano deal decision note telegram points`,
  ],
  [
    'organisation',
    `party parties union unions league nation- council committee- commission- army armies navy church parliament- senate
company bank ministry guard- assembl- convention- federation- organisation- organiz- institut- accion azione lliga mancomunid- solidar- federac- federaz- federat- societ- socied- spoleck- court government office agency
alliance- entente association- force forces commons hawks hands parti partid- partei- partito strana liga ligue lega bund
consej- conseil- consigl- conselh- comit- dieta sejm snem- snem dum- senat- senado parlament- cortes vergadering zgromadz- zhromazd- brigat- brigad- staten internation- gestapo ministeri- banco banca banque partia partie ejercit- esercit- exercit- armee junta-`,
  ],
  [
    'place',
    `empire- confedera- republi- kingdom- sea ocean- island- river- peninsula lake- bay gulf strait- canal coast mount mountain- plains
valley colony colonies city states territor- desert wall palace line front camp province- cape square port house hall
imperio- imperium impero reich repubb- royaume- reino- regno- mer mar mare more ile- isla- ilha- isola- rio golf- rijk
riket cesarst- krolest- kralov-`,
  ],
);

const compound =
  /.(?:(krieg|krise|konferenz|schlacht|aufstand|putsch|revolution|oorlog|krig)|(vertrag|pakt|gesetz|abkommen|plan)|(partei|bund)|(reich|republik))\p{L}{0,3}$/u;

/** "Weltkrieg", "Dawes-Plan": a compound is a name already. */
export function compoundType(folded: string): NameType | null {
  const [, event, treaty, organisation, place] = compound.exec(folded) ?? [];
  if (treaty) return 'treaty';
  return event ? 'event' : organisation ? 'organisation' : place ? 'place' : null;
}

/** What a word says of the name that it heads, or null. */
export function headType(folded: string): NameType | null {
  return heads(folded) ?? heads(folded.replace(/^.*-/u, '')) ?? compoundType(folded);
}

/** Words before a person's name. */
export const isTitle = finder([
  true,
  `president presidente king queen emperor empress tsar- czar kaiser- pope prince- duke duchess lord lady sir count baron general- gen
marshal admiral- colonel major captain lieutenant archduke chancellor premier prime minister- senator ambassador- secretary
mayor governor bishop cardinal saint st dr mr mrs ms professor comrade sultan chairman dictator father major-general
reichskanzler kanzler konig- reichsprasident prasident furst graf herzog papst zar roi reine pape duc comte rey reina papa
duque conde rei rainha imperador padre re regina koning- keizer- kung cesarz car cisar- cisar kral krala krol krola knieza knize general- prezident- prezydent- president- arciduca duca conte don dona
baron- ministr- sultan- papez- pasha shah khan papst- vorst prins- prinz- infante arquiduque archiduque erzherzog arcivojvod- arcivevod-`,
]);

/** What a word before a name says of it, with its weight; "the" between them plays no part. */
const before = finder<readonly [type: 'person' | 'place', weight: number]>(
  [
    ['place', 2],
    `in at near across throughout outside inside invad- occup- annex- conquer- besieg- sacked liberat- bomb- entered reached
into toward towards nel nella nell' dans en em nach w we v ve vo naar te till vers hacia desde verso vanuit
uit nad pri u pres near ciudad città citta ville stad mesto miasto gorod village region`,
  ],
  [
    ['person', 1],
    `leader- historian- minist- philosoph- filosof- filozof- writer poet scientist artist author- brother- son wife sister husband
named called storic- historik- historic- scritt- escrit- ecrivain spisovat- poeta poete dichter- basnik- wodz vodca vodce lider-
jefe chef capo lidr- commander student- inventor architect economist- diplomat- politik- politic- monaco monk monnik`,
  ],
  [['person', 0.5], 'by under durch door por par'],
);

/** What people do, behind a name. */
const deeds = finder([
  true,
  `said wrote spoke died resigned abdicated married thought believed fled told smiled argued wanted felt hoped promised
appointed himself became gave says argues dies decided persuaded invented who born assassinated murdered crowned executed
guillotined shot elected
wurde starb schrieb floh sagte mourut ecrit fonda devint meurt decide murio escribio fundo fue dijo nacio dirigio gobierna
morreu escreveu foi assumiu governa mori scrisse fu divenne fece disse fonda creo decise stierf schreef werd bedacht
zei vertrok vond dog skrev blev zomrel zomrela napisal zalozil vydal zemrel zalozil napsal umarl napisal zostal
zalozyl bol`,
]);

/** How the past tense of what people do ends, by language; words of five letters and more. */
const past: Readonly<Record<string, RegExp>> = {
  en: /^\p{Ll}{2,}[^e]ed$/u,
  es: /^\p{Ll}{3,}ó$/u,
  it: /^\p{Ll}{4,}[òì]$/u,
  pt: /^\p{Ll}{3,}[oei]u$/u,
  sv: /^\p{Ll}{2,}ade$/u,
  nl: /^(?:be|ver|ge)?\p{Ll}{3,}[dt]e$/u,
  sk: /^\p{Ll}{3,}[aeiouy]l$/u,
  cs: /^\p{Ll}{3,}[aeěiouy]l$/u,
  pl: /^\p{Ll}{3,}[aiyąe]ł$/u,
};

/** What the texts of a note say of a name. */
export interface Votes {
  person: number;
  place: number;
  people: number;
  organisation: number;
}

/** Adds what the words around a name say of it: "in X" is a place, "X resigned" a person, "the Xs" a people. */
export function vote(votes: Votes, text: string, { from, to }: Span, language: string): void {
  const parts = text.slice(Math.max(0, from - 40), from).split(' ');
  const glued = parts.pop() ?? '';
  let word = fold((glued.endsWith("'") ? glued : glued === '' ? parts.pop() : '') ?? '');
  const isThe = /^(?:the|l[aeo]s?|l'|gli|i|os|die)$/u.test(word);
  if (isThe) word = fold(parts.pop() ?? '');
  const [type, weight = 0] = before(word) ?? [];
  if (type === 'place' || (type && !isThe)) votes[type] += weight;
  if (isTitle(word) && !isThe) votes.person += 2;
  const name = text.slice(from, to);
  if (isThe && /^\p{Lu}\p{Ll}+[^sui]s$/u.test(name)) votes.people += 2;
  if (isThe && /^\p{Lu}{3,5}$/u.test(name)) votes.organisation += 1;
  const [, did = '', what = ''] = text.slice(to, to + 30).split(' ', 3);
  if (text.charAt(to) !== ' ') return;
  if (deeds(fold(did === 'was' ? what : did))) votes.person += 2;
  else if (!isThe && past[language]?.test(did)) votes.person += 1;
}
