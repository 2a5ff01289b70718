import { describe, expect, test } from 'vitest';
import type { SourceSet } from '../../../src/core/notes/note';
import { takeMarks } from '../../../src/core/notes/questions';
import { readNote } from '../../../src/core/notes/read';

const setsOf = (text: string): readonly SourceSet[] =>
  readNote(`## Source questions\n${text}`, { title: 'T' }).sourceSets;
const questionsOf = (text: string) =>
  setsOf(text).flatMap(({ questions }) => questions.map(({ prompt, model }) => [prompt, model]));

describe('a model answer is found', () => {
  const answered = [['Who is it?', 'It is Kennedy.']];
  test.each([
    ['in the same item after the question mark', '1. Who is it? It is Kennedy.'],
    ['after "Answer:" in the same line', '1. Who is it? Answer: It is Kennedy.'],
    ['after "Answer:" in the next line', '1. Who is it?\n   Answer: It is Kennedy.'],
    ['after "A:" without an indent', '1. Who is it?\nA: It is Kennedy.'],
    ['after "Ans -" in a paragraph of the item', '1. Who is it?\n\n   Ans - It is Kennedy.'],
    ['in a nested item', '1. Who is it?\n    - It is Kennedy.'],
    ['in a nested item after "Answer:"', '1. Who is it?\n    - Answer: It is Kennedy.'],
    ['in the following paragraph', '1. Who is it?\n\nIt is Kennedy.'],
    ['in a bold label', '1. **Who is it?**\n   **Answer:** It is Kennedy.'],
    ['below a question heading', '### 1. Who is it?\nIt is Kennedy.'],
    ['below a numbered heading', '### Question 1\nWho is it?\n\nIt is Kennedy.'],
    ['after "Q1:" and "A:"', 'Q1: Who is it?\n\nA: It is Kennedy.'],
    ['below a question heading without a number', '### Who is it?\nIt is Kennedy.'],
    ['in a callout that asks', '> [!question] Who is it?\n> It is Kennedy.'],
    ['in a callout without a title', '> [!faq]\n> Who is it?\n> It is Kennedy.'],
    ['in a callout of its own', '1. Who is it?\n\n> [!answer]\n> It is Kennedy.'],
    [
      'in a callout within the callout',
      '> [!question] Who is it?\n> > [!success]- Answer\n> > It is Kennedy.',
    ],
    [
      'in a table of questions and answers',
      '| Q | A |\n| --- | --- |\n| Who is it? | It is Kennedy. |',
    ],
    [
      'in a table that asks in its first cells',
      '| No. | Task | Notes |\n| --- | --- | --- |\n| 1 | Who is it? | It is Kennedy. |',
    ],
  ])('%s', (_where, text) => {
    expect(questionsOf(text)).toEqual(answered);
  });

  test('of several lines, a line for each', () => {
    expect(questionsOf('1. Why?\n   - One.\n   - Two.')).toEqual([['Why?', 'One.\nTwo.']]);
  });

  test('alone, where the note has no question', () => {
    expect(questionsOf('1. The man is Kennedy.\n2. The men are equal.')).toEqual([
      ['Who is the man?', 'The man is Kennedy.'],
      [null, 'The men are equal.'],
    ]);
  });

  test('or is missing', () => {
    expect(questionsOf('1. Who is it?\n2. Explain the caption.')).toEqual([
      ['Who is it?', ''],
      ['Explain the caption.', ''],
    ]);
  });
});

describe('marks', () => {
  test.each([
    ['Who? [4 marks]', 'Who?', 4],
    ['Who? (4)', 'Who?', 4],
    ['Who? (6 marks)', 'Who?', 6],
    ['Who? /8', 'Who?', 8],
    ['Who? 4m', 'Who?', 4],
    ['Who? [1 mark]', 'Who?', 1],
    ['Wer? [3 Punkte]', 'Wer?', 3],
    ['Who met in 1962?', 'Who met in 1962?', null],
    ['Who (in the cartoon) wins?', 'Who (in the cartoon) wins?', null],
    ['What changed in (1962)', 'What changed in (1962)', null],
  ])('%s', (text, rest, marks) => {
    expect(takeMarks(text)).toEqual({ text: rest, marks });
  });
});

test('marks may stand in a heading and in a column of a table', () => {
  const marks = (text: string) => setsOf(text)[0]?.questions.map((question) => question.marks);
  expect(marks('### Why did it start? [4]\nBecause of it.')).toEqual([4]);
  const table =
    '| Question | Marks | Answer |\n| --- | --- | --- |\n| Who? | 2 | He. |\n| Why? | 4m | It. |';
  expect(marks(table)).toEqual([2, 4]);
});

test('a heading that asks is a question among sources, whatever it asks for', () => {
  const note = readNote(
    '## Source questions\n### Why did it start?\nFear.\n## Why did it end?\n- Peace',
    {
      title: 'T',
    },
  );
  expect(note.headings.map(({ role, inherited }) => [role, inherited])).toEqual([
    ['sources', false],
    ['sources', true],
    ['cause', false],
  ]);
});

test('a callout that asks is a question wherever it stands, each section with a set of its own', () => {
  const note = readNote(
    '## Causes\n> [!question] Who paid? (4)\n> The farmers.\n\n> [!success] In short\n> All paid.\n\n' +
      '## Impacts\n> [!faq]- Who won?\n> > [!success]- Answer\n> > Nobody.',
    { title: 'T' },
  );
  expect(
    note.sourceSets.map(({ heading, questions }) => [
      note.headings[heading]?.text,
      questions.map(({ prompt, marks, model }) => [prompt, marks, model]),
    ]),
  ).toEqual([
    ['Causes', [['Who paid?', 4, 'The farmers.']]],
    ['Impacts', [['Who won?', null, 'Nobody.']]],
  ]);
  expect(note.points.map(({ text }) => text)).toEqual(['All paid.']);
});

test('a quotation in a question is a source where its author or its marks say so, else the answer', () => {
  const [first] = setsOf(
    '1. Who wrote it?\n\n   > We stand firm.\n   > — Low, 1938\n\n   Answer: Low.',
  );
  expect(first?.sources.map(({ kind, target, text }) => [kind, target, text])).toEqual([
    ['passage', 'Low, 1938', 'We stand firm.'],
  ]);
  expect(first?.questions.map(({ prompt, model }) => [prompt, model])).toEqual([
    ['Who wrote it?', 'Low.'],
  ]);
  expect(questionsOf('1. Who wrote it?\n\n   > Low did.')).toEqual([['Who wrote it?', 'Low did.']]);
});

describe('sources', () => {
  test('of every kind, with what names them', () => {
    const [set] = setsOf(
      '![[a.png|300]]\n\n![Alt](b%20c.png)\n\n> Words of it.\n> — Author, 1938\n\n[Page](https://example.org)\n\n[[Other note]]',
    );
    expect(set?.sources.map(({ kind, target, text, line }) => [kind, target, text, line])).toEqual([
      ['image', 'a.png', '', 2],
      ['image', 'b c.png', 'Alt', 4],
      ['passage', 'Author, 1938', 'Words of it.', 6],
      ['link', 'https://example.org', 'Page', 9],
      ['link', 'Other note', 'Other note', 11],
    ]);
  });

  test('the author may stand below the quote or in a callout', () => {
    expect(setsOf('> Words.\n\n— Author')[0]?.sources[0]?.target).toBe('Author');
    expect(setsOf('> [!quote] Author\n> Words.')[0]?.sources[0]).toMatchObject({
      target: 'Author',
      text: 'Words.',
    });
  });

  test('begin a new set when questions stand between them, and not otherwise', () => {
    const sets = setsOf('![[a.png]]\n![[b.png]]\n\n1. Who?\n\n![[c.png]]\n\n1. What?\n2. Why?');
    expect(sets.map(({ sources, questions }) => [sources.length, questions.length])).toEqual([
      [2, 1],
      [1, 2],
    ]);
    expect(sets[1]?.questions.map(({ number }) => number)).toEqual([1, 2]);
  });
});

test('numbers are those of the note; lazy ones are counted', () => {
  const numbers = (text: string) =>
    setsOf(text).flatMap((set) => set.questions.map((q) => q.number));
  expect(numbers('3. Who?\n4. What?')).toEqual([3, 4]);
  expect(numbers('1. Who?\n1. What?\n1. Why?')).toEqual([1, 2, 3]);
  expect(numbers('- Who?\n- What?')).toEqual([1, 2]);
});

test('questions and sources are no points, and a bibliography is no question', () => {
  const note = readNote('## Sources\n- Smith, A History, 1999\n- Jones, Another\n1. Who?', {
    title: 'T',
  });
  expect(note.points).toEqual([]);
  expect(note.sourceSets.flatMap(({ questions }) => questions.map(({ prompt }) => prompt))).toEqual(
    ['Who?'],
  );
});
