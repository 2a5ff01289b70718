import type { Span } from '../../text/span';
import type { NameType } from '../note';
import {
  eventWords,
  givenNames,
  humanVerbs,
  mononyms,
  organisations,
  organisationWords,
  places,
  titles,
} from './known';

/** A person by what the name itself shows: a title, a given name, or a name that everybody knows. */
export function isPersonRun(text: string): boolean {
  const words = text.split(/\s+/u);
  const first = words[0] ?? '';
  if (places.has(text) || organisations.has(text) || isOfKind(words, organisationWords))
    return false;
  if (isOfKind(words, eventWords)) return false;
  if (mononyms.has(text)) return true;
  if (words.length < 2) return false;
  // "Bill of Rights", "House of Commons"
  if (words[1] === 'of') return false;
  const isTitled = titles.has(first.toLowerCase().replace(/\.$/u, ''));
  return isTitled || givenNames.has(first) || /^[IVX]+$/u.test(words.at(-1) ?? '');
}

/** The type of a name where it is sure, else `name`. `persons` are the last names of people in the note. */
export function typeOfName(
  name: Span & { readonly text: string },
  context: string,
  persons: ReadonlySet<string>,
): NameType {
  const { text } = name;
  const words = text.split(/\s+/u);
  if (places.has(text)) return 'place';
  if (organisations.has(text)) return 'organisation';
  // "War of Independence", "Treaty of Versailles": the first word counts, else the last.
  if (isOfKind(words, eventWords)) return 'event';
  if (isOfKind(words, organisationWords)) return 'organisation';
  if (isPersonRun(text) || (words.length === 1 && persons.has(text))) return 'person';
  const isWord = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(text);
  if (isSubjectOfHumanVerb(name, context)) return 'person';
  return isWord && /(?:^|\s)(?:in|near|to|from)\s$/iu.test(context.slice(0, name.from).slice(-8))
    ? placeBehind(context, name.from)
    : 'name';
}

/** "in X" is a place for sure; "to X" and "from X" may be a person. */
function placeBehind(context: string, from: number): NameType {
  return /(?:^|\s)(?:in|near)\s$/iu.test(context.slice(Math.max(from - 8, 0), from))
    ? 'place'
    : 'name';
}

function isOfKind(words: readonly string[], kinds: ReadonlySet<string>): boolean {
  const of = words.indexOf('of');
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
  return (
    kinds.has(head.toLowerCase()) ||
    (of < 0 && kinds.has((words[0] ?? '').toLowerCase()) && kinds === eventWords)
  );
}

/** "Attlee resigned": whoever resigns is a person, unless the name says otherwise. */
export function isSubjectOfHumanVerb(
  { text, to }: Span & { readonly text: string },
  context: string,
): boolean {
  const words = text.split(/\s+/u);
  if (
    places.has(text) ||
    organisations.has(text) ||
    !/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(text)
  )
    return false;
  if (isOfKind(words, eventWords) || isOfKind(words, organisationWords)) return false;
  const [first = '', second = ''] = context
    .slice(to, to + 40)
    .trimStart()
    .split(/\s+/u);
  return humanVerbs.has(first) || humanVerbs.has(`${first} ${second}`);
}
