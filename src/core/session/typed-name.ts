import { isTitle } from '../notes/names/cues';
import type { Stretch } from '../marking/marking';
import { plainName, samePlainName } from '../quiz/aliases';
import type { TypedKey } from '../quiz/question';
import { namesLike } from '../text/aliases';
import { editDistance } from '../text/distance';
import { formKey } from '../text/forms';
import { romanValue } from '../text/numbers';
import { slipsAllowed } from '../text/real-words';
import { isStopWord } from '../text/stop-words';

/** A fact to be typed, with the sentence that asks for it. */
export interface Asked extends TypedKey {
  readonly stem: string;
}

/** What joins two answers of which one is to be right. */
const joints = /\s(?:or|and|und|oder|ou|et|o|y|e|lub|nebo|alebo|en|eller|och)\s|[/,;]/iu;

/** A name of the note that is not asked for, typed as the answer or beside it; or null. */
export function otherNamed({ others, stem }: Asked, text: string): string | null {
  const said = ` ${plainName(stem)} `;
  const typed = new Set([text, ...text.split(joints)].map(plainName));
  return (
    others.find((other) => {
      const plain = plainName(other);
      return typed.has(plain) && !said.includes(` ${plain} `);
    }) ?? null
  );
}

/** Of a person: another first name before the right last name ("Raul Castro"); initials and titles are none. */
export function isHalfOfName({ wanted, model }: TypedKey, text: string): boolean {
  if (wanted !== 'person') return false;
  const [right = [], typed = []] = [model, text].map(wordsOf);
  const missing = right.filter((word) => !typed.some((other) => isSlipOf(other, word)));
  const strange = typed.filter(
    (word) =>
      !right.some((other) => isSlipOf(word, other)) &&
      !isTitle(word) &&
      !isStopWord(word) &&
      !missing.some((other) => word.length === 1 && other.startsWith(word)),
  );
  return missing.length > 0 && strange.length > 0 && typed.length <= right.length + 1;
}

/** "Francis" for Francis I, of whom there were others. */
export function lacksNumeral({ model }: TypedKey, text: string): boolean {
  const isNumber = (word: string): boolean => /^\d+$/u.test(word);
  return wordsOf(model).some(isNumber) && !wordsOf(text).some(isNumber);
}

/** Numerals as figures. */
function wordsOf(name: string): string[] {
  return plainName(name)
    .split(' ')
    .map((word) => String(romanValue(word) ?? word));
}

/** The last name alone, or with a title: enough for a person who is not told apart by a numeral. */
export function isLastName({ wanted, model }: TypedKey, text: string): boolean {
  const last = plainName(model).split(' ').at(-1) ?? '';
  const typed = plainName(text)
    .split(' ')
    .filter((word) => !isTitle(word));
  const [only, another] = typed;
  return (
    wanted === 'person' &&
    only !== undefined &&
    another === undefined &&
    last.length > 2 &&
    isSlipOf(only, last)
  );
}

/** A name that is known by another ("the treaty of Versaille"), its slips mended; the text as it is for any other. */
export function meantName({ model, others }: TypedKey, text: string): string {
  const typed = plainName(text);
  const words = typed.split(' ');
  if (others.some((other) => samePlainName(plainName(other), typed))) return text;
  const meant = namesLike(plainName(model)).find((name) => {
    const meantWords = name.split(' ');
    return (
      words.length === meantWords.length &&
      words.every((word, at) => isSlipOf(word, meantWords[at] ?? ''))
    );
  });
  // Short ones are initials, and "us" is a word.
  return meant === undefined ? text : meant.length < 5 ? meant.toUpperCase() : meant;
}

/** The word of the right answer that was typed with a slip, as the note spells it; or null. */
export function slippedWord(
  { model }: TypedKey,
  text: string,
  matches: readonly { readonly model: Stretch; readonly answer: Stretch }[],
): string | null {
  for (const { model: meant, answer } of matches) {
    const right = model.slice(meant.start, meant.end);
    const [a, b] = [plainName(right), plainName(text.slice(answer.start, answer.end))];
    if (a !== b && formKey(a) !== formKey(b) && isSlipOf(b, a)) return right;
  }
  return null;
}

/** The same, or one slip from 5 letters on, two from 9; never in the first letter or in digits. */
function isSlipOf(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  const allowed = slipsAllowed(meant.length);
  return (
    typed.charAt(0) === meant.charAt(0) &&
    !/\d/u.test(typed + meant) &&
    editDistance(typed, meant, allowed) <= allowed
  );
}
