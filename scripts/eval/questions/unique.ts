// Has a question one right answer, as far as a program can tell? It does not lean on the checks that the quiz itself
// makes, but for what counts as another name of the same thing.
import { readDates } from '../../../src/core/dates/read';
import type { HistoricalDate } from '../../../src/core/dates/date';
import { plainName, sameName } from '../../../src/core/quiz/aliases';
import type { ChoiceQuestion, OrderQuestion, Question } from '../../../src/core/quiz/question';

/** Null where there is nothing to look at: what is typed or told has no options. */
export function isUnique(question: Question, language: string): boolean | null {
  switch (question.form) {
    case 'choice':
      return hasOneKey(question, language);
    case 'order':
      return hasOneOrder(question, language);
    case 'match': {
      const { pairs, offered } = question;
      const isWhole = pairs.every((_, at) => offered.filter((each) => each === at).length === 1);
      const sides = [pairs.map(({ left }) => left), pairs.map(({ right }) => right)];
      return isWhole && offered.length === pairs.length && sides.every(areDifferent);
    }
    case 'truth': {
      const { change, stem } = question;
      if (!change) return true;
      const wrong = stem.slice(change.at.from, change.at.to);
      const right = [change.fix.model, ...change.fix.also];
      return wrong !== '' && !right.some((each) => plainName(each) === plainName(wrong));
    }
    case 'typed':
    case 'written':
      return null;
  }
}

/** Each option once, and none of the wrong ones another name of the right one or, of dates, a time that shares a day. */
function hasOneKey({ kind, options, key }: ChoiceQuestion, language: string): boolean {
  const texts = options.map(({ text }) => text);
  const right = texts[key];
  if (right === undefined || !areDifferent(texts)) return false;
  const wrong = texts.filter((_, at) => at !== key);
  if (kind !== 'date')
    return !wrong.some((text) => digitsOf(text) === digitsOf(right) && sameName(text, right));
  const date = dateIn(right, language);
  return !wrong.some((text) => meet(date, dateIn(text, language)));
}

/** 400 is no other name of 1,400. */
const digitsOf = (text: string): string => text.replace(/\P{Nd}+/gu, '');

/** Something has to come before something else, and of two that do no day is shared. */
function hasOneOrder({ events }: OrderQuestion, language: string): boolean {
  const read = events.map(({ date, rank }) => ({ rank, date: dateIn(date, language) }));
  const isOpen = read.some((a) => read.some((b) => a.rank < b.rank && meet(a.date, b.date)));
  const isOrder = events.some(({ rank }) => rank !== events[0]?.rank);
  return isOrder && !isOpen && areDifferent(events.map(({ text }) => text));
}

/** What is written as a date, read again; null where it cannot be read as one. */
function dateIn(text: string, language: string): HistoricalDate | null {
  const [date] = readDates(text, {}, language).dates;
  return date?.text.length === text.length ? date : null;
}

function meet(a: HistoricalDate | null, b: HistoricalDate | null): boolean {
  return a !== null && b !== null && a.earliest <= b.latest && b.earliest <= a.latest;
}

const areDifferent = (texts: readonly string[]): boolean =>
  new Set(texts.map((text) => plainName(text) || text)).size === texts.length;
