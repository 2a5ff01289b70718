import { lazily } from '../text/lazy';
import type { Span } from '../text/span';
import type { Statement } from './statement';

/** A stretch of a sentence, and other words in its place that make it say the opposite. */
export interface Turn {
  readonly at: Span;
  readonly turned: string;
}

/**
 * English words in the form in which they stand, and what says the opposite in the same form and before the same
 * prepositions; only such as leave either way thinkable: nobody doubts that cities grew, or that shortages were suffered.
 */
const pairs =
  'rose fell,rise fall,rises falls,risen fallen,increased decreased,increases decreases,doubled halved,' +
  'won lost,supported opposed,supports opposes,accepted rejected,accepts rejects,higher lower,highest lowest,' +
  'raised lowered,majority minority,largest smallest,bigger smaller,larger smaller,northern southern,' +
  'eastern western,approved rejected,ratified rejected,acquitted convicted,offensive defensive,' +
  'imports exports,before after,joined left,agreed refused,cheaper dearer,reduced increased';

const opposites = lazily(() => {
  const rows = pairs.split(',').map((pair) => pair.split(' '));
  // What comes first keeps its place: "lost" turns into "won", not "gained".
  const both = rows.flatMap(([one = '', other = '']) => [
    [one, other] as const,
    [other, one] as const,
  ]);
  return new Map(both.reverse());
});

/** "North-eastern", "the more": with another word they mean something else. */
const bound =
  /(?:[-’']|\b(?:not|no|never|nor|neither|without|n.t|once|the more|or|and|both|either|any|even|much|many|some))\s?$/iu;
/** Turned, these would not read: "more than", "won over", "joined by", "rise of". */
const bindsOn =
  /^(?:[-’',]|\s(?:or|and|to|than ever|over|up|out|by the|as|with|that|if|powers?|bloc|front|europe|asia|germany|berlin|africa|england|america|party|parties|government|war|servants?|service)\b)/iu;
/** These want "to" behind them. */
const wantsTo = new Set(['agreed', 'refused']);

/** A reason, an aim or an outcome: turned, the sentence would contradict itself. */
const reasoned =
  /\b(?:but|although|though|despite|while|whereas|because|since|so|due|led|lead|leading|caus\p{L}{1,3}|result\p{L}{0,3}|mean\p{L}{1,3}|allow\p{L}{0,3}|help\p{L}{0,3}|for fear|in order|thanks|overwhelming|victory|defeat|crisis|shortage|great depression|unfortunately|only|from|which|who|as|until)\b/iu;
/** What comes before and after of itself, or says how long. */
const inOrder = /^\s(?:the|an?)\s/u;

/** Words of an English sentence that have a plain opposite. */
export function oppositesIn({ text, names, dates }: Statement): Turn[] {
  // Of nobody and no time, it is either plain or anybody's guess.
  if (reasoned.test(text) || (names.length + dates.length === 0 && !/\d/u.test(text))) return [];
  return [...text.matchAll(/\p{Ll}{4,14}/gu)].flatMap(({ 0: word, index: from }): Turn[] => {
    const turned = opposites().get(word);
    const at = { from, to: from + word.length };
    if (turned === undefined || names.some((name) => from < name.to && name.from < at.to))
      return [];
    const [before, behind] = [text.slice(0, from), text.slice(at.to)];
    if (/\p{L}$/u.test(before) || /^\p{L}/u.test(behind) || bound.test(before)) return [];
    if (/^(?:before|after)$/u.test(word) && !inOrder.test(behind)) return [];
    const isWanted = wantsTo.has(word) ? /^\sto\b/iu.test(behind) : !bindsOn.test(behind);
    return isWanted ? [{ at, turned }] : [];
  });
}

/** May there be one? Sooner told than which. */
export function hasOpposite({ text }: Pick<Statement, 'text'>): boolean {
  return (text.match(/\p{Ll}{4,14}/gu) ?? []).some((word) => opposites().has(word));
}

/** Done by one to another, and not by both to each other. */
const deed =
  /^\s(?:(?:was|were|had|has|then|also|later)\s){0,2}(?:invaded|attacked|defeated|beat|annexed|occupied|conquered|bombed|betrayed|killed|murdered|assassinated|executed|succeeded|replaced|overthrew|overthrown|deposed|appointed|dismissed|arrested|blamed|accused|warned|threatened|ordered|forced|persuaded|told|sold|paid|lent|gave|colonised|colonized|ruled|taught|inspired|influenced|condemned|criticised|criticized|declared war on|took control of|took over|followed|supplied|supported|opposed|besieged|captured|surrendered to|lost to|wrote to|fled to|sent \p{Ll}{3,12} to)(?:\sby)?\s(?:the\s)?$/u;

/** Two names of an English sentence, each doing the other's part: "Lund warned Hale", "Hale warned Lund". */
export function exchangesIn({ text, names }: Statement): Turn[] {
  return names.flatMap((name, at): Turn[] => {
    const next = names[at + 1];
    if (!next || name.type !== next.type || /^the\b/iu.test(name.text)) return [];
    const between = text.slice(name.to, next.from);
    if (!deed.test(between) || /^the\b/iu.test(next.text) || /^['’]/u.test(text.slice(next.to)))
      return [];
    if (/\b(?:the|and|of)\s$/iu.test(text.slice(0, name.from)) !== /\bthe\s$/u.test(between))
      return [];
    if (/^\s(?:and|of)\s/u.test(text.slice(next.to))) return [];
    return [{ at: { from: name.from, to: next.to }, turned: next.text + between + name.text }];
  });
}
