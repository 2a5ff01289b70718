import type { OrderEvent, Question } from '../core/quiz/question';
import type { Leech } from '../core/session/leech';
import type { Graded } from '../core/session/quiz-grade';
import type { Strings } from '../strings';

type Words = Strings['quiz'];

/** The events from the earliest on. */
export function inTime(events: readonly OrderEvent[]): OrderEvent[] {
  return [...events].sort((a, b) => a.rank - b.rank);
}

/** The events as the student had them; none where nothing was given. */
export function givenOrder(question: Question, { response }: Graded): OrderEvent[] {
  if (question.form !== 'order' || response.kind !== 'order') return [];
  return response.order.flatMap((index) => question.events[index] ?? []);
}

/** The right answer as one line of text. */
export function rightAnswer(question: Question, words: Words): string {
  switch (question.form) {
    case 'choice':
      return question.options[question.key]?.text ?? '';
    case 'order':
      return inOneLine(inTime(question.events));
    case 'match':
      return question.pairs.map(({ left, right }) => pairInWords(left, right)).join('; ');
    case 'typed':
      return question.model;
    case 'truth': {
      const { change, stem } = question;
      if (!change) return words.truth.yes;
      const { at, fix } = change;
      return words.truth.noBut(stem.slice(at.from, at.to), fix.model);
    }
    case 'written':
      return question.parts.join('; ');
  }
}

/** What the student gave as one line of text, or '' where nothing was given or it answers another question. */
export function givenAnswer(question: Question, graded: Graded, words: Words): string {
  const { response } = graded;
  switch (response.kind) {
    case 'typed':
    case 'written':
      return response.text.replace(/\s+/gu, ' ').trim();
    case 'choice':
      return question.form === 'choice' ? (question.options[response.option]?.text ?? '') : '';
    case 'order':
      return inOneLine(givenOrder(question, graded));
    case 'match':
      if (question.form !== 'match') return '';
      return question.pairs
        .map(({ left }, index) => {
          const chosen = response.chosen[index] ?? -1;
          return pairInWords(left, question.pairs[chosen]?.right ?? '…');
        })
        .join('; ');
    case 'truth':
      return response.said ? words.truth.yes : words.truth.noIs(response.fix.trim());
    case 'skip':
      return '';
  }
}

function inOneLine(events: readonly OrderEvent[]): string {
  return events.map((event) => event.text).join(' → ');
}

function pairInWords(left: string, right: string): string {
  return `${left} – ${right}`;
}

/** A stem as text alone: a gap is three dots, which a screen reader does not spell out. */
export function plainStem(stem: string): string {
  return stem.replace(/_{2,}/gu, '…');
}

/** A stretch of time (ms) as a clock shows it: "0:07", "12:30", "1:02:05". */
export function clockTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts
    .slice(parts[0] === 0 ? 1 : 0)
    .map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, '0')))
    .join(':');
}

/** Of an answer in free words that told a part of it: what it left out, as one line; else ''. */
export function missingParts(question: Question, { parts }: Graded): string {
  if (question.form !== 'written') return '';
  const isTold = (at: number): boolean => parts[at]?.verdict === 'covered';
  const missing = question.parts.filter((_, at) => !isTold(at));
  return missing.length < question.parts.length ? missing.join('; ') : '';
}

/**
 * What there is to say beyond the verdict: how many events or pairs stand right, how many points were told, that the
 * student overruled it; else ''.
 */
export function verdictDetail(question: Question, graded: Graded, words: Words): string {
  const { inPlace, verdict, response, parts } = graded;
  if ('overruled' in response && response.overruled) return words.typed.overruled;
  if (verdict === 'correct') return '';
  if (question.form === 'order' && inPlace !== null) {
    return words.inPlace(inPlace, question.events.length);
  }
  if (question.form === 'match' && response.kind === 'match') {
    const right = response.chosen.filter((given, index) => given === index);
    return words.paired(right.length, question.pairs.length);
  }
  if (parts.length < 2) return '';
  const told = parts.filter((part) => part.verdict === 'covered').length;
  return words.told(told, parts.length);
}

/** Why a typed answer was marked so, as long as the student does not know better; else ''. */
export function remarkOn({ mark, response }: Graded): string {
  return 'overruled' in response && response.overruled ? '' : (mark?.remark ?? '');
}

/** The verdict as a screen reader reads it out. */
export function spokenVerdict(
  question: Question,
  graded: Graded,
  { quiz: words, progress }: Pick<Strings, 'quiz' | 'progress'>,
  leech: Leech | null,
): string {
  const { verdict } = graded;
  const said = [words.verdict[verdict], verdictDetail(question, graded, words), remarkOn(graded)]
    .filter(Boolean)
    .map((part) => `${part}.`);
  if (verdict !== 'correct') said.push(words.announceRightAnswer(rightAnswer(question, words)));
  if (leech) said.push(progress.rewrite(leech.misses));
  return said.join(' ');
}
