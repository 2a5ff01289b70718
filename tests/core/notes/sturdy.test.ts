import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildOutline, rowAtLine } from '../../../src/core/notes/outline';
import { readNote } from '../../../src/core/notes/read';
import { growth } from './growth';
import { expectSound } from './sound';
import { ownNotes, realNotes, whereReal } from './texts';

const seed = 20_260_727;

function readSoundly(text: string): void {
  const note = readNote(text, { title: 'T' });
  expectSound(text, note);
  const outline = buildOutline(note);
  for (let line = 0; line < 20; line++) rowAtLine(outline, line);
}

const pieces = fc.constantFrom(
  ...(
    '# |## Cause\n|- |    - |1. |> |> [!quote] |---\n|===\n|\n|\r\n|\n\n|**|*|`|```\n|[[|]]|![[|](|[^1]|[^1]: |%%|$$\n|$|#tag|==|<br>' +
    '|<!--|-->|&amp;|\\|Answer: |Why?|[4 marks]| (3)|— Author|22 October 1962|Kennedy|Dr. |word |😀|漢字。|\t|[a]: b\n'
  ).split('|'),
  ...[
    '|',
    '| a | b |\n',
    '|---|---|\n',
    '\u0000',
    '\uFEFF',
    '\uD83D',
    '\uDE00',
    '\u2028',
    '\u00A0',
    '\u202E',
  ],
);

describe(`any text is read, and every span lies inside it (seed ${seed})`, () => {
  test('marks of every kind in any order', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        readSoundly(parts.join(''));
      }),
      { seed, numRuns: 400 },
    );
  });

  test('letters of every kind, halves of letters too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        readSoundly(text);
      }),
      { seed, numRuns: 200 },
    );
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const hurts: Readonly<
    Record<string, (text: string, from: number, to: number, piece: string) => string>
  > = {
    'cut off': (text, from) => text.slice(0, from),
    'without its begin': (text, from) => text.slice(from),
    'with a hole': (text, from, to) => text.slice(0, from) + text.slice(to),
    'with a part elsewhere': (text, from, to) =>
      text.slice(to) + text.slice(0, from) + text.slice(from, to),
    'with a part three times': (text, from, to) => text.slice(0, to) + text.slice(from).repeat(2),
    'with a mark too many': (text, from, _to, piece) =>
      text.slice(0, from) + piece + text.slice(from),
    'with many marks too many': (text, from, to, piece) =>
      text.slice(0, from) + piece.repeat((to % 40) + 1) + text.slice(to),
    'with a mark in every line': (text, _from, _to, piece) =>
      text.split('\n').join(`\n${piece.replace(/\n/gu, '')}`),
    'from Windows': (text, from) => text.slice(from).replace(/\n/gu, '\r\n'),
    'with NUL for blanks': (text, from) => text.slice(from).replace(/ /gu, '\u0000'),
    'with half letters for vowels': (text, from) => text.slice(from).replace(/[aeo]/gu, '\uD83D'),
    'all on one line': (text) => text.replace(/\n/gu, ' '),
  };

  describe.each([
    ['fixtures and the demo vault', ownNotes, 30],
    [whereReal, realNotes.filter(({ length }) => length < 15_000), 15],
  ])('%s', (_where, notes, numRuns) => {
    test.skipIf(notes.length === 0).each(Object.entries(hurts))(
      '%s',
      (_how, hurt) => {
        fc.assert(
          fc.property(fc.constantFrom(...notes), share, share, pieces, (note, one, two, piece) => {
            const [from, to] = [one, two]
              .map((at) => Math.floor(at * note.length))
              .sort((a, b) => a - b);
            readSoundly(hurt(note, from ?? 0, to ?? 0, piece));
          }),
          { seed, numRuns },
        );
      },
      60_000,
    );
  });
});

const lines = 50_000;
const statement = 'In 1914 Kennedy met [[USSR|the Soviets]] in Berlin, and *so* on; ';
const many = 10_000;
const million = 1_000_000;

describe('notes larger than anyone writes', () => {
  test('50,000 lines', () => {
    const text = Array.from({ length: lines }, (_, at) =>
      at % 50 === 0 ? `## Part ${at}` : `${'  '.repeat(at % 4)}- ${at} ${statement}`,
    ).join('\n');
    const note = readNote(text, { title: 'T' });
    expect(note.points.length).toBeGreaterThan(lines * 0.9);
    expect(note.points.at(-1)?.line).toBe(lines);
  }, 120_000);

  test.each([
    ['brackets', '['.repeat(many) + ']'.repeat(many)],
    ['links', '['.repeat(many) + '](a)'.repeat(many)],
    ['quotes', `${'>'.repeat(many)} a b`],
    [
      'quotes, line by line',
      Array.from({ length: 500 }, (_, at) => `${'>'.repeat(at)} a b`).join('\n'),
    ],
    ['lists', `${'- '.repeat(many)}a b`],
    [
      'lists, line by line',
      Array.from({ length: 1000 }, (_, at) => `${'  '.repeat(at)}- a b`).join('\n'),
    ],
    ['numbered lists', `${'1. '.repeat(many)}a b`],
    ['emphasis', `${'*a '.repeat(many)}${'b* '.repeat(many)}`],
    ['round brackets', '('.repeat(many) + ')'.repeat(many)],
    ['tags', '<b>'.repeat(many) + '</b>'.repeat(many)],
  ])(
    '10,000 nested %s',
    (_what, text) => {
      readSoundly(text);
      readSoundly(`## Sources\n${text}`);
    },
    60_000,
  );

  const units = [..."*_`|-=1A[(<$#>'.?:&!~ ", '"', '\\', '\t', '\r', '漢', '\uD83D', '\u0000'];
  units.push('a. ', '* ', '` ', '| ', '- ', '1 ', '1914-', 'A. ', '[[', '](', '$a ', '#a ');
  test.each([statement, ...units])(
    'a megabyte on one line: %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(million / unit.length));
      const note = readNote(text, { title: 'T' });
      for (const { from, to } of note.points)
        expect(0 <= from && from < to && to <= text.length).toBe(true);
      readNote(`# ${text}`, { title: 'T' });
      readNote(`## Sources\n- ${text}`, { title: 'T' });
    },
    120_000,
  );
});

/** Twice the text takes at most so many times the time. */
const most = 2.5;

describe(`time doubles where the text does (at most ${most} times)`, () => {
  const reading = (unit: string) => (length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    return () => readNote(text, { title: 'T' });
  };

  test.each([
    ['words', statement],
    ['lines', `- ${statement}\n`],
    ['a whole note', ownNotes.join('\n\n')],
    ['brackets', '['],
    ['links without an end', '[[a ![['],
    ['addresses without an end', '[a]( ](a'],
    ['stars that only close', 'a* '],
    ['stars that only open', ' *a'],
    ['underscores', '_a_b'],
    ['backquotes', '` ``a'],
    ['dollars', '$a '],
    ['comments', '%%a <!-- '],
    ['tags', '#a <a '],
    ['quotes', '"a \'b '],
    ['capitals', 'Ab A. AB '],
    ['small words between capitals', 'A of the B de '],
    ['dots', 'a. '],
    ['numbers', '19 1914 1,000 '],
    ['ranges', '1914-18 – '],
    ['months', 'May and June '],
    ['arrows', 'a -> b --> '],
    ['question marks', '? (4) '],
    ['blanks', ' \t'],
    ['dashes', '-'],
    ['bars', '| '],
    ['numbered lines', '1. a\n'],
    ['nested lists', '- a b\n  - c d\n    1. e f\n'],
    ['headings', '# a\n'],
    ['lines of a paragraph', 'a\n'],
    ['bold lines', '**a**\n'],
    ['labels', 'Cause: a\n'],
    ['rows of tables', '| a | b |\n|---|---|\n| c | d |\n'],
    ['delimiters', '|-|\n'],
    ['quoted lines', '> a b\n> — C\n'],
    ['definitions', '[a]: b "\n[c]: d (\n'],
    ['footnotes', '[^1]: a\n'],
    ['fences', '```\n~~~\n'],
    ['underlines', 'a\n=\n'],
    ['questions', '1. Why? (4)\nAnswer: a b\n'],
    ['Windows lines', 'a b\r\n\r\n'],
    ['Chinese', '1914年漢字。'],
  ])(
    '%s',
    (_what, unit) => {
      expect(growth(reading(unit), 60_000, most)).toBeLessThanOrEqual(most);
    },
    120_000,
  );

  test('a square would be noticed', () => {
    const square = (length: number) => () => {
      let count = 0;
      for (let one = 0; one < length; one++)
        for (let two = 0; two < one; two += 9) count += two & 1;
      return count;
    };
    expect(growth(square, 20_000, most)).toBeGreaterThan(most);
  }, 60_000);
});
