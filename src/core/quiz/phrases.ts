import { lazily } from '../text/lazy';
import { spansOverlap, type Span } from '../text/span';
import { isStopWord } from '../text/stop-words';
import { isIrregular } from './clauses';
import type { Statement } from './statement';

/** Where an English sentence carries its meaning: what stands behind "led to", "because of" or its verb. */
export interface Phrase extends Span {
  readonly text: string;
  /** Phrases of one shape fit the same gap: number, article, how many words, what follows. */
  readonly shape: string;
  /** Behind words that say what came of what; else behind a verb. */
  readonly telling: boolean;
}

/** Behind these stands what a sentence is about. */
const linking =
  /\b(?:led to|leads? to|leading to|result(?:ed|ing|s)? (?:in|from)|because of|due to|thanks to|in response to|brought about|in (?:exchange|return) for|fears? of|relied on|depended on|based on|(?:lack|shortages?|loss|abolition|introduction|destruction|growth|spread) of|(?:responsible|known|famous|blamed) for|suffer(?:ed|ing)? from|accused of|charged with|in order to (?:\p{Ll}{3,12})|(?:want|need|fail|tri|decid|attempt)ed to (?:\p{Ll}{3,12}))\s/giu;
const verbs = /(?:^|[\s,;(–—-])(\p{Ll}{3,14})(?=\s)/gu;

/** These are heads of anything. */
const vague = lazily(
  () =>
    new Set(
      (
        'people person thing things way ways lot lots number part parts rest order times time years year days day weeks ' +
        'week months month side sides areas area place places case reason reasons result results fact facts example ' +
        'examples point points issue issues problem problems situation others amount kind type control role much ' +
        'power hands members member being having addition effect effects idea able likely first second third later ' +
        'attempt attempts million thousand billion hundred percent half free home back away together'
      ).split(' '),
    ),
);

/** Words that are no part of a thing's name, besides those of grammar. */
const loose =
  /^(?:\p{L}{2,}(?:ly|wards?)|\p{L}{2,}side|inland|abroad|overseas|outright|enough|including|causing|using|leading|making|according|following|led|had|upon|per|via|vs|etc|today|then|later|ago|back|away|together|likely|able|due|like|across|throughout|around|without|along|alongside|behind|beyond|near|despite|before|after|until|since|worth|little|anywhere|everywhere|nothing|something|everything|somebody|everyone|what|left|made|took|went|came|gave)$/u;

/** What ends so, or is one of these, tells of a thing and is none. */
const adjective =
  /(?:[^tv]al|[^sb]ic|ous|[^ti]ive|[^n]ary|ful|[ai]ble|less|ish|ern|ese)$|^(?:strong|weak|large|small|great|high|low|close|major|minor|rich|poor|old|young|whole|early|late|long|short|heavy|cheap|safe|free|angry|ready|ready|open|modern|main|common|secret|secure|separate|private|huge|massive|better|worse|faster|earlier|bigger|smaller|stronger|weaker|higher|lower|greater|larger|fewer|less|best|worst|naval|total|vital|final|rural|tribal|royal|loyal|rival|equal|legal|national|capital|brutal|fatal|mutual|central|political|social|economic|public|military|several|various|certain|serious|popular|similar|different|important|significant|dominant|constant|violent|urgent|silent|independent|permanent|prominent|ancient|recent|frequent|subsequent|sufficient|efficient|unpopular|strict|harsh|severe|extreme|intense|complete|absolute|immediate|wide|widespread|broad|deep|fierce|tense|vast|quick|rapid|slow|sudden|unfair|hard|easy|real|true|false|key|top|red|white|black)$/u;

const nounAfterAll =
  /^(?:epidemic|pandemic|republic|music|traffic|panic|mechanic|critic|fabric|arsenal|canal|trial|approval|refusal|withdrawal|funeral|cathedral|tribunal|ritual|coal|journal|proposal|removal|betrayal|denial|deal|initiative|motive|offensive|incentive|objective|boundary)$/u;

const longest = 34;

/** The phrases of a statement, the most telling first; one behind each link or verb. */
export function phrasesOf(statement: Statement): Phrase[] {
  const { text } = statement;
  // What one let others do goes on with a verb: "made soldiers swear".
  const starts: { readonly from: number; readonly telling: boolean }[] = [];
  for (const { 0: link, index } of text.matchAll(linking)) {
    starts.push({ from: index + link.length, telling: true });
  }
  for (const { 0: all, 1: word = '', index } of text.matchAll(verbs)) {
    if (isPast(word) && !isStopWord(word) && !/^(?:let|saw|heard|helped|watched|made)$/u.test(word))
      starts.push({ from: index + all.length + 1, telling: false });
  }
  const found = new Map<number, Phrase>();
  for (const { from, telling } of starts) {
    const phrase = phraseAt(statement, from, telling);
    if (phrase && !found.has(phrase.from)) found.set(phrase.from, phrase);
  }
  return [...found.values()];
}

function isPast(word: string): boolean {
  return (word.endsWith('ed') && /\p{Ll}{3}ed$/u.test(word)) || isIrregular(word);
}

/** Words of a phrase: in small letters, no digits. */
const wordShape = /^\p{Ll}{2,18}(?:-\p{Ll}{2,14})?$/u;

function phraseAt(
  { text, names, dates }: Statement,
  start: number,
  telling: boolean,
): Phrase | null {
  const lead = /^(?:(?:the|an?|their|his|her|its|some|more|many|any|all|new|only)\s){0,2}/u.exec(
    text.slice(start),
  );
  const from = start + (lead?.[0].length ?? 0);
  const taken: string[] = [];
  let to = from;
  let next = '';
  for (const { 0: word, index } of text
    .slice(from)
    .matchAll(/[^\s,.;:!?()[\]“”"]+|[,.;:!?()[\]“”"]/gu)) {
    const at = from + index;
    next = word;
    const ends = !wordShape.test(word) || isStopWord(word) || loose.test(word);
    if (ends || taken.length > 3) break;
    taken.push(word);
    to = at + word.length;
    next = '';
  }
  const head = taken.at(-1) ?? '';
  const key = text.slice(from, to);
  if (taken.length === 0 || taken.length > 3 || key.length > longest) return null;
  // A name or figure right behind is a part of it: "president Kern", "production 40 %"; so is "-" without blanks.
  if (/^[\p{Lu}\d/&+=→-]/u.test(next) && next !== '-') return null;
  if (head.length < 4 || vague().has(head) || taken.some((word) => vague().has(word))) return null;
  if (taken.length === 1 && head.length < 6) return null;
  const isVerbal = (word: string): boolean => /ing$/u.test(word) || isPast(word);
  // What ends in a verb was cut out of a clause.
  if (taken.slice(1).some(isVerbal) || isVerbal(head)) return null;
  if (adjective.test(head) && !nounAfterAll.test(head)) return null;
  if ([...names, ...dates].some((other) => spansOverlap(other, { from, to }))) return null;
  const before = lead?.[0].trim().split(' ').at(-1) ?? '';
  const article = /^(?:an?|the)$/u.test(before) ? before : before === '' ? '' : 'of somebody';
  const isPlural = /[^su]s$|(?:men|people|children)$/u.test(head);
  const shape = [
    isPlural,
    article,
    taken.length > 1,
    next === 'of',
    /ing$/u.test(taken[0] ?? ''),
  ].join(' ');
  return { from, to, text: key, shape, telling };
}
