import { describe, expect, test } from 'vitest';
import { findFaults } from '../../../src/core/notes/health';
import type { HistoryNote, Role, SourceQuestion, SourceSet } from '../../../src/core/notes/note';
import { readNote } from '../../../src/core/notes/read';

type Chosen = (heading: string) => Role | null;

const faultsOf = (text: string, roleFor?: Chosen) =>
  findFaults(readNote(text, { title: 'T', ...(roleFor && { roleFor }) }), roleFor);
const kinds = (text: string) => faultsOf(text).map(({ kind }) => kind);

const whole = `## Causes
- Dear bread in 1788

## Impacts
- A new law in 1791

## Source Questions
> They have nothing to eat.
> — A traveller, 1788

1. Who speaks? Answer: A traveller.
2. Why does he write? Answer: To tell of the hunger.
`;

test('a note that has all it needs has no fault', () => {
  expect(faultsOf(whole)).toEqual([]);
  expect(faultsOf('')).toEqual([]);
});

describe('a heading without points', () => {
  test('is one where it reads as cause, course or impact', () => {
    expect(faultsOf('## Causes\n- Dear bread\n\n## Impacts\n\n## People\n')).toEqual([
      { kind: 'no-points', line: 4, heading: 'Impacts' },
    ]);
  });

  test('is told once for a heading and its empty parts, not where a part has points', () => {
    const parts = '## Causes\n### Long-term causes\n### Short-term causes\n';
    expect(faultsOf(`${parts}## Course\n- A march\n`)).toEqual([
      { kind: 'no-points', line: 1, heading: 'Causes' },
    ]);
    expect(faultsOf(`${parts}- A queue\n`)).toEqual([
      { kind: 'no-points', line: 2, heading: 'Long-term causes' },
    ]);
  });

  test('goes without saying in a note that has none at all', () => {
    expect(kinds('## Causes\n\n## Course\n\n## Impacts\n')).toEqual([]);
  });

  test('is none where the student said what it is about', () => {
    const chosen: Chosen = (heading) => (heading === 'Impacts' ? 'impact' : null);
    expect(faultsOf('## Causes\n- Dear bread\n\n## Impacts\n', chosen)).toEqual([]);
  });
});

describe('two headings that read as the same', () => {
  const pair = (one: string, other: string, level = '##'): string =>
    `${level} ${one}\n- Dear bread\n\n${level} ${other}\n- A bad harvest\n`;

  test.each([
    ['Background', 'Causes'],
    ['Causes of the war', 'Background to the war'],
    ['Consequences', 'Impact'],
    ['Ursachen', 'Hintergrund'],
  ])('%s and %s are a fault, at the second', (one, other) => {
    expect(faultsOf(pair(one, other))).toMatchObject([
      { kind: 'same-role', line: 4, headings: [one, other] },
    ]);
  });

  test.each([
    ['Long-term causes', 'Short-term causes'],
    ['Political causes', 'Economic causes'],
    ['Social consequences', 'Political effects'],
    ['Causes of the first war', 'Causes of the second war'],
    ['Why the king fell', 'Why the army rose'],
    ['Kriegsursachen', 'Langfristige Ursachen'],
    ['Causes', 'Impacts'],
    ['People', 'Places'],
  ])('%s and %s are none', (one, other) => {
    expect(kinds(pair(one, other))).toEqual([]);
  });

  test('are none on two levels, below two headings, as labels or inherited', () => {
    expect(kinds('## Background\n- Dear bread\n### Causes\n- A bad harvest\n')).toEqual([]);
    expect(
      kinds('# Berlin\n## Background\n- Dear bread\n# Cuba\n## Causes\n- A bad harvest\n'),
    ).toEqual([]);
    expect(kinds('- Background: dear bread\n- Causes: a bad harvest\n')).toEqual([]);
    expect(kinds('## Causes\n### Money\n- Dear bread\n### Food\n- A bad harvest\n')).toEqual([]);
  });

  test('are none once the student said what one of them is about', () => {
    for (const name of ['Background', 'Causes']) {
      const chosen: Chosen = (heading) => (heading === name ? 'cause' : null);
      expect(faultsOf(pair('Background', 'Causes'), chosen)).toEqual([]);
    }
  });

  test('are told once, however many there are', () => {
    expect(kinds(`${pair('Background', 'Causes')}## Origins\n- A debt\n`)).toEqual(['same-role']);
  });
});

describe('source questions', () => {
  const sources = (below: string): string =>
    `## Causes\n- Dear bread\n\n## Source Questions\n${below}`;
  const quote = '> They have nothing to eat.\n> — A traveller, 1788\n\n';

  test('without a model answer are told one by one', () => {
    expect(faultsOf(sources(`${quote}1. Who speaks? Answer: A traveller.\n2. Why?\n`))).toEqual([
      { kind: 'no-model', line: 9, number: 2 },
    ]);
  });

  test('are told as one where not one of them has an answer', () => {
    expect(faultsOf(sources(`${quote}1. Who speaks?\n2. Why?\n3. When?\n`))).toEqual([
      { kind: 'no-models', line: 8, count: 3 },
    ]);
  });

  test('are missed below a source, but not below a list of links', () => {
    expect(faultsOf(sources(quote))).toEqual([{ kind: 'no-questions', line: 5, count: 1 }]);
    expect(kinds(sources('- [A museum](https://example.org)\n- [[Bread]]\n'))).toEqual([]);
  });
});

describe('of a note as it was read', () => {
  const empty: HistoryNote = readNote('', { title: 'T' });
  const question = (number: number, line: number): SourceQuestion => ({
    from: 0,
    to: 1,
    line,
    number,
    prompt: 'Why?',
    marks: null,
    model: 'Because.',
  });
  const set = (line: number, questions: SourceQuestion[]): SourceSet => ({
    line,
    heading: -1,
    sources: [],
    questions,
  });

  test('a number that two questions of a set have is a fault', () => {
    const sourceSets = [set(3, [question(1, 4), question(2, 5), question(2, 6)])];
    expect(findFaults({ ...empty, sourceSets })).toEqual([
      { kind: 'same-number', line: 6, number: 2 },
    ]);
    const apart = [set(3, [question(1, 4)]), set(6, [question(1, 7)])];
    expect(findFaults({ ...empty, sourceSets: apart })).toEqual([]);
  });

  test('a weekday that does not fit its date is a fault, one for each line', () => {
    const [point] = readNote('- The ships sailed on Monday 22 October 1962', {
      title: 'T',
    }).points;
    const date = point?.dates[0];
    if (!point || !date) throw new Error('There is no date');
    const wrong = { ...date, conflict: 'weekday' as const };
    expect(findFaults({ ...empty, points: [{ ...point, dates: [date, wrong, wrong] }] })).toEqual([
      { kind: 'weekday', line: 1, text: date.text, day: date.earliest },
    ]);
  });

  test('the order is that of the lines', () => {
    const lines = faultsOf(
      '## Background\n- Dear bread\n\n## Causes\n\n## Sources\n> Bread!\n\n1. Who?\n\n## Impacts\n',
    ).map(({ line, kind }) => [line, kind]);
    expect(lines).toEqual([
      [4, 'no-points'],
      [4, 'same-role'],
      [9, 'no-model'],
      [11, 'no-points'],
    ]);
  });
});
