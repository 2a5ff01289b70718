import type { NameType } from '../notes/note';
import { plainName, samePlainName } from './aliases';
import type { Statement } from './material';

/** A name of the note with all that its occurrences tell about it. */
export interface KnownName {
  readonly plain: string;
  /** As written where it stands first. */
  readonly text: string;
  readonly type: NameType;
  readonly count: number;
  /** Mostly said with "the", so that an article before the gap would tell it from others. */
  readonly withThe: boolean;
  /** The statement where it stands first. */
  readonly statement: Statement;
}

export type NameIndex = ReadonlyMap<string, KnownName>;

/** Every name of the statements by its plain form, in the order of the note. */
export function indexNames(statements: readonly Statement[]): NameIndex {
  const index = new Map<string, KnownName & { thes: number }>();
  for (const statement of statements) {
    for (const name of statement.names) {
      const plain = plainName(name.text);
      if (plain === '') continue;
      const the = hasThe(statement.text, name.from, name.text) ? 1 : 0;
      const known = index.get(plain);
      const count = (known?.count ?? 0) + 1;
      const thes = (known?.thes ?? 0) + the;
      index.set(plain, {
        plain,
        text: known?.text ?? name.text.replace(/^the\s+/iu, ''),
        // One place where the reader was sure of the type is enough.
        type: known && known.type !== 'name' ? known.type : name.type,
        count,
        thes,
        withThe: thes * 2 >= count,
        statement: known?.statement ?? statement,
      });
    }
  }
  return index;
}

function hasThe(text: string, from: number, name: string): boolean {
  return /^the\s/iu.test(name) || /\bthe\s+['"‘“]?$/iu.test(text.slice(0, from));
}

/**
 * How alike two names look, 0..1: words, capitals, digits, plural and length. Options that stand out
 * by their form give the answer away.
 */
export function likeness(a: KnownName, b: KnownName): number {
  const features = (name: KnownName): (boolean | number)[] => [
    /^\p{Lu}/u.test(name.text),
    /^\p{Lu}{2,}$/u.test(name.text),
    /\d/u.test(name.text),
    /s$/u.test(name.text),
    Math.min(3, name.text.split(' ').length),
    name.withThe,
  ];
  const other = features(b);
  const equal = features(a).filter((feature, at) => feature === other[at]).length;
  const length = Math.min(a.text.length, b.text.length) / Math.max(a.text.length, b.text.length);
  return (equal / other.length) * 0.8 + length * 0.2;
}

/** Names that none of the others may stand for, best first; the first of each group of aliases stays. */
export function withoutAliases(names: readonly KnownName[], taken: readonly string[]): KnownName[] {
  const kept: KnownName[] = [];
  for (const name of names) {
    const clash = (plain: string): boolean => samePlainName(plain, name.plain);
    if (!taken.some(clash) && !kept.some((other) => clash(other.plain))) kept.push(name);
  }
  return kept;
}
