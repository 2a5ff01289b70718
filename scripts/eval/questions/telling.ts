// What a program can find of answers that are given away. It does not lean on the checks that the quiz itself makes, but
// for what counts as another name of the same thing.
import { plainName, saidIn, sameName, unspaced } from '../../../src/core/quiz/aliases';
import type { Question } from '../../../src/core/quiz/question';

/** Can the answer be read off what stands there before answering? */
export function tellsItself(question: Question): boolean {
  const { stem } = question;
  switch (question.form) {
    case 'choice': {
      const texts = question.options.map(({ text }) => text);
      // What names all of its options ("Which came first, …?") gives none of them away.
      return says(stem, texts[question.key] ?? '') && !texts.every((text) => says(stem, text));
    }
    case 'order':
      return question.events.some(({ text, date }) => says(text, date));
    case 'match':
      return question.pairs.some(({ left, right }) => says(left, right) || says(right, left));
    case 'typed':
      return [question.model, ...question.also].some((answer) => says(stem, answer));
    case 'truth': {
      const { change } = question;
      if (!change) return false;
      const rest = `${stem.slice(0, change.at.from)} … ${stem.slice(change.at.to)}`;
      return says(rest, change.fix.model);
    }
    case 'written':
      return question.parts.some((part) => says(stem, part));
  }
}

/** Word for word, whatever the capitals, accents and signs. */
function says(text: string, words: string): boolean {
  if (words.trim() === '') return false;
  if (unspaced.test(words)) return text.includes(words);
  const plain = plainName(words);
  return plain !== '' && ` ${plainName(text)} `.includes(` ${plain} `);
}

/**
 * Once answered the first shows its point, its answer and what its wrong options were right for: does that answer the
 * second?
 */
export function answersNext(first: Question, second: Question): boolean {
  const ids = new Set(first.items.map(({ id }) => id));
  if (second.items.some(({ id }) => ids.has(id))) return true;
  const options = first.form === 'choice' ? first.options : [];
  if (options.some(({ rightFor }) => rightFor === second.evidence.text)) return true;
  const name = typedName(second);
  if (name === null) return false;
  const answers = [...options.map(({ text }) => text), typedName(first) ?? ''];
  return answers.some((text) => text !== '' && sameName(text, name));
}

/** Is what has to be typed next a name that is said anywhere in what the first shows, if only in passing? */
export function mentionsNext(first: Question, second: Question): boolean {
  const name = typedName(second);
  return name !== null && seenAfter(first).some((text) => saidIn(text, name));
}

/** Among options a name that was just seen is one of several. */
const typedName = (question: Question): string | null =>
  question.form === 'typed' && question.kind === 'gap' ? question.model : null;

function seenAfter(question: Question): string[] {
  const { stem, evidence } = question;
  return [stem, evidence.text, ...besides(question)];
}

function besides(question: Question): string[] {
  switch (question.form) {
    case 'choice':
      return question.options.flatMap(({ text, rightFor }) => [text, rightFor ?? '']);
    case 'order':
      return question.events.map(({ text }) => text);
    case 'match':
      return question.pairs.flatMap(({ left, right }) => [left, right]);
    case 'written':
      return [...question.parts];
    case 'typed':
    case 'truth':
      return [];
  }
}
