import { findFlaw, type Asked, type Flaw } from './checks';
import type { Material } from './material';
import type { Question } from './question';
import { inContext } from './stem';

/** The first flaw of a question as it would be shown, or null where it may be asked. */
export function flawOf(question: Question, material: Material): Flaw | null {
  for (const asked of readingsOf(question, material)) {
    const flaw = findFlaw(asked);
    if (flaw) return flaw;
  }
  return null;
}

/** The sentences of the note that a question puts before the student; a request ("Put in order") is none of them. */
function readingsOf(question: Question, { language, contextOf }: Material): Asked[] {
  const { kind, items, stem } = question;
  const reading = (text: string, item = items[0], key = '', options: readonly string[] = []) => {
    const context = item ? contextOf(item.id) : '';
    const under = context !== '' && text.startsWith(inContext(context, ''));
    const bare = under ? text.slice(inContext(context, '').length) : text;
    return { kind, language, key, options, context: under ? context : '', stem: bare };
  };
  switch (question.form) {
    case 'choice': {
      const options = question.options.map(({ text }) => text);
      const isSaid = kind === 'date' || kind === 'gap' || kind === 'role';
      return isSaid ? [reading(stem, items[0], options[question.key] ?? '', options)] : [];
    }
    case 'typed':
      // Nothing stands beside the key that would share its clues.
      return [reading(stem, items[0], question.model, [question.model, ''])];
    case 'truth':
      return [reading(stem, items[0])];
    case 'order':
      return question.events.map(({ text }, at) => reading(text, items[at]));
    case 'match':
    case 'written':
      return [];
  }
}
