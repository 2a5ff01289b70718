import type { Name, NameType } from '../notes/note';
import { remembering } from '../text/lazy';
import type { Random } from '../text/random';
import { listenTo, plainName, samePlainName } from './aliases';
import { groupBy } from '../text/group';
import type { Statement } from './statement';

/** A name of the note of which some place is sure what it names. */
export interface KnownName {
  readonly plain: string;
  /** As written where it stands first, without article. */
  readonly text: string;
  readonly type: NameType;
  /** Names of one pool may be offered beside each other: of one type, with "the" or without, of the same capitals. */
  readonly pool: string;
  /** The statement where it stands first. */
  readonly statement: Statement;
  /** All statements that say it. */
  readonly uses: readonly Statement[];
}

export interface NameIndex {
  readonly byPlain: ReadonlyMap<string, KnownName>;
  readonly pools: ReadonlyMap<string, readonly KnownName[]>;
  /** As `listenTo`: the names of one sentence are asked for by turns, and each listens to it. */
  readonly listen: typeof listenTo;
  /** Names of a pool that other notes say, and this one does not; none without it. */
  readonly more?: (pool: string) => Iterable<KnownName>;
}

interface Use {
  readonly name: Name;
  readonly statement: Statement;
}

/** Capitals alone tell too little of a name to set it against others: names of no known type are left out. */
export function indexNames(statements: readonly Statement[]): NameIndex {
  const uses = statements.flatMap((statement) =>
    statement.names
      .filter((name) => !isLabel(statement.text, name))
      .map((name) => ({ name, statement })),
  );
  const names = [...groupBy(uses, ({ name }) => plainName(name.text))].flatMap(([plain, all]) => {
    const [first] = all;
    const type = all.find(({ name }) => name.type !== 'name')?.name.type;
    const text = first?.name.text.replace(article, '') ?? '';
    if (!first || !type || !/\p{L}{2}/u.test(plain)) return [];
    if (type === 'term' && phrase.test(text)) return [];
    const withThe = all.filter(saysThe).length * 2 >= all.length;
    const pool = [type, withThe, /^\p{Lu}/u.test(text)].join(' ');
    const said = all.map(({ statement }) => statement);
    return [{ plain, text, type, pool, statement: first.statement, uses: said }];
  });
  return {
    byPlain: new Map(names.map((name) => [name.plain, name])),
    pools: groupBy(names, ({ pool }) => pool),
    listen: remembering(listenTo),
  };
}

/** Marked in the note, and no term: a clause, a figure, a part of a sentence. */
const phrase =
  /[\d,.!?;:]|(?:\S{1,60}\s{1,9}){3}|^(?:and|or|to|of|in|by|the|an?|is|are|was|were|not|with|for)\b/iu;

/** "The" before a name that is itself no part of it. */
export const article = /^the\s+/iu;

/** Stands before a colon, or alone: the heading of what follows. */
export function isLabel(text: string, { from, to }: Name): boolean {
  return !/\p{L}/u.test(text.slice(0, from)) && /^\P{L}*(?::|$)/u.test(text.slice(to));
}

function saysThe({ name, statement }: Use): boolean {
  return article.test(name.text) || /\bthe\s+['"‘“]?$/iu.test(statement.text.slice(0, name.from));
}

/** How far around the key wrong names are looked for: names of one part of a note are confused, not those of others. */
const reach = 24;

/** Three options are enough; a fourth must look as much like the key as this (see `likeness`). */
const enough = 2;
const goodFourth = 1.5;

/** So many names of other notes are looked at: they come nearest note first. */
const mostOthers = 24;

/**
 * Two names of the key's pool that are not in the text, three where the third is good, the likest in form first; none
 * may stand for another. What the note itself has too few of, other notes lend.
 */
export function wrongNames(
  key: KnownName,
  { pools, listen, more }: NameIndex,
  text: string,
  random: Random,
): KnownName[] {
  const pool = pools.get(key.pool) ?? [];
  const at = pool.indexOf(key);
  const isSaid = listen(text);
  const taken = [key];
  const take = (names: readonly KnownName[], most: number): void => {
    const rated = names
      .map((name) => {
        const alike = likeness(key, name);
        return { name, alike, rating: alike + random() * 0.4 };
      })
      .sort((a, b) => b.rating - a.rating);
    for (const { name, alike } of rated) {
      if (taken.length > most) return;
      if (taken.length > enough && alike < goodFourth) continue;
      const free = !taken.some((other) => mayBeOne(other, name)) && !isSaid(name.text, name.plain);
      if (free) taken.push(name);
    }
  };
  take(pool.slice(Math.max(0, at - reach), at + reach), enough + 1);
  if (taken.length <= enough && more) take(firstOf(more(key.pool), mostOthers), enough);
  return taken.slice(1);
}

function firstOf<T>(items: Iterable<T>, count: number): T[] {
  const first: T[] = [];
  for (const item of items) {
    first.push(item);
    if (first.length >= count) break;
  }
  return first;
}

/** People who share a name, with whatever title or slip of typing, are not set against each other. */
function mayBeOne(a: KnownName, b: KnownName): boolean {
  if (samePlainName(a.plain, b.plain)) return true;
  const words = b.plain.split(' ');
  return (
    a.type === 'person' &&
    a.plain.split(' ').some((word) => word.length > 3 && words.includes(word))
  );
}

/** How alike two names look, 0..2: an option that stands out by its form gives the answer away. */
function likeness({ text: a }: KnownName, { text: b }: KnownName): number {
  const length = Math.min(a.length, b.length) / Math.max(a.length, b.length);
  return length + (isShort.test(a) === isShort.test(b) ? 1 : 0);
}

const isShort = /^\p{Lu}[\p{Lu}.]+$/u;
