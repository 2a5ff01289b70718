import { wordSet } from '../../text/word-set';
import { contentOf, weigh, type Frame } from '../points';
import { contentBeside, isContent, type Token } from '../tokens';
import { capitalKeys, type Sort } from './actors';
import type { Contradiction } from './check';
import { boundaryAfter, governorOf, isVerbLike, type Row } from './clauses';
import { mayBeOne, nameRuns, type NameRun } from './name-runs';
import { type Doing, type Role, type Roles, type SharedDoing } from './roles';

/** So much of the point's other words must stand there: less may speak of something else ... */
const enoughShared = 0.5;
/** ... and so much where the right name stands elsewhere in the answer. */
const nearlyAll = 0.7;
/** ... and so much where nothing but the part that the name takes tells. */
const mostSaid = 0.6;

interface Placed {
  readonly row: Row;
  readonly run: NameRun;
}

/**
 * The sentence says of another what the point says: "Nixon blockaded Cuba" for "Kennedy blockaded Cuba". A name of the
 * same sort stands in the place of the point's: before or after the same word, behind the same preposition, or
 * between the same neighbours; and the model answer has it nowhere with that word.
 */
export function findWrongName(frame: Frame, roles: Roles): Contradiction | null {
  const content = contentOf(frame.wanted);
  const said = weigh(content.filter(({ found }) => found.length > 0));
  if (said === 0 || said < weigh(content) * 0.3) return null;
  const saying = new Set(frame.wanted.flatMap(({ found }) => found.map(({ token }) => token)));
  const typedRow: Row = { text: frame.answer.text, tokens: frame.typed };
  const typedRuns = nameRuns(
    typedRow,
    capitalKeys(frame.typed, frame.answer.text),
    roles.sorter,
    (token) => !saying.has(token),
  ).filter(
    (run) => (run.sort !== '' || !isByname(typedRow, run)) && !isSetAside(frame, run, saying),
  );
  if (typedRuns.length === 0) return null;
  const missing = new Set(
    content.filter(({ found }) => found.length === 0).map(({ token }) => token),
  );
  const meantRow: Row = { text: frame.model.text, tokens: frame.wanted.map(({ token }) => token) };
  for (const run of nameRuns(meantRow, frame.names, roles.sorter, (token) => missing.has(token))) {
    const rest = weigh(content.filter(({ token }) => !run.tokens.includes(token)));
    const keys = new Set(run.tokens.map(({ key }) => key));
    const isElsewhere = frame.answer.tokens.some(({ key }) => keys.has(key));
    const isMissing = !isElsewhere && said >= rest * mostSaid;
    if (rest === 0 || said < rest * (isElsewhere ? nearlyAll : enoughShared)) continue;
    const meant = { row: meantRow, run };
    const typed = typedRuns.find(
      (other) =>
        !(run.sort === 'state' && capitals.has(other.tokens[0]?.norm ?? '')) &&
        mayStandFor(meant, { row: typedRow, run: other }) &&
        // A name that nobody knows may be another word for one that is known.
        (other.sort !== '' ||
          run.sort === '' ||
          (isMissing &&
            run.sort !== 'place' &&
            run.sort !== 'state' &&
            isPlainName(typedRow, other)) ||
          other.tokens.some(({ key }) => frame.names.has(key))) &&
        (haveOneSlot(frame, roles, meant, { row: typedRow, run: other }) ||
          (isMissing &&
            typedRuns.length === 1 &&
            takesPart(frame, meant, { row: typedRow, run: other }))),
    );
    if (typed) return { kind: 'wrong-name', typed, meant: run };
  }
  if (said < weigh(content) * enoughShared) return null;
  return findWrongRole(frame, roles, typedRuns);
}

/** Governments go by the names of their cities. */
const capitals = wordSet(
  'london paris berlin moscow washington rome vienna madrid tokyo beijing peking petersburg petrograd ankara delhi cairo dublin',
);
/** So many words before a name a "not" sets it aside, whatever commas stand between. */
const setAside = 5;

/** "And not Guy Fawkes", or a name in which the point's own stands: it is nobody's rival. */
function isSetAside({ answer }: Frame, run: NameRun, saying: ReadonlySet<Token>): boolean {
  const [first] = run.tokens;
  const before = answer.tokens.slice(Math.max(0, (first?.index ?? 0) - setAside), first?.index);
  return (
    before.some(({ norm, sentence }) => norm === 'not' && sentence === first?.sentence) ||
    run.tokens.some((token) => answer.denied[token.index] === true || saying.has(token))
  );
}

/** One word with a capital, and none right before it: "Hoover", not "Old Hickory" nor "the Mahatma". */
function isPlainName({ text, tokens }: Row, { first, tokens: run }: NameRun): boolean {
  const [name] = run;
  if (run.length > 1 || !name || name.to - name.from < 4) return false;
  return (
    tokens[first - 1]?.norm !== 'the' && /^\p{Lu}\p{Ll}+$/u.test(text.slice(name.from, name.to))
  );
}

/** "Old Hickory" */
function isByname({ text, tokens }: Row, { first }: NameRun): boolean {
  const before = tokens[first - 1];
  return before?.kind === 'word' && !title.test(before.norm) && !isLower(text, before);
}

const title =
  /^(?:king|queen|emperor|empress|tsar|kaiser|pope|president|general|admiral|marshal|caliph|sultan|lord|duke|count|prince|chancellor|minister|chairman|leader|governor|captain|colonel)$/u;

function isLower(text: string, { from }: Token): boolean {
  return /^\p{Ll}/u.test(text.charAt(from));
}

/** Nearly all of the point is said of another, whom the model answer has nowhere, and both take the same part in it. */
function takesPart({ model }: Frame, meant: Placed, typed: Placed): boolean {
  const keys = new Set(typed.run.tokens.map(({ key }) => key));
  if (model.tokens.some(({ key }) => keys.has(key))) return false;
  const part = partOf(meant);
  return part !== '' && part === partOf(typed);
}

/** "Does": it stands before the verb or behind "by"; "under": in whose time; '' is not known. */
function partOf({ row, run }: Placed): 'does' | 'under' | '' {
  const { tokens } = row;
  const governor = governorOf(row, run.first);
  const after = tokens[run.last + 1]?.norm ?? '';
  const [last, next] = [tokens[run.first - 1], tokens[run.last + 1]];
  // "..., the Soviet Union gave"
  const isAhead = last === undefined || last.norm === 'the' || isContent(last);
  if (governor === 'by' || (isAhead && next && isVerbLike(next))) return 'does';
  if (governor === 'under' || (governor === 'with' && after === 'as')) return 'under';
  if (governor !== '') return '';
  const before = tokens.slice(0, run.first);
  if (before.every((token) => !isContent(token) || token.date || title.test(token.norm)))
    return 'does';
  return '';
}

/** A name that no list knows may be a person's, a place's or a body's; "the" before it makes it a title. */
function mayStandFor(meant: Placed, typed: Placed): boolean {
  const { sort } = meant.run;
  const text = ({ row, run }: Placed): string => row.text.slice(run.from, run.to);
  if (!isOneSort(sort, typed.run.sort) || mayBeOne(text(meant), text(typed))) return false;
  const hasThe = ({ row, run }: Placed): boolean => row.tokens[run.first - 1]?.norm === 'the';
  return typed.run.sort !== '' || !hasThe(typed) || hasThe(meant);
}

function isOneSort(meant: Sort, typed: Sort): boolean {
  if (meant === 'thing' || meant === 'continent') return false;
  const open = /^(?:person|place|body|)$/u;
  return (
    meant === typed || ((meant === '' || typed === '') && open.test(meant) && open.test(typed))
  );
}

/** Do both names stand in one slot? */
function haveOneSlot(frame: Frame, roles: Roles, meant: Placed, typed: Placed): boolean {
  const { shared, says } = roles;
  for (const doing of shared) {
    for (const side of ['agents', 'patients'] as const) {
      const role = roleOf(meant.run, doing.meant[side]);
      const others = doing.typed.map((act) => roleOf(typed.run, act[side]));
      if (!role || others.some((other) => !other)) continue;
      const isSlot = others.every((other) => other?.governor === role.governor);
      if (side === 'patients' && !isSlot) continue;
      if (!isSaidSo(roles, frame, doing.meant.verb, side, typed.run)) return true;
    }
  }
  const [governor, typedGovernor] = [meant, typed].map(({ row, run }) =>
    governorOf(row, run.first),
  );
  const [before, typedBefore] = [beside(meant, -1), beside(typed, -1)];
  const [after, typedAfter] = [beside(meant, 1), beside(typed, 1)];
  const isSame = (a?: Token, b?: Token): boolean =>
    a !== undefined && b !== undefined && says(b, a);
  const sameBefore = isSame(before, typedBefore);
  const sameAfter = isSame(after, typedAfter);
  // "The caliph Umar", "the caliph Ali": one title before both, or one head behind them.
  const isTitled = sameBefore && [meant, typed].every((each) => isNextTo(each, -1));
  const isHeaded = sameAfter && [meant, typed].every((each) => isNextTo(each, 1));
  if (isTitled && before && title.test(before.norm)) return true;
  if (isHeaded && after && !isVerbLike(after) && !isNamedWith(frame, typed.run, after)) return true;
  const isBound = sameBefore
    ? (governor !== '' && governor === typedGovernor) || sameAfter || (!after && !typedAfter)
    : sameAfter && governor === typedGovernor && (governor !== '' || (!before && !typedBefore));
  const word = sameBefore ? before : after;
  return isBound && word !== undefined && !isNamedWith(frame, typed.run, word);
}

/**
 * Each place of a word of the point has somebody else beside it, who is of the same sort or whom the note knows as
 * another: "Russia gained the Rhineland, and Prussia ..." for "Prussia gained the Rhineland".
 */
function findWrongRole(
  frame: Frame,
  roles: Roles,
  typedRuns: readonly NameRun[],
): Contradiction | null {
  const own = new Set(frame.wanted.map(({ token }) => token.key));
  for (const { meant, typed } of roles.shared) {
    for (const side of ['agents', 'patients'] as const) {
      const direct = (all: readonly Role[]): readonly Role[] =>
        side === 'agents' ? all : all.filter(({ governor }) => governor === '');
      const role = direct(meant[side])[0];
      if (!role || typed.some(({ isPassive }) => isPassive !== meant.isPassive)) continue;
      const sort = roles.sorter.sortOf(role.token.norm);
      const isOther = (run: NameRun): boolean => {
        const isKnown = run.tokens.every(({ key }) => frame.names.has(key) && !own.has(key));
        const isVague = /^(?:|thing)$/u;
        if (run.sort === sort)
          return sort === 'person' || sort === 'state' || (isKnown && sort === '');
        return (
          isKnown &&
          frame.names.has(role.token.key) &&
          (isVague.test(sort) || isVague.test(run.sort))
        );
      };
      const isMeant = ({ token }: Role): boolean =>
        meant[side].some((each) => roles.says(token, each.token));
      const runs = typed.map((act) =>
        act[side].some(isMeant)
          ? undefined
          : typedRuns.find((run) => isOther(run) && roleOf(run, direct(act[side]))),
      );
      const [run] = runs;
      if (!run || !runs.every(Boolean) || isSaidSo(roles, frame, meant.verb, side, run)) continue;
      const isOne = mayBeOne(role.token.norm, frame.answer.text.slice(run.from, run.to));
      if (!isOne) return { kind: 'wrong-name', typed: run, meant: role.token };
    }
  }
  return null;
}

function roleOf(run: NameRun, side: readonly Role[]): Role | undefined {
  return side.find(({ token }) => run.tokens.includes(token));
}

/** Has the model answer that name on that side of that word anywhere? */
function isSaidSo(
  { inModel }: Roles,
  { model }: Frame,
  verb: SharedDoing['meant']['verb'],
  side: keyof Pick<Doing, 'agents' | 'patients'>,
  { tokens }: NameRun,
): boolean {
  return model.tokens.some(
    (token) =>
      token.key === verb.key &&
      inModel(token)[side].some((role) => tokens.some(({ key }) => key === role.token.key)),
  );
}

/** The nearest word of meaning beside a name. */
function beside({ row, run }: Placed, step: 1 | -1): Token | undefined {
  return contentBeside(row.tokens, step > 0 ? run.last : run.first, step);
}

function isNextTo({ row, run }: Placed, step: 1 | -1): boolean {
  const at = step > 0 ? run.last : run.first;
  const next = row.tokens[at + step];
  return isContent(next) && !next.date && boundaryAfter(row, step > 0 ? at : at - 1) === 'none';
}

/** Has the model answer that name with that word in one of its sentences? */
function isNamedWith({ model }: Frame, { tokens }: NameRun, word: Token): boolean {
  const keys = new Set(tokens.map(({ key }) => key));
  const sentences = new Set(
    model.tokens.filter(({ key }) => keys.has(key)).map(({ sentence }) => sentence),
  );
  return model.tokens.some(({ key, sentence }) => key === word.key && sentences.has(sentence));
}
