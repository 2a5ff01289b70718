import type { Source } from '../../../src/core/notes/note';
import type {
  ChoiceQuestion,
  Item,
  MatchQuestion,
  OrderQuestion,
  Question,
  TruthQuestion,
  TypedQuestion,
  WrittenQuestion,
} from '../../../src/core/quiz/question';

// One question of every form about a crisis that never was.

const item = (text: string, line: number): Item => ({
  id: `${line}`,
  text,
  role: 'course',
  line,
});

const base = {
  path: 'Orrin Dam.md',
  title: 'The Orrin Dam',
  role: 'course',
  section: 'Course',
} as const;

const broke = 'On 4 March 1871 the dam at Brack broke after nine days of rain.';
const cleared = 'On 6 March 1871 Ada Mirren had the lower town cleared.';

const key = { also: [], date: null, language: 'en', others: [] } as const;

export const dateChoice: ChoiceQuestion = {
  ...base,
  id: 'a',
  form: 'choice',
  kind: 'date',
  stem: 'The dam at Brack broke after nine days of rain.',
  line: 12,
  items: [item(broke, 12)],
  evidence: { text: broke, spans: [] },
  options: ['2 March 1871', '4 March 1871', '11 March 1871'].map((text) => ({
    text,
    rightFor: null,
  })),
  key: 1,
};

export const typedGap: TypedQuestion = {
  ...base,
  ...key,
  id: 'b',
  form: 'typed',
  kind: 'gap',
  stem: 'On 6 March 1871 ____ had the lower town cleared.',
  line: 13,
  items: [item(cleared, 13)],
  evidence: { text: cleared, spans: [] },
  wanted: 'person',
  model: 'Ada Mirren',
  also: ['Mirren'],
};

export const falseDate: TruthQuestion = {
  ...base,
  id: 'c',
  form: 'truth',
  kind: 'truth',
  stem: 'In 1876 parliament passed the Orrin Act.',
  line: 21,
  role: 'impact',
  section: 'Impacts',
  items: [item('In 1873 parliament passed the Orrin Act.', 21)],
  evidence: { text: 'In 1873 parliament passed the Orrin Act.', spans: [] },
  change: {
    kind: 'date',
    at: { from: 3, to: 7 },
    fix: { ...key, wanted: 'year', model: '1873' },
  },
};

export const trueName: TruthQuestion = {
  ...falseDate,
  id: 'd',
  stem: 'Josef Lund opened the granaries of Kessel.',
  line: 14,
  role: 'course',
  section: 'Course',
  items: [item('Josef Lund opened the granaries of Kessel.', 14)],
  evidence: { text: 'Josef Lund opened the granaries of Kessel.', spans: [] },
  change: null,
};

export const order: OrderQuestion = {
  ...base,
  id: 'e',
  form: 'order',
  kind: 'order',
  stem: 'Put these in order, earliest first.',
  line: 15,
  items: [item('a', 15), item('b', 12), item('c', 13), item('d', 14)],
  evidence: { text: broke, spans: [] },
  events: [
    { text: 'The Bread Pledge was signed', line: 15, date: '20 March 1871', rank: 2 },
    { text: 'The dam broke', line: 12, date: '4 March 1871', rank: 0 },
    { text: 'The lower town was cleared', line: 13, date: 'March 1871', rank: 1 },
    { text: 'The granaries were opened', line: 14, date: 'March 1871', rank: 1 },
  ],
};

export const match: MatchQuestion = {
  ...base,
  id: 'f',
  form: 'match',
  kind: 'match',
  matched: 'people',
  stem: 'Match each person with what they did.',
  line: 13,
  items: [item('a', 13), item('b', 14), item('c', 16)],
  evidence: { text: cleared, spans: [] },
  pairs: [
    { left: 'Ada Mirren', right: 'had the lower town cleared', line: 13 },
    { left: 'Josef Lund', right: 'opened the granaries', line: 14 },
    { left: 'Tom Hale', right: 'warned of the wall', line: 16 },
  ],
  offered: [2, 0, 1],
};

export const recall: WrittenQuestion = {
  ...base,
  id: 'g',
  form: 'written',
  kind: 'recall',
  role: 'cause',
  section: 'Cause',
  stem: 'Give the two causes of the Orrin Dam crisis.',
  line: 4,
  items: [
    item('The mills of Tarn took more water than the charter allowed.', 4),
    item('The wall was 40 feet too low.', 6),
  ],
  evidence: { text: 'The wall was 40 feet too low.', spans: [] },
  parts: [
    'The mills of Tarn took more water than the charter allowed.',
    'The wall was 40 feet too low.',
  ],
  marks: null,
  sources: [],
  language: 'en',
  names: [],
};

const source = (more: Pick<Source, 'kind' | 'target' | 'text'>): Source => ({
  line: 30,
  from: 0,
  to: 1,
  ...more,
});

export const sourceQuestion: WrittenQuestion = {
  ...recall,
  id: 'h',
  kind: 'source',
  role: 'sources',
  section: 'Source Questions',
  stem: 'What does the letter tell about trust in the Water Board?',
  line: 33,
  items: [item('Nobody believed the Board any more.', 33)],
  parts: ['Nobody believed the Board any more, since it had denied every crack.'],
  marks: 3,
  sources: [
    source({
      kind: 'passage',
      target: 'A miller’s wife to her sister, April 1871',
      text: 'They swore the wall was sound, and the water was already in our yard.',
    }),
    source({ kind: 'image', target: 'pictures/flood print.png', text: '' }),
  ],
};

export const sheetQuestions: readonly Question[] = [
  dateChoice,
  typedGap,
  falseDate,
  trueName,
  order,
  match,
  recall,
  sourceQuestion,
];
