import { normalizeWord } from '../text/words';
import { everyWord } from './words/table';

const asks = new Set(everyWord('asks'));
const answers = everyWord('answers');
const marksWord = `(?:${everyWord('marks').join('|')})`;

const answerMark = new RegExp(`^(?:${answers.join('|')})(?:\\s?[:：.=–—-]+\\s*|\\n)`, 'iu');
const answerWithin = new RegExp(
  `^(.*?[?？\\])）\\s])\\s{0,9}(?:${answers.filter((word) => word.length > 1 || word > 'z').join('|')})\\s?(?:：\\s{0,9}|[:=–—-]{1,9}\\s)(.*)$`,
  'iu',
);
const marksPattern = new RegExp(
  `\\s{0,9}(?:[[(（]\\s*(\\d{1,2})\\s*${marksWord}\\.?\\s*[\\])）]|[[(]\\s*/?(\\d{1,2})\\s*[\\])](?=[.:]?$)` +
    `|/\\s?(\\d{1,2})(?=[.:]?$)|(?:^|\\s)(\\d{1,2})\\s?${marksWord}(?=[.:]?$))`,
  'iu',
);
/** A question up to its mark and the marks it carries, and the rest of the line. */
const asked = new RegExp(
  `^([^?？]{3,}[?？]["”’)]{0,9}(?:\\s{0,9}(?:[[(]\\s{0,9}/?\\s{0,9}\\d{1,2}[^\\])]{0,12}[\\])]|/\\s?\\d{1,2}` +
    `|\\d{1,2}\\s?${marksWord}(?!\\p{L})))?)(.*)$`,
  'iu',
);

/** The line without "Answer:", "A:" or "Ans -" before it; null where it opens with none. */
export function afterAnswerMark(line: string): string | null {
  const mark = answerMark.exec(line)?.[0];
  return mark === undefined ? null : line.slice(mark.length);
}

const askedIn =
  /^(?:q(?:uestions?)?|fragen?|preguntas?|domand[ae]|perguntas?|vra(?:ag|gen)|ot[áa]zk[ay]|pytani[ea]|fr[åa]g(?:a|or)|问题|問題|问|問|質問|問い)$/iu;
const answeredIn = new RegExp(`^(?:model |modell?|muster)?(?:${answers.join('|')})s?$`, 'iu');
const marksIn = new RegExp(`^(?:max\\.? ?)?${marksWord}$`, 'iu');

export type Column = 'prompt' | 'model' | 'marks' | null;

/** What a column of a table of questions holds, by the words above it. */
export function columnOf(header: string): Column {
  if (askedIn.test(header)) return 'prompt';
  if (answeredIn.test(header)) return 'model';
  return marksIn.test(header) ? 'marks' : null;
}

/** Callouts that ask, and those that answer. */
const askingTypes = /^(?:question|faq|help)$/u;
const answeringTypes = /^(?:answer|solution)$/u;
/** Callouts that may hide an answer where they have no title of their own. */
const hidingTypes = /^(?:success|check|done)$/u;

/** What a callout is for among sources, by its type and title. */
export function calloutUse(type: string, title: string): 'question' | 'answer' | null {
  const isUntitled = title === '' && hidingTypes.test(type);
  if (answeringTypes.test(type) || isUntitled || answeredIn.test(title)) return 'answer';
  return askingTypes.test(type) || /[?？]\s*(?:[[(].{0,12}[\])])?$/u.test(title)
    ? 'question'
    : null;
}

/** Marks that a question carries ("[4 marks]", "(4)", "/4", "4m") and the question without them. */
export function takeMarks(prompt: string): {
  readonly text: string;
  readonly marks: number | null;
} {
  const found = marksPattern.exec(prompt);
  if (!found) return { text: prompt, marks: null };
  const [all, ...numbers] = found;
  const text = prompt.slice(0, found.index) + prompt.slice(found.index + all.length);
  return { text: text.trim(), marks: Number(numbers.find((number) => number !== undefined)) };
}

/** Do the words ask for something? By a question mark or by their first word ("Explain ..."). */
export function isAsking(text: string): boolean {
  const first = /^[¿"'“(]*([\p{L}\p{M}]+)/u.exec(text)?.[1] ?? '';
  // Where no blanks part the words, a question begins with the letters of one, or ends with its verb.
  const start = /^[\u3040-\u9fff]/u.test(first)
    ? [2, 3, 1].map((size) => first.slice(0, size))
    : [];
  return (
    /[?？]|(?:[のすた]か|せよ|べよ|なさい)。?$/u.test(text) ||
    [normalizeWord(first), ...start].some((word) => asks.has(word))
  );
}

/**
 * What a line asks and what it answers: at "Answer:" or behind its question mark. The prompt is null where the line
 * asks nothing; `isTask` says that more than its words makes it a question.
 */
export function splitQuestion(
  line: string,
  isTask: boolean,
): { readonly prompt: string | null; readonly model: string } {
  const [, prompt, model = ''] = answerWithin.exec(line) ?? asked.exec(line) ?? [];
  if (prompt !== undefined) return { prompt, model };
  if (isTask || isAsking(line) || takeMarks(line).marks !== null) return { prompt: line, model };
  return { prompt: null, model: line };
}

/** "Question 2: ...", "Q2) ...", "2. ..." as its number and the words behind it. */
export function numberedText(
  text: string,
): { readonly number: number; readonly text: string } | null {
  const [mark = '', number] =
    /^(?:(?:question|frage|pregunta|q)\s*)?(\d{1,2})\s*(?:[.:)\]–—-]+\s*|$)/iu.exec(text) ?? [];
  return number ? { number: Number(number), text: text.slice(mark.length).trim() } : null;
}
