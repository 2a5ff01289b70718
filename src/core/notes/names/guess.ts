// What a name is whose words are in no list, by how they are built.
import type { NameType } from '../note';
import { finder, fold, type Votes } from './cues';
import type { NameTypes } from './type';

/** How the names of places end, and of people. */
const placeEnd =
  /(?:burg|bourg|stadt|ville|shire|grad|grado|land|polis|[vw]itz|ovo|feld|heim|dorf|haven|hafen|borg|holm|abad|pur|pore|istan|town|ford|wick|mouth|minster|gorod|hrad)$/u;
const personEnd =
  /(?:[^aeiou](?:ski|sky|skij|ov|ev|ova)|escu|vich|witsch|enko|shvili|ssohn|mann|etti|elli|otti|ucci|illi|accio|ez|eiro|sson|ssen|czyk|ides|ius|sthenes|achus)$/u;
/** What common nouns and adjectives end in, which students write with a capital too. */
const commonEnd =
  /(?:[tsc]i[oó]n|[cgtz]ione|cao|cie|cje|ment[oei]?|ity|ism[oeaiu]?|izmus|ness|ings?|[ae]nce|cy|ship|age|ures?|ics?|ics|ed|al|als|[ei]ve|ous|ary|ory|less|ful|able|dade|dad|tat|heit|keit|ung|ungen|eit[aà]|cia|hood|ers|men|man|house|tions|ies|ista|istas|[^aeious]s)$/u;

const commonWord = finder([
  true,
  `prim- second- segund- terc- tweede eerste grand- great gran new nov- nuev- old sem sin con sans forza bad san santa sierra villa
central- centr- south- north- east- west- nord- sud- est ouest norte sur oeste oost- zuid- noord- shock rev ban mark big black white
red rote rood roja rouge high low free open world nation- social- popul- royal real rule home way time day year first third lost
young blue gold- iron alt- alto alta bajo baja haut- grote lange zwarte`,
]);

/**
 * Are these words built like the name of a person: two or three, of which none is a common word? Of English, where
 * titles have capitals, only those whose last word has no common ending.
 */
function looksPersonal(name: string): boolean {
  if (
    !/^\p{Lu}\p{Ll}+(?: (?:\p{Lu}\.|\p{Lu}\p{Ll}+|v[ao]n|d[aeio]s?|del|de la|el|al|ibn|bin|[dt]er)){0,3} (?:[dD]['’])?(?:Mc|Mac)?\p{Lu}\p{Ll}+$/u.test(
      name,
    )
  )
    return false;
  return !name.split(' ').some((word) => {
    const folded = fold(word);
    return /^\p{Lu}/u.test(word) && (commonEnd.test(folded) || commonWord(folded));
  });
}

/** The type that most speaks for; else what the name's form does, or `name`. */
export function elect(votes: Votes, name: string, isPersonal: boolean): NameType {
  const { person, place, people } = votes;
  const most = Math.max(person, place, people);
  if (votes.organisation > place) return 'organisation';
  // Letters alone are nobody.
  if (!/\p{Ll}/u.test(name) || (person === most && place === most && most > 0)) return 'name';
  if (most >= 1) return people === most ? 'people' : place === most ? 'place' : 'person';
  const folded = fold(name);
  if (isPersonal && person > 0) return 'person';
  if (placeEnd.test(folded)) return 'place';
  return personEnd.test(folded) && !/ /u.test(name) ? 'person' : 'name';
}

/** Ends as words do that name nothing, whatever their capitals. */
const endsCommon = (word: string): boolean => commonEnd.test(fold(word));

/** "Economic Rivalry", "Contrato Social": capitals alone make no name of words that end as others do. */
export function isCommon(name: string, types: NameTypes): boolean {
  const words = name.split(' ');
  const [first = ''] = words;
  if (words.length === 1)
    return /(?:tion|ment|ity|ness|ings?|[ae]nce|dade|cion|cao|zione)$/u.test(name);
  const isFirst = /^(?:es|fr|it|pt)$/u.test(types.language);
  return endsCommon((isFirst ? first : words.at(-1)) ?? '') && !types.isPlace(first);
}

/** No word of it is one that names other things or that the note writes small. */
export function isPersonal(name: string, types: NameTypes, lower: ReadonlySet<string>): boolean {
  const isOther = (word: string): boolean =>
    lower.has(word.toLowerCase()) ||
    types.isOfPeople(word) ||
    types.headOf(word) !== null ||
    types.isPlace(word);
  return (
    types.language !== 'de' &&
    looksPersonal(name) &&
    !name.split(' ').some((word) => /^\p{Lu}/u.test(word) && isOther(word))
  );
}
