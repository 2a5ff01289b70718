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
 * prepositions; only such as have one sense in an account of the past.
 */
const pairs =
  'rose fell,rise fall,rises falls,rising falling,risen fallen,increased decreased,increase decrease,increases decreases,' +
  'increasing decreasing,won lost,winning losing,victory defeat,victories defeats,supported opposed,supports opposes,' +
  'supporting opposing,accepted rejected,accepts rejects,strengthened weakened,strengthen weaken,' +
  'strengthening weakening,stronger weaker,strong weak,higher lower,highest lowest,raised lowered,raising lowering,' +
  'expanded shrank,expansion contraction,improved worsened,improve worsen,improving worsening,better worse,best worst,' +
  'allowed forbade,legal illegal,encouraged discouraged,encourage discourage,majority minority,success failure,' +
  'successful unsuccessful,popular unpopular,largest smallest,bigger smaller,larger smaller,' +
  'greater smaller,advanced retreated,advance retreat,attacked defended,northern southern,eastern western,' +
  'approved rejected,ratified rejected,gained lost,gaining losing,loyal disloyal,peaceful violent,peacefully violently,' +
  'offensive defensive,internal external,domestic foreign,urban rural,acquitted convicted,united divided,' +
  'optimistic pessimistic,imports exports,quickly slowly,rapidly slowly,before after,started ended,' +
  'began ended,opened closed,formed dissolved,founded dissolved,built destroyed,created abolished,introduced abolished,' +
  'liberal conservative,independent dependent,willing unwilling,able unable,trusted distrusted,equal unequal,' +
  'stable unstable,necessary unnecessary,agreed refused,joined left,cheaper dearer,reduced increased,shortage surplus';

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
/** These want "to" behind them, or a thing they act on. */
const wantsTo = new Set('able unable willing unwilling agreed refused'.split(' '));

/** What was formed to help somebody was not dissolved to do so. */
const makes = /^(?:formed|founded|built|created|introduced|opened)$/u;

/** Words of an English sentence that have a plain opposite. */
export function oppositesIn({ text, names }: Statement): Turn[] {
  return [...text.matchAll(/\p{Ll}{4,14}/gu)].flatMap(({ 0: word, index: from }): Turn[] => {
    const turned = opposites().get(word);
    const at = { from, to: from + word.length };
    if (turned === undefined || names.some((name) => from < name.to && name.from < at.to))
      return [];
    const [before, behind] = [text.slice(0, from), text.slice(at.to)];
    if (/\p{L}$/u.test(before) || /^\p{L}/u.test(behind) || bound.test(before)) return [];
    if (makes.test(word) && /\b(?:as an?|between|to \p{Ll})\b/u.test(behind)) return [];
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
