// How well the names of labelled notes are found and typed.
import nlp from 'compromise';
import type { HistoryNote } from '../../src/core/notes/note';
import type { LabelledName, Labels } from './labels';
import { rangeAt } from './labels';
import { addTally, emptyTally, type Tally } from './tally';

/** The types that a name is told by; `term` and the untyped `name` are counted apart. */
export const nameTypes = [
  'person',
  'place',
  'people',
  'organisation',
  'treaty',
  'operation',
  'event',
] as const;

/** What a reader found in something that takes the lines `from` to `to`, both included. */
export interface NameHit {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly text: string;
}

export interface NameScore {
  /** Names of the seven types whatever type was given: an untyped hit is a hit. */
  readonly found: Tally;
  /** The same with the right type. */
  readonly typed: Tally;
  readonly byType: ReadonlyMap<string, Tally>;
  /** Key terms; whatever else the note sets apart and is labelled as a name is neither right nor wrong. */
  readonly terms: Tally;
  /** "line type text" of what was labelled and not found, found and not labelled, found with another type. */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly mistyped: readonly string[];
}

const leading =
  /^(?:(?:the|an?|le|la|les|el|los|las|il|lo|gli|i|os?|as?|der|die|das|de|het|den|l['’]|president|king|queen|tsar|czar|kaiser|emperor|empress|pope|prince|princess|archduke|duke|duchess|lord|lady|sir|count|baron|general|gen\.|marshal|admiral|colonel|major|captain|lieutenant|chancellor|premier|prime minister|foreign minister|senator|ambassador|mayor|governor|bishop|archbishop|cardinal|saint|st\.|dr\.?|mr\.?|mrs\.?|professor|comrade|chairman|reichskanzler|reichspräsident|kanzler|könig|präsident|fürst|graf|papst|zar|président|roi|reine|empereur|général|presidente|rey|reina|rei|rainha|re|papa|imperador|emperador|imperatore|generale?|presidente|koning|keizer|kung|drottning|król|car|kráľ|král|cisár|císař)(?:\s+|(?<=['’])))+/iu;

/** As names are compared: case, article, title, possessive and dots play no part. */
export function comparedName(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\*|==|\[\[|\]\]|['’]s?$|[.,;:]+$/gu, '')
    .replace(/’/gu, "'")
    .trim();
  const bare = plain.replace(leading, '').replaceAll('.', '');
  return bare === '' ? plain : bare;
}

/**
 * Compares what a reader found with what a person labelled. A name counts once a line; what is labelled under `maybe`
 * is neither right nor wrong.
 */
export function scoreNames(
  labels: readonly LabelledName[],
  maybe: readonly LabelledName[],
  hits: readonly NameHit[],
): NameScore {
  const isCore = (type: string): boolean => nameTypes.some((each) => each === type);
  const wanted = unique(labels, ([line, , text]) => `${line} ${comparedName(text)}`);
  const given = unique(hits, ({ from, text }) => `${from} ${comparedName(text)}`);
  const isOne = ([line, , text]: LabelledName, hit: NameHit): boolean =>
    line >= hit.from && line <= hit.to && comparedName(text) === comparedName(hit.text);
  const met = new Map(
    wanted.flatMap((label) => {
      const hit = given.find((each) => isOne(label, each));
      return hit ? [[label, hit] as const] : [];
    }),
  );
  const wrong = given.filter((hit) => ![...wanted, ...maybe].some((label) => isOne(label, hit)));
  const core = wanted.filter(([, type]) => isCore(type));
  const foundCore = core.filter((label) => met.has(label));
  const tally = (type: string): Tally => {
    const hitsOfType = [...met].filter(
      ([label, hit]) => hit.type === type && (isCore(type) || !isCore(label[1])),
    );
    const right = hitsOfType.filter(([label]) => label[1] === type).length;
    const wrongly = wrong.filter((hit) => hit.type === type).length;
    const labelled = wanted.filter((label) => label[1] === type).length;
    return { right, wrong: hitsOfType.length - right + wrongly, missed: labelled - right };
  };
  const byType = new Map(nameTypes.map((type) => [type, tally(type)]));
  const typed = emptyTally();
  for (const each of byType.values()) addTally(typed, each);
  const show = (line: number, type: string, text: string): string => `${line} ${type} ${text}`;
  return {
    found: {
      right: foundCore.length,
      wrong: wrong.filter(({ type }) => type !== 'term').length,
      missed: core.length - foundCore.length,
    },
    typed,
    byType,
    terms: tally('term'),
    missed: wanted.filter((label) => !met.has(label)).map((label) => show(...label)),
    wrong: wrong.map((hit) => show(hit.from, hit.type, hit.text)),
    mistyped: [...met]
      .filter(([label, hit]) => label[1] !== hit.type)
      .map(([label, hit]) => `${show(...label)} (${hit.type})`),
  };
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Names as a reader gives them for one stretch of plain text. */
export type NameReader = (text: string) => readonly Pick<NameHit, 'type' | 'text'>[];

/** The types that compromise knows, in our words. */
export const compromiseTypes: readonly string[] = ['person', 'place', 'organisation'];

/** compromise, for English alone. */
export const compromiseNames: NameReader = (text) => {
  const doc = nlp(text);
  const found = { person: doc.people(), place: doc.places(), organisation: doc.organizations() };
  return Object.entries(found).flatMap(([type, view]) => {
    const names = view.out('array') as string[];
    return names.map((name) => ({ type, text: name.replace(/[.,;:!?]+$/u, '') }));
  });
};

/** The names that the note was read with, or that another reader finds in the same points; of some types alone. */
export function compareNames(
  labels: Labels,
  note: HistoryNote,
  read: NameReader | null = null,
  types: readonly string[] = [],
): NameScore {
  const { points = [], names = [], maybe_names: maybe = [] } = labels;
  const isAsked = (type: string): boolean => types.length === 0 || types.includes(type);
  const hits = note.points
    .filter(({ line }) => line <= labels.lines)
    .flatMap((point) => {
      const [, to] = points[rangeAt(points, point.line)] ?? [0, point.line];
      const found = read ? read(point.text) : point.names;
      return found.map(({ type, text }) => ({ from: point.line, to, type, text }));
    });
  return scoreNames(
    names.filter(([, type]) => isAsked(type)),
    // Names of other types are not what was asked for.
    [...maybe, ...names.filter(([, type]) => !isAsked(type))],
    hits.filter(({ type }) => isAsked(type)),
  );
}
