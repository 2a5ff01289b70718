import type { SourceQuestion } from '../notes/note';
import { hashText } from '../text/hash';
import type { AttemptEvent, OverrideEvent, Ruling } from './event';

/** What the events say of one question. */
export interface ItemHistory {
  /** The words of each attempt, oldest first; the same words twice running are one. */
  readonly attempts: readonly string[];
  readonly rulings: ReadonlyMap<string, Ruling>;
}

export const noHistory: ItemHistory = { attempts: [], rulings: new Map() };

/** Names a question by what it says, so that it is known again wherever it stands and whatever its note is called. */
export function itemKey({ prompt, model }: Pick<SourceQuestion, 'prompt' | 'model'>): string {
  return hashText(`${plain(prompt ?? '')}\n${plain(model)}`);
}

/** Names a text by its words; case and spacing are no part of an answer. */
export function answerKey(text: string): string {
  return hashText(plain(text).toLowerCase());
}

/** Names a point of a model answer by its words. */
export function pointKey(text: string): string {
  return hashText(plain(text));
}

/** By what a ruling is found in `ItemHistory.rulings`. */
export function rulingKey(answer: string, point: string): string {
  return `${answer} ${point}`;
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** What the events of one question come to. @param events in order, none of them taken back */
export function foldAnswers(events: readonly (AttemptEvent | OverrideEvent)[]): ItemHistory {
  const attempts: string[] = [];
  const rulings = new Map<string, Ruling>();
  for (const event of events) {
    if (event.kind === 'attempt') {
      if (attempts.at(-1) !== event.text) attempts.push(event.text);
      continue;
    }
    const key = rulingKey(event.answer, event.point);
    if (event.verdict) rulings.set(key, event.verdict);
    else rulings.delete(key);
  }
  return { attempts, rulings };
}
