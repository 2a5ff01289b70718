import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../../src/core/text/sentences';

/** `|` marks where one sentence ends and the next begins. */
const split = (text: string): string =>
  sentences(text)
    .map(({ from, to }) => text.slice(from, to))
    .join(' | ');

describe('sentences', () => {
  test.each([
    'Bismarck resigned. | The Kaiser ruled alone.',
    'Who won? | Nobody won!',
    'Gen. Grant met Robert E. Lee at Appomattox. | The war was over.',
    'The abbey was built c. 1140 by St. Bernard. | It burned.',
    'It cost 3.5 million pounds. | Parliament paid; | the king did not.',
    'the rising failed. | its leaders fled.',
    'He ruled as Francis I. | Nobody liked it.',
    'He said "never again." | Then it happened again.',
    'ペリーが来航した。 | 幕府は開国した。',
  ])('%s', (expected) => {
    expect(split(expected.replaceAll(' | ', ' '))).toBe(expected);
  });

  test('a line break ends a sentence, blanks around it belong to none', () => {
    expect(split('  first line \n\n second line\t')).toBe('first line | second line');
  });

  test('spans are in order, apart, and lose nothing but blanks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '\n', '!', '"') }),
        (text) => {
          const spans = sentences(text);
          spans.forEach((span, index) => {
            expect(span.from).toBeLessThan(span.to);
            expect(span.from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? 0);
          });
          const kept = spans.map(({ from, to }) => text.slice(from, to)).join('');
          expect(kept.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        },
      ),
    );
  });
});
