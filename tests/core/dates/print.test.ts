import { describe, expect, test } from 'vitest';
import type { DateValue } from '../../../src/core/dates/date';
import { parseEdtf } from '../../../src/core/dates/edtf';
import { formatDate, formatDateShort } from '../../../src/core/dates/print';
import { readDates } from '../../../src/core/dates/read';

function value(edtf: string): DateValue {
  const parsed = parseEdtf(edtf);
  if (!parsed) throw new Error(`${edtf} is no EDTF`);
  return parsed;
}

describe('for people', () => {
  test.each([
    ['1962-10-22', '22 October 1962', '22 Oct 1962'],
    ['1962-07', 'July 1962', 'Jul 1962'],
    ['1962', '1962', '1962'],
    ['193X', '1930s', '1930s'],
    ['18XX', '19th century', '19th c.'],
    ['20XX', '21st century', '21st c.'],
    ['-04XX', '5th century BC', '5th c. BC'],
    ['-00XX', '1st century BC', '1st c. BC'],
    ['1450~', 'about 1450', 'c. 1450'],
    ['1914/1918', '1914–1918', '1914–1918'],
    ['193X/195X', '1930s–1950s', '1930s–1950s'],
    ['1961-04-12/1961-04-14', '12–14 April 1961', '12–14 Apr 1961'],
    ['1940-03/1940-05', 'March–May 1940', 'Mar–May 1940'],
    ['1914-06-28/1914-08-04', '28 June – 4 August 1914', '28 Jun – 4 Aug 1914'],
    ['1922-12-30/1923-01-02', '30 December 1922 – 2 January 1923', '30 Dec 1922 – 2 Jan 1923'],
    ['1914-11/1918-03', 'November 1914 – March 1918', 'Nov 1914 – Mar 1918'],
    ['-0043', '44 BC', '44 BC'],
    ['-0508/-0026', '509 BC – 27 BC', '509 BC – 27 BC'],
    ['-0043-03-15', '15 March 44 BC', '15 Mar 44 BC'],
    ['0000', '1 BC', '1 BC'],
    ['0476', 'AD 476', 'AD 476'],
    ['1917-21', 'spring 1917', 'Spring 1917'],
    ['1939-24', 'winter 1939', 'Winter 1939'],
    ['1991/..', '1991–present', '1991–present'],
    ['../1962', 'until 1962', 'until 1962'],
  ])('%s is "%s", in short "%s"', (edtf, long, short) => {
    expect([formatDate(value(edtf)), formatDateShort(value(edtf))]).toEqual([long, short]);
  });

  test('"early", "mid" and "late" are kept, for they are in the bounds', () => {
    const { dates } = readDates(
      'early 1941, mid-1941, the late 1930s, the early 19th century, late October 1941',
    );
    expect(dates.map((date) => formatDate(date))).toEqual([
      ...['early 1941', 'mid-1941', 'late 1930s', 'early 19th century', 'late October 1941'],
    ]);
  });
});

describe('in other languages', () => {
  test.each([
    ['de', '1918-11-09', '9. November 1918', '9. Nov. 1918'],
    ['de', '18XX', '19. Jahrhundert', '19. Jh.'],
    ['de', '-0043', '44 v. Chr.', '44 v. Chr.'],
    ['de', '193X', '1930er Jahre', '1930er Jahre'],
    ['de', '1961-04-12/1961-04-14', '12.–14. April 1961', '12.–14. Apr. 1961'],
    ['fr', '1889-05-01', '1er mai 1889', '1er mai 1889'],
    ['fr', '18XX', 'XIXe siècle', 'XIXe s.'],
    ['fr', '00XX', 'Ier siècle', 'Ier s.'],
    ['fr', '1450~', 'vers 1450', 'v. 1450'],
    ['es', '1492-10-12', '12 de octubre de 1492', '12 de oct de 1492'],
    ['es', '18XX', 'siglo XIX', 's. XIX'],
    ['it', '1945-04-25', '25 aprile 1945', '25 apr 1945'],
    ['it', '1947-05-01', '1º maggio 1947', '1º mag 1947'],
    ['it', '193X', 'anni 1930', 'anni 1930'],
    ['pt', '1822-09-07', '7 de setembro de 1822', '7 de set. de 1822'],
    ['pt', '-0043', '44 a.C.', '44 a.C.'],
    ['sk', '1918-10-28', '28. októbra 1918', '28. októbra 1918'],
    ['sk', '1918-10', 'október 1918', 'október 1918'],
    ['sk', '193X', '30. roky 20. storočia', '30. roky 20. storočia'],
    ['sk', '18XX', '19. storočie', '19. st.'],
    ['sk', '-0043', '44 pred Kr.', '44 pred Kr.'],
    ['pl', '1918-11-11', '11 listopada 1918', '11 lis 1918'],
    ['pl', '1918-11', 'listopad 1918', 'lis 1918'],
    ['pl', '193X', 'lata 30. XX wieku', 'lata 30. XX wieku'],
    ['pl', '18XX', 'XIX wiek', 'XIX w.'],
    ['cs', '1918-10-28', '28. října 1918', '28. října 1918'],
    ['cs', '1918-10', 'říjen 1918', 'říjen 1918'],
    ['cs', '193X', '30. léta 20. století', '30. léta 20. století'],
    ['zh', '1914-07-28', '1914年7月28日', '1914年7月28日'],
    ['zh', '193X', '20世纪30年代', '20世纪30年代'],
    ['zh', '-0043', '公元前44年', '公元前44年'],
    ['zh', '-04XX', '公元前5世纪', '公元前5世纪'],
    ['zh', '0476', '公元476年', '公元476年'],
    ['zh', '1450~', '约1450年', '约1450年'],
    ['zh', '1917-21', '1917年春', '1917年春'],
    ['zh', '1914/1918', '1914年—1918年', '1914年—1918年'],
    ['zh', '1961-04-12/1961-04-14', '1961年4月12日—14日', '1961年4月12日—14日'],
    ['zh', '1991/..', '1991年至今', '1991年至今'],
    ['ja', '1914-07-28', '1914年7月28日', '1914年7月28日'],
    ['ja', '193X', '1930年代', '1930年代'],
    ['ja', '-0043', '紀元前44年', '紀元前44年'],
    ['ja', '1450~', '1450年頃', '1450年頃'],
    ['ja', '18XX', '19世紀', '19世紀'],
    ['ja', '1914-11/1918-03', '1914年11月～1918年3月', '1914年11月～1918年3月'],
    ['xx', '1962-10-22', '22 October 1962', '22 Oct 1962'],
  ])('%s: %s is "%s", in short "%s"', (locale, edtf, long, short) => {
    expect(formatDate(value(edtf), locale)).toBe(long);
    expect(formatDateShort(value(edtf), locale)).toBe(short);
  });
});

describe('what is printed can be read again', () => {
  test.each([
    ...[
      '1962-10-22',
      '1962-07',
      '1962',
      '193X',
      '18XX',
      '-04XX',
      '1450~',
      '1914/1918',
      '-0043',
      '0476',
    ],
    ...[
      '1961-04-12/1961-04-14',
      '1940-03/1940-05',
      '1914-06-28/1914-08-04',
      '1917-21',
      '193X/195X',
    ],
    ...['-0508/-0026', '1914-11/1918-03'],
  ])('%s in every language', (edtf) => {
    for (const locale of ['en', 'de', 'fr', 'es', 'it', 'pt', 'sk', 'pl', 'cs', 'zh', 'ja']) {
      const printed = formatDate(value(edtf), locale);
      const { dates } = readDates(printed, {}, locale);
      expect([locale, printed, dates.map((date) => date.edtf)]).toEqual([locale, printed, [edtf]]);
    }
  });
});
