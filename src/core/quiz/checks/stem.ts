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

/** Blanks count words where there are any; the segmenter where a script has none, or the text is very short. */
function countWords(text: string): number {
  const blanks = text.split(' ').length;
  return blanks > 8 ? blanks : words(text).length;
}

/** A stem that leans on what it does not show; under a context ("Reparations: …") it may. */
export const stemDangles: Check = ({ question }, { everything }) => {
  const inContext = (text: string): boolean =>
    question.items.some((item) =>
      everything.some(
        ({ point, context }) =>
          point.id === item && context !== '' && text.startsWith(`${context}: `),
      ),
    );
  return readBefore(question).some((text) => danglesFrom(text) && !inContext(text))
    ? 'stem-dangles'
    : null;
};

/** Ends in the middle of something, or is nothing but a heading for what follows. */
export const stemIsFragment: Check = ({ question }) => {
  const broken = (text: string): boolean =>
    /[:=→]$/u.test(text) ||
    /(?:^|\s)(?:the|a|an|of|to|and|or|by|with|from|in)[.,]?$/iu.test(text) ||
    brackets(text) !== 0 ||
    (question.kind !== 'role' && text.replaceAll(GAP, '').trim().length < 6);
  return readBefore(question).some(broken) ? 'stem-is-fragment' : null;
};

function brackets(text: string): number {
  return text.split('(').length - text.split(')').length;
}
