import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../../src/core/notes/reader';
import { readNote } from '../../../src/core/notes/read';
import { ownNotes, realNotes, whereReal } from './texts';

// What a reader remembers must never show: after every edit it gives what reading anew gives.

const seed = 20_260_726;

const real = realNotes.filter(({ length }) => length < 20_000);

/** An edit of any text: `at` and `length` are shares of what there is. */
interface Edit {
  readonly kind: 'type' | 'delete' | 'replace' | 'paste' | 'split' | 'move';
  readonly at: number;
  readonly length: number;
  readonly words: string;
}

const typed = fc.constantFrom(
  ...(
    'a|B|.| |\n|- |  - |1. |> |## Cause\n|## Impact\n|**|*|[[|]]|`|```\n|%%|$$|| |\n\n|---\n|(|1914|18 June 1815|In May|' +
    'the next day |Kennedy |Stalin said|USSR|Berlin |Cause: |Course: |_|==|<!--|-->|$|#history|[a]: b\n|😀|\r\n|\t|漢'
  ).split('|'),
);

const edits: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('type', 'type', 'type', 'delete', 'replace', 'paste', 'split', 'move'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.double({ min: 0, max: 1, noNaN: true }),
  words: typed,
});

function apply(text: string, { kind, at, length, words }: Edit, other: string): string {
  const from = Math.floor(at * text.length);
  const size =
    kind === 'type' || kind === 'split' ? 0 : Math.floor(length ** 3 * text.length * 0.4);
  const [before, taken, after] = [
    text.slice(0, from),
    text.slice(from, from + size),
    text.slice(from + size),
  ];
  if (kind === 'paste') return before + other.slice(from, from + size) + after;
  if (kind === 'split') return `${before}\n${words}${after}`;
  if (kind === 'move') return after + taken + before;
  return before + (kind === 'delete' ? '' : words) + after;
}

function expectSameAsAnew(notes: readonly string[], numRuns: number): void {
  const note = fc.constantFrom(...notes);
  const pasted = fc.constantFrom(...ownNotes);
  fc.assert(
    fc.property(
      note,
      pasted,
      fc.array(edits, { minLength: 1, maxLength: 6 }),
      (start, other, list) => {
        const reader = createReader();
        let text = start;
        expect(reader.read(text, { title: 'T' })).toEqual(readNote(text, { title: 'T' }));
        for (const edit of list) {
          text = apply(text, edit, other);
          expect(reader.read(text, { title: 'T' })).toEqual(readNote(text, { title: 'T' }));
        }
      },
    ),
    { seed, numRuns },
  );
}

describe(`reading after an edit is reading anew (seed ${seed})`, () => {
  test('fixtures and the demo vault', () => {
    expectSameAsAnew(ownNotes, 200);
  }, 120_000);

  test.skipIf(real.length === 0)(
    whereReal,
    () => {
      expectSameAsAnew(real, 40);
    },
    180_000,
  );

  test('letter by letter, as it is typed', () => {
    const reader = createReader();
    const text =
      '# Crisis\n\n## Causes\n- On 22 October 1962 **Kennedy** spoke\n    - the next day [[USSR|they]] answered: "No"\n';
    for (let end = 0; end <= text.length; end++) {
      const part = text.slice(0, end);
      expect(reader.read(part, { title: 'T' })).toEqual(readNote(part, { title: 'T' }));
    }
  });

  test('whatever else changes: the title, the tags, what the student chose', () => {
    const reader = createReader();
    const text = '## A\n- On 3 May it began.\n## B\n- Then Kennedy spoke.';
    const abouts = [
      { title: '1926' },
      { title: '1968' },
      { title: '1968', tags: ['history'] },
      { title: '1968', roleFor: () => 'cause' as const },
      {
        title: '1968',
        roleFor: (heading: string) => (heading === 'A' ? ('ignore' as const) : null),
      },
      { title: '1968' },
    ];
    for (const about of abouts) expect(reader.read(text, about)).toEqual(readNote(text, about));
  });

  test('nothing that was given is changed later', () => {
    const reader = createReader();
    const text = '## Cause\n- In 1914 [[Serbia]] was asked.\n';
    const first = reader.read(text, { title: 'T' });
    const copy = structuredClone(first);
    reader.read(`One line more.\n\n${text}`, { title: 'T' });
    expect(first).toEqual(copy);
  });
});
