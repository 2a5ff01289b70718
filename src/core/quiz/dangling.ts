import { leaningWords } from '../notes/words/table';
import { isStopWord } from '../text/stop-words';
import { normalizeWord } from '../text/words';
import { edgesLast } from './edges';
import { GAP } from './stem';
import { lacksSubject } from './verbs';

/**
 * Words that point back at a sentence which the stem does not show, besides those by which the reader of notes keeps
 * sentences together.
 */
const pointing = new Set(
  (
    'we our us because who where while whereas why how what when eventually finally other others not latter former ' +
    'result results example addition response same both'
  ).split(' '),
);
/** Words that keep sentences together, but begin a stem without harm. */
const harmless = new Set('there one some here so'.split(' '));

function leans(word: string, language: string): boolean {
  if (language === 'en' && (pointing.has(word) || harmless.has(word))) return pointing.has(word);
  return leaningWords(language).has(word);
}

/** Small words before the one that counts: "after this", "because of these", "in his". */
const opening =
  /^[\p{P}\p{S}\s]*(?:(?:the|an?|in|on|at|by|of|to|for|from|with|as|after|before|during|through|under|despite|all|many|most|some|each|one|none|part)\s+)*([\p{L}\p{M}’']+)/iu;

/** Points at another line, by how it begins. */
const startsBack = new RegExp(
  [
    '^(?:\\p{L}+ )?the (?:following|next|same|previous|latter|former)\\b',
    '^the (?:agreement|pact|treaty|plan|act|law)s? (?:was|were|had)\\b',
    '^[\\p{L}\\p{N}_ ]{0,12}(?:day|week|month|year|decade)s? (?:after|before|later|earlier)\\b',
    '^[^;.]{0,80}\\b(?:(?:op|om|van|door|met|voor|in) (?:deze|dit|dat)|(?:di|da|per|con|su|in) quest[aeio]|(?:de|por|con|en|para) es[te]?[aeo]s?|[dn]?(?:esse|essa|esta|este)s?|[dn]?iss?t?o|(?:de|par|pour|avec|dans) (?:ce|cet|cette|ces|cela)|(?:von|an|zu|mit|durch|auf|für|aus) diese\\p{L}{0,2})(?!\\p{L})',
    '^by (?:dusk|dawn|noon|night|nightfall|midnight)\\b',
    "^c[’'](?:est|était|étaient)\\b",
  ].join('|'),
  'iu',
);

/** Points at another line, by words that may stand anywhere. */
const pointsBack = edgesLast(
  new RegExp(
    [
      '\\b(?:of|about|like|for) (?:this|these|those)\\b(?! \\p{L}+ (?:was|were|had))',
      '\\b(?:however|though)\\W*$',
      '\\b(?:invece|infatti|tuttavia|sin embargo|no entanto|porém|cependant|toutefois|jedoch|dagegen|hingegen|echter|daarentegen)\\b',
      '\\bne (?:ha|hanno)\\b',
    ].join('|'),
    'iu',
  ),
);

/** Notes drop the subject: "led to inflation", "Restored his name". Alone, that asks about nobody. */
const subjectless =
  /^(?:was|were|is|are|had|has|have|would|could|did|does|became|made|took|gave|went|came|got|won|lost|led|leads?|leading|left|began|fell|rose|saw|held|brought|meant|means|includes?|sent|put|can|must|makes|gives|wants|thought|said|built|broke|using|causing|making)\b|^(?!unit|alli|arm|hundr|limit|red|sacred|combin|wound|educat|skill|indeed|widespread)\p{L}{3,}ed\s/iu;

/** "Era un violinista", "fue rey". */
const subjectlessRomance = /^(?:era|fu|è|fue|foi|venne)\s/iu;

const foreignPronoun = /(?:^|\s)(?:hij|ele|ela|él|ella|egli|lui|lei)(?=[\s,.;])/iu;
const pronoun = /\b(?:he|she|him|his|her|himself|herself)\b/iu;
/** Of whom a later "he" may be said. */
const person = new RegExp(
  `\\b(?:${(
    '\\p{L}{0,12}m[ae]n king queen emp(?:eror|ress) president minister leader general pope soldier son daughter brother wife ' +
    'husband father mother boy girl who one officer (?:arch)?duke prince tsar czar kaiser ruler successor mayor ' +
    'governor ambassador senator doctor lawyer farmer worker author painter writer bishop priest monk judge student ' +
    'engineer inventor scientist slave knight earl lord baron sultan shah pharaoh consul dictator chancellor ' +
    'commander admiral spy assassin candidate monarch heir somebody anyone everyone'
  )
    .split(' ')
    .join('|')})\\b`,
  'iu',
);

const placed = /\b(?:in|im|am|en|em|el|nel|nell|v|roku|jahr|dans|on|at|during)['’]?\s{0,2}_{4}/iu;

/** "Against all advice he built a tank": nobody is named before the pronoun. */
function lacksPerson(stem: string, language: string): boolean {
  const at = (language === 'en' ? pronoun : foreignPronoun).exec(stem)?.index ?? 0;
  const before = stem.slice(0, at);
  // Who is asked for is who is meant; behind "in" it is when or where.
  const isAsked = before.includes(GAP) && !placed.test(before);
  if (at === 0 || person.test(before) || isAsked) return false;
  const capitals = before.match(/\p{Lu}[\p{L}.]{1,40}/gu) ?? [];
  const isName = (word: string, first: number): boolean =>
    language === 'en' ? !isStopWord(word.toLowerCase()) : first > 0;
  return !capitals.some((word) => isName(word, before.indexOf(word)));
}

/** Of one alone, who may be named before. */
const oneOf =
  /^(?:s?he|his|hers?|him|it|its|lui|lei|egli|él|ella|el[ea]|il|elle|er|sie|sein|seine|hij|zij)$/u;

/** Does the stem, in a language (ISO 639-1), lean on words that are not in it? Under a context it may lean on that. */
export function danglesFrom(stem: string, language: string, context = ''): boolean {
  const first = normalizeWord(opening.exec(stem)?.[1] ?? '');
  // "Walter Raleigh: he sailed" says who; "Radicalization: they wanted more" does not.
  if (leans(first, language))
    return !oneOf.test(first) || !/\p{Lu}\S{0,60}(?:\s{1,9}\S{1,60})?\s{1,9}\p{Lu}/u.test(context);
  if (context !== '') return false;
  return (
    lacksPerson(stem, language) ||
    startsBack.test(stem) ||
    pointsBack.test(stem) ||
    subjectless.test(stem) ||
    (language !== 'en' && (subjectlessRomance.test(stem) || lacksSubject(stem, language)))
  );
}
