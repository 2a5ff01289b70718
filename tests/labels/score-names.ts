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

/** As in a label file: a line from 1, a type, the words as they stand. */
export type NameLabel = readonly [line: number, type: string, text: string];

/** What a reader found in something that takes the lines `from` to `to`, both included. */
export interface NameHit {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly text: string;
}

/** Of `wanted` labels and `given` hits so many are `right`. */
export interface Tally {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
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
  labels: readonly NameLabel[],
  maybe: readonly NameLabel[],
  hits: readonly NameHit[],
): NameScore {
  const isCore = (type: string): boolean => nameTypes.some((each) => each === type);
  const wanted = unique(labels, ([line, , text]) => `${line} ${comparedName(text)}`);
  const given = unique(hits, ({ from, text }) => `${from} ${comparedName(text)}`);
  const isOne = ([line, , text]: NameLabel, hit: NameHit): boolean =>
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
    return {
      right: hitsOfType.filter(([label]) => label[1] === type).length,
      given: hitsOfType.length + wrong.filter((hit) => hit.type === type).length,
      wanted: wanted.filter((label) => label[1] === type).length,
    };
  };
  const byType = new Map(nameTypes.map((type) => [type, tally(type)]));
  const show = (line: number, type: string, text: string): string => `${line} ${type} ${text}`;
  return {
    found: {
      right: foundCore.length,
      given: wrong.filter(({ type }) => type !== 'term').length + foundCore.length,
      wanted: core.length,
    },
    typed: [...byType.values()].reduce(addTallies),
    byType,
    terms: tally('term'),
    missed: wanted.filter((label) => !met.has(label)).map((label) => show(...label)),
    wrong: wrong.map((hit) => show(hit.from, hit.type, hit.text)),
    mistyped: [...met]
      .filter(([label, hit]) => label[1] !== hit.type)
      .map(([label, hit]) => `${show(...label)} (${hit.type})`),
  };
}

export function addTallies(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, given: a.given + b.given, wanted: a.wanted + b.wanted };
}

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
export function rates({
  right,
  given,
  wanted,
}: Tally): Record<'precision' | 'recall' | 'f1', number> {
  const share = (of: number): number => (of === 0 ? 0 : right / of);
  return {
    precision: share(given),
    recall: share(wanted),
    f1: given + wanted === 0 ? 0 : (2 * right) / (given + wanted),
  };
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
