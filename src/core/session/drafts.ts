import type { SourceQuestion, SourceSet } from '../notes/note';
import { hashText } from '../text/hash';
import { isRecord } from '../text/record';

/** The words in the box of one question, with all that the question may be known by when its note has changed. */
export interface Draft {
  /** Vault path of the note. */
  readonly path: string;
  /** Into the note's source sets, from 0. */
  readonly set: number;
  /** Into the set's questions, from 0. */
  readonly question: number;
  /** Hashes of what was asked and of the model answer; '' where there was none, or where it is not known. */
  readonly prompt: string;
  readonly model: string;
  readonly text: string;
  /** `itemKey` of the question that the words were marked for, or '' while the box is open. */
  readonly marked: string;
  /** When it was last changed, ms since 1970. */
  readonly at: number;
}

/** All of a draft that says where it belongs. */
export type DraftPlace = Pick<Draft, 'path' | 'set' | 'question' | 'prompt' | 'model'>;

/** Where the drafts of a note belong as the note stands now, question by question. */
export function placesIn(path: string, sets: readonly SourceSet[]): DraftPlace[] {
  return sets.flatMap(({ questions }, set) =>
    questions.map(({ prompt, model }: SourceQuestion, question) => ({
      path,
      set,
      question,
      prompt: prompt === null ? '' : hashText(prompt),
      model: model === '' ? '' : hashText(model),
    })),
  );
}

/** How a draft is known again, the surest sign first: the note may have been edited in between. */
const signs: readonly ((place: DraftPlace, draft: DraftPlace) => boolean)[] = [
  (place, draft) => isSaid(place, draft) && samePlace(place, draft),
  isSaid,
  (place, draft) => place.prompt !== '' && place.prompt === draft.prompt,
  (place, draft) => place.model !== '' && place.model === draft.model,
  samePlace,
];

function isSaid(place: DraftPlace, draft: DraftPlace): boolean {
  return place.prompt === draft.prompt && place.model === draft.model;
}

function samePlace(place: DraftPlace, draft: DraftPlace): boolean {
  return place.set === draft.set && place.question === draft.question;
}

/** The draft of each place that has one; no draft stands in two places. All are of one note. */
export function placeDrafts(
  places: readonly DraftPlace[],
  drafts: readonly Draft[],
): Map<DraftPlace, Draft> {
  const placed = new Map<DraftPlace, Draft>();
  const free = new Set(drafts);
  for (const fits of signs) {
    for (const place of places) {
      if (placed.has(place)) continue;
      for (const draft of free) {
        if (!fits(place, draft)) continue;
        placed.set(place, draft);
        free.delete(draft);
        break;
      }
    }
  }
  return placed;
}

/** A draft as it was written, by whatever version; null where it is none. */
export function readDraft(stored: unknown): Draft | null {
  if (!isRecord(stored)) return null;
  // In quotes, because these names stand in files that another version reads.
  const path = stored['path'];
  const set = stored['set'];
  const question = stored['question'];
  const prompt = stored['prompt'];
  const model = stored['model'];
  const text = stored['text'];
  const marked = stored['marked'];
  const at = stored['at'];
  if (typeof path !== 'string' || typeof text !== 'string') return null;
  if (typeof set !== 'number' || typeof question !== 'number') return null;
  const words = (value: unknown): string => (typeof value === 'string' ? value : '');
  return {
    path,
    set,
    question,
    prompt: words(prompt),
    model: words(model),
    text,
    marked: words(marked),
    at: typeof at === 'number' ? at : 0,
  };
}

/** As many drafts as there is room for (UTF-16 units), the ones that were changed last; marked ones go first. */
export function trimDrafts(drafts: readonly Draft[], room: number): Draft[] {
  const frame = 200;
  let left = room;
  const isOpen = ({ marked }: Draft): number => (marked === '' ? 1 : 0);
  return [...drafts]
    .sort((a, b) => isOpen(b) - isOpen(a) || b.at - a.at)
    .filter(({ text }) => (left -= text.length + frame) >= 0);
}
