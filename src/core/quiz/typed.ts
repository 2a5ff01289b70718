import type { HistoricalDate } from '../dates/date';
import type { NameType } from '../notes/note';
import type { Span } from '../text/span';
import { isShortFor, samePlainName, unspaced } from './aliases';
import type { Amount } from './amounts';
import { edgesLast } from './edges';
import type { Material } from './material';
import type { KnownName } from './names';
import type { TypedQuestion } from './question';
import type { Statement } from './statement';

/** How a question is typed instead of chosen. */
export interface Typing {
  readonly isFair: () => boolean;
  /** What has to be typed, and what else is right; made only where it is asked. */
  readonly make: () => Pick<TypedQuestion, 'wanted' | 'model' | 'also' | 'date' | 'others'>;
}

/** Nobody remembers more of a name word by word; articles and "of" are not counted. */
const mostWords = 3;
const longest = 32;
const small = /^(?:the|an?|of|for|and|de|la|du|der|die|das|von)$/u;

/** A sentence that names nothing else and no day must say this much, or many things fit. */
const fewestWords = 10;
/** And a sentence that names somebody else or a day, so many: "____ misjudged Hitler". */
const fewestBeside = 9;

function saysEnough({ text, names, dates, context }: Statement, key: string): boolean {
  if (unspaced.test(key)) return true;
  const isNamed = names.length + dates.length > 1 || context !== '';
  return text.split(' ').length >= (isNamed ? fewestBeside : fewestWords + 2);
}

/** Names of no sure type ("name", a marked term) may be anything: the label could not say what is asked. */
const untold = new Set<NameType>(['name', 'term']);

/** A date that one can know to the digit, in a sentence that is plain without it. */
export function typedDate(statement: Statement, date: HistoricalDate, key: string): Typing {
  const { precision } = date;
  const isExact = precision === 'day' || precision === 'month' || precision === 'year';
  return {
    isFair: () => isExact && !date.approximate && isPlain(statement),
    make: () => {
      return { wanted: isExact ? precision : 'year', model: key, also: [], date, others: [] };
    },
  };
}

/** A name short enough to be known by heart, in a sentence that says enough to mean no other. */
export function typedName(
  statement: Statement,
  name: KnownName,
  { key, at }: { readonly key: string; readonly at: Span },
  { names, resembling }: Material,
): Typing {
  const isShort = (): boolean =>
    key.length <= longest &&
    name.plain.split(' ').filter((word) => !small.test(word)).length <= mostWords;
  return {
    isFair: () =>
      !untold.has(name.type) &&
      isShort() &&
      isPlain(statement) &&
      !isInList(statement.text, at) &&
      !ofTwo.test(statement.text.slice(0, at.from).replace(/\([^()]{0,80}\)\s/gu, '')) &&
      saysEnough(statement, key) &&
      resembling(statement).length === 0,
    make: () => {
      const rest = [...names.byPlain.values()].filter((other) => other !== name);
      const also = rest.filter(({ plain }) => isShortFor(plain, name.plain));
      const others = rest.filter(({ plain }) => !samePlainName(plain, name.plain));
      return {
        wanted: name.type,
        model: key,
        also: also.map(({ text }) => text),
        date: null,
        others: others.map(({ text }) => text),
      };
    },
  };
}

/** A round or small number in a sentence that says enough to mean no other. */
export function typedAmount(
  statement: Statement,
  { text, value }: Amount,
  resembling: Material['resembling'],
): Typing {
  const digits = String(value).replace(/0{1,15}$|\./gu, '');
  return {
    isFair: () =>
      digits.length <= mostDigits && isPlain(statement) && resembling(statement).length === 0,
    make: () => {
      const also = /^\p{L}/u.test(text) ? [String(value)] : [];
      return { wanted: 'number', model: text, also, date: null, others: [] };
    },
  };
}

/** Nobody remembers more of a number, noughts apart. */
const mostDigits = 2;

/** One of several that stand in a row ("Spain, ____, Italy") or as an example: nothing says which is left out. */
export function isInList(text: string, { from, to }: Span): boolean {
  const before = text.slice(0, from);
  // "The SA (under Roehm), the SS".
  const behind = text.slice(to).replace(/^\s?\([^()]{0,80}\)/u, '');
  if (/^,\s(?:the\s)?\p{Lu}[^\s,]{0,30},\s/u.test(behind)) return true;
  if (
    (before.includes(',') && lastOf.test(before)) ||
    before.endsWith('、') ||
    behind.startsWith('、')
  )
    return true;
  if (/[/／]\s?$/u.test(before) || /^\s?[/／]/u.test(behind)) return true;
  if (example.test(before) || /\p{Lu}\p{L}{1,20},\s$/u.test(before)) return true;
  if (/(?:^|[:(])\s*$/u.test(before) && /^,\s(?:\p{Lu}|\p{L}{1,20},)/u.test(behind)) return true;
  // "Of Tarn, of the ____ and of Orrin".
  if (/,\s(?:\p{Ll}{1,5}\s){0,2}(?:[dl]['’])?$/u.test(before) && inRow.test(behind)) return true;
  return /[,;/／(–-]\s*$/u.test(before) && /^\s*(?:[,;/／)–-]|\p{L}{1,3}\s|[.;]?$)/u.test(behind);
}

/** "Marx and ____", "the USA and ____": others went with them too. */
const ofTwo = /\p{Lu}\S{0,30}\s(?:and|or|e|ed|y|et|und|en|a)\s(?:\p{Ll}{1,5}\s)?(?:[dl]['’])?$/u;

/** "Tarn, Orrin and ____". */
const lastOf =
  /\p{Lu}[^,.;]{0,30},\s(?:\p{Ll}{1,5}\s)?(?:[dl]['’])?\p{Lu}[^,.;]{0,30}\s(?:and|or|e|ed|y|et|und|en|a|o|ou|oder|of)\s(?:\p{Ll}{1,5}\s)?(?:[dl]['’])?$/u;

const inRow =
  /^,?\s(?:and|or|e|ed|y|et|und|en|a|i|o|ou|oder|of|alebo)\s(?:\p{Ll}{1,5}\s){0,2}(?:[dl]['’])?\p{Lu}/u;

const example = edgesLast(
  /(?:\b(?:e\.?g|i\.?e|ex|such as|like|including|for example|es|por ejemplo|par exemple|por exemplo|ad esempio|z\. ?b|inclusief|inklusive|vrátane|incluindo|incluido|incluyendo|compreso|notamment|bijv|napr|např)\.?[:,]?|例如|比如|如)\s*$|\b(?:such as|including|like)\s[^.;]{1,60}(?:,|\band)\s$/iu,
);

/** What stays of the sentence when the key is gone ties it to one place in the note. */
function isPlain({ text, context, dates, names }: Statement): boolean {
  return context !== '' || dates.length + names.length > 1 || text.split(' ').length >= fewestWords;
}
