import type { NameType } from '../../notes/note';
import type { Random } from '../../text/random';
import type { Span } from '../../text/span';
import { unspaced } from '../aliases';
import { hasVerb } from '../happening';
import type { Material } from '../material';
import { wrongNames, type KnownName } from '../names';
import { plainNames } from '../plain-names';
import { choiceProbe, type Choice, type Offered, type Probe } from '../probe';
import type { Option } from '../question';
import type { Statement } from '../statement';
import { tidy, trimStem, withGap } from '../stem';
import { isInList, typedName } from '../typed';
import { hasFinite } from '../verbs';

/** A name or term by choice. */
export function gapProbes(material: Material): Probe[] {
  const asked = material.statements.filter((statement) => statement.asked);
  return asked.flatMap((statement) =>
    nameGaps(statement, material).map((gap) => {
      const stem = (): string | null => trimStem(tidy(withGap(statement.text, gap.at)));
      return choiceProbe({ kind: 'gap', stem, ...gap }, statement, material);
    }),
  );
}

type Gap = Omit<Choice, 'kind' | 'stem'>;

function nameGaps(statement: Statement, material: Material): Gap[] {
  const { names, resembling, language } = material;
  if (!saysEnough(statement) || chain.test(statement.text)) return [];
  const isSentence =
    language === 'en' ? hasVerb(statement, language) : hasFinite(statement.text, language);
  const asked = plainNames(statement, material).filter(
    ({ known, at }) =>
      // One of several in a row could be any of them.
      !isInList(statement.text, at) &&
      !continent.test(known.plain) &&
      !tellsStart(statement, at) &&
      !(known.type !== 'term' && owned.test(statement.text.slice(0, at.from))) &&
      (known.type !== 'term' || (isSentence && isTerm(statement.text, at, language))),
  );
  return asked.map(({ known, at, key }): Gap => {
    const offer = (random: Random): Offered[] => {
      const said = [statement, ...resembling(statement)].map((each) => each.text);
      const wrong = wrongNames(known, names, [statement.context, ...said].join(' '), random);
      const option = (each: Option): Offered => ({ ...each, rank: random() });
      return [
        option({ text: key, rightFor: null }),
        ...unlike(wrong)
          .filter(
            (other) =>
              !continent.test(other.plain) &&
              !(articled.test(other.text) && !articled.test(key)) &&
              !sharesCharacters(key, other.text) &&
              // The ending tells which stands in the right case.
              (language !== 'sk' || key.slice(-1) === other.text.slice(-1)) &&
              !standsAlike(statement.text, at, other) &&
              (known.type !== 'term' ||
                (isBuiltLike(key, other.text) && isQuotedLike(statement.text, at, other))),
          )
          .map((each) => option({ text: each.text, rightFor: each.statement.point.text })),
      ];
    };
    const typing = typedName(statement, known, { key, at }, material);
    // In a full sentence one can tell what is missing.
    const worth = (worthOf[known.type] ?? 0.7) - (isSentence ? 0 : 0.3);
    return isSentence ? { at, key, worth, offer, typing } : { at, key, worth, offer };
  });
}

/** One thing after another, or the words of a list: no sentence. */
const chain = /->|[→⇒]|=>/u;

/** The part of the world where a country lies is no history. */
const continent =
  /^(?:\p{L}{4,9} )?(?:europ\p{L}{0,6}|afri[ck]\p{L}{0,5}|asi[aeëo]\p{L}{0,2}|azi[aeëi]\p{L}{0,2}|ázi\p{L}|am[eé]ri[ckq]\p{L}{0,4}|australi\p{L}{1,2}|oceani\p{L})$|^[东西南北中]?[欧亚非美]洲$|^(?:ヨーロッパ|アジア|アフリカ|アメリカ)$/u;

/** "Germany's ____", "a ____": a post or a thing, whatever the name is. */
const owned = /(?:['’]s?|\b(?:an?|his|her|their|its|our|my))\s["“‘']?$/iu;

/** "Portugees", "Portugezen": spelled otherwise, and crossed out together. */
function unlike(names: readonly KnownName[]): KnownName[] {
  const startOf = ({ plain }: KnownName): string => plain.slice(0, 6);
  return names.filter(
    (name, at) =>
      name.plain.length < 6 || names.findIndex((other) => startOf(other) === startOf(name)) === at,
  );
}

/** Kept in the name in other languages: behind "ao" or "of" it reads wrong. */
const articled = /^(?:[oa]s?|il|l[aeo]s?|el|i|gli|de|het|der|die|das|une?|um|uma|l['’])\s/iu;

/** 罗马 beside a gap for 罗马帝国. */
function tellsStart({ text, context }: Statement, { from, to }: Span): boolean {
  if (!unspaced.test(text) || to - from < 3) return false;
  const start = text.slice(from, from + 2);
  return `${context} ${text.slice(0, from)} ${text.slice(to)}`.includes(start);
}

/** 西欧, 欧洲: of names without blanks those that share a character, but not how they end, may hold one another. */
function sharesCharacters(key: string, other: string): boolean {
  if (!unspaced.test(key)) return false;
  const [a, b] = [[...key], [...other]];
  while (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  return a.some((letter) => b.includes(letter));
}

/** Of terms without blanks nothing is told by a capital: a book stands beside books, in the same marks. */
function isQuotedLike(text: string, { from, to }: Span, { text: name, uses }: KnownName): boolean {
  if (!unspaced.test(text)) return true;
  const quoted = text.charAt(from - 1) + name + text.charAt(to);
  return uses.some((use) => use.text.includes(quoted));
}

/** Does the note say the other name between the same words? Then it fits here as well. */
function standsAlike(text: string, { from, to }: Span, { text: name, uses }: KnownName): boolean {
  const width = unspaced.test(text) ? 3 : 9;
  const before = text.slice(Math.max(0, from - width), from).toLowerCase();
  const behind = text.slice(to, to + width).toLowerCase();
  if (before.length < width && behind.length < width) return false;
  return uses.some((use) => {
    const at = use.text.indexOf(name);
    if (at < 0) return false;
    const [start, end] = [use.text.slice(0, at), use.text.slice(at + name.length)];
    const isBefore = before.length === width && start.toLowerCase().endsWith(before);
    const isBehind = behind.length === width && end.toLowerCase().startsWith(behind);
    return unspaced.test(text) ? isBefore : isBefore && (isBehind || behind.length < 2);
  });
}

/** "A boost to ____" would fit many; scripts without blanks are not counted by words. */
function saysEnough({ text, context, names, dates }: Statement): boolean {
  const isLong = unspaced.test(text) || text.split(' ').length >= fewestWords;
  return isLong || context !== '' || names.length + dates.length > 1;
}

const fewestWords = 9;

/**
 * What is marked in a note may be anything: no label, and outside English, where no more is known of it, no words but
 * those that begin with a capital or stand in quotation marks.
 */
function isTerm(text: string, { from, to }: Span, language: string): boolean {
  if (/^\s?[:：]/u.test(text.slice(to))) return false;
  if (language === 'en') return true;
  // Where a sentence begins, and in German anywhere, a capital says nothing.
  if (language !== 'de' && /\p{Ll}/u.test(text.slice(0, from)) && /^\p{Lu}/u.test(text.slice(from)))
    return true;
  return /["“„«‘《「]$/u.test(text.slice(0, from)) && /^["”“»’》」]/u.test(text.slice(to));
}

/** Marked terms are of all sorts: beside each other stand those of as many words, and about as long. */
function isBuiltLike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => text.split(' ').length);
  return one === other && Math.max(a.length, b.length) < 2.2 * Math.min(a.length, b.length);
}

const worthOf: Partial<Record<NameType, number>> = { person: 0.75, place: 0.65 };
