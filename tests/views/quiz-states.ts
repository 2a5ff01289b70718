import type {
  ChoiceQuestion,
  Item,
  MatchQuestion,
  OrderQuestion,
  Question,
  TruthQuestion,
  TypedQuestion,
  WrittenQuestion,
} from '../../src/core/quiz/question';
import { gradeResponse, type Graded } from '../../src/core/session/quiz-grade';
import { startQuiz, type QuizSession } from '../../src/core/session/quiz-session';
import type { Response } from '../../src/core/session/response';
import { en } from '../../src/strings';
import type { RunningQuiz } from '../../src/views/quiz-state';
import { cartoonSet, date, passageSet } from './outline-states';

const about = {
  path: 'History/Berlin Blockade.md',
  title: 'Berlin Blockade',
  section: 'Course',
  role: 'course' as const,
};

const item = (line: number, text: string): Item => ({ id: `p${line}`, text, role: 'course', line });

export const dateQuestion: ChoiceQuestion = {
  ...about,
  id: 'date-1',
  form: 'choice',
  kind: 'date',
  stem: 'All roads, railways and canals to the western sectors were cut.',
  line: 10,
  items: [item(10, 'On 24 June 1948 all roads, railways and canals were cut.')],
  evidence: {
    text: 'On 24 June 1948 all roads, railways and canals to the western sectors were cut.',
    spans: [{ from: 3, to: 15 }],
  },
  options: [
    {
      text: '26 June 1948',
      rightFor: 'Two days later the first planes of the airlift landed at Tempelhof.',
    },
    { text: '24 June 1948', rightFor: null },
    { text: '12 May 1949', rightFor: 'Stalin lifted the blockade.' },
    { text: '4 April 1949', rightFor: null },
  ],
  key: 1,
};

export const gapQuestion: ChoiceQuestion = {
  ...about,
  id: 'gap-1',
  form: 'choice',
  kind: 'gap',
  stem: 'The first planes of the airlift landed at ____ two days later.',
  line: 11,
  items: [item(11, 'The first planes of the airlift landed at Tempelhof two days later.')],
  evidence: {
    text: 'The first planes of the airlift landed at Tempelhof two days later.',
    spans: [{ from: 42, to: 51 }],
  },
  options: [
    { text: 'Gatow', rightFor: null },
    { text: 'Tempelhof', rightFor: null },
    { text: 'Potsdam', rightFor: 'Germany was split into four zones after Potsdam.' },
  ],
  key: 1,
};

export const roleQuestion: ChoiceQuestion = {
  ...about,
  id: 'role-1',
  form: 'choice',
  kind: 'role',
  role: 'cause',
  section: 'Background',
  stem: 'A new currency was brought in without asking the Soviet Union.',
  line: 5,
  items: [item(5, 'A new currency was brought in without asking the Soviet Union.')],
  evidence: {
    text: 'A new currency was brought in without asking the Soviet Union.',
    spans: [],
  },
  options: [
    { text: 'Cause', rightFor: null },
    { text: 'Course', rightFor: null },
    { text: 'Impacts', rightFor: null },
  ],
  key: 0,
};

export const firstQuestion: ChoiceQuestion = {
  ...about,
  id: 'first-1',
  form: 'choice',
  kind: 'first',
  stem: 'Which came first?',
  line: 10,
  items: [item(10, 'All roads were cut on 24 June 1948.'), item(16, 'NATO, April 1949')],
  evidence: { text: 'All roads were cut on 24 June 1948.', spans: [{ from: 22, to: 34 }] },
  options: [
    {
      text: 'NATO was founded, so that an attack on one was to be an attack on all',
      rightFor: null,
    },
    { text: 'All roads, railways and canals to the western sectors were cut', rightFor: null },
  ],
  key: 1,
};

export const orderQuestion: OrderQuestion = {
  ...about,
  id: 'order-1',
  form: 'order',
  kind: 'order',
  stem: 'Put these in order, earliest first.',
  line: 12,
  items: [16, 10, 13, 11].map((line) => item(line, `The point on line ${line}`)),
  evidence: { text: 'Stalin lifted the blockade on 12 May 1949.', spans: [{ from: 30, to: 41 }] },
  events: [
    { text: 'NATO was founded', line: 16, date: 'April 1949', rank: 2 },
    { text: 'All roads to the western sectors were cut', line: 10, date: '24 June 1948', rank: 0 },
    { text: 'Stalin lifted the blockade', line: 13, date: '12 May 1949', rank: 3 },
    { text: 'The first planes landed', line: 11, date: '26 June 1948', rank: 1 },
  ],
};

export const matchQuestion: MatchQuestion = {
  ...about,
  id: 'match-1',
  form: 'match',
  kind: 'match',
  matched: 'dates',
  stem: 'What happened when?',
  line: 10,
  items: [10, 11, 13].map((line) => item(line, `The point on line ${line}`)),
  evidence: { text: 'Stalin lifted the blockade on 12 May 1949.', spans: [] },
  pairs: [
    { left: '24 June 1948', right: 'All roads to the western sectors were cut', line: 10 },
    { left: '26 June 1948', right: 'The first planes of the airlift landed', line: 11 },
    { left: '12 May 1949', right: 'Stalin lifted the blockade', line: 13 },
  ],
  offered: [2, 0, 1],
};

export const typedDate: TypedQuestion = {
  ...about,
  id: 'typed-1',
  form: 'typed',
  kind: 'date',
  stem: dateQuestion.stem,
  line: dateQuestion.line,
  items: dateQuestion.items,
  evidence: dateQuestion.evidence,
  wanted: 'day',
  model: '24 June 1948',
  also: [],
  date: date('24 June 1948', '1948-06-24'),
  language: 'en',
  others: [],
};

export const typedGap: TypedQuestion = {
  ...about,
  id: 'typed-2',
  form: 'typed',
  kind: 'gap',
  stem: '____ commanded the American zone and pressed for the airlift.',
  line: 61,
  items: [item(61, 'Lucius Clay commanded the American zone and pressed for the airlift.')],
  evidence: {
    text: 'Lucius Clay commanded the American zone and pressed for the airlift.',
    spans: [{ from: 0, to: 11 }],
  },
  wanted: 'person',
  model: 'Lucius Clay',
  also: [],
  date: null,
  language: 'en',
  others: ['Ernest Bevin', 'Tempelhof'],
};

export const falseQuestion: TruthQuestion = {
  ...about,
  id: 'truth-1',
  form: 'truth',
  kind: 'truth',
  stem: 'Stalin lifted the blockade on 26 June 1948.',
  line: 13,
  items: [item(13, 'Stalin lifted the blockade on 12 May 1949.')],
  evidence: { text: 'Stalin lifted the blockade on 12 May 1949.', spans: [{ from: 30, to: 41 }] },
  change: {
    kind: 'date',
    at: { from: 30, to: 42 },
    fix: {
      wanted: 'day',
      model: '12 May 1949',
      also: [],
      date: date('12 May 1949', '1949-05-12'),
      language: 'en',
      others: [],
    },
  },
};

export const trueQuestion: TruthQuestion = {
  ...falseQuestion,
  id: 'truth-2',
  stem: 'Stalin lifted the blockade on 12 May 1949.',
  change: null,
};

const causes = [
  'A new currency was brought in without asking the Soviet Union.',
  'Stalin wanted a weak Germany.',
];

export const recallQuestion: WrittenQuestion = {
  ...about,
  id: 'recall-1',
  form: 'written',
  kind: 'recall',
  role: 'cause',
  section: 'Background',
  stem: 'Give the two causes of the Berlin Blockade.',
  line: 5,
  items: causes.map((text, at) => item(5 + at, text)),
  evidence: { text: causes.join(' '), spans: [] },
  parts: causes,
  marks: null,
  sources: [],
  language: 'en',
  names: [],
};

const cartoon = cartoonSet.questions[1];

export const sourceQuestion: WrittenQuestion = {
  ...recallQuestion,
  id: 'source-1',
  kind: 'source',
  role: 'sources',
  section: 'Source Questions',
  stem: cartoon?.prompt ?? '',
  line: 43,
  items: [item(43, cartoon?.prompt ?? '')],
  evidence: { text: cartoon?.model ?? '', spans: [] },
  parts: [cartoon?.model ?? ''],
  marks: 4,
  sources: [...cartoonSet.sources, ...passageSet.sources],
};

export const gradedAs = (question: Question, response: Response): Graded =>
  gradeResponse(question, response, en);

/** As the session grades it. */
export const gradedTyped = (question: TypedQuestion, text: string): Graded =>
  gradedAs(question, { kind: 'typed', text });

export const questions = [dateQuestion, gapQuestion, roleQuestion, orderQuestion];

export const graded = {
  wrongDate: gradedAs(dateQuestion, { kind: 'choice', option: 2 }),
  rightGap: gradedAs(gapQuestion, { kind: 'choice', option: 1 }),
  skipped: gradedAs(roleQuestion, { kind: 'skip' }),
  partlyOrder: gradedAs(orderQuestion, { kind: 'order', order: [1, 0, 3, 2] }),
} satisfies Record<string, Graded>;

export function session(position: number, answers: readonly Graded[]): QuizSession {
  return { ...startQuiz(questions), graded: answers, position };
}

/** One question alone, before its answer or after it. */
export function sessionOf(question: Question, response?: Response): QuizSession {
  const answers = response ? [gradedAs(question, response)] : [];
  return { ...startQuiz([question]), graded: answers };
}

export function typedSession(question: TypedQuestion, text?: string): QuizSession {
  return sessionOf(question, text === undefined ? undefined : { kind: 'typed', text });
}

/** A quiz under way. */
export function runningQuiz(of: QuizSession, more: Partial<RunningQuiz> = {}): RunningQuiz {
  return {
    kind: 'quiz',
    title: about.title,
    session: of,
    draft: null,
    news: '',
    limit: null,
    leech: null,
    saved: { kind: 'saved' },
    ...more,
  };
}
