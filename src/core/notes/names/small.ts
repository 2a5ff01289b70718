// Names that are headed by a word written small: "seconda guerra mondiale", "Osmaanse rijk", "parti socialiste".
import type { Span } from '../../text/span';
import type { NameType } from '../note';
import { finder, fold } from './cues';
import type { TypedName } from './memory';
import { standsAlone } from './runs';
import type { NameTypes } from './type';

/** Heads of wars and risings, of bodies and of realms, in any case and with their endings. */
const head =
  /(?:^|[^\p{L}-])(?:((?:world )?wars?|guerr[ae]s?|oorlog(?:en)?|krig(?:en|et)?|v[oá][jl][nk]\p{Ll}{1,3}|wo[jy]n\p{Ll}{1,3}|r[eé]vol[uú][ctç]\p{Ll}{2,6}|rivoluzion[ei]|rewolucj\p{Ll}{1,3}|blok[aá]d\p{Ll}{1,2}|blocus|bloqueo)|(part(?:y|i[dt]?[aeio]?s?|ijen?|iet)|stran[aouyěe]|igreja|iglesia|chiesa|[eé]glise|church|kerk|kyrkan?|c[ií]r[ck][eh]?[vw]i?|ko[sś]ci[oó][lł]\p{Ll}{0,2}|leagues?|alliances?|alianza|aliança|alleanza|alianc\p{Ll}|alliantie|alliansen|entente|intesa|dohod\p{Ll}|snem\p{Ll}{0,2}|sněm\p{Ll}{0,2}|brigat[ae]|brigadas|garde|garda|gw?ardia|democrazia|democracia|d[eé]mocratie|assembl[ée][ae]|asamblea|vergadering)|(empires?|imp[eé]r(?:i[oau]m?|iet)|impero|rijk|riket|r[ií][sš][eio]u?|cesarstw\p{Ll}|kingdom|reino|regno|royaume|koninkrijk|kr[aá][lľ]\p{Ll}{2,3}stv\p{Ll}|republics?|republiek|rep[uú]b[bl]li[ck]\p{Ll}{1,2}|r[eé]publique|v[ýy]chod\p{Ll}?|east))(?![\p{L}-])/giu;

/** Whether a text can have any of them, found faster than they are. */
const hint =
  /[Ww]ar|[Gg]uerr|oorlog|krig|v[oáa][jl][nk]|wo[jy]n|evol|lu[cç]|ivoluz|ewoluc|[Bb]lo[ckq]|[Pp]art|[Ss]tran|igreja|iglesia|glise|hiesa|[Kk]erk|[Cc]hurch|yrk|[Cc][ií]r[ck]|o[sś]ci|eague|llian|lian[cçz]|llean|ntente|ntesa|dohod|[Ss]n[eě]m|riga|[Gg]ard|emocra|ssembl|samblea|ergader|mp[eé]r|mpir|rijk|rike|[Rr][ií][sš]|esarst|ingdom|eino|egno|oyaume|r[aá][lľ]|ep[uú]b|chod|[Ee]ast/;

/** What makes a head a name, by the heads that it stands with; the folded beginnings of adjectives. */
const namers = finder<'event' | 'organisation' | 'place' | 'any'>(
  [
    'event',
    `cold froide fria fredda koude kalla kalte studen- zimn- chladn- world mundial mondial- svetov- swiatow- varlds- industri- industry- priemysel- prumyslov- przemyslow- agrar- agricol- agricult- balkan- napoleon-
punic- opium- grande krym- crim- glorious glorieus- trenches russo-japan- kontinent- continent- cultural- sametov-
zamatov- velvet nezn- demographic demografi- kulturn- husit- februar- oktober- ottobre octobre oktobrov-`,
  ],
  [
    'organisation',
    `communis- komunis- kommunis- comunis- socialis- socjalis- liberal- conservat- conservador- konservat- republican- repubblican-
republikan- democratic- democrat- demokrat- popolar- popular- populaire nazional- nacional- national- nazi fascis- fasist- faszyst-
radical- radikal- labour labor catholi- cattolic- catoli- katoli- katholi- katolsk- ortod- orthodox- protestant- luther- anglican- reformad-
triple triplic- triplice triple triada trojit- trojn- whig tory federalist- cristian- cristia- christi- costituent- constituant-
constituyent- constituint- chretien- swedish rosse rojas roug- ludov- narodn- agrarian- puritan-`,
  ],
  [
    'place',
    `roman- romein- ottoman- otoman- osman- osmaans- austro-hungar- austro-ungar- austro-hungr- rakusko-uhorsk- rakousko-uhersk-
habsbur- byzant- bizant- mongol- inca incas azteca carolingi- persian- perzisk- weimar- mughal blizk- dalek- daln- near middle far
parthenop-`,
  ],
  ['any', 'holy sacro santo saint sainte svat- heilig- heligt'],
);
/** May stand between, or before what names: "first", "grande", "secondo". */
const ordinal =
  /^(?:first|second|third|great|prim[aeio]|seconda|segund[ao]|terza|tercera|premi[eè]re|deuxi[eè]me|seconde|grande?|eerste|tweede|f[oö]rsta|andra|prv[aáeéoou]\p{Ll}?|druh\p{Ll}{1,2}|pierwsz\p{Ll}{1,3}|drug\p{Ll}{1,2}|prvn\p{Ll}{1,2}|velk\p{Ll}{1,3}|civil[ei]?s?|ob[cč]i?ansk\p{Ll}{1,3}|domow\p{Ll}|burger|wielk\p{Ll}{1,3}|1\.|2\.|i{1,2})$/iu;

/** Names with heads that the words beside them make names. */
function headedNames(text: string, types: NameTypes): TypedName[] {
  const names: TypedName[] = [];
  if (!hint.test(text)) return names;
  let taken = 0;
  for (const { 0: all, 1: event, 2: body, index } of text.matchAll(head)) {
    const to = index + all.length;
    const from = to - all.replace(/^[^\p{L}]/u, '').length;
    const type = event ? 'event' : body ? 'organisation' : 'place';
    const before = wordsBefore(text, Math.max(from - 36, taken), from);
    const behind = /^(?: [\p{L}-]{2,20}){0,2}/u.exec(text.slice(to, to + 42))?.[0] ?? '';
    const own = text.slice(from, to);
    let isNamed = own.includes(' ');
    let start = from;
    let end = to;
    for (const word of before) {
      const is = isNamer(word, type, own, types);
      if (!is && (type !== 'event' || !ordinal.test(word))) break;
      isNamed ||= is;
      start -= word.length + 1;
    }
    let length = 0;
    for (const word of behind.split(' ').slice(1)) {
      length += word.length + 1;
      const is = isNamer(word, type, own, types);
      if (!is && (type !== 'event' || !ordinal.test(word))) break;
      isNamed ||= is;
      if (is) end = to + length;
    }
    // "the Allied war effort"
    if (!isNamed || (/^wars?$/iu.test(own) && !standsAlone(text, to))) continue;
    names.push({ from: start, to: end, text: text.slice(start, end), type });
    taken = end;
  }
  return names;
}

/** Up to three words before a place in the text and behind a blank each, the nearest first. */
function wordsBefore(text: string, from: number, to: number): string[] {
  const words: string[] = [];
  for (let end = to - 1; words.length < 3 && end > from && text.charAt(end) === ' ';) {
    const start = text.lastIndexOf(' ', end - 1) + 1;
    const word = text.slice(start, end).replace(/^["“«'‘(]/u, '');
    if (start < from || !/^(?:[\p{L}-]{1,20}|[12]\.)$/u.test(word)) break;
    words.push(word);
    end = word.length < end - start ? -1 : start - 1;
  }
  return words;
}

function isNamer(word: string, type: NameType, head: string, types: NameTypes): boolean {
  const folded = fold(word);
  const names = namers(folded);
  if (names) return names === 'any' || names === type;
  // "guerra polacca", "revolución francesa", "impero russo"; a party's people only says where it is.
  const isOfPeople =
    (word.length > 4 || word !== folded) &&
    types.isOfPeople(word) &&
    !/^(?:east|west|north|south)/u.test(folded);
  return isOfPeople && (type !== 'organisation' || /^(?:sn|al|ent|int)/u.test(fold(head)));
}

const smallPeople =
  /(?:^|[ ('’])(?:[LlDd]?[Oo]s|[Gg]li|[AaDd]?[Ii]|[ad]ei|[ad]egli|agli|[dn]os|aos|[Ll]es|des|aux|[Dd]e|av|och|med) ([a-zà-ü]{3,16}[sinr](?:na)?)(?: (?:e|y|et|och|en) ([a-zà-ü]{3,16}[sinr](?:na)?))?(?![\p{L}-])/gu;

/** Peoples behind an article, and by "and" behind another. */
function smallPeoples(text: string, types: NameTypes): Span[] {
  if (!/^(?:es|pt|it|fr|nl|sv)$/u.test(types.language)) return [];
  return [...text.matchAll(smallPeople)].flatMap(
    ({ 0: all, 1: first = '', 2: second = '', index }) => {
      const to = index + all.length;
      const at = text.indexOf(first, index + 1);
      return [
        ...(isPeople(first, types) ? [{ from: at, to: at + first.length }] : []),
        ...(second !== '' && isPeople(second, types) ? [{ from: to - second.length, to }] : []),
      ];
    },
  );
}

/** Countries, and of English peoples, wherever they stand. */
function smallCountries(text: string, words: readonly string[], types: NameTypes): Span[] {
  const isEnglish = types.language === 'en';
  return [...new Set(words)].flatMap((word) => {
    const isName =
      types.isSmallPlace(word) ||
      (isEnglish && /(?:an|ew|im|urk|erb|lav|ab|azi)s$/u.test(word) && isPeople(word, types));
    if (!isName) return [];
    const spans: Span[] = [];
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
      const to = from + word.length;
      if (!/[\p{L}-]/u.test(text.charAt(from - 1) + text.charAt(to))) spans.push({ from, to });
    }
    return spans;
  });
}

const isPeople = (name: string, types: NameTypes): boolean =>
  /^\p{Ll}/u.test(name) && types.shown(name) === 'people';

/** Every name of a text that no capital shows, without overlap; `words` are its words without a capital. */
export function smallNames(text: string, words: readonly string[], types: NameTypes): TypedName[] {
  const names = headedNames(text, types);
  for (const { from, to } of [
    ...smallPeoples(text, types),
    ...smallCountries(text, words, types),
  ]) {
    const name = text.slice(from, to);
    if (!names.some((other) => from < other.to && other.from < to))
      names.push({ from, to, text: name, type: types.shown(name) });
  }
  return names;
}
