import type { HistoricalDate } from '../../src/core/dates/date';
import { parseEdtf } from '../../src/core/dates/edtf';
import type { SourceSet } from '../../src/core/notes/note';
import type { Outline, OutlinePoint } from '../../src/core/notes/outline';
import type { Marking } from '../../src/core/marking/marking';
import type { ChoiceQuestion, OrderQuestion, TypedQuestion } from '../../src/core/quiz/question';
import { gradeResponse, type Graded } from '../../src/core/session/quiz-grade';
import type {} from '../../src/core/session/response';
import type { QuizSession } from '../../src/core/session/quiz-session';
import { en } from '../../src/strings';
import type { OutlineState } from '../../src/views/outline';

/** The span is of no matter to a view. */
function date(text: string, edtf: string, inherited = false): HistoricalDate {
  const value = parseEdtf(edtf);
  if (!value) throw new Error(`${edtf} is no date`);
  return { ...value, text, from: 0, to: text.length, inherited };
}

let line = 4;
const point = (
  text: string,
  dates: readonly HistoricalDate[] = [],
  children: readonly OutlinePoint[] = [],
): OutlinePoint => ({ key: `p${line}`, line: line++, text, dates, children });

export const cartoonSet: SourceSet = {
  line: 40,
  heading: 3,
  sources: [
    {
      kind: 'image',
      target: 'pictures/airlift cartoon.png',
      text: '',
      line: 40,
      from: 900,
      to: 940,
    },
  ],
  questions: [
    {
      line: 42,
      number: 1,
      prompt: null,
      marks: null,
      model: 'The bear stands for the Soviet Union and the stork for the Western Allies.',
      from: 950,
      to: 1000,
    },
    {
      line: 43,
      number: 2,
      prompt: 'What does the cartoon suggest about the blockade?',
      marks: 4,
      model:
        'It suggests that the blockade was failing, since the planes flew over it unhindered. It shows Stalin as unwilling to shoot, because that would have meant war.',
      from: 1001,
      to: 1100,
    },
    {
      line: 44,
      number: 3,
      prompt: 'How useful is it to a historian studying 1948?',
      marks: null,
      model: '',
      from: 1101,
      to: 1150,
    },
  ],
};

export const passageSet: SourceSet = {
  line: 50,
  heading: 3,
  sources: [
    {
      kind: 'passage',
      target: 'A Berlin schoolgirl, diary, March 1949',
      text: 'Every ninety seconds another one comes in low over the roofs. Mother says we should not cheer for coal, but we do.',
      line: 50,
      from: 1200,
      to: 1300,
    },
    { kind: 'link', target: 'Tempelhof', text: '', line: 51, from: 1301, to: 1320 },
  ],
  questions: [
    {
      line: 53,
      number: 1,
      prompt: 'What can be learned about morale in Berlin?',
      marks: 2,
      model: 'People were hopeful although they lacked coal and food.',
      from: 1330,
      to: 1400,
    },
  ],
};

const heading = { isHeading: true, isChosen: false, holdsOthers: false };

export const berlin: Outline = {
  title: 'Berlin Blockade',
  span: '1945–1949',
  pointCount: 11,
  sections: [
    {
      key: 'causes',
      role: 'cause',
      title: 'Background',
      line: 3,
      lastLine: 8,
      pointCount: 4,
      ...heading,
      sourceSets: [],
      points: [
        point(
          'Germany and Berlin were split into four zones after the conferences at Yalta and Potsdam',
          [date('1945', '1945')],
        ),
        point(
          'The Western zones were joined and a new currency, the Deutschmark, was brought in without asking the Soviet Union, which saw in it the first step to a separate West German state and an economy it could not control from the East',
          [date('June 1948', '1948-06')],
          [point('Marshall Aid made the difference between the zones plain to everyone')],
        ),
        point('Stalin wanted a weak Germany; Truman and Attlee wanted one that could feed itself'),
      ],
    },
    {
      key: 'course',
      role: 'course',
      title: 'Course',
      line: 9,
      lastLine: 14,
      pointCount: 4,
      ...heading,
      sourceSets: [],
      points: [
        point('All roads, railways and canals to the western sectors were cut', [
          date('24 June 1948', '1948-06-24'),
        ]),
        point('Two days later the first planes of the airlift landed at Tempelhof', [
          date('26 June', '1948-06-26', true),
        ]),
        point('At its height a plane landed every ninety seconds', [
          date('April', '1949-04', true),
        ]),
        point('Stalin lifted the blockade', [date('12 May 1949', '1949-05-12')]),
      ],
    },
    {
      key: 'impacts',
      role: 'impact',
      title: 'Impacts',
      line: 15,
      lastLine: 20,
      pointCount: 3,
      ...heading,
      sourceSets: [],
      points: [
        point('NATO was founded; an attack on one was to be an attack on all', [
          date('April 1949', '1949-04'),
        ]),
        point('Germany stayed divided as the Federal Republic and the GDR', [
          date('1949–1990', '1949/1990'),
        ]),
        point('The West had shown that containment could work without war'),
      ],
    },
    {
      key: 'sources',
      role: 'sources',
      title: 'Source Questions',
      line: 38,
      lastLine: 43,
      pointCount: 0,
      points: [],
      ...heading,
      sourceSets: [cartoonSet, passageSet],
    },
    {
      key: 'people',
      role: 'topic',
      title: 'People',
      line: 60,
      lastLine: 65,
      pointCount: 1,
      ...heading,
      sourceSets: [],
      points: [point('Lucius Clay commanded the American zone and pressed for the airlift')],
    },
  ],
};

export const missing: ReadonlySet<string> = new Set(['pictures/airlift cartoon.png']);

export const noteState = (
  more: Partial<Extract<OutlineState, { kind: 'note' }>> = {},
): Extract<OutlineState, { kind: 'note' }> => ({
  kind: 'note',
  path: 'History/Berlin Blockade.md',
  outline: berlin,
  cursorKey: berlin.sections[1]?.points[1]?.key ?? null,
  folded: new Set(),
  ...more,
});

const base = { items: ['p7'], section: 'Course', role: 'course' as const };

export const dateQuestion: ChoiceQuestion = {
  ...base,
  id: 'date-1',
  form: 'choice',
  kind: 'date',
  stem: 'All roads, railways and canals to the western sectors were cut.',
  line: 10,
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
  ...base,
  id: 'gap-1',
  form: 'choice',
  kind: 'gap',
  stem: 'The first planes of the airlift landed at ____ two days later.',
  line: 11,
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
  ...base,
  id: 'role-1',
  form: 'choice',
  kind: 'role',
  role: 'cause',
  section: 'Background',
  stem: 'A new currency was brought in without asking the Soviet Union.',
  line: 5,
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

export const orderQuestion: OrderQuestion = {
  ...base,
  id: 'order-1',
  form: 'order',
  kind: 'order',
  stem: 'Put these in order, earliest first.',
  line: 12,
  evidence: { text: 'Stalin lifted the blockade on 12 May 1949.', spans: [{ from: 30, to: 41 }] },
  events: [
    { text: 'NATO was founded', line: 16, date: 'April 1949', rank: 2 },
    { text: 'All roads to the western sectors were cut', line: 10, date: '24 June 1948', rank: 0 },
    { text: 'Stalin lifted the blockade', line: 13, date: '12 May 1949', rank: 3 },
    { text: 'The first planes landed', line: 11, date: '26 June 1948', rank: 1 },
  ],
};

export const typedDate: TypedQuestion = {
  ...base,
  id: 'typed-1',
  form: 'typed',
  kind: 'date',
  stem: dateQuestion.stem,
  line: dateQuestion.line,
  evidence: dateQuestion.evidence,
  wanted: 'day',
  model: '24 June 1948',
  also: [],
  date: date('24 June 1948', '1948-06-24'),
  language: 'en',
  others: [],
};

export const typedGap: TypedQuestion = {
  ...base,
  id: 'typed-2',
  form: 'typed',
  kind: 'gap',
  stem: '____ commanded the American zone and pressed for the airlift.',
  line: 61,
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

/** As the session grades it. */
export const gradedTyped = (question: TypedQuestion, text: string): Graded =>
  gradeResponse(question, { kind: 'typed', text }, en);

export const questions = [dateQuestion, gapQuestion, roleQuestion, orderQuestion];

export const graded = {
  wrongDate: {
    response: { kind: 'choice', option: 2 },
    verdict: 'wrong',
    score: 0,
    inPlace: null,
    mark: null,
  },
  rightGap: {
    response: { kind: 'choice', option: 1 },
    verdict: 'correct',
    score: 1,
    inPlace: null,
    mark: null,
  },
  skipped: { response: { kind: 'skip' }, verdict: 'skipped', score: 0, inPlace: null, mark: null },
  partlyOrder: {
    response: { kind: 'order', order: [1, 0, 3, 2] },
    verdict: 'partly',
    score: 0.6,
    inPlace: 2,
    mark: null,
  },
} satisfies Record<string, Graded>;

export function session(position: number, answers: readonly Graded[]): QuizSession {
  return { questions, graded: answers, position };
}

/** One question alone, before its answer or after it. */
export function typedSession(question: TypedQuestion, text?: string): QuizSession {
  const answers = text === undefined ? [] : [gradedTyped(question, text)];
  return { questions: [question], graded: answers, position: 0 };
}

const secondModel = cartoonSet.questions[1]?.model ?? '';
export const typedAnswer =
  'The blockade was failing because planes flew right over it, and Stalin was willing to shoot them down.';

const stretch = (text: string, words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const pair = (
  model: string,
  answer: string,
): { model: { start: number; end: number }; answer: { start: number; end: number } } => ({
  model: stretch(secondModel, model),
  answer: stretch(typedAnswer, answer),
});

export const marking: Marking = {
  overall: 'partly',
  score: 0.4,
  points: [
    {
      ...stretch(secondModel, 'the blockade was failing'),
      text: 'the blockade was failing',
      verdict: 'covered',
      evidence: stretch(typedAnswer, 'The blockade was failing'),
      matches: [pair('blockade was failing', 'blockade was failing')],
    },
    {
      ...stretch(secondModel, 'the planes flew over it unhindered'),
      text: 'the planes flew over it unhindered',
      verdict: 'partly',
      evidence: stretch(typedAnswer, 'planes flew right over it'),
      matches: [pair('planes flew', 'planes flew'), pair('over it', 'over it')],
    },
    {
      ...stretch(secondModel, 'It shows Stalin as unwilling to shoot'),
      text: 'It shows Stalin as unwilling to shoot',
      verdict: 'contradicted',
      evidence: stretch(typedAnswer, 'Stalin was willing to shoot them down'),
      matches: [pair('Stalin', 'Stalin'), pair('shoot', 'shoot')],
    },
    {
      ...stretch(secondModel, 'that would have meant war'),
      text: 'that would have meant war',
      verdict: 'missed',
      evidence: null,
      matches: [],
    },
  ],
  flags: [
    {
      kind: 'opposite',
      message: 'You wrote “willing”; your note says “unwilling”.',
      ...stretch(typedAnswer, 'willing to shoot'),
    },
  ],
};
