import { plainName, saidIn, sameName } from './aliases';
import type { Asked } from './asked';
import { findFlaw, type Flaw } from './checks';
import type { Material } from './material';
import { findOptionFlaw } from './option-checks';
import type { ChoiceQuestion, MatchQuestion, Question } from './question';
import { inContext } from './stem';

/** The first flaw of a question as it would be shown, or null where it may be asked. */
export function flawOf(question: Question, material: Material): Flaw | null {
  switch (question.form) {
    case 'choice':
      return ofChoice(question, material);
    case 'typed': {
      // Nothing stands beside the key that would share its clues.
      const asked = reading(question, question.stem, material);
      const { kind, model, also } = question;
      const flaw = findFlaw({ ...asked, key: model, options: [model, ''] });
      const isTold = kind === 'gap' && also.some((name) => saidIn(question.stem, name));
      return flaw ?? (isTold ? 'key-in-stem' : null);
    }
    case 'truth': {
      const fix = question.change?.fix;
      const flaw = findFlaw(reading(question, question.stem, material));
      // Another day of the same month says no more of the right one than it should.
      const isSaid =
        fix && (fix.date ? question.stem.includes(fix.model) : says(question.stem, fix.model));
      return flaw ?? (isSaid ? 'key-in-stem' : null);
    }
    case 'order':
      return (
        ofEvents(
          question.events.map(({ text }) => text),
          question,
          material,
        ) ?? twins(question.events.map(({ text }) => text))
      );
    case 'match':
      return ofMatch(question, material);
    case 'written': {
      const { parts, stem } = question;
      return parts.some((part) => stem.includes(part)) ? 'key-in-stem' : twins(parts);
    }
  }
}

/** A text of the note as the student reads it, without what it hangs under. */
function reading(
  { kind, items }: Pick<Question, 'kind' | 'items'>,
  text: string,
  { language, contextOf }: Material,
): Asked {
  const context = items
    .map(({ id }) => contextOf(id))
    .find((each) => each !== '' && text.startsWith(inContext(each, '')));
  const about = { kind, language, key: '', options: [] };
  return context === undefined
    ? { ...about, context: '', stem: text }
    : { ...about, context, stem: text.slice(inContext(context, '').length) };
}

/** The first flaw of sentences that stand by themselves. */
function ofEvents(
  texts: readonly string[],
  question: Pick<Question, 'kind' | 'items'>,
  material: Material,
): Flaw | null {
  for (const text of texts) {
    const flaw = findFlaw(reading(question, text, material));
    if (flaw) return flaw;
  }
  return null;
}

function ofChoice(question: ChoiceQuestion, material: Material): Flaw | null {
  const { kind, stem, options, key } = question;
  const texts = options.map(({ text }) => text);
  const offered = { key: texts[key] ?? '', options: texts };
  const isStatement = kind === 'date' || kind === 'gap' || kind === 'role';
  const asked = isStatement
    ? { ...reading(question, stem, material), ...offered }
    : { kind, language: material.language, context: '', stem, ...offered };
  const flaw = isStatement
    ? findFlaw(asked)
    : kind === 'first'
      ? ofEvents(texts, question, material)
      : null;
  return (
    flaw ?? findOptionFlaw(asked) ?? (isAlsoRight(question, material) ? 'several-right' : null)
  );
}

/** So much of what the stem says, said of a wrong option too, may make that right as well. */
const half = 0.5;
const fewestShared = 3;

/** Does the point of a wrong option say much of what is asked? Then it may answer it too. */
function isAlsoRight({ kind, stem, options, key, evidence }: ChoiceQuestion, { names }: Material) {
  if (kind !== 'gap' && kind !== 'date') return false;
  const asked = [...tellingOf(stem)];
  return options.some(({ text, rightFor }, at) => {
    if (at === key) return false;
    const uses = kind === 'gap' ? names.byPlain.get(plainName(text))?.uses : null;
    const said = uses
      ? uses.filter(({ point }) => point.text !== evidence.text).map(({ stems }) => stems)
      : [tellingOf(rightFor ?? '')];
    return said.some((stems) => {
      const shared = asked.reduce((sum, word) => sum + (stems.has(word) ? 1 : 0), 0);
      return shared >= fewestShared && shared > asked.length * half;
    });
  });
}

/** Rough stems of the words that say what a sentence is about, as of a statement. */
function tellingOf(text: string): ReadonlySet<string> {
  const words: readonly string[] = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)));
}

/** Each right side must fit its own left side alone, and not by its words. */
function ofMatch({ pairs, matched }: MatchQuestion, material: Material): Flaw | null {
  const lefts = pairs.map(({ left }) => left);
  const rights = pairs.map(({ right }) => right);
  const isSame = (a: string, b: string): boolean =>
    matched === 'dates' ? a === b : sameName(a, b);
  if (lefts.some((left, at) => lefts.slice(at + 1).some((other) => isSame(left, other)))) {
    return 'option-twice';
  }
  if (pairs.some(({ left, right }) => says(right, left))) return 'key-in-stem';
  const { language } = material;
  const clangs = pairs.some(({ left, right }) => {
    const asked = { kind: 'match', language, context: '', stem: left, key: right } as const;
    return findOptionFlaw({ ...asked, options: rights }) === 'word-in-stem-and-key';
  });
  return clangs ? 'word-in-stem-and-key' : twins(rights);
}

function twins(texts: readonly string[]): Flaw | null {
  const bare = texts.map((text) => plainName(text) || text);
  return new Set(bare).size < bare.length ? 'option-twice' : null;
}

/** Does the text say the key, or for a name of a few words another name of it? */
function says(text: string, key: string): boolean {
  if (/^\P{L}*$/u.test(key) || key.split(' ').length > 4) return text.includes(key);
  return saidIn(text, key);
}
