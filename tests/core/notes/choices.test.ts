import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choiceAt,
  chosenRole,
  headingName,
  listChoices,
  noChoices,
  readChoices,
  renamed,
  withChoice,
  type RoleChoices,
} from '../../../src/core/notes/choices';
import { readNote } from '../../../src/core/notes/read';

const seed = 1962;
const role = fc.constantFrom('cause', 'course', 'impact', 'sources', 'topic', 'ignore');
/** Names that objects answer to by nature are headings like any other. */
const word = fc.oneof(
  fc.constantFrom('Background', '__proto__', 'constructor', 'toString', 'CAUSES', 'Straße', 'İ'),
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => headingName(text) !== ''),
);
const path = fc.option(fc.constantFrom('A.md', 'F/A.md', 'F/G/B.md', '__proto__', 'FA.md'));
const step = fc.tuple(path, word, fc.option(role));
const choices = fc
  .array(step, { maxLength: 12 })
  .map((steps) => steps.reduce<RoleChoices>((all, one) => withChoice(all, ...one), noChoices));
const check = (property: fc.IRawProperty<unknown[]>): void =>
  void fc.assert(property as fc.IRawProperty<unknown>, { seed, numRuns: 300 });

describe('the name of a heading', () => {
  test.each([
    ['Background', 'background'],
    ['  Long-term\u00A0 Causes ', 'long-term causes'],
    ['E\u0301tat', 'état'],
    ['2. Road to war', '2. road to war'],
    ['背景', '背景'],
  ])('%j is %j', (heading, name) => {
    expect(headingName(heading)).toBe(name);
  });

  test('is a name of itself', () => {
    check(fc.property(word, (text) => headingName(headingName(text)) === headingName(text)));
  });
});

describe('a choice', () => {
  test('counts for every heading of that name, and for no other', () => {
    const chosen = chosenRole(withChoice(noChoices, null, 'Background', 'course'), 'A.md');
    expect(chosen('BACKGROUND ')).toBe('course');
    expect(chosen('Background to the war')).toBeNull();
    expect(chosen('constructor')).toBeNull();
  });

  test('of a note wins over the one for everywhere, in that note alone', () => {
    const everywhere = withChoice(noChoices, null, 'Background', 'course');
    const both = withChoice(everywhere, 'A.md', 'background', 'ignore');
    expect(chosenRole(both, 'A.md')('Background')).toBe('ignore');
    expect(chosenRole(both, 'B.md')('Background')).toBe('course');
    expect(withChoice(both, 'A.md', 'Background', null)).toEqual(everywhere);
  });

  test('stands where it was made, leaves the others and what it was made from as they were', () => {
    check(
      fc.property(choices, step, step, (before, [at, name, chosen], [otherAt, other]) => {
        const copy = structuredClone(before);
        const after = withChoice(before, at, name, chosen);
        expect(before).toEqual(copy);
        expect(choiceAt(after, at, name)).toBe(chosen);
        if (at === otherAt && headingName(name) === headingName(other)) return;
        expect(choiceAt(after, otherAt, other)).toBe(choiceAt(before, otherAt, other));
      }),
    );
  });

  test('and its opposite leave nothing behind', () => {
    check(
      fc.property(choices, step, (before, [at, name]) => {
        const own = choiceAt(before, at, name);
        const after = withChoice(withChoice(before, at, name, 'topic'), at, name, own);
        expect(listChoices(after)).toEqual(listChoices(before));
        expect(Object.values(after.notes).every((roles) => Object.keys(roles).length > 0)).toBe(
          true,
        );
      }),
    );
  });
});

describe('a renamed note', () => {
  const inA = withChoice(noChoices, 'F/A.md', 'Background', 'cause');

  test('keeps its choices', () => {
    expect(renamed(inA, 'F/A.md', 'G/B.md').notes).toEqual({ 'G/B.md': { background: 'cause' } });
  });

  test('keeps them when its folder is renamed', () => {
    expect(renamed(inA, 'F', 'G/H').notes).toEqual({ 'G/H/A.md': { background: 'cause' } });
    expect(renamed(inA, 'F/A', 'X')).toBe(inA);
  });

  test('loses none of them, and takes none along', () => {
    check(
      fc.property(choices, (before) => {
        const there = renamed(before, 'F', 'Elsewhere');
        expect(there.everywhere).toBe(before.everywhere);
        expect(listChoices(renamed(there, 'Elsewhere', 'F'))).toEqual(listChoices(before));
        expect(renamed(before, 'A.md', 'A.md')).toBe(before);
        if (!Object.keys(before.notes).some((at) => at.startsWith('F/')))
          expect(there).toBe(before);
      }),
    );
  });
});

describe('what is stored', () => {
  test('is read back whole from JSON', () => {
    check(
      fc.property(choices, (before) => {
        expect(readChoices(JSON.parse(JSON.stringify(before)))).toEqual(before);
      }),
    );
  });

  test('is left out where it is broken', () => {
    for (const data of [null, 3, [], 'x', { everywhere: 1, notes: [] }, { notes: { 'A.md': 2 } }]) {
      expect(readChoices(data)).toEqual(noChoices);
    }
    expect(
      readChoices({
        everywhere: { Background: 'cause', b: 'reason', c: 1, ' ': 'topic' },
        notes: { 'A.md': { d: 'valueOf' }, 'B.md': { e: 'ignore' } },
      }),
    ).toEqual({ everywhere: { background: 'cause' }, notes: { 'B.md': { e: 'ignore' } } });
  });

  test('is listed, those for everywhere first', () => {
    let all = withChoice(noChoices, 'B.md', 'One', 'cause');
    all = withChoice(all, 'A.md', 'Two', 'topic');
    all = withChoice(all, null, 'Three', 'ignore');
    expect(listChoices(all)).toEqual([
      { path: null, name: 'three', role: 'ignore' },
      { path: 'A.md', name: 'two', role: 'topic' },
      { path: 'B.md', name: 'one', role: 'cause' },
    ]);
  });
});

describe('a reader that is told', () => {
  const text = '## Causes\n- One cause\n\n### Money\n- Dear bread\n\n## Notes\n- A note in 1789\n';
  const rolesWith = (name: string, chosen: 'impact' | 'topic' | 'ignore') => {
    const roleFor = chosenRole(withChoice(noChoices, null, name, chosen), 'A.md');
    return readNote(text, { title: 'T', roleFor }).points.map((point) => [point.text, point.role]);
  };

  test('takes the choice for the words, and for what inherits from them', () => {
    expect(rolesWith('causes', 'impact')).toEqual([
      ['One cause', 'impact'],
      ['Dear bread', 'impact'],
      ['A note in 1789', 'topic'],
    ]);
    expect(rolesWith('money', 'topic')).toContainEqual(['Dear bread', 'topic']);
  });

  test('leaves out what is to be ignored, with all below it', () => {
    expect(rolesWith('Causes', 'ignore')).toEqual([['A note in 1789', 'topic']]);
  });
});
