import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildOutline, rowAtLine } from '../../../src/core/notes/outline';
import { readNote } from '../../../src/core/notes/read';
import { expectSound } from './sound';

const pieces = fc.constantFrom(
  '# ',
  '## Cause\n',
  '- ',
  '    - ',
  '1. ',
  '> ',
  '> [!quote] ',
  '---\n',
  '===\n',
  '\n',
  '\r\n',
  '\n\n',
  '| a | b |\n',
  '|---|---|\n',
  '**',
  '*',
  '`',
  '```\n',
  '[[',
  ']]',
  '![[',
  '|',
  '](',
  '[^1]',
  '%%',
  '$$\n',
  '$',
  '#tag',
  '==',
  '<br>',
  '<!--',
  '-->',
  '&amp;',
  '\\',
  'Answer: ',
  'Why?',
  '[4 marks]',
  ' (3)',
  '— Author',
  '22 October 1962',
  'Kennedy',
  'Dr. ',
  'word ',
  '😀',
  '\u0000',
  '\uFEFF',
  '漢字。',
  '\t',
);

test('any text is read, and every span lies inside it', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
      const text = parts.join('');
      const note = readNote(text, { title: 'T' });
      expectSound(text, note);
      const outline = buildOutline(note);
      for (let line = 0; line < 20; line++) rowAtLine(outline, line);
    }),
    { numRuns: 300 },
  );
});

test('a plain string of any kind is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expectSound(text, readNote(text, { title: text.slice(0, 20) }));
    }),
  );
});

describe('time grows with the length alone', () => {
  const sizes = { small: 2500, big: 10_000 };
  const timed = (text: string): number => {
    const start = performance.now();
    readNote(text, { title: 'T' });
    return performance.now() - start;
  };

  test.each([
    ['opening brackets', '['],
    ['nested brackets', '[]['],
    ['wikilinks that never close', '[[a '],
    ['embeds that never close', '![['],
    ['stars that only close', 'a* '],
    ['stars that only open', ' *a'],
    ['underscores', '_a_b'],
    ['backquotes', '` ``a'],
    ['dollars', '$a '],
    ['comments', '%%a'],
    ['tags', '#a '],
    ['angle brackets', '<a '],
    ['quotes in a line', '"a '],
    ['capitals', 'Ab '],
    ['dots', 'a. '],
    ['digits', '19 '],
    ['question marks', '? '],
    ['numbered lines', '1. a\n'],
    ['headings', '# a\n'],
    ['bold lines', '**a**\n'],
    ['labels', 'Cause: a\n'],
    ['table rows', '|-|\n'],
    ['bars and blanks', '| '],
    ['blanks', ' '],
    ['dashes', '-'],
  ])(
    '%s',
    (_name, unit) => {
      timed(unit.repeat(500));
      const small = Math.max(timed(unit.repeat(sizes.small)), 5);
      const big = timed(unit.repeat(sizes.big));
      // Four times the text; a square would be sixteen times the time. The machine may be busy.
      expect(big).toBeLessThan(Math.max(small * 12, 1500));
    },
    30_000,
  );

  test('deep nesting is left unread below a depth that nobody writes', () => {
    const deep = Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a b`).join('\n');
    expect(readNote(deep, { title: 'T' }).points.length).toBeGreaterThan(20);
    readNote('>'.repeat(5000), { title: 'T' });
    readNote('['.repeat(10_000) + ']'.repeat(10_000), { title: 'T' });
  }, 30_000);

  test('a megabyte on one line', () => {
    const text = 'In 1914 Kennedy met [[USSR|the Soviets]] in Berlin, and *so* on; '.repeat(16_000);
    const start = performance.now();
    expectSound(text, readNote(text, { title: 'T' }));
    expect(performance.now() - start).toBeLessThan(60_000);
  }, 90_000);
});
