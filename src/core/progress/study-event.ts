import { roles, type Role } from '../notes/note';
import { isRecord } from '../text/record';

/** How much was asked: to recognise the answer, to produce it, to recall all of it. */
export type ReviewLevel = 1 | 2 | 3;

interface Entry {
  /** Of this event, the same on every device. */
  readonly id: string;
  /** When, in ms since 1970 by this device's clock. */
  readonly at: number;
}

/** A point as a review credits it. */
export interface ReviewedItem {
  readonly id: string;
  /** Its words, by which it is known again when its id has changed. */
  readonly text: string;
  readonly role: Role;
  /** 0..1, before any hint. */
  readonly credit: number;
}

export interface ReviewEvent extends Entry {
  readonly kind: 'review';
  /** Vault path of the note. */
  readonly path: string;
  /** Id of the question. */
  readonly question: string;
  /** What was asked for, as the student chooses it. */
  readonly family: string;
  readonly level: ReviewLevel;
  readonly hinted: boolean;
  readonly items: readonly ReviewedItem[];
}

/** A question that is never asked again. */
export interface HideEvent extends Entry {
  readonly kind: 'hide';
  readonly path: string;
  readonly question: string;
  /** What it asked, to be recognised in a list. */
  readonly stem: string;
  readonly why: string;
}

/** Only ever added to. The vault's log takes it over as it stands. */
export type StudyEvent =
  | ReviewEvent
  | HideEvent
  /** Takes back the event with the id `of`. */
  | (Entry & { readonly kind: 'undo'; readonly of: string })
  /** A hidden question may be asked again. */
  | (Entry & { readonly kind: 'show'; readonly question: string });

/** An event as it was written, by whatever version; null where it is none that this version knows. */
export function readStudyEvent(stored: unknown): StudyEvent | null {
  if (!isRecord(stored)) return null;
  // In quotes, because these names stand in files that another version reads.
  const id = stored['id'];
  const at = stored['at'];
  const of = stored['of'];
  const question = stored['question'];
  if (typeof id !== 'string' || id === '') return null;
  if (typeof at !== 'number' || !Number.isFinite(at)) return null;
  if (stored['kind'] === 'undo') {
    return typeof of === 'string' && of !== '' ? { kind: 'undo', id, at, of } : null;
  }
  if (typeof question !== 'string' || question === '') return null;
  const path = textOf(stored['path']);
  switch (stored['kind']) {
    case 'show':
      return { kind: 'show', id, at, question };
    case 'hide': {
      const [stem, why] = [textOf(stored['stem']), textOf(stored['why'])];
      return { kind: 'hide', id, at, path, question, stem, why };
    }
    case 'review': {
      const level = ([1, 2, 3] as const).find((each) => each === stored['level']);
      const items = stored['items'];
      if (!level || !Array.isArray(items)) return null;
      const reviewed = items.map(readItem);
      if (reviewed.length === 0 || reviewed.includes(null)) return null;
      const about = { path, question, family: textOf(stored['family']), level };
      const hinted = stored['hinted'] === true;
      return {
        kind: 'review',
        id,
        at,
        ...about,
        hinted,
        items: reviewed.flatMap((item) => item ?? []),
      };
    }
    default:
      return null;
  }
}

function readItem(stored: unknown): ReviewedItem | null {
  if (!isRecord(stored)) return null;
  const id = stored['id'];
  const credit = stored['credit'];
  const role = roles.find((each) => each === stored['role']) ?? 'topic';
  if (typeof id !== 'string' || id === '') return null;
  if (typeof credit !== 'number' || !(credit >= 0 && credit <= 1)) return null;
  return { id, text: textOf(stored['text']), role, credit };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
