import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { HistoryNote } from '../../../src/core/notes/note';
import { buildOutline } from '../../../src/core/notes/outline';
import { readNote } from '../../../src/core/notes/read';
import { statementsOf } from '../../../src/core/quiz/statement';
import { whyNoQuestions } from '../../../src/core/quiz/thin';
import { en as strings } from '../../../src/strings';
import { expectGolden } from './golden';
import { expectSound } from './sound';

const fixtures = new URL('../../fixtures/structure/', import.meta.url);
const names = readdirSync(fixtures)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -3));

/**
 * Headings and points in the note's order, a line each: "4 # Causes = cause", below it "5   - A tax -> riots", deeper
 * what hangs under it. "label" states nothing; "= role" stands where a heading is met or a point leaves it.
 */
function structureOf({ headings, points }: HistoryNote): string[] {
  const levels: number[] = [];
  let last = -1;
  const lines = headings.map(({ line, text, level, role, inherited }, index) => ({
    line,
    order: index,
    text: `${line} # ${text} [${level}] = ${role}${inherited ? ' (inherited)' : ''}`,
  }));
  points.forEach((point, index) => {
    const { line, text, heading, parent, isLabel, dates, term, arrows } = point;
    const level = parent < 0 ? 0 : (levels[parent] ?? 0) + 1;
    levels.push(level);
    const under = heading === last ? '' : ` (under ${headings[heading]?.text ?? 'none'})`;
    last = heading;
    const says = [
      ...dates.map(({ edtf }) => `{${edtf}}`),
      ...(term ? [`term "${text.slice(term.from, term.to)}"`] : []),
      ...(arrows.length > 0 ? [`${arrows.length} arrows`] : []),
    ];
    lines.push({
      line,
      order: headings.length + index,
      text: [
        `${line} ${'  '.repeat(level + 1)}${isLabel ? 'label' : '-'} ${text}${under}`,
        ...says,
      ].join(' '),
    });
  });
  return lines.sort((a, b) => a.line - b.line || a.order - b.order).map(({ text }) => text);
}

describe('the structure of a note is read as its approved output says', () => {
  test.each(names)('%s', (name) => {
    const text = readFileSync(new URL(`${name}.md`, fixtures), 'utf8');
    const note = readNote(text, { title: name });
    expectSound(text, note);
    expectGolden(new URL(`${name}.json`, fixtures), structureOf(note));
  });
});

const pointsOf = (text: string): string[] =>
  readNote(text, { title: 'T' }).points.map((point) => point.text);

describe('a line break in a paragraph', () => {
  test('begins a new statement in short lines, dated lines and lists without marks', () => {
    expect(pointsOf('The gates were shut\nThe well ran dry')).toHaveLength(2);
    expect(pointsOf('1788 - a siege\n1790 - a peace')).toHaveLength(2);
    expect(pointsOf('walls - razed by hand\nmarket - closed for good')).toHaveLength(2);
  });

  test('only wraps in a text of lines of one length', () => {
    const wrapped =
      'The governor of Varn had sworn an oath to hold the town until\n' +
      'Ada Stone came back with ships, and so he kept the gates shut\n' +
      'Lund notwithstanding, for two long years and three more months\n' +
      'of hunger.';
    expect(pointsOf(wrapped)).toHaveLength(1);
  });

  test('goes on behind a comma, a colon, an arrow and before a small letter', () => {
    expect(pointsOf('They shut the gates,\nThe well and the market')).toHaveLength(1);
    expect(pointsOf('They shut the gates\nand then the market')).toHaveLength(1);
  });
});

test('a child is understood by what it hangs under', () => {
  const { points } = readNote('- Siege of Varn\n    - Losses:\n        - 300 men', { title: 'T' });
  expect(points.map(({ text, parent, isLabel }) => [text, parent, isLabel])).toEqual([
    ['Siege of Varn', -1, false],
    ['Losses:', 0, true],
    ['300 men', 1, false],
  ]);
});

describe('what states nothing is no point', () => {
  test.each([
    'Tags: history, exam',
    'Date: 2023-10-01',
    'Datum: 01.10.2023',
    'Teacher: Ms Hale',
    'up:: [[History]]',
    '[[Next week]]',
    '[[A]] · [[B]]',
    'Source: Jansen, World Atlas, 1935',
    'Quelle: https://example.org',
    '© 2021 Example Press',
    'TODO finish this',
    'Economic:',
    '- Economic:',
    '- S',
    '#exam',
    '<script>const year = 1999;</script>',
  ])('%s', (line) => {
    expect(pointsOf(line)).toEqual([]);
  });

  test.each([
    'Date: 4 May 1788 at noon',
    'Leaders: [[Ada Stone]], [[Karl Beck]]',
    '- The [[Salt Tax]]',
    'Class: the burghers of Varn had led it since the day of the first riot there',
  ])('%s does', (line) => {
    expect(pointsOf(line)).toHaveLength(1);
  });
});

describe('a line that only names what stands below it', () => {
  const text = '- Economic:\n    - wages fell\n- Varn\n    - Cause: an oath broken in 1788';
  const note = readNote(text, { title: 'T' });

  test('is shown in the outline, with the label of a nested role, and not counted', () => {
    const outline = buildOutline(note);
    expect(outline.pointCount).toBe(3);
    expect(outline.sections.map(({ title, pointCount }) => [title, pointCount])).toEqual([
      ['T', 3],
    ]);
    const [economic, varn] = outline.sections[0]?.points ?? [];
    expect(economic?.children.map((child) => child.text)).toEqual(['wages fell']);
    expect(varn?.children.map((child) => child.text)).toEqual(['Cause']);
  });

  test('is asked about nowhere, but said before what stands below it, unless it names a role', () => {
    expect(statementsOf(note).map((statement) => [statement.context, statement.text])).toEqual([
      ['Economic', 'wages fell'],
      ['', 'Varn'],
      ['Varn', 'an oath broken in 1788'],
    ]);
  });

  test('is not enough for a quiz', () => {
    const note = readNote('- Economic:\n    - wages fell', { title: 'T' });
    expect(whyNoQuestions(note, { seed: 1, strings })).toMatchObject({
      kind: 'few-points',
      points: 1,
    });
  });
});

describe('time grows with the length of the note', () => {
  test.each([
    ': meaning\n',
    '• a • b ',
    '-> a\n',
    'Economic:\n- a\n\n',
    '- 12. 3. 1789\n',
    'a:: b ',
  ])(
    '%j',
    (piece) => {
      expect(() => readNote(piece.repeat(20_000 / piece.length), { title: 'T' })).not.toThrow();
    },
    5000,
  );
});

test('a short line without an indent below an item begins anew; one that is wrapped by hand goes on', () => {
  const text =
    '## Causes\n- Bread was dear\nWhy: the harvest had failed.\n- The second year of the drought emptied the ' +
    'granaries of the whole valley,\nKessel had no bread either.\n- The third year was the worst of all that anybody in ' +
    'the valley could remember\nResult: the mills closed.';
  expect(pointsOf(text)).toEqual([
    'Bread was dear',
    'the harvest had failed.',
    'The second year of the drought emptied the granaries of the whole valley, Kessel had no bread either.',
    'The third year was the worst of all that anybody in the valley could remember',
    'the mills closed.',
  ]);
});

test('a highlighted line is there to be learned, whatever stands below it', () => {
  expect(
    pointsOf('## Impacts\n==A victory for the millers==\n\n> [!note] Legacy\n> The mills grew.'),
  ).toEqual(['A victory for the millers', 'The mills grew.']);
});
