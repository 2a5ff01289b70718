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
  const seen = new Set<string>();
  return [
    ...headingFaults(note, roleFor),
    ...note.sourceSets.flatMap(setFaults),
    ...note.points.flatMap(({ line, dates }) =>
      dates.flatMap(({ conflict, text, earliest }): Fault[] =>
        conflict ? [{ kind: 'weekday', line, text, day: earliest }] : [],
      ),
    ),
  ]
    .filter(({ kind, line }) => !seen.has(kind + line) && seen.add(kind + line))
    .sort((a, b) => a.line - b.line);
}

/** Of the headings that read as cause, course or impact by their own words: what is empty, and what is there twice. */
function headingFaults(
  note: HistoryNote,
  roleFor: (heading: string) => Role | null,
): readonly Fault[] {
  const { headings, points, sourceSets } = note;
  const filled = new Set([...points, ...sourceSets].map(({ heading }) => heading));
  const wordsOf = roleWords();
  const faults: Fault[] = [];
  /** The headings around, with the first one of each level and role below them; null once its twin was told. */
  const around = [{ rank: 0, firsts: new Map<string, Heading | null>() }];
  let end = 0;
  headings.forEach((heading, index) => {
    const { line, text, role, level } = heading;
    const rank = rankOf(heading);
    while ((around.at(-1)?.rank ?? 0) >= rank) around.pop();
    const firsts = around.at(-1)?.firsts;
    around.push({ rank, firsts: new Map() });
    const isNamed = role === 'cause' || role === 'course' || role === 'impact';
    if (!isNamed || heading.inherited || level === 'label' || roleFor(text)) return;

    const under = [...headingsUnder(note, index)];
    // In a note without any points all is empty, and an empty part of an empty heading goes without saying.
    if (points.length > 0 && index >= end && !under.some((each) => filled.has(each))) {
      end = index + under.length;
      faults.push({ kind: 'no-points', line, heading: text });
    }
    const first = firsts?.get(level + role);
    if (first === undefined) firsts?.set(level + role, heading);
    else if (first && !sayAlike(wordsOf(first), wordsOf(heading))) {
      firsts?.set(level + role, null);
      faults.push({ kind: 'same-role', line, role, headings: [first.text, text] });
    }
  });
  return faults;
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

function setFaults({ line, sources, questions }: SourceSet): readonly Fault[] {
  // Links alone are where something was read, and nothing to ask about.
  const count = sources.filter(({ kind }) => kind !== 'link').length;
  if (questions.length === 0) return count > 0 ? [{ kind: 'no-questions', line, count }] : [];
  const bare = questions.filter(({ model }) => model === '');
  const [first] = bare;
  const isNone = first && bare.length > 1 && bare.length === questions.length;
  const numbers = new Set<number>();
  return [
    ...questions
      .filter(({ number }) => numbers.has(number) || !numbers.add(number))
      .map((question) => numbered('same-number', question)),
    ...(isNone
      ? [{ kind: 'no-models', line: first.line, count: bare.length } as const]
      : bare.map((question) => numbered('no-model', question))),
  ];
}

function numbered(
  kind: 'same-number' | 'no-model',
  { line, number }: SourceSet['questions'][number],
): Fault {
  return { kind, line, number };
}
