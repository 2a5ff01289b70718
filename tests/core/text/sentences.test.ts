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

  describe('in twelve languages', () => {
    test.each([
      'Am 22. Oktober 1962 sprach Kennedy. | Die Welt hielt den Atem an.',
      'Im 2. Weltkrieg fiel Paris, z. B. im Juni. | Danach kam Vichy.',
      'Ludwig XIV. regierte lange, bzw. sehr lange. | Er baute Schlösser usw. und zahlte nie.',
      'Caesar starb 44 v. Chr. in Rom. | Augustus lebte bis 14 n. Chr. und herrschte.',
      'Alésia tombe en 52 av. J.-C. et la Gaule aussi. | M. Thiers vint bien plus tard.',
      'El Sr. Azaña dimitió, p. ej. en 1939. | EE.UU. no intervino.',
      'Il sig. Rossi, ecc. e gli altri, partirono nel sec. XIX. | Nessuno tornò.',
      'No séc. XIX a Sra. Silva chegou, aprox. em 1808. | Depois partiu.',
      'De heer dhr. Jansen, d.w.z. de burgemeester, o.a. in Gent. | Hij vluchtte.',
      'W 966 r. Mieszko przyjął chrzest, tzn. ochrzcił kraj. | Potem zmarł.',
      'Kungen, t.ex. Gustav I. och andra, s.k. hjältar. | De dog.',
      'V 19. storočí žilo 2 mil. ľudí, tzv. roľníci. | Bola bieda.',
      'Po 1. světové válce vznikl stát, např. na Slovensku. | Trval 20 let.',
      'V 5. století př. n. l. kvetly Atény. | Potom prišla vojna.',
      '14. 3. 1939 vznikol štát (ofic. Slovenská republika). | Trval šesť rokov.',
      '鸦片战争爆发了。 | “清政府战败！” | 香港被割让；',
      '农奴获得自由． | 改革不彻底．',
      '「開国せよ。」 | 幕府は応じた。',
    ])('%s', (expected) => {
      const isSpaced = !/[\u3040-\u9fff]/u.test(expected);
      expect(split(expected.replaceAll(' | ', isSpaced ? ' ' : ''))).toBe(expected);
    });
  });

  test.each([
    'I. 1939-40: the phoney war. | II. 1940-44: the occupation.',
    'They won World War 2. | The cost was high.',
    'the allies won ww 2. | they wrote the peace.',
    'No. 5 was J. F. Kennedy (born 1917. Died 1963.) of Boston. | He served.',
    'See p. 5. | Then read on.',
    'He fled to the U.S. in 1933. | She stayed.',
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
