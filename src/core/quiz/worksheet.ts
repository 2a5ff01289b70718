import type { Strings } from '../../strings';
import type { Source } from '../notes/note';
import type { MatchQuestion, OrderQuestion, Question, WrittenQuestion } from './question';

/** A quiz on paper: what is asked, and apart from it what is right. Plain text throughout, nothing escaped yet. */
export interface Worksheet {
  readonly title: string;
  /** How many questions and marks there are. */
  readonly intro: string;
  readonly questions: readonly SheetQuestion[];
  readonly scheme: readonly SheetAnswer[];
}

export interface SheetQuestion {
  /** From 1. */
  readonly number: number;
  /** What is to be done with the stem, or '' where it says so itself. */
  readonly request: string;
  /** A gap in it is a run of underscores. */
  readonly stem: string;
  /** Vault path of its note, to find its pictures by. */
  readonly path: string;
  readonly sources: readonly Source[];
  readonly space: Space;
  readonly marks: number;
}

/** What is there to answer in. */
export type Space =
  | { readonly kind: 'options'; readonly options: readonly string[] }
  /** A line with what it should hold. */
  | { readonly kind: 'line'; readonly label: string }
  | { readonly kind: 'lines'; readonly count: number }
  /** A box for a number before each. */
  | { readonly kind: 'order'; readonly events: readonly string[] }
  /** A box for a letter before each on the left. */
  | { readonly kind: 'match'; readonly left: readonly string[]; readonly right: readonly string[] }
  | { readonly kind: 'truth' };

export interface SheetAnswer {
  readonly number: number;
  readonly marks: number;
  /** The right answer; each line earns its share of the marks. */
  readonly lines: readonly string[];
  /** How the marks are earned where that is not plain, or ''. */
  readonly rule: string;
  /** The point of the note that settles it, '' where the lines say it in full; null where each line has its own. */
  readonly point: { readonly text: string; readonly place: string } | null;
}

/** The letter of an option or of a right side, counted from 0. */
export function letterOf(index: number): string {
  return String.fromCodePoint(97 + (index % 26));
}

/** Questions on the same sources come last and together, so that each source is printed once. */
export function makeWorksheet(
  asked: readonly Question[],
  title: string,
  strings: Strings,
): Worksheet {
  const { worksheet, check } = strings;
  const questions = bySources(asked);
  const isMixed = questions.some(({ path }) => path !== questions[0]?.path);
  const all = questions.map(marksOf).reduce((sum, marks) => sum + marks, 0);
  const say = (question: Question, index: number): SheetQuestion => {
    const seen = questions[index - 1];
    const isShown =
      seen !== undefined && sourcesOf(question) !== '' && sourcesOf(seen) === sourcesOf(question);
    return {
      number: index + 1,
      request: isShown
        ? worksheet.sameSource
        : asksItself.has(question.kind)
          ? ''
          : strings.quiz.kinds[question.kind],
      stem: question.stem,
      path: question.path,
      sources: question.form === 'written' && !isShown ? question.sources : [],
      space: spaceOf(question, strings),
      marks: marksOf(question),
    };
  };
  const settle = (question: Question, index: number): SheetAnswer => {
    const { line, section, evidence } = question;
    const place = (at: number, under: string): string =>
      worksheet.place(at, under, isMixed ? question.title : '');
    return {
      number: index + 1,
      marks: marksOf(question),
      lines: answerLines(question, strings, place),
      rule: ruleOf(question, strings),
      point: hasPlaces.has(question.kind)
        ? null
        : { text: question.form === 'written' ? '' : evidence.text, place: place(line, section) },
    };
  };
  return {
    title,
    intro: worksheet.intro(questions.length, check.marks(all)),
    questions: questions.map(say),
    scheme: questions.map(settle),
  };
}

/** The same for questions on the same sources, '' for one on none. */
function sourcesOf(question: Question): string {
  if (question.form !== 'written' || question.sources.length === 0) return '';
  return [question.path, ...question.sources.map(({ line }) => line)].join('\n');
}

function bySources(questions: readonly Question[]): Question[] {
  const groups = new Map<string, Question[]>([['', []]]);
  for (const question of questions) {
    const key = sourcesOf(question);
    groups.set(key, [...(groups.get(key) ?? []), question]);
  }
  return [...groups.values()].flat();
}

/** Kinds whose stem is a request; the stem of the others is a statement. */
const asksItself: ReadonlySet<Question['kind']> = new Set([
  'first',
  'between',
  'which',
  'odd',
  'order',
  'match',
  'recall',
  'explain',
  'source',
] as const);

/** Kinds whose answer is of several points, each with its place. */
const hasPlaces: ReadonlySet<Question['kind']> = new Set(['order', 'match', 'recall'] as const);

/**
 * One mark for each thing that has to be known. True or false is worth the same whichever it is: what it is worth must
 * not tell.
 */
function marksOf(question: Question): number {
  switch (question.form) {
    case 'choice':
    case 'typed':
      return 1;
    case 'truth':
      return 2;
    case 'order':
      return question.events.length;
    case 'match':
      return question.pairs.length;
    case 'written':
      return question.marks ?? Math.max(1, question.parts.length);
  }
}

function spaceOf(question: Question, strings: Strings): Space {
  switch (question.form) {
    case 'choice':
      return { kind: 'options', options: question.options.map(({ text }) => text) };
    case 'typed':
      return { kind: 'line', label: strings.quiz.typed.wanted[question.wanted] };
    case 'truth':
      return { kind: 'truth' };
    case 'order':
      return { kind: 'order', events: question.events.map(({ text }) => text) };
    case 'match':
      return {
        kind: 'match',
        left: question.pairs.map(({ left }) => left),
        right: question.offered.map((index) => question.pairs[index]?.right ?? ''),
      };
    case 'written':
      return { kind: 'lines', count: linesFor(question) };
  }
}

/** Two lines a mark, as exam papers have it, within what fits on a page. */
function linesFor(question: WrittenQuestion): number {
  return Math.min(14, Math.max(3, 2 * marksOf(question)));
}

function answerLines(
  question: Question,
  { quiz }: Strings,
  place: (line: number, section: string) => string,
): string[] {
  switch (question.form) {
    case 'choice': {
      const { options, key } = question;
      return [`${letterOf(key)}) ${options[key]?.text ?? ''}`];
    }
    case 'typed':
      return [[question.model, ...question.also].join(' / ')];
    case 'truth': {
      const { change, stem } = question;
      if (!change) return [quiz.truth.yes];
      return [quiz.truth.noBut(stem.slice(change.at.from, change.at.to), change.fix.model)];
    }
    case 'order':
      return question.events.map(
        (event) =>
          `${placesOf(event.rank, question)} – ${event.text} (${event.date}; ${place(event.line, '')})`,
      );
    case 'match':
      return question.pairs.map(({ left, right, line }, index) => {
        const letter = letterOf(rightAt(question, index));
        return `${index + 1} ${letter.toUpperCase()} – ${left}: ${right} (${place(line, '')})`;
      });
    case 'written':
      return question.kind === 'recall'
        ? question.items.map(
            (item, at) => `${question.parts[at] ?? item.text} (${place(item.line, '')})`,
          )
        : [...question.parts];
  }
}

/** The place of an event, or those that it may stand in: "2", "2/3". */
function placesOf(rank: number, { events }: OrderQuestion): string {
  const first = events.filter((event) => event.rank < rank).length + 1;
  const same = events.filter((event) => event.rank === rank).length;
  return Array.from({ length: same }, (_, more) => first + more).join('/');
}

/** Where the right side of a pair is offered. */
function rightAt({ offered, pairs }: MatchQuestion, pair: number): number {
  const exact = offered.indexOf(pair);
  return exact >= 0 ? exact : offered.findIndex((at) => pairs[at]?.right === pairs[pair]?.right);
}

function ruleOf(question: Question, { worksheet }: Strings): string {
  switch (question.form) {
    case 'order':
      return worksheet.ruleOrder;
    case 'match':
      return worksheet.ruleMatch;
    case 'truth':
      return question.change ? worksheet.ruleFalse : worksheet.ruleTrue;
    case 'written':
      return question.kind === 'recall' && marksOf(question) === question.parts.length
        ? worksheet.ruleRecall
        : '';
    case 'choice':
    case 'typed':
      return '';
  }
}
