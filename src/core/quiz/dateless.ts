import type { Span } from '../text/span';
import { isCutOff, tidy, withGap } from './stem';

/** A statement whose date is gone: taken out where the sentence still reads, else replaced by a gap. */
export interface Dateless {
  readonly text: string;
  readonly gapped: boolean;
}

/*
 * What a date takes along, in a sentence with a gap in its place; group 1 stays. The first that fits is taken.
 */

/** Punctuation sets it off: "(1914)", "1914: …", "… – 1914 – …", "…, 1914". */
const setOff = [
  /\s{0,9}\(\s*____\s*\)/u,
  /^[\s("'“]*____(?:\s*(?:[:–—|→=]|-{1,2}>)|\s+-|-\s)/u,
  /(\s[–—-])\s*____\s*[–—-]\s/u,
  /(?:\s[–—-]|[,:|])\s*____(?=[\s.;]*$)/u,
];

/** A Romance language keeps the order of its words where the date is gone from their head: "Nel 1914, …". */
const romance =
  /^\s*(?:n[eo]l?|en|em|il|el|le|(?:no|en el|en l|nell)['’ ]?(?:an[no]o|ano|année)(?: de)?)\s+____,?\s+(?=\p{L})/iu;

/** Behind other words it leaves their order alone, in any language with blanks: "begon in 1792 een oorlog". */
const midway =
  /([\p{L}\p{N})"”»])\s+(?:n[eo]l?|en|em|in|im|au?|el|v|vo|im jahr|(?:no|en el|en l|nell|en l|in het|en el|v)['’ ]?(?:an[no]o|ano|année|año|jaar|roku)(?: de)?|roku|r\.)\s+____(?=[\s,.;)]|$)(?!\s*[-–]\s*\d)/iu;

/** "1831年，…" */
const unspacedHead =
  /(^|[，；：])\s*(?:在|于)?____(?:[，,、]|(?=\p{Script=Han}))(?![的代末初至到])/u;

/** What goes with an English date, where the date does not hold it itself as "early" and "Monday" are held. */
const adverb =
  '\\b(?:in|on|during|at)\\s+(?:the\\s+)?(?:(?:year|(?:night|morning|evening|afternoon) of)\\s+(?:the\\s+)?)?';

/** No range that was not read whole ("1914 to 1918"), no date of the word behind ("1848-style"). */
const ends = '(?=[\\s,.;:)!?]|$)(?!\\s*(?:to|until|till|through|and|or|[–—-])\\s*\\d)';

const english = [
  new RegExp(`,\\s*${adverb}____,`, 'iu'),
  new RegExp(`${adverb}____${ends}`, 'iu'),
  ...setOff,
  // A name says enough without its year: "the Treaty of Versailles of 1919"; "the harvest of 1788" does not.
  new RegExp(`(\\p{Lu}[\\p{L}\\p{N}-]{0,60})\\s+of\\s+(?:the\\s+)?____${ends}`, 'u'),
  // A bare date behind a name at the end, or at the head before one.
  /(\p{Lu}[\p{L}\p{N}]{0,60})\s+____(?=[\s.;]*$)/u,
  /^\s*____,?\s+(?=(?:the\s|an?\s)?\p{Lu})/u,
];

/** Dates that take "the" themselves, in "the 1870s"; in "the 1871 floods" it is the noun's. */
const withArticle = /s$|entur|^\d+(?:st|nd|rd|th)\b|^\p{Ll}/u;

/**
 * Takes the date at `span` out of `text`. A date in brackets or before a colon goes in any language; one with its
 * preposition only in English, where the order of the other words stays ("Im Mai kam er" would become "Kam er").
 */
export function withoutDate(text: string, span: Span, isEnglish: boolean): Dateless {
  const gapped = withGap(text, span);
  const ofNoun =
    /\bthe\s+$/iu.test(text.slice(0, span.from)) &&
    !withArticle.test(text.slice(span.from, span.to));
  const others = isEnglish ? setOff : [...setOff, romance, midway, unspacedHead];
  for (const taken of isEnglish && !ofNoun ? english : others) {
    const found = taken.exec(gapped);
    if (!found) continue;
    const head = gapped.slice(0, found.index) + (found[1] ?? '');
    const rest = tidy(`${head} ${gapped.slice(found.index + found[0].length)}`);
    if (rest !== '' && !isCutOff(head) && !isCutOff(rest)) {
      return { text: rest, gapped: false };
    }
  }
  return { text: tidy(gapped), gapped: true };
}
