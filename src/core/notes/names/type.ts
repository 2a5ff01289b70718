import type { Span } from '../../text/span';
import type { NameType } from '../note';
import { compoundType, fold, headType, isTitle } from './cues';
import { isGivenName } from './given';
import { stemType, tablesFor } from './known';
import type { NameMemory, TypedName } from './memory';
import { isUnspaced, unspacedSpans, unspacedType } from './unspaced';

/** What names show of themselves, in a note of one language. */
export class NameTypes {
  private readonly tables: ReturnType<typeof tablesFor>;
  /** What the note says of names that show no type. */
  private readonly learned = new Map<string, NameType>();

  constructor(
    readonly language: string,
    private readonly memory: NameMemory,
  ) {
    this.tables = tablesFor(language);
  }

  /** The type that a name shows by its words, or that the note says; `name` where there is none. */
  byWords(text: string): NameType {
    return this.learned.get(text) ?? this.shown(text);
  }

  /** The type that a name shows by its words alone. */
  shown(text: string): NameType {
    return this.memory.types.get(text, () => this.read(text));
  }

  /** Where a text in Chinese or Japanese has names. */
  spansIn(text: string): Span[] {
    return isUnspaced(text) ? unspacedSpans(text) : [];
  }

  /** The note says what a name is that shows no type of its own; the last name of a person is one too. */
  learn(text: string, type: NameType): void {
    if (this.byWords(text) === 'name') this.learned.set(text, type);
    const last = text.slice(text.lastIndexOf(' ') + 1);
    if (type === 'person' && last !== text && last.length > 2 && /\p{Ll}/u.test(last))
      this.learn(last, type);
  }

  /** The note says so whatever its words show. */
  declare({ text, type }: Pick<TypedName, 'text' | 'type'>): void {
    this.learned.set(text, type);
  }

  /** One word that is known as a place. */
  isPlace(word: string): boolean {
    return this.tables.types.get(fold(word).replace(/\.$/u, '')) === 'place';
  }

  /** A country or another place that a student may write without its capital. */
  isSmallPlace(word: string): boolean {
    const { small } = this.tables;
    return small.has(word) || (/[^ -~]/u.test(word) && small.has(fold(word)));
  }

  /** What the word says of a name that it heads ("Treaty"), or null. */
  headOf(word: string): NameType | null {
    return this.memory.heads.get(word, () => headType(fold(word)));
  }

  isTitle(word: string): boolean {
    return this.memory.titles.get(word, () => isTitle(fold(word).replace(/\.$/u, '')) ?? false);
  }

  isGiven(word: string): boolean {
    return this.memory.given.get(word, () => isGivenName(fold(word)) ?? false);
  }

  /** "American", "Austro-Hungarian", "German-speaking", "français". */
  isOfPeople(word: string): boolean {
    return this.memory.ofPeople.get(word, () =>
      fold(word)
        .split('-')
        .some((part) => this.isPeople(part)),
    );
  }

  /** A known name, also with an ending: "Nemeckom", "Frankrikes". */
  private lookUp(text: string): NameType | undefined {
    const { types } = this.tables;
    const folded = fold(text);
    const found = types.get(folded);
    // "Un" and "sa" are words of their own.
    if (found === 'organisation' && text.length < 4 && text !== text.toUpperCase())
      return undefined;
    if (found || this.language === 'en' || /[ýáéíů]$/u.test(text)) return found;
    if (folded.endsWith('s')) return types.get(folded.slice(0, -1));
    if (!/cs|sk|pl/u.test(this.language) || folded.length < 5) return undefined;
    const stem = folded.replace(/(?:om|em|ou|ie|iu|a?ch|ami|[aeiouy])$/u, '');
    const base = ['', 'o', 'a', 'e', 'y', 'ia'].find((ending) => types.has(stem + ending));
    return base === undefined ? undefined : types.get(stem + base);
  }

  /** The name of a people, a place or a language with an ending. */
  private isPeople(part: string): boolean {
    const { types, peoples } = this.tables;
    for (let cut = 0; cut < 5 && part.length - cut > 2; cut++) {
      const base = part.slice(0, part.length - cut);
      const ending = part.slice(base.length);
      if (!endings.test(ending) || (ending === 'ia' && this.language !== 'sk')) continue;
      const isLong = base.length > 3;
      if (peoples.has(base) && (isLong || (cut > 0 && cut < 3))) return true;
      if (cut > 0 && isLong && ['a', 'o', 'e', 'y'].some((last) => peoples.has(base + last)))
        return true;
      const isOfPlace = [base, `${base}a`, `${base}o`].some(
        (place) => types.get(place) === 'place',
      );
      if (isOfPlace && /^(?:n|e?an|ian|i|ese|er)(?:s|en)?$/u.test(ending)) return true;
    }
    return false;
  }

  /** "Germans", "Armeni", "Nemci": more than one of a people; "British" may be an adjective too. */
  private isPlural(text: string): boolean {
    const folded = fold(text);
    const ending =
      this.language === 'en'
        ? /[^sui]s$|[tns][cgli]i?sh$|^(?:french|dutch)$/u
        : /[in]$|ers?$|ov$|om$|[^sui]s$/u;
    const isMany = ending.test(folded);
    return isMany && this.isOfPeople(text);
  }

  private read(text: string): NameType {
    const found = this.lookUp(text);
    if (found) return found;
    if (isUnspaced(text)) return unspacedType(text);
    const words = text.split(' ');
    const [first = ''] = words;
    const last = words.at(-1) ?? '';
    if (words.length === 1) {
      const parts = text.split('-');
      if (parts.length > 1 && parts.every((part) => this.isPlace(part))) return 'place';
      const stem = /^\p{Lu}/u.test(text) ? stemType(fold(text)) : undefined;
      if (stem && (stem === 'organisation' || !this.isOfPeople(text))) return stem;
      if (this.isPlural(text)) return 'people';
      const folded = fold(text);
      if (this.isGiven(text)) return 'person';
      return (this.language === 'en' ? null : compoundType(folded)) ?? 'name';
    }
    // "East Germany", "Nazi Germany", "West Berliners"
    const isPart =
      /^(?:central|continental|vichy|great|nova|nueva|upper|lower|new|san|saint|st\.?)$/iu.test(
        first,
      );
    if (isPart || this.isOfPeople(first)) {
      const type = this.shown(text.slice(first.length + 1));
      if (type === 'place' || (type === 'people' && words.length === 2)) return type;
    }
    const isGiven = this.isGiven(first);
    const headed = this.headed(words, isGiven);
    if (headed) return headed;
    const isPerson =
      isGiven ||
      (/^\p{Lu}/u.test(words[1] ?? '') && words.some((word) => this.isGiven(word))) ||
      ((this.isTitle(first) ||
        /^[IVX]+\.?$/u.test(last) ||
        /^(?!U\.S)(?:\p{Lu}\p{Ll}+ )?(?:\p{Lu}\. ?)+\p{Lu}\p{Ll}/u.test(text) ||
        (words.length < 4 && this.lookUp(last) === 'person')) &&
        !this.isTitle(last));
    return isPerson ? 'person' : 'name';
  }

  /** By the word that heads it: the one before "of", else the last, else the first ("Guerra Fría"). */
  private headed(words: readonly string[], isGiven: boolean): NameType | null {
    const [first = ''] = words;
    const joint = words.findIndex(
      (word, index) => index > 0 && index < words.length - 1 && /^\p{Ll}/u.test(word),
    );
    const ofFirst = isGiven ? null : this.headOf(first);
    // "World War I"
    const end = words.length - (/^[IVX\d]+$/u.test(words.at(-1) ?? '') ? 2 : 1);
    const ofHead = this.headOf(words[joint > 0 ? joint - 1 : end] ?? '');
    if (ofHead === 'event' && joint < 0 && /^congres/iu.test(words.at(-1) ?? ''))
      return 'organisation';
    if (ofHead === 'treaty' && first === 'Schlieffen') return 'operation';
    if (ofHead ?? ofFirst) return ofHead ?? ofFirst;
    if (joint > 0 && this.lookUp(first) === 'place') return 'place';
    // "Primera Guerra Mundial"
    return isGiven || words.length < 3 || joint === 1 ? null : this.headOf(words[1] ?? '');
  }
}

const endings =
  /^(?:[ao]s|[oe]j|ia|och|[iy]mi|aj|iego|eho|emu|[yi]ch|ovia?|ova|c[ie]|esi?|anos?|(?:[aeo]?n?|e?an|ia?n?|er?n?|ne|in|ese|e?an?en)s?|[iuy]|om|ov|am[iy]?|ach|ech|h[eia]|ern|ish)$/u;
