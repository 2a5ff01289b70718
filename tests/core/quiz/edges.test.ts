import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unspaced } from '../../../src/core/quiz/aliases';
import { edgesLast } from '../../../src/core/quiz/edges';

describe('a pattern whose word edges are looked for last', () => {
  const pattern = /\b(?:of|about) (?:this|these)\b(?! dams)|\bdrought\W*$|^In \d{4}\b/iu;

  test.each([
    ['They spoke of this.', true],
    ['They spoke of thistles.', false],
    ['They spoke of these dams.', false],
    ['After the drought ...', true],
    ['After the microdrought', false],
    ['in 1871 the dam broke', true],
    ['in 18711 the dam broke', false],
  ])('finds what it found with them: %s', (text, isThere) => {
    expect(pattern.test(text)).toBe(isThere);
    expect(edgesLast(pattern).test(text)).toBe(isThere);
  });

  test('says the same of any text (seed 31)', () => {
    const piece = fc.constantFrom(
      ...'of|about|this|these| dams|tles|drought|micro|In |1871|1| |-|é|.'.split('|'),
    );
    const late = edgesLast(pattern);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        expect(late.test(text)).toBe(pattern.test(text));
      }),
      { seed: 31, numRuns: 3000 },
    );
  });
});

describe('scripts without blanks', () => {
  test('are told by any one of their signs, and by no other', () => {
    const scripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
    for (let code = 0; code <= 0x323af; code++) {
      const sign = String.fromCodePoint(code);
      if (unspaced.test(sign) !== scripts.test(sign)) expect.fail(`U+${code.toString(16)}`);
    }
    expect(unspaced.test('Der Damm – “gebrochen”')).toBe(false);
    expect(unspaced.test('1831年')).toBe(true);
  });
});
