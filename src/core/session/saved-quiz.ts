import { isRecord } from '../text/record';
import type { Response } from './response';

/** What is needed to go on with a quiz after the app was closed: the questions follow from note and seed. */
export interface SavedQuiz {
  /** Vault path of the note. */
  readonly path: string;
  readonly seed: number;
  /** 1-based line of the heading that the quiz is about; null for the whole note. */
  readonly line: number | null;
  /** Ids of the questions in their order; null before they were made. */
  readonly asked: readonly string[] | null;
  /** One for each question answered, in order. */
  readonly responses: readonly Response[];
  /** What is being typed at the first question that is not answered. */
  readonly draft: string;
}

/** Takes what was saved, by whatever version; null where it does not even name a note. */
export function readSavedQuiz(stored: unknown): SavedQuiz | null {
  if (!isRecord(stored)) return null;
  // In quotes, because these names stand in files that another version reads.
  const path = stored['path'];
  const seed = stored['seed'];
  const line = stored['line'];
  const asked = stored['asked'];
  const responses = stored['responses'];
  const draft = stored['draft'];
  if (typeof path !== 'string' || path === '') return null;
  const ids = Array.isArray(asked) && asked.every((id) => typeof id === 'string') ? asked : null;
  return {
    path,
    seed: typeof seed === 'number' && Number.isFinite(seed) ? seed : 0,
    line: typeof line === 'number' && Number.isInteger(line) ? line : null,
    asked: ids,
    responses: ids && Array.isArray(responses) && responses.every(isResponse) ? responses : [],
    draft: typeof draft === 'string' ? draft : '',
  };
}

function isResponse(value: unknown): value is Response {
  if (!isRecord(value)) return false;
  const order = value['order'];
  const overruled = value['overruled'];
  switch (value['kind']) {
    case 'choice':
      return typeof value['option'] === 'number';
    case 'order':
      return Array.isArray(order) && order.every((at) => typeof at === 'number');
    case 'typed':
      return (
        typeof value['text'] === 'string' &&
        (overruled === undefined || typeof overruled === 'boolean')
      );
    default:
      return value['kind'] === 'skip';
  }
}
