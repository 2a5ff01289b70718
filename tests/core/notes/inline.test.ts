import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInline } from '../../../src/core/notes/inline';
import { slicePlain, sourceOffset, sourceSpan } from '../../../src/core/notes/plain';

const plain = (text: string): string => readInline(text, 0).text;

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
    ['before %%hidden%% after', 'before after'],
    ['<b>x</b> <!-- y --> z', 'x z'],
    ['one<br>two', 'one two'],
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

test('marks tell where the emphasis was', () => {
  const { text, marks } = readInline('a **b c** ==d== [[E|f]]', 0);
  expect(marks.map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`)).toEqual([
    'strong b c',
    'highlight d',
    'link f',
  ]);
});

test('embeds keep their path and lose their size', () => {
  const { embeds } = readInline(
    '![[a b.png|300]] ![Alt|100x50](c%20d.png) ![[e.svg|A caption]]',
    0,
  );
  expect(embeds.map(({ target, alt }) => [target, alt])).toEqual([
    ['a b.png', ''],
    ['c d.png', 'Alt'],
    ['e.svg', 'A caption'],
  ]);
});

describe('every plain letter knows its place in the note', () => {
  test('through markup, an alias and an offset', () => {
    const note = 'xxxxx**Kennedy** met the [[USSR|Soviet Union]].';
    const read = readInline(note.slice(5), 5);
    const at = read.text.indexOf('Union');
    expect(note.slice(sourceOffset(read, at), sourceOffset(read, at) + 5)).toBe('Union');
    const part = slicePlain(read, read.text.indexOf('met'));
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
        const read = readInline(note, 0);
        for (let at = 0; at < read.text.length; at++) {
          const there = note.charAt(sourceOffset(read, at));
          expect(
            read.text.charAt(at) === ' ' ? /\s/u.test(there) : there === read.text.charAt(at),
          ).toBe(true);
        }
        for (const { from, to } of read.marks)
          expect(0 <= from && from < to && to <= read.text.length).toBe(true);
      }),
    );
  });
});
