// The acts of a key point beside those of a sentence, around each word that both have.
import { wordSet } from '../../text/word-set';
import { contentOf, type Frame } from '../points';
import type { Token } from '../tokens';
import { actAround, type Act, type Part } from './acts';
import { capitalKeys, isActor, type Sorter } from './actors';
import { isNoun, longestSentence, type Row } from './clauses';

/** Someone in an act. */
export interface Role {
  readonly token: Token;
  readonly governor: string;
}

export interface Doing {
  readonly verb: Token;
  readonly agents: readonly Role[];
  readonly patients: readonly Role[];
  readonly isPassive: boolean;
}

/** One word with its act in the model answer and in each place where the sentence has it. */
export interface SharedDoing {
  readonly meant: Doing;
  readonly typed: readonly Doing[];
}

export interface Roles {
  readonly shared: readonly SharedDoing[];
  /** Does the typed token say the model's? */
  readonly says: (typed: Token, meant: Token) => boolean;
  /** The act around a word of the whole model answer. */
  readonly inModel: (verb: Token) => Doing;
  readonly sorter: Sorter;
}

type Reader = (verb: Token, at: number) => Doing;

/** By the sentence or point that they read: each is read once in a marking, and then forgotten. */
const readers = new WeakMap<object, Reader>();

/** Are both short enough to be read for who does what? */
export function isReadable({ wanted, typed }: Frame): boolean {
  return wanted.length <= longestSentence && typed.length <= longestSentence;
}

const adjective = /(?:y|ful|ous|ive|able|al|ic)$/u;
/** They act; "Zeng's army" is no act of Zeng's. */
const bodies = wordSet(
  'army armies troop troops force forces fleet navy government party regime state empire council police soldier soldiers',
);
const follows = wordSet('of by on to over against from into for');

/** Reads who does what in both; it costs, so ask only for frames that share enough. */
export function readRoles(frame: Frame, sorter: Sorter): Roles {
  const { model, answer, names } = frame;
  const reader = (row: Row, knownOf: () => ReadonlySet<string>): Reader => {
    const memory: boolean[] = [];
    const doings = new Map<Token, Doing>();
    const known = knownOf();
    const tells = (index: number): boolean => {
      const token = row.tokens[index];
      return (memory[index] ??= token !== undefined && isActor(token, known, sorter, row.text));
    };
    return (verb, at) => {
      const doing = doings.get(verb) ?? tokensOf(row, verb, actAround(row, at, tells));
      doings.set(verb, doing);
      return doing;
    };
  };
  const readerOf = (key: object, row: Row, knownOf: () => ReadonlySet<string>): Reader => {
    const made = readers.get(key) ?? reader(row, knownOf);
    readers.set(key, made);
    return made;
  };
  const places = new Map(
    frame.wanted.map(({ token, found }) => [token, new Set(found.map((place) => place.token))]),
  );
  const meantRow: Row = { text: model.text, tokens: frame.wanted.map(({ token }) => token) };
  const meantAt = readerOf(meantRow.tokens[0] ?? meantRow, meantRow, () => names);
  const typedRow: Row = { text: answer.text, tokens: frame.typed };
  const typedAt = readerOf(
    frame.typed,
    typedRow,
    () => new Set([...names, ...capitalKeys(frame.typed, answer.text)]),
  );
  const wholeRow = { text: model.text, tokens: model.tokens };
  const wholeAt = readerOf(model, wholeRow, () => names);
  const first = frame.wanted[0]?.token.index ?? 0;
  const firstTyped = frame.typed[0]?.index ?? 0;
  const shared = contentOf(frame.wanted).flatMap(({ token, found }): SharedDoing[] => {
    const at = token.index - first;
    if (found.length === 0 || token.kind !== 'word') return [];
    if (isActor(token, names, sorter, model.text)) return [];
    if (!mayAct(meantRow, at)) return [];
    const meant = meantAt(token, at);
    if (meant.agents.length + meant.patients.length === 0) return [];
    const all = found.map((place) => [place.token, place.token.index - firstTyped] as const);
    if (!all.every(([, place]) => mayAct(typedRow, place))) return [];
    return [{ meant, typed: all.map(([verb, place]) => typedAt(verb, place)) }];
  });
  return {
    shared,
    says: (typed, meant) => places.get(meant)?.has(typed) ?? false,
    inModel: (verb) => wholeAt(verb, verb.index),
    sorter,
  };
}

/** Not an adjective, and as a noun only where it goes on: "an attack on", not "a window in". */
function mayAct(row: Row, at: number): boolean {
  const { norm = '' } = row.tokens[at] ?? {};
  if (bodies.has(norm)) return false;
  const next = row.tokens[at + 1]?.norm ?? '';
  // "13 billion dollars"
  if (row.tokens[at - 1]?.kind === 'number') return false;
  if (isNoun(row, at)) return follows.has(next) && !(norm.endsWith('ing') && next !== 'of');
  return !adjective.test(norm) || next === 'the' || next === 'a';
}

function tokensOf({ tokens }: Row, verb: Token, { agents, patients, isPassive }: Act): Doing {
  const roles = (parts: readonly Part[]): Role[] =>
    parts.flatMap(({ index, governor }) => {
      const token = tokens[index];
      return token && token !== verb ? [{ token, governor }] : [];
    });
  return { verb, agents: roles(agents), patients: roles(patients), isPassive };
}
