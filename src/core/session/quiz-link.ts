import { mostQuestions } from './quiz-plan';

const modes = ['quiz', 'outline', 'check'] as const;
export type LinkMode = (typeof modes)[number];

/** What a link asks for: `obsidian://causeway?note=Cuba&mode=quiz&section=Cause&length=10`. */
export interface QuizLink {
  /** Path or name of a note, as written. */
  readonly note: string;
  readonly mode: LinkMode;
  /** A heading's words, or null for the whole note. */
  readonly section: string | null;
  /** How many questions; null for all there are; undefined where the link leaves it open. */
  readonly length: number | null | undefined;
}

/** What is wrong with a link, by what it got wrong. */
export type LinkFault =
  | { readonly fault: 'no-note' }
  | { readonly fault: 'mode'; readonly given: string }
  | { readonly fault: 'length'; readonly given: string };

/** Reads the parameters of a link; a quiz is what it asks for where it does not say. */
export function readQuizLink(params: Readonly<Record<string, string>>): QuizLink | LinkFault {
  const given = (name: string): string => (params[name] ?? '').trim();
  const note = given('note');
  // A parameter without a value comes as "true".
  if (note === '' || params['note'] === 'true') return { fault: 'no-note' };
  const wanted = given('mode') || 'quiz';
  const mode = modes.find((each) => each === wanted.toLowerCase());
  if (!mode) return { fault: 'mode', given: wanted };
  const count = given('length');
  const length = count === '' ? undefined : count === 'all' ? null : Number(count);
  const isCount = typeof length !== 'number' || (Number.isInteger(length) && length > 0);
  if (!isCount || (length ?? 0) > mostQuestions) return { fault: 'length', given: count };
  return { note, mode, section: given('section') || null, length };
}
