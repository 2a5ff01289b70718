import { words } from '../../text/words';
import { danglesFrom } from '../dangling';
import { GAP, LONGEST_STEM } from '../stem';
import type { QuestionKind } from '../question';
import { readBefore, type Check } from './check';

/** With its context said first a stem may be this much longer. */
const longest = LONGEST_STEM + 65;

export const stemLength: Check = ({ question }) => {
  const texts = readBefore(question);
  if (texts.some((text) => text.length > longest)) return 'stem-too-long';
  return texts.some((text) => countWords(text) < fewestWords(question.kind, text))
    ? 'stem-too-short'
    : null;
};

/** "Treaty of Tarn" is enough to ask when; "prices rose" is not, for they rise often. */
function fewestWords(kind: QuestionKind, text: string): number {
  if (kind === 'role') return 4;
  if (kind === 'gap') return 5;
  return /\P{L}\p{Lu}/u.test(text) || unspaced.test(text) ? 2 : 4;
}

/** The segmenter is slow, and needed only where a script has no blanks. */
function countWords(text: string): number {
  return unspaced.test(text) ? words(text).length : (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A stem that leans on what it does not show; said under a context ("Reparations: …") it may lean on that. */
export const stemDangles: Check = ({ question }, { ofPoint }) => {
  const dangles = (text: string): boolean => {
    const said = question.items
      .map((item) => ofPoint.get(item)?.context ?? '')
      .find((context) => context !== '' && text.startsWith(`${context}: `));
    return said === undefined ? danglesFrom(text) : danglesFrom(text.slice(said.length + 2), said);
  };
  return readBefore(question).some(dangles) ? 'stem-dangles' : null;
};

/** Ends in the middle of something, is a question of the note itself, or a quotation that nobody can place. */
export const stemIsFragment: Check = ({ question }) => {
  const broken = (text: string): boolean =>
    /\?["'”’)]*$/u.test(text) ||
    isQuotation(text) ||
    /[:=→]$/u.test(text) ||
    /(?:^|\s)(?:the|a|an|of|to|and|or|by|with|from|in)[.,]?$/iu.test(text) ||
    brackets(text) !== 0 ||
    (question.kind !== 'role' && text.replaceAll(GAP, '').trim().length < 6);
  return readBefore(question).some(broken) ? 'stem-is-fragment' : null;
};

function brackets(text: string): number {
  return text.split('(').length - text.split(')').length;
}

function isQuotation(text: string): boolean {
  const quoted = /^["“„«](.*?)["”“»]/u.exec(text)?.[1];
  return quoted !== undefined && quoted.length * 2 > text.length;
}
