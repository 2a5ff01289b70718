// What a name is whose words are in no list.
import type { NameType } from '../note';
import { fold, type Votes } from './cues';
import type { NameTypes } from './type';

/** The type that most speaks for, or `name`. */
export function elect({ person, place, people, organisation }: Votes, name: string): NameType {
  const most = Math.max(person, place, people);
  if (organisation > place) return 'organisation';
  // Letters alone are nobody.
  if (most < 1 || !/\p{Ll}/u.test(name) || (person === most && place === most)) return 'name';
  return people === most ? 'people' : place === most ? 'place' : 'person';
}

/** What common nouns and adjectives end in, which students write with a capital too. */
const commonEnd =
  /(?:[tsc]i[oó]n|[cgtz]ione|cao|cie|cje|ment[oei]?|ity|ism[oeaiu]?|izmus|ness|ings?|[ae]nce|cy|ship|age|ures?|ics?|ics|ed|al|als|[ei]ve|ous|ary|ory|less|ful|able|dade|dad|tat|heit|keit|ung|ungen|eit[aà]|cia|hood|ers|men|man|house|tions|ies|ista|istas|[^aeious]s)$/u;

/** "Economic Rivalry", "Contrato Social": capitals alone make no name of words that end as others do. */
export function isCommon(name: string, types: NameTypes): boolean {
  const words = name.split(' ');
  const [first = ''] = words;
  if (words.length === 1)
    return /(?:tion|ment|ity|ness|ings?|[ae]nce|dade|cion|cao|zione)$/u.test(name);
  const isFirst = /^(?:es|fr|it|pt)$/u.test(types.language);
  return commonEnd.test(fold((isFirst ? first : words.at(-1)) ?? '')) && !types.isPlace(first);
}
