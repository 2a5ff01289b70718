import { plainName, samePlainName, unspaced } from './aliases';
import type { Asked } from './asked';
import { GAP } from './stem';

export type OptionFlaw =
  | 'option-twice'
  | 'option-in-option'
  | 'option-of-all'
  | 'option-of-other-form'
  | 'options-unsorted'
  | 'longest-is-key'
  | 'word-in-stem-and-key'
  | 'key-shares-most'
  | 'extreme-word'
  | 'grammar-cue';

/** What a student sees of a choice; `others` are the wrong options. */
interface Offered extends Asked {
  readonly others: readonly string[];
  /** Letters and whole figures alone, of each option. */
  readonly plain: readonly string[];
  /** Rough stems of the key, and of each wrong option. */
  readonly own: ReadonlySet<string>;
  readonly rest: readonly ReadonlySet<string>[];
}

/**
 * What the options alone, or beside the stem, give away or get wrong, without knowing any history; the plain ones
 * first: whether they are options at all, then whether the key stands out.
 */
export const optionChecks: readonly (readonly [OptionFlaw, (offered: Offered) => boolean])[] = [
  ['option-twice', hasTwins],
  ['option-of-all', ({ options }) => options.some((text) => ofAll.test(text.trim()))],
  ['option-in-option', hasNested],
  ['option-of-other-form', differInForm],
  ['options-unsorted', areUnsorted],
  ['longest-is-key', keyIsLongest],
  ['word-in-stem-and-key', clangs],
  ['key-shares-most', keyConverges],
  ['extreme-word', keyAloneIsModerate],
  ['grammar-cue', keyAloneFits],
];

/** The first flaw of a key among its options, or null. */
export function findOptionFlaw(asked: Asked): OptionFlaw | null {
  const at = asked.options.indexOf(asked.key);
  const plain = asked.options.map(bare);
  const stems = plain.map(stemsOf);
  const isWrong = (_: unknown, index: number): boolean => index !== at;
  const offered = {
    ...asked,
    plain,
    others: asked.options.filter(isWrong),
    own: stems[at] ?? new Set(),
    rest: stems.filter(isWrong),
  };
  return optionChecks.find(([, shows]) => shows(offered))?.[0] ?? null;
}

/** Letters and whole figures alone; scripts that `plainName` has no words for stay as they are. */
function bare(text: string): string {
  return plainName(text.replace(/(\d)[,. ](?=\d{3})/gu, '$1')) || text.trim();
}

/** The same but for case, accents and points; of a gap also the same thing under another name. */
function hasTwins({ kind, plain }: Offered): boolean {
  return plain.some((one, at) =>
    plain
      .slice(at + 1)
      .some((other) =>
        kind === 'gap' && !/\d/u.test(one) ? samePlainName(one, other) : one === other,
      ),
  );
}

/** "All of the above", which a note may well hold in a quiz of its own. */
const ofAll =
  /^(?:(?:all|none|both|any) (?:of (?:the|these|them|those)|the above)|(?:both )?[a-d] and [a-d]$|al(?:le|l) genannten|keine? de[rs] genannten|tou(?:te)?s les réponses|aucune de ces|todas las anteriores|ninguna de las|todas as anteriores|nenhuma das|tutte le precedenti|nessuna delle)/iu;

/** Of two options one of which says the other, both may be right. */
function hasNested({ kind, options, plain }: Offered): boolean {
  if (kind === 'date' || kind === 'between') return spansNested(options);
  const spaced = plain.map((text) => (unspaced.test(text) ? text : ` ${text} `));
  return spaced.some((one, at) =>
    spaced.some((other, index) => index !== at && other.includes(one)),
  );
}

/** "1914–1918" and "1915–1916". */
function spansNested(options: readonly string[]): boolean {
  const spans = options.flatMap((text) => {
    const [, from, to] = /^(\d{1,4})\s?[–-]\s?(\d{1,4})$/u.exec(text) ?? [];
    return from && to ? [[Number(from), Number(to)] as const] : [];
  });
  return spans.some(([from, to], at) =>
    spans.some(([first, last], index) => index !== at && first <= from && to <= last),
  );
}

const startsBig = /^\P{L}{0,4}\p{Lu}/u;

/** Dates of one precision, numbers beside numbers, names beside names: another form is crossed out, or is the key. */
function differInForm({ kind, key, options, others }: Offered): boolean {
  if (kind === 'date') return new Set(options.map(shapeOf)).size > 1;
  if (kind !== 'gap') return false;
  const stands = (shows: (text: string) => boolean): boolean =>
    others.length > 1 && others.every((other) => shows(other) !== shows(key));
  const longest = Math.max(...others.map(({ length }) => length));
  return (
    stands((text) => /\d/u.test(text)) ||
    stands((text) => startsBig.test(text)) ||
    (key.length > 3 * longest && key.length - longest > 12)
  );
}

/** How a date is put together: "1 May 1801" and "12 June 1790" are one, "May 1801" is another. */
function shapeOf(date: string): string {
  return date.replace(/\d+(?:st|nd|rd|th|er|e)?/giu, '0').replace(/\p{L}[\p{L}.]*/gu, 'a');
}

/** Years, or numbers of one unit, that do not rise: any other order is a hint, or a trap. */
function areUnsorted({ kind, options }: Offered): boolean {
  const figure =
    kind === 'date' ? /^(?:\D{0,20}\s)?(\d{3,4})$/u : /^([\d,. ]{1,12})(?:\s\p{L}{1,12})?$/u;
  const values = options.map((text) =>
    Number(figure.exec(text)?.[1]?.replace(/[,. ](?=\d{3})/gu, '') ?? NaN),
  );
  return values.slice(1).some((value, at) => value < (values[at] ?? NaN));
}

/** Of names and dates nobody can say why one is longer. */
const ofTexts = new Set<Asked['kind']>(['which', 'odd']);
const fewestWords = 4;

function keyIsLongest({ kind, key, others }: Offered): boolean {
  const isText = ofTexts.has(kind) || (kind === 'gap' && key.split(' ').length >= fewestWords);
  const longest = Math.max(0, ...others.map(({ length }) => length));
  return isText && key.length > 1.5 * longest && key.length - longest > 20;
}

/** Of the words of five letters and more of a plain text; of names and common words alike. */
function stemsOf(plain: string): Set<string> {
  const words = plain.split(' ').filter((word) => word.length > 4);
  return new Set(words.map((word) => word.slice(0, 6)));
}

/** A telling word of the stem stands in the key alone; of what is odd, in all but the key. */
function clangs({ kind, stem, own, rest }: Offered): boolean {
  // Both events of "how long between" are in the stem, and a date has clues of its own.
  if (kind === 'date' || kind === 'between' || unspaced.test(stem)) return false;
  const said = stemsOf(plainName(stem));
  return [...said].some((word) =>
    kind === 'odd'
      ? !own.has(word) && rest.every((other) => other.has(word))
      : own.has(word) && !rest.some((other) => other.has(word)),
  );
}

/** The key shares a word with each of the others, and no two of those share one: whoever looks for the middle has it. */
function keyConverges({ kind, own, rest }: Offered): boolean {
  if (rest.length < 2 || (kind !== 'gap' && kind !== 'which')) return false;
  const shares = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean =>
    [...one].some((word) => two.has(word));
  return (
    rest.every((other) => shares(own, other)) &&
    !rest.some((one, at) => rest.slice(at + 1).some((other) => shares(one, other)))
  );
}

const absolute = /\b(?:always|never|all|every|none|nobody|everyone|entirely|completely|only)\b/iu;
const vague =
  /\b(?:often|usually|sometimes|generally|mostly|many|some|partly|probably|may|might)\b/iu;

/** Whoever knows tests crosses out "never" and takes "often". */
function keyAloneIsModerate({ kind, key, others }: Offered): boolean {
  if (!ofTexts.has(kind) || others.length < 2) return false;
  const isBold = (text: string): boolean => absolute.test(text);
  return (
    (!isBold(key) && others.every(isBold)) ||
    (vague.test(key) && others.every((other) => isBold(other) && !vague.test(other)))
  );
}

const gapped = new RegExp(
  `(?:\\b(an?|the|this|these|those|many|several|two|three)\\s+)?['"‘“]?${GAP}['"’”]?(?:\\s+(was|were|is|are|has|have)\\b)?`,
  'iu',
);
/** A plural by its looks: "Allies", "reparations"; not "Paris" or "progress". */
const plural = /(?:[^aiu's]|\b\p{L}{1,3}[aiu])s$/u;

/** "a ____", "____ were": the words around the gap leave only some of the options. */
function keyAloneFits({ kind, language, stem, key, options, others }: Offered): boolean {
  const [whole, before = '', after = ''] = gapped.exec(stem) ?? [];
  if (kind !== 'gap' || whole === undefined) return false;
  if (language !== 'en') return false;
  if (/^an?$/iu.test(before)) {
    return options.some((text) => /^[aeiou]/iu.test(text) !== (before.length === 2));
  }
  const many = /^(?:these|those|many|several|two|three)$/iu.test(before);
  // "Persians and ____ were"; and of a name alone nobody can say: "Leonidas", "the Freikorps".
  const isOneOfTwo = /\band\s$/iu.test(stem.slice(0, stem.indexOf(whole)));
  if ((!many && after === '') || isOneOfTwo || options.some((text) => startsBig.test(text))) {
    return false;
  }
  const isMany = (text: string): boolean => plural.test(text);
  return others.every((other) => isMany(other) !== isMany(key));
}
