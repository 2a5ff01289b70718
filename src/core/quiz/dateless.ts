import type { Span } from '../text/span';
import { tidy, withGap } from './stem';

/** A statement whose date is gone: taken out where the sentence still reads, else replaced by a gap. */
export interface Dateless {
  readonly text: string;
  readonly gapped: boolean;
}

const weekdayBefore =
  /(?:\bon\s+)?(?:\bthe\s+)?(?:\b(?:night|morning|evening|afternoon) of\s+(?:the\s+)?)?\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?:the\s+)?$/iu;

/** "On ", ", in early ", "by about": what goes with an English date when it goes. */
const adverbial =
  /(?:^|\s)(?:on|in|during|at)\s+(?:the\s+)?(?:(?:early|late|mid|middle of|beginning of|start of|end of|summer of|spring of|autumn of|winter of|fall of|around|about|roughly|circa|c\.?|approximately|year|years|month of)[\s-]+(?:the\s+)?)*$/iu;

/** Words that want something after them: a sentence may not end so. */
const wantsMore =
  /(?:^|\s)(?:a|an|the|of|to|in|on|at|by|from|since|until|till|before|after|between|for|with|and|or|but|was|were|is|are|lasted|dated|dating|as|than|around|about|circa|c|ca|that|which|early|late|mid|during|especially|particularly|mainly|mostly|only|namely|even|just)[.:]?$/iu;

/** "signs of recovery beginning in 1933", "as early as in 1905": without the date these hang in the air. */
const leansOnDate =
  /\b(?:beginning|starting|ending|lasting|dating|occurring|early|late|only|as|than)$/iu;

/** A range that was not read whole, or a date that belongs to the next word: "1914 to Easter", "the 1848 revolts". */
const goesOn =
  /^(?:['’]s|\s*(?:to|until|till|through|[–—-])\s*(?:\d|the\b)|\s+(?:and|or)\s+\d|\d|-\p{L})/iu;

/**
 * Takes the date at `span` out of `text`. A date in brackets or before a colon goes in any language; one with its
 * preposition only in English, where the order of the other words stays ("Im Mai kam er" would become "Kam er").
 */
export function withoutDate(text: string, span: Span, english: boolean): Dateless {
  const before = withoutWeekday(text.slice(0, span.from));
  const after = text.slice(span.to);
  const removed = removeSetOff(before, after) ?? (english ? removeAdverbial(before, after) : null);
  const tidied = removed === null ? '' : tidy(removed);
  if (tidied !== '' && !wantsMore.test(tidied)) return { text: tidied, gapped: false };
  return { text: tidy(withGap(text, span)), gapped: true };
}

/** "on Monday, " before a date counts as its "on "; a weekday without "on" goes with it all the same. */
function withoutWeekday(before: string): string {
  return before.replace(weekdayBefore, 'on ');
}

/** Dates that punctuation sets off: "(1914)", "1914: …", "1914 – …", "… – 1914", "…, 1914". */
function removeSetOff(before: string, after: string): string | null {
  if (/\(\s*$/u.test(before) && /^\s*\)/u.test(after)) {
    return `${before.replace(/\s*\(\s*$/u, '')} ${after.replace(/^\s*\)/u, '')}`;
  }
  const opens = /^[\s("'“]*$/u.test(before);
  if (opens && /^\s*(?:[:–—|]|\s-|-\s|→|=)/u.test(after))
    return after.replace(/^[\s:–—|→=-]+/u, '');
  if (opens && /^\)\s*\p{L}/u.test(after)) return after.replace(/^\)\s*/u, '');
  const closes = /^[\s.;]*$/u.test(after);
  if (closes && /(?:\s[–—-]|,|[:|])\s*$/u.test(before))
    return before.replace(/[\s,:|–—-]+$/u, '') + after;
  const dashes = /\s[–—-]\s*$/u.test(before) && /^\s*[–—-]\s/u.test(after);
  if (dashes) return `${before.replace(/[\s–—-]+$/u, '')} – ${after.replace(/^[\s–—-]+/u, '')}`;
  return null;
}

function removeAdverbial(before: string, after: string): string | null {
  if (goesOn.test(after)) return null;
  const adverb = adverbial.exec(before);
  if (adverb) {
    if (leansOnDate.test(before.slice(0, adverb.index))) return null;
    // "in the 1848 revolts": the article belongs to the noun behind, unless the date itself takes one.
    if (
      /\bthe\s+$/iu.test(adverb[0]) &&
      !datesWithArticle.test(after) &&
      /^\s+\p{L}/u.test(after)
    ) {
      return null;
    }
    return join(before.slice(0, adverb.index), after);
  }
  // "the Treaty of Versailles of 1919 blamed": a name says enough without its year, "the harvest of 1788" does not.
  if (/\p{Lu}[\p{L}\p{N}-]*\s+of\s+(?:the\s+)?$/u.test(before)) {
    return join(before.replace(/\s+of\s+(?:the\s+)?$/u, ''), after);
  }
  // "Treaty of Versailles 1919": a bare date behind a name, at the end.
  if (/^[\s.;]*$/u.test(after) && /\p{Lu}[\p{L}\p{N}]*\s+$/u.test(before))
    return join(before, after);
  // "July 1914 Austria declares war": a bare date at the head, before a name.
  if (/^\s*$/u.test(before) && /^,?\s+(?:the\s|an?\s)?\p{Lu}/u.test(after)) return join('', after);
  return null;
}

const datesWithArticle =
  /^\s+(?:the|a|an|he|she|it|they|there|his|her|their|many|most|some|when|with|as|after|and|but|which|who|where|to|by|for|because|while)\b|^\s+\p{Lu}/u;

function join(before: string, after: string): string {
  const head = before.trimEnd();
  if (head === '') return after.replace(/^[\s,;:–—-]+/u, '');
  const tail = after.trimStart();
  // The commas around "…, in 1914, …" set off the date alone.
  if (head.endsWith(',') && tail.startsWith(','))
    return `${head.slice(0, -1)} ${tail.slice(1).trimStart()}`;
  return `${head} ${tail}`;
}
