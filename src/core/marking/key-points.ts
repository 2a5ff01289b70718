import { sentences } from '../text/sentences';
import type { Span } from '../text/span';
import { isStopWord } from '../text/stop-words';
import { pastForms, verbalNouns } from '../text/word-families';
import { words, type Word } from '../text/words';

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "- ", "* ", "1. ", "b) " before a list item. */
const listMark = /^\s*(?:[-*+•‣–]|\(?(?:\d{1,2}|[a-z])[.)])\s+/iu;
/** After these a subject of its own is sure to follow ... */
const clauseJoints = wordSet('but because while whilst whereas although though so yet');
/** ... and these join less than clauses, too. */
const looseJoints = wordSet('and as which');
/** "As a result", "as well as", "so that", "and so": no clause begins with the joint. */
const fixedPhrase =
  /^(?:as (?:an?|well|soon|far|long|such|result|part)|(?:such|well|known|seen|viewed|regarded|same|just|so) as|so that|and so)$/u;
const plainVerbs = wordSet(
  'is are was were be been has have had did does do will would can could may might must should found put set cut hit ' +
    'spread split leads causes makes means shows wants becomes became gives takes keeps helps',
);
/** In other languages a claim of its own begins behind a comma and one of these. */
const turns =
  /,\s+(?=(?:aber|doch|jedoch|sondern|während|mais|tandis que|alors que|pero|sino|mientras|ma|mentre|mas|enquanto|maar|terwijl|men|medan|ale|lecz|natomiast|však|avšak|zatímco|kým)\s)/giu;
/** Fewer words on a side of a turn or a colon are no claim. */
const fewestWords = 4;
/** Words in -ed that are nearly always adjectives or nouns before another word, and nouns made from verbs. */
const notVerbs = wordSet(
  'armed united allied increased limited red hundred need seed ' + verbalNouns,
);

/**
 * The claims of a model answer as stretches of it, in order and apart: list items, sentences, and clauses joined by
 * "and", "but", "as", "which" and their like where both sides state something of their own. Clauses are told in
 * English alone; elsewhere a turn ("aber", "mais") behind a comma parts them.
 */
export function keyPoints(model: string, language = 'en'): Span[] {
  const isEnglish = language === 'en';
  const isClaim = (text: string): boolean =>
    isEnglish ? states(words(text)) : words(text).length >= fewestWords;
  return sentences(model)
    .flatMap(({ from, to }) => {
      const mark = listMark.exec(model.slice(from, to))?.[0].length ?? 0;
      return splitAt(model, { from: from + mark, to }, /:\s+/gu, isClaim);
    })
    .flatMap((part) =>
      isEnglish
        ? clauses(model.slice(part.from, part.to), part.to)
        : splitAt(model, part, turns, isClaim),
    )
    .map((clause) => trimmed(model, clause))
    .filter(({ from, to }) => from < to);
}

/** The parts of a span between matches of `joint`, where both sides are claims. */
function splitAt(
  text: string,
  { from, to }: Span,
  joint: RegExp,
  isClaim: (part: string) => boolean,
): Span[] {
  const found: Span[] = [];
  let start = from;
  for (const { 0: sign, index } of text.slice(from, to).matchAll(joint)) {
    const at = from + index;
    if (!isClaim(text.slice(start, at)) || !isClaim(text.slice(at + sign.length, to))) continue;
    found.push({ from: start, to: at });
    start = at + sign.length;
  }
  return [...found, { from: start, to }];
}

/** The clauses of a sentence that ends at `end`. */
function clauses(sentence: string, end: number): Span[] {
  const row = words(sentence);
  const start = end - sentence.length;
  const found: Span[] = [];
  let first = 0;
  let from = start;
  row.forEach((word, joint) => {
    if (joint <= first || !isJoint(row, joint)) return;
    let next = joint + 1;
    while (next < row.length && !isJoint(row, next)) next += 1;
    const after = row.slice(joint + 1, next);
    if (!states(row.slice(first, joint)) || !states(after) || !opens(word, after)) return;
    found.push({ from, to: start + word.from });
    from = start + word.to;
    first = joint + 1;
  });
  return [...found, { from, to: end }];
}

function isJoint(row: readonly Word[], at: number): boolean {
  const [before = '', norm = '', after = ''] = [row[at - 1], row[at], row[at + 1]].map(
    (word) => word?.norm,
  );
  if (!clauseJoints.has(norm) && !looseJoints.has(norm)) return false;
  if (norm === 'so' && isStopWord(before)) return false;
  return !fixedPhrase.test(`${norm} ${after}`) && !fixedPhrase.test(`${before} ${norm}`);
}

/** At least two words of weight and something like a finite verb. */
function states(row: readonly Word[]): boolean {
  return row.filter(({ norm }) => !isStopWord(norm)).length >= 2 && row.some(isVerb);
}

/** Does a new statement begin after the joint: a verb, or a subject of its own? */
function opens(joint: Word, after: readonly Word[]): boolean {
  const start = after.find(({ norm }) => !norm.endsWith('ly'));
  if (clauseJoints.has(joint.norm) || !start) return clauseJoints.has(joint.norm);
  return isVerb(start) || isStopWord(start.norm) || /^[\p{Lu}\d]/u.test(start.text);
}

/** Is it something like a finite verb, in English? */
export function isVerb({ norm }: Pick<Word, 'norm'>): boolean {
  // Behind "who" and "which" stands a verb, whatever its form.
  if (norm === 'who' || norm === 'which' || plainVerbs.has(norm)) return true;
  const isPast = pastForms.has(norm) || (norm.length > 4 && norm.endsWith('ed'));
  return isPast && !notVerbs.has(norm);
}

/** Without joints' commas, closing stops and blanks; quotation marks and brackets stay. */
function trimmed(text: string, { from, to }: Span): Span {
  while (from < to && /[\s,;:]/u.test(text.charAt(from))) from += 1;
  while (to > from && /[\s,;:.]/u.test(text.charAt(to - 1))) to -= 1;
  return { from, to };
}
