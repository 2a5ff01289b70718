// The acts of a key point beside those of a sentence, around each word that both have.
import { nameKeysOf } from '../weights';
import { contentOf, type Frame } from '../points';
import type { Token } from '../tokens';
import { isActor, Sorter } from './actors';
import { actAround } from './acts';
import type { Row } from './clauses';

export interface Doing {
  readonly verb: Token;
  readonly agents: readonly Token[];
  readonly patients: readonly Token[];
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
  readonly sorter: Sorter;
}

export function readRoles(frame: Frame): Roles {
  const sorter = new Sorter();
  const { names } = frame;
  const meantRow: Row = { text: frame.model.text, tokens: frame.wanted.map(({ token }) => token) };
  const typedRow: Row = { text: frame.answer.text, tokens: frame.typed };
  const reader = (row: Row, all: ReadonlySet<string>) => {
    const actors = row.tokens.map((token) => isActor(token, all, sorter, row.text));
    return (at: number): Doing | null => {
      const verb = row.tokens[at];
      if (!verb) return null;
      const { agents, patients } = actAround(row, at, (index) => actors[index] === true);
      const tokensAt = (indexes: readonly number[]): Token[] =>
        indexes.flatMap((index) => row.tokens[index] ?? []);
      return { verb, agents: tokensAt(agents), patients: tokensAt(patients) };
    };
  };
  const places = new Map(
    frame.wanted.map(({ token, found }) => [token, new Set(found.map((place) => place.token))]),
  );
  const meantAt = reader(meantRow, names);
  const typedNames = new Set([...names, ...nameKeysOf(frame.answer)]);
  const typedAt = reader(typedRow, typedNames);
  const typedIndex = new Map(frame.typed.map((token, index) => [token, index]));
  const shared = contentOf(frame.wanted).flatMap(({ token, found }): SharedDoing[] => {
    if (found.length === 0 || token.kind !== 'word' || names.has(token.key)) return [];
    const meant = meantAt(meantRow.tokens.indexOf(token));
    const typed = found.flatMap((place) => typedAt(typedIndex.get(place.token) ?? -1) ?? []);
    return meant ? [{ meant, typed }] : [];
  });
  return { shared, says: (typed, meant) => places.get(meant)?.has(typed) ?? false, sorter };
}
