// What a word names, as far as the checks need it: only names of one sort can stand in for each other.
import { formKey } from '../../text/forms';
import { wordSet } from '../../text/word-set';
import { NameMemory } from '../../notes/names/memory';
import { NameTypes } from '../../notes/names/type';
import { isContent, type Token } from '../tokens';

/** States with their peoples, other places, people, bodies; `thing` is known to be none; '' is not known. */
export type Sort = 'state' | 'place' | 'person' | 'body' | 'continent' | 'thing' | '';

const continents =
  /^(?:europ|asia|africa|america$|balkan|middle|east$|west$|north|south|latin|pacific|atlantic)/u;
/** States that the lists of places do not tell from cities. */
const states = wordSet(
  'cuba peru chile mali chad togo niger oman iran iraq ussr prussia austria-hungary soviet siam persia russia tsarist ' +
    'ottoman ottomans habsburg serbia bohemia sparta carthage athens rome byzantium venice england scotland wales',
);
/** Who acts in history without a name of their own, by key. */
const roles = new Set(
  (
    'king queen emperor empress tsar kaiser sultan pope president minister chancellor premier leader general admiral governor ' +
    'viceroy government parliament congress senate assembly duma army navy fleet troop soldier police church nobility lord ' +
    'peasant worker serf slave planter farmer landlord landowner merchant banker bourgeoisie citizen rebel revolutionary ' +
    'student women men priest clergy bishop knight samurai shogun socialist communist liberal conservative nationalist ' +
    'republican royalist monarchist catholic protestant muslim christian jew colonist settler'
  )
    .split(' ')
    .map(formKey),
);

/** Sorts names; what it has sorted it remembers as long as it lives, which is one marking's check. */
export class Sorter {
  private readonly types = new NameTypes('en', new NameMemory());

  sortOf({ kind, norm }: Token, written: string): Sort {
    if (continents.test(norm)) return 'continent';
    if (states.has(norm)) return 'state';
    const name = kind === 'name' ? written : norm.charAt(0).toUpperCase() + norm.slice(1);
    const { types } = this;
    const type = types.shown(name);
    if (type === 'person') return 'person';
    if (type === 'people' || types.isOfPeople(norm) || types.isSmallPlace(norm)) return 'state';
    if (type === 'place') return 'place';
    if (type === 'organisation') return 'body';
    return type === 'name' ? '' : 'thing';
  }
}

/** Can it do or suffer something: a name, or a word for those who act in history? */
export function isActor(
  token: Token,
  names: ReadonlySet<string>,
  sorter: Sorter,
  text: string,
): boolean {
  if (!isContent(token) || token.kind === 'number' || token.kind === 'date') return false;
  if (names.has(token.key) || roles.has(token.key)) return true;
  const sort = sorter.sortOf(token, text.slice(token.from, token.to));
  return sort !== '' && sort !== 'thing';
}
