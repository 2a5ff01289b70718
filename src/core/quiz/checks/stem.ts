import { words } from '../../text/words';
import { danglesFrom } from '../dangling';
import { GAP, LONGEST_STEM } from '../stem';
import { readBefore, type Check } from './check';

/** With its context said first a stem may be this much longer. */
const longest = LONGEST_STEM + 65;

export const stemLength: Check = ({ question }) => {
  const texts = readBefore(question);
  if (texts.some((text) => text.length > longest)) return 'stem-too-long';
  const fewest = question.kind === 'role' ? 4 : question.kind === 'gap' ? 5 : 2;
  return texts.some((text) => countWords(text) < fewest) ? 'stem-too-short' : null;
};

/** The segmenter is slow, and needed only where a script has no blanks. */
function countWords(text: string): number {
  return unspaced.test(text) ? words(text).length : (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A stem that leans on what it does not show; said under a context ("Reparations: …") it may lean on that. */
export const stemDangles: Check = ({ question }, { everything }) => {
  const dangles = (text: string): boolean => {
    if (!danglesFrom(text)) return false;
    const said = everything.find(
      ({ point, context }) =>
        context !== '' && question.items.includes(point.id) && text.startsWith(`${context}: `),
    );
    return !said || danglesFrom(text.slice(said.context.length + 2), said.context);
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
