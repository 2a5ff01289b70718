import type { Span } from '../../text/span';
import type { NameType } from '../note';
import {
  eventWords,
  givenNames,
  mononyms,
  organisations,
  organisationWords,
  peoples,
  placesIn,
  placeWords,
  titles,
} from './known';

export interface FoundName extends Span {
  readonly text: string;
}

/** Verbs that only people are the subject of, behind a name. */
const humanVerb =
  /^\s(?:said|wrote|spoke|died|resigned|abdicated|married|thought|believed|fled|told|smiled|was (?:born|assassinated|murdered|crowned|killed|executed|guillotined|shot))(?!\p{L})/u;
const isWord = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;

/** What names show of themselves, in a note of one language. */
export class NameTypes {
  private readonly places: ReadonlySet<string>;
  private readonly known = new Map<string, NameType>();
  /** Last names of people in the note. */
  readonly persons = new Set<string>();

  constructor(language: string) {
    this.places = placesIn(language);
  }

  /** The type that a name shows by its words alone; `name` where it shows none. */
  byWords(text: string): NameType {
    const type = this.known.get(text) ?? this.read(text);
    this.known.set(text, type);
    return type;
  }

  /** The type of a name in its place. */
  typeOf(name: FoundName, context: string): NameType {
    const type = this.byWords(name.text);
    if (type !== 'name') return type;
    if (this.persons.has(name.text) || this.acts(name, context)) return 'person';
    // "in X" is a place for sure; "to X" and "from X" may be a person.
    const isPlace =
      isWord.test(name.text) &&
      /(?:^|\s)(?:in|near)\s$/iu.test(context.slice(Math.max(name.from - 6, 0), name.from));
    return isPlace ? 'place' : 'name';
  }

  /** "Attlee resigned": whoever resigns is a person, unless the name says otherwise. */
  acts({ text, to }: FoundName, context: string): boolean {
    return (
      isWord.test(text) &&
      humanVerb.test(context.slice(to, to + 40)) &&
      this.byWords(text) === 'name'
    );
  }

  /** "American", "Austro-Hungarian", "German-speaking". */
  isOfPeople(word: string): boolean {
    return word.split('-').some((part) => {
      const ofPlace = /(?:an|i)$/u.test(part) && this.places.has(part.slice(0, -1));
      return ofPlace || peoples.has(part.replace(/s$/u, '').toLowerCase());
    });
  }

  private read(text: string): NameType {
    const words = text.split(' ');
    const [first = ''] = words;
    // "East Germany"
    const region = text.replace(/^(?:(?:North|South|East|West)(?:ern)?|Central) /u, '');
    if (this.places.has(region)) return 'place';
    if (organisations.has(text)) return 'organisation';
    // "War of Independence", "Treaty of Versailles": the word before "of" counts, else the last.
    const of = words.indexOf('of');
    const heads = (of > 0 ? words.slice(0, of) : words).map((word) => word.toLowerCase());
    const isOf = (kinds: ReadonlySet<string>): boolean =>
      [heads.at(-1) ?? '', heads.slice(-2).join(' ')].some(
        (head) => kinds.has(head) || kinds.has(head.replace(/s$/u, '')),
      );
    if (isOf(eventWords) || (of < 0 && eventWords.has(first.toLowerCase()))) return 'event';
    if (isOf(organisationWords)) return 'organisation';
    if (words.length > 1 && /^\p{Lu}/u.test(text) && isOf(placeWords)) return 'place';
    if (mononyms.has(text)) return 'person';
    if (words.length < 2 || words[1] === 'of') return 'name';
    const isPerson =
      isTitle(first) ||
      givenNames.has(first) ||
      /^[IVX]+$/u.test(words.at(-1) ?? '') ||
      /^\p{Lu}\p{Ll}+ (?:\p{Lu}\. )+\p{Lu}\p{Ll}/u.test(text);
    return isPerson ? 'person' : 'name';
  }
}

export function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase().replace(/\.$/u, ''));
}
