// What a word names, as far as the checks need it: only names of one sort can stand in for each other.
import { formKey } from '../../text/forms';
import { wordSet } from '../../text/word-set';
import { NameMemory } from '../../notes/names/memory';
import { NameTypes } from '../../notes/names/type';
import { isContent, type Token } from '../tokens';

/** States with their peoples, other places, people, bodies; `thing` is known to be none; '' is not known. */
export type Sort =
  'state' | 'place' | 'person' | 'body' | 'treaty' | 'event' | 'continent' | 'thing' | '';

const continents =
  /^(?:(?:(?:north|south|latin|central|eastern|western) )?(?:europe(?:ans?)?|asians?|asia|africans?|africa|america|balkans?)|(?:middle|near|far) east|(?:the )?(?:east|west|north|south|pacific|atlantic|west(?:ern)?|east(?:ern)?))$/u;
/** States that the lists of places do not tell from cities. */
const states = wordSet(
  'cuba peru chile mali chad togo niger oman iran iraq ussr prussia austria-hungary soviet siam persia russia tsarist ' +
    'ottoman ottomans habsburg serbia bohemia sparta carthage athens rome byzantium venice england scotland wales',
);
const great =
  /^(?:the )?(?:united states.*|soviet union|great britain|united kingdom|(?:east|west|nazi|imperial) germany|south africa|austria.hungary|.* (?:empire|kingdom|republic))$/u;
/** Who acts in history without a name of their own, by key. */
const roles = new Set(
  (
    'king queen emperor empress tsar kaiser sultan pope president minister chancellor premier leader general admiral governor ' +
    'viceroy government parliament congress senate assembly duma army navy fleet troop soldier police church nobility lord ' +
    'peasant worker serf slave planter farmer landlord landowner merchant banker bourgeoisie citizen rebel revolutionary ' +
    'student women men crowd mp ruler priest clergy bishop knight samurai shogun socialist communist liberal conservative nationalist ' +
    'republican royalist monarchist catholic protestant muslim christian jew colonist settler'
  )
    .split(' ')
    .map(formKey),
);

const acting = wordSet('state place person body continent');

/** So many names are remembered at most. */
const mostNames = 4000;

/** Sorts names; what it has sorted it remembers for a while. */
export class Sorter {
  private types = new NameTypes('en', new NameMemory());
  private readonly sorts = new Map<string, Sort>();

  /** Takes one word in normal form, or a name of several as it is written. */
  sortOf(name: string): Sort {
    const known = this.sorts.get(name);
    if (known !== undefined) return known;
    if (this.sorts.size > mostNames) {
      this.sorts.clear();
      this.types = new NameTypes('en', new NameMemory());
    }
    const sort = this.read(name);
    this.sorts.set(name, sort);
    return sort;
  }

  private read(name: string): Sort {
    const low = name.toLowerCase();
    if (states.has(low) || great.test(low)) return 'state';
    if (continents.test(low)) return 'continent';
    const { types } = this;
    const isOne = !low.includes(' ');
    const type = types.shown(isOne ? low.charAt(0).toUpperCase() + low.slice(1) : name);
    if (type === 'person') return 'person';
    if (type === 'people' || (isOne && (types.isOfPeople(low) || types.isSmallPlace(low))))
      return 'state';
    if (type === 'organisation') return 'body';
    if (type === 'place' || type === 'treaty' || type === 'event') return type;
    return type === 'name' && !(isOne && types.isTitle(low)) ? '' : 'thing';
  }

  /** Is it a name of somebody or somewhere? */
  acts(name: string): boolean {
    return acting.has(this.sortOf(name));
  }

  /** What a word says of a name that it heads: "Treaty" of "Treaty of Paris". */
  heads(norm: string): boolean {
    const type = this.types.headOf(norm);
    return type === 'treaty' || type === 'event';
  }
}

export function nameOf({ kind, norm, key, from, to }: Token, text: string): string {
  // "America" is the United States where it stands for them.
  if (norm === 'america' && kind === 'name') return key;
  return kind === 'name' ? text.slice(from, to) : norm;
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
  return sorter.acts(nameOf(token, text));
}

/** Keys of a sentence's words that are written with a capital behind its first word; one all in capitals names nothing. */
export function capitalKeys(tokens: readonly Token[], text: string): Set<string> {
  const [first] = tokens;
  const written = text.slice(first?.from, tokens.at(-1)?.to);
  const names = tokens.filter(
    ({ kind, from }) =>
      kind === 'word' && from !== first?.from && /^\p{Lu}/u.test(text.charAt(from)),
  );
  return new Set(written === written.toUpperCase() ? [] : names.map(({ key }) => key));
}
