import type { DateContext } from '../../../src/core/dates/date';
import { readDates } from '../../../src/core/dates/read';

/**
 * A sentence with its dates marked where they stand: "On {26 October = 1962-10-26*} he agreed"; the star
 * says that part of the date was inherited, an exclamation mark that its weekday is not the text's.
 */
const mark = /\{([^{}=]+) = ([^{}]+)\}/gu;

export function withoutMarks(marked: string): string {
  return marked.replace(mark, '$1');
}

/** The sentence with the marks that the reader puts into it. */
export function markDates(text: string, context: DateContext = {}, language?: string): string {
  let marked = '';
  let end = 0;
  for (const date of readDates(text, context, language).dates) {
    const star = (date.inherited ? '*' : '') + (date.conflict ? '!' : '');
    marked += `${text.slice(end, date.from)}{${date.text} = ${date.edtf}${star}}`;
    end = date.to;
  }
  return marked + text.slice(end);
}
