import type { HistoryNote, Role } from '../notes/note';
import { lazily } from '../text/lazy';
import { plainName } from './aliases';
import { datedEvents, type DatedEvent } from './events';
import { indexNames, type KnownName } from './names';
import { statementsOf, type Statement } from './statement';

/**
 * What other notes of the subject lend for wrong options. Each note is read when the ones before it were not enough,
 * so whoever takes little should stop early.
 */
export interface Siblings {
  /** Of a pool (see names.ts), unless this note says them too. */
  readonly names: (pool: string) => Iterable<KnownName>;
  readonly events: () => Iterable<DatedEvent>;
  /** Statements of points under a role. */
  readonly statements: (role: Role) => Iterable<Statement>;
}

/** So many are read at most: wrong options from notes far off are crossed out without knowing anything. */
const mostNotes = 4;

/** Of notes in another language nothing is taken, nor of notes about another time. */
export function lookAround(
  note: HistoryNote,
  own: readonly Statement[],
  siblings: readonly HistoryNote[],
): Siblings {
  const near = lazily(() => {
    const time = timeOf(note);
    const spoken = new Set(own.flatMap(({ names }) => names.map(({ text }) => text)));
    return siblings
      .filter((other) => other.language === note.language && other.title !== note.title)
      .filter((other) => isNear(time, timeOf(other)) && sharesNames(spoken, other))
      .slice(0, mostNotes)
      .map((other) => {
        const statements = lazily(() => statementsOf(other));
        return {
          statements,
          names: lazily(() => indexNames(statements()).pools),
          events: lazily(() => datedEvents(statements(), note.language === 'en')),
        };
      });
  });
  const said = lazily(() => wordsOf(note.title, own));
  return {
    *names(pool) {
      for (const { names } of near()) {
        for (const name of names().get(pool) ?? []) {
          if (!telling(name.plain).some((word) => said().has(word))) yield name;
        }
      }
    },
    *events() {
      for (const { events } of near()) yield* events();
    },
    *statements(role) {
      for (const { statements } of near()) {
        for (const statement of statements()) if (statement.point.role === role) yield statement;
      }
    },
  };
}

/** Days of the first and the last date; null where there are none to tell by. */
function timeOf({ points }: HistoryNote): readonly [number, number] | null {
  const dates = points.flatMap((point) => point.dates);
  const first = dates.reduce((least, { earliest }) => Math.min(least, earliest), Infinity);
  const last = dates.reduce((most, { latest }) => Math.max(most, latest), -Infinity);
  return Number.isFinite(last - first) ? [first, last] : null;
}

/** In days; a student mixes up what lies a lifetime apart, and more the longer ago. */
const lifetime = 40 * 365;
const now = 20_000;

function isNear(a: ReturnType<typeof timeOf>, b: ReturnType<typeof timeOf>): boolean {
  if (!a || !b) return false;
  const apart = Math.max(a[0] - b[1], b[0] - a[1]);
  return apart <= lifetime + Math.max(0, now - a[1]) / 8;
}

/** Of one world are notes that speak of the same names, besides one that anybody may speak of. */
function sharesNames(said: ReadonlySet<string>, { points }: HistoryNote): boolean {
  const shared = new Set<string>();
  for (const { names } of points) {
    for (const { text } of names) if (said.has(text)) shared.add(text);
    if (shared.size >= Math.min(fewestShared, said.size)) return true;
  }
  return false;
}

const fewestShared = 2;

function wordsOf(title: string, statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(plainName([title, ...statements.map(({ text }) => text)].join(' ')).split(' '));
}

/** The words of a plain name that no other name should share; all of a short one. */
function telling(plain: string): readonly string[] {
  const words = plain.split(' ');
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 ? long : words;
}
