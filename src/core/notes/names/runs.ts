import type { Span } from '../../text/span';
import { fold } from './cues';
import { counted, openers } from './known';
import type { Run } from './memory';
import type { NameTypes } from './type';

const letter = '[\\p{Lu}\\p{Ll}\\p{M}\\p{N}]';
const capital = new RegExp(
  `EE\\. ?UU|(?:\\p{Lu}\\.){1,4}(?:\\p{Lu}(?!\\p{Ll}))?|(?:Dr|Mrs?|St|Gen)\\.(?= )|\\p{Lu}${letter}*(?:['’&-]${letter}+)*`,
  'gu',
);
/** An article or preposition grown onto the word behind it: "L'Italia". */
const elision = /^(?:L|Qu|[CJNS]|Un|[DN]ell|All|Dall|Sull|Quell|Jusqu|Lorsqu)['’]/u;
/** What joins two capitals into one name; behind all but the first group only where the first is a head ("Guerra de los ..."). */
const joiners =
  "(?:(of|d[ei]|du|d['’]|von|van|da|del|ibn|bei|vid|u|pod|pri)|(?:of|for) the|for|de(?:s| la| l['’]| los| las)|d[oa]s?|de(?:l[lao]+|ll['’]|gli|i)|v[ao]n de[rn]?|de[rn]|o|om|na|i)";
const join = new RegExp(`^['’]? ${joiners} ?$`, 'u');
/** "traité de Maastricht", "battle of Hastings": the head may be a small word. */
const smallHead = new RegExp(`(\\p{Ll}{3,15}) ${joiners} ?$`, 'u');
const headsNothing =
  /^(?:l[eo]|plan|pian|reg|prov|territ|camp|des|mount|city|town|state|fire|line|zone|street)/u;
/** "Nazi party", "Balkánske vojny": so may its last word. */
const smallTail =
  /^(?:wars?|crisis|empire|republic|union|party|pact|treaty|front|(?:revol|vojn|valk|ris|krig)[a-z]{1,6})$/u;
/** "Guerre froide", "Revolución industrial". */
const smallAdjective = /^(?:froide|fri?[ai]a|fredda|civile?|mondiale|mundial|industri[a-z]+)$/u;

interface Word extends Span {
  readonly text: string;
}

/** Runs of capitals in a text, joined by "of", "for", "von" ...; dates are not names. */
export function capitalRuns(text: string, dates: readonly Span[], types: NameTypes): Run[] {
  const runs: Run[] = [];
  let words: Word[] = [];
  for (const { 0: whole, index: at } of withoutDates(text, dates).matchAll(capital)) {
    if (at > 0 && /[\p{L}\p{N}-]/u.test(text.charAt(at - 1))) continue;
    const grown = elision.exec(whole)?.[0].length ?? 0;
    const index = at + grown;
    const word = whole.slice(grown);
    if (!/^\p{Lu}/u.test(word)) continue;
    const last = words.at(-1);
    if (last && !isJoined(text.slice(last.to, index), word, words, last, text, types)) {
      addRun(runs, text, words, types);
      words = [];
    }
    words.push({ from: index, to: index + word.length, text: word });
  }
  addRun(runs, text, words, types);
  return runs;
}

function isJoined(
  gap: string,
  word: string,
  words: readonly Word[],
  last: Word,
  text: string,
  types: NameTypes,
): boolean {
  if (
    gap.length > 9 ||
    words.length > 11 ||
    (/['’]s$/u.test(last.text) && types.headOf(word) !== 'event')
  )
    return false;
  const folded = fold(word);
  // "Black Saturday" is a name.
  if (counted.has(folded) && !folded.endsWith('day')) return false;
  // "arciduca d'Austria Francesco"
  if (gap === ' ' && /^[IVXLC]+\.$/u.test(last.text) && isStop(word, true)) return false;
  if (gap === ' ') return !(types.isGiven(word) && types.isPlace(last.text));
  if (gap === "' " || gap === '’ ') return true;
  if (gap === ' the ')
    return /^(?:Great|Terrible|Conqueror|Elder|Younger|Magnificent)$/u.test(word);
  const [found, particle] = join.exec(gap) ?? [];
  if (found === undefined) return false;
  if (/^ (?:na|om?|i) $/u.test(gap) && !/^(?:cs|sk|pl|sv)$/u.test(types.language)) return false;
  const [first = last] = words;
  if (types.headOf(last.text) ?? (words.length < 4 && types.headOf(first.text)))
    return types.language !== 'de' || !/ de[rsn] /u.test(gap) || types.byWords(word) !== 'name';
  if (types.isGiven(last.text) || types.byWords(last.text) === 'person') return true;
  if (particle === undefined) return types.byWords(last.text) === 'place' && gap.startsWith(' de ');
  return (
    (isStop(first.text, true) || !opensSentence(text, first.from)) && !types.isTitle(last.text)
  );
}

/** A date's letters are no capitals. */
function withoutDates(text: string, dates: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of dates) {
    if (from < at) continue;
    rest += text.slice(at, from) + '0'.repeat(to - from);
    at = to;
  }
  return rest + text.slice(at);
}

/** The run without what opens the sentence, and parted behind a possessive that heads nothing. */
function addRun(runs: Run[], text: string, words: readonly Word[], types: NameTypes): void {
  const isOpening = opensSentence(text, words[0]?.from ?? 0);
  const start = words.findIndex(({ text: word }) => !isStop(word, isOpening));
  const rest = start > 0 ? words.slice(start) : words;
  const [first] = rest;
  const last = rest.at(-1);
  if (start < 0 || !first || !last) return;
  const from = first.from - headBefore(text, first.from, types);
  const end = first.from + text.slice(first.from, last.to).replace(/(?:['’][sS]?|\.)$/u, '').length;
  const to = end + (end === last.to ? tailBehind(text, end, last, types) : 0);
  const isFirst =
    isOpening && from === first.from && (start === 0 || /\.$/u.test(words[start - 1]?.text ?? ''));
  runs.push({ from, to, text: text.slice(from, to), isOpening: isFirst });
}

/** Is no part of the name that it stands before: an article, a month, a word that opens the sentence. */
function isStop(word: string, isOpening: boolean): boolean {
  const folded = fold(word);
  if (counted.has(folded) || /^(?:[IVXLC]+|[Tt]he|L[aeo]s?|El|Il|Gli)$/u.test(word)) return true;
  return (
    (openers.has(folded) && !isAcronym(word) && (isOpening || word.length < 3)) ||
    (isOpening && /^\p{Lu}\.$/u.test(word))
  );
}

/** What heads the name that it stands right before, in languages that put it first: "patto", "linea". */
const bareHead =
  /^(?:plano?|piano|plán|doctrina?|doktr[ií]na|dottrina|pacte|pacto|patto|pakt|loi|ley|lei|legge|l[ií]ne?a|ligne|linha|informe|op[eé]r\p{Ll}{3,5})$/u;

/** How long the small words are that head the name: "traité de". */
function headBefore(text: string, from: number, types: NameTypes): number {
  if (/^(?:es|fr|it|pt|cs|sk|pl)$/u.test(types.language)) {
    const word = text.slice(text.lastIndexOf(' ', from - 2) + 1, from - 1);
    if (word.length < 11 && word.length > 2 && text.charAt(from - 1) === ' ' && bareHead.test(word))
      return word.length + 1;
  }
  // Only small words join.
  if (!text.slice(Math.max(0, from - 7), from - 1).includes(' ')) return 0;
  const [all = '', head = ''] = smallHead.exec(text.slice(Math.max(0, from - 24), from)) ?? [];
  if (head === '' || headsNothing.test(head)) return 0;
  const isHead = all.includes(' of ')
    ? /^(?:treaty|battle|siege|peace|edict|congress|war)$/u.test(head)
    : /^(?:event|treaty|place)$/u.test(types.headOf(head) ?? '');
  return isHead ? all.length : 0;
}

/** How long the small words are that end the name: "civil war", "froide". */
function tailBehind(text: string, to: number, last: Word, types: NameTypes): number {
  const [small = ''] = /^ \p{Ll}+/u.exec(text.slice(to, to + 20)) ?? [];
  if (small === '') return 0;
  const folded = fold(small.slice(1));
  const isPart = types.headOf(last.text)
    ? smallAdjective.test(folded) || types.isOfPeople(folded)
    : types.language !== 'de' &&
      smallTail.test(folded) &&
      !isAcronym(last.text) &&
      standsAlone(text, to + small.length) &&
      (types.isOfPeople(last.text) ||
        last.text.includes('-') ||
        types.byWords(last.text) === 'place');
  return isPart ? small.length : 0;
}

/** Is followed by no noun, as far as small words tell: "the British wanted" but "the British army". */
export function standsAlone(text: string, to: number): boolean {
  return /^(?:$|[^\p{L} ]| [^\p{L}]| (?:from|with|were|have|would|could|under|then|which|that|also|called|began|broke|when|after|before|between|against|\p{Ll}+ed|[^ ]{1,3})(?!\p{L}))/u.test(
    text.slice(to, to + 20),
  );
}

/** "UN" is a name, "Un" a German or French article. */
export function isAcronym(text: string): boolean {
  return /^(?!(?:AD|BCE?|CE)$)\p{Lu}{2,6}$/u.test(text);
}

/** Behind a stop, or behind marks that set it apart from what came before. */
function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(at - 3, 0), at);
  return /[.!?:;→]["'”’)]?\s["'“‘(]?$|^[^\p{L}\p{N}]*$/u.test(before);
}
