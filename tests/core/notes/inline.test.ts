import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInline, type Reference } from '../../../src/core/notes/inline';
import { markedSpans, slicePlain, sourceSpan, type Plain } from '../../../src/core/notes/plain';

const read = (text: string, offset = 0): Plain =>
  readInline(text, offset, { references: [], tags: [] });
const plain = (text: string): string => read(text).text;

describe('markup is read for what it means', () => {
  test.each([
    ['*a* **b** ***c*** _d_ __e__', 'a b c d e'],
    ['==marked== words', 'marked words'],
    ['a == b and c == d', 'a == b and c == d'],
    ['[[USSR|Soviet Union]]', 'Soviet Union'],
    ['[[Notes/Cold War#Berlin]]', 'Cold War'],
    ['[[#A heading]]', 'A heading'],
    ['[a page](https://example.org "title") here', 'a page here'],
    ['[sic] and [4 marks]', '[sic] and [4 marks]'],
    ['![[picture.png|300]] words', 'words'],
    ['![alt](picture.png)', ''],
    ['said[^1] and^[an aside] done', 'said and done'],
    ['<b>x</b> <!-- y --> z', 'x z'],
    ['one<br>two', 'one\ntwo'],
    ['&amp; &#8211; &unknown;', '& – &unknown;'],
    ['\\*stars\\*', '*stars*'],
    ['`code`', 'code'],
    ['~~struck~~ kept', 'kept'],
    ['a #tag in words', 'a tag in words'],
    ['words #one #two', 'words'],
    ['#one words', 'words'],
    ['#1 reason', '#1 reason'],
    ['$x$ costs $5 and $6', 'x costs $5 and $6'],
    ['A $\\to$ B', 'A → B'],
    ['ends here ^block-id', 'ends here'],
    ['\'*quarantine*\' and "*hotline*"', '\'quarantine\' and "hotline"'],
    ['see https://example.org/x now', 'see now'],
    ['unclosed [[link and **bold', 'unclosed [[link and **bold'],
  ])('%s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});

test('what is set apart is known, each style by itself', () => {
  const words = read('a **b *c*** ==d== [[E|f]] `g`');
  expect(markedSpans(words).map(({ from, to }) => words.text.slice(from, to))).toEqual([
    'b c',
    'c',
    'd',
    'f',
  ]);
});

test('embeds keep their path and lose their size', () => {
  const references: Reference[] = [];
  const text = '![[a b.png|300]] ![Alt|100x50](c%20d.png) ![[e.svg|A caption]]';
  readInline(text, 0, { references, tags: [] });
  expect(references.map(({ target, text: alt }) => [target, alt])).toEqual([
    ['a b.png', ''],
    ['c d.png', 'Alt'],
    ['e.svg', 'A caption'],
  ]);
});

describe('every plain letter knows its place in the note', () => {
  test('through markup, an alias and an offset', () => {
    const note = 'xxxxx**Kennedy** met the [[USSR|Soviet Union]].';
    const words = read(note.slice(5), 5);
    const at = words.text.indexOf('Union');
    expect(note.slice(sourceSpan(slicePlain(words, at)).from).startsWith('Union')).toBe(true);
    const part = slicePlain(words, words.text.indexOf('met'));
    expect(note.slice(sourceSpan(part).from)).toMatch(/^met the/u);
  });

  test('for any text', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '[[',
      ']]',
      '|',
      '==',
      '%%',
      '#a',
      ' ',
      '\n',
      'word',
      'é',
      '😀',
      '`',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const note = pieces.join('');
        const words = read(note);
        expect(words.pieces[0]?.at ?? 0).toBe(0);
        for (let at = 0; at < words.text.length; at++) {
          const char = words.text.charAt(at);
          if (char.trim() === '') continue;
          expect(note.charAt(sourceSpan(slicePlain(words, at, at + 1)).from)).toBe(char);
        }
      }),
    );
  });
});
