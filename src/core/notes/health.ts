// What in a note deserves a look: facts with the values that a sentence about them needs, no sentences.
import type { Day } from '../dates/date';
import type { Heading, HistoryNote, Role, SourceSet } from './note';
import { roleOf } from './roles';
import { headingsUnder, rankOf } from './under';

/** Lines are 1-based: where one would go to mend it. */
export type Fault = { readonly line: number } & (
  | { readonly kind: 'no-model' | 'same-number'; readonly number: number }
  /** Not one of so many questions of a set has a model answer. */
  | { readonly kind: 'no-models'; readonly count: number }
  | { readonly kind: 'no-questions'; readonly count: number }
  | { readonly kind: 'no-points'; readonly heading: string }
  | { readonly kind: 'same-role'; readonly role: Role; readonly headings: readonly string[] }
  /** `text` names a day of the week; `day` is the date that it names beside it. */
  | { readonly kind: 'weekday'; readonly text: string; readonly day: Day }
);

/**
 * The faults of a note in the order of its lines, at most one of a kind on a line. `roleFor` says what the student
 * chose, as the note was read by: what was chosen is no fault.
 */
export function findFaults(
  note: HistoryNote,
  roleFor: (heading: string) => Role | null = () => null,
): Fault[] {
  const named = namedHeadings(note, roleFor);
  const faults = [
    ...emptyHeadings(note, named),
    ...twins(note, named),
    ...note.sourceSets.flatMap(setFaults),
    ...note.points.flatMap(({ line, dates }) =>
      dates.flatMap(({ conflict, text, earliest }): Fault[] =>
        conflict ? [{ kind: 'weekday', line, text, day: earliest }] : [],
      ),
    ),
  ];
  const seen = new Set<string>();
  return faults
    .filter(({ kind, line }) => !seen.has(`${kind}${line}`) && seen.add(`${kind}${line}`))
    .sort((a, b) => a.line - b.line);
}

/** Indexes of the headings that read as cause, course or impact by their own words. */
function namedHeadings(
  { headings }: HistoryNote,
  roleFor: (heading: string) => Role | null,
): number[] {
  return [...headings.keys()].filter((index) => {
    const { role, level, inherited, text } = headings[index] ?? nowhere;
    const isNamed = role === 'cause' || role === 'course' || role === 'impact';
    return isNamed && !inherited && level !== 'label' && !roleFor(text);
  });
}

/** In a note without any points all is empty, and the outline shows it. */
function emptyHeadings(note: HistoryNote, named: readonly number[]): Fault[] {
  const { headings, points, sourceSets } = note;
  const filled = new Set([...points, ...sourceSets].map(({ heading }) => heading));
  let end = 0;
  return named.flatMap((index): Fault[] => {
    const { line, text } = headings[index] ?? nowhere;
    const under = [...headingsUnder(note, index)];
    if (points.length === 0 || index < end || under.some((each) => filled.has(each))) return [];
    // An empty part of an empty heading goes without saying.
    end = index + under.length;
    return [{ kind: 'no-points', line, heading: text }];
  });
}

/** Neighbours of one level that read as the same by different words: "Causes" and "Background". */
function twins({ headings }: HistoryNote, named: readonly number[]): Fault[] {
  const firsts = new Map<string, Heading>();
  const told = new Set<string>();
  const parents = parentsOf(headings);
  const wordsOf = roleWords();
  return named.flatMap((index): Fault[] => {
    const heading = headings[index] ?? nowhere;
    const { role, text, line, level } = heading;
    const place = `${parents[index]} ${level} ${role}`;
    const first = firsts.get(place);
    if (!first) firsts.set(place, heading);
    if (!first || told.has(place) || sayAlike(wordsOf(first), wordsOf(heading))) return [];
    told.add(place);
    return [{ kind: 'same-role', line, role, headings: [first.text, text] }];
  });
}

/** For every heading the index of the one that it stands below, or -1. */
function parentsOf(headings: readonly Heading[]): number[] {
  const open: number[] = [];
  return headings.map((heading, index) => {
    const isBeside = (other: number | undefined): boolean =>
      other !== undefined && rankOf(headings[other] ?? nowhere) >= rankOf(heading);
    while (isBeside(open.at(-1))) open.pop();
    const parent = open.at(-1) ?? -1;
    open.push(index);
    return parent;
  });
}

/** Parts of one thing, told apart: "Political causes" and "Economic factors", "Kriegsursachen" and "Ursachen". */
function sayAlike(one: RoleWords, other: RoleWords): boolean {
  return (
    (one.isQualified && other.isQualified) ||
    one.naming.some((word) => other.naming.some((another) => share(word, another)))
  );
}

/** Two letters in a row in scripts without blanks, four in others. */
function share(word: string, other: string): boolean {
  const letters = /[\u3040-\u9fff]/u.test(word) ? 2 : 4;
  const enough = Math.min(word.length, other.length, letters);
  const starts = Array.from({ length: word.length - enough + 1 }, (_, at) => at);
  return starts.some((at) => other.includes(word.slice(at, at + enough)));
}

interface RoleWords {
  /** Those that name the role each for itself; where none does ("Road to war"), the first. */
  readonly naming: readonly string[];
  /** Something stands before them: "Political causes". */
  readonly isQualified: boolean;
}

/** What in a heading names its role; every word is looked up once. */
function roleWords(): (heading: Heading) => RoleWords {
  const known = new Map<string, Role | null>();
  const roleNamed = (word: string): Role | null => {
    const role = known.has(word) ? known.get(word) : roleOf(word);
    known.set(word, role ?? null);
    return role ?? null;
  };
  return ({ text, role }) => {
    const folded = text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    const words: readonly string[] = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
    const naming = words.filter((word) => roleNamed(word) === role);
    const first = words.indexOf(naming[0] ?? '');
    return {
      naming: naming.length > 0 ? naming : words.slice(0, 1),
      isQualified: words.slice(0, Math.max(first, 0)).some((word) => word.length > 3),
    };
  };
}

function setFaults({ line, sources, questions }: SourceSet): Fault[] {
  if (questions.length === 0) {
    // Links alone are where something was read, and nothing to ask about.
    const count = sources.filter(({ kind }) => kind !== 'link').length;
    return count > 0 ? [{ kind: 'no-questions', line, count }] : [];
  }
  const numbers = new Set<number>();
  const repeated = questions.flatMap((question): Fault[] => {
    const isNew = !numbers.has(question.number);
    numbers.add(question.number);
    return isNew ? [] : [{ kind: 'same-number', line: question.line, number: question.number }];
  });
  const bare = questions.filter(({ model }) => model === '');
  const [first] = bare;
  if (first && bare.length > 1 && bare.length === questions.length) {
    return [...repeated, { kind: 'no-models', line: first.line, count: bare.length }];
  }
  return [
    ...repeated,
    ...bare.map((question): Fault => ({
      kind: 'no-model',
      line: question.line,
      number: question.number,
    })),
  ];
}

const nowhere: Heading = {
  from: 0,
  to: 0,
  line: 0,
  text: '',
  level: 1,
  role: 'topic',
  inherited: false,
};
