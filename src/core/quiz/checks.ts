import { words } from '../text/words';
import type { Asked } from './asked';
import { saidIn, unspaced } from './aliases';
import { danglesFrom } from './dangling';
import type { OptionFlaw } from './option-checks';
import { givesRoleAway } from './role-words';
import { inContext, isCutOff } from './stem';

export type Flaw =
  | 'role-in-stem'
  | 'stem-too-short'
  | 'stem-is-fragment'
  | 'stem-dangles'
  | 'key-in-stem'
  | 'several-right'
  | OptionFlaw;

/**
 * Flaws of the item-writing literature that can be told without a model. These are of a sentence alone, the plain ones
 * first: whether there is a question at all, whether it can be understood, whether it gives itself away. Those of
 * options stand in option-checks.ts, those of whole questions in flaws.ts.
 */
export const checks: readonly (readonly [Flaw, (asked: Asked) => boolean])[] = [
  ['stem-too-short', isTooShort],
  ['stem-is-fragment', isFragment],
  ['stem-dangles', ({ stem, language, context }) => danglesFrom(stem, language, context)],
  ['key-in-stem', saysKey],
  [
    'role-in-stem',
    ({ kind, stem, context }) => kind === 'role' && givesRoleAway(inContext(context, stem)),
  ],
];

/** The first flaw of what is asked, or null where it may be asked. */
export function findFlaw(asked: Asked): Flaw | null {
  return checks.find(([, shows]) => shows(asked))?.[0] ?? null;
}

/** "Treaty of Tarn" is enough to ask when; "prices rose" is not, for they rise often. */
function isTooShort({ kind, stem, context }: Asked): boolean {
  const text = inContext(context, stem);
  // The segmenter is slow, and needed only where a script has no blanks.
  const isUnspaced = unspaced.test(text);
  const named = isUnspaced || /\P{L}\p{Lu}/u.test(text);
  const fewest = kind === 'gap' ? 5 : kind !== 'role' && named ? 2 : 4;
  if (isUnspaced) return words(text).length < fewest;
  const word = /\p{L}+/gu;
  let found = 0;
  while (found < fewest && word.test(text)) found++;
  return found < fewest;
}

/** Ends in the middle of something, is a question of the note itself, or a quotation that nobody can place. */
function isFragment({ stem }: Asked): boolean {
  const quoted = /["“„«](.{0,500}?)["”“»]/u.exec(stem)?.[1] ?? '';
  return (
    /\?["'”’)]*$|[:=→]$|\s(?:and|or)$/iu.test(stem) ||
    isCutOff(stem) ||
    stem.split('(').length !== stem.split(')').length ||
    // One of two quotation marks is a quotation cut in two.
    stem.split('"').length % 2 === 0 ||
    quoted.length * 2 > stem.length
  );
}

/** The answer, or another name of it, can be read off; of a date only what not all options share is a clue. */
function saysKey({ kind, stem, context, key, options }: Asked): boolean {
  const text = inContext(context, stem);
  if (kind === 'gap') return saidIn(text, key);
  const clue = /\p{L}{3,}|\d+/gu;
  const said = new Set(text.match(clue));
  return (
    kind === 'date' &&
    (key.match(clue) ?? []).some(
      (part) => said.has(part) && !options.every((other) => other.includes(part)),
    )
  );
}
