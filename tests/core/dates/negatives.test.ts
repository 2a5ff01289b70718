import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/core/dates/read';

/** The context is full, so that nothing is refused only because a year or a month is missing. */
const context = { year: 1962, month: 10, day: 22 };

const english = [
  '1,000 men crossed the border with 1.500 horses and 3.14 guns',
  'Article 48 gave the president power',
  'Korea was divided at the 34th parallel',
  'see page 62, p. 1914 and pp. 1914-1918',
  'Henry VIII and Louis XIV',
  'the 5-Year Plan and the 1000-year Reich',
  'a U-2 over Cuba, an Apollo-11 rocket, a MiG-1950',
  'He may agree, and they march on',
  'the March to Selma; March to Selma',
  'It cost $1500, £1914 or 1914 €',
  '1500 soldiers and 2000 British troops, about 1500 people',
  'more than 1500 died, nearly 2000 strikes, over 1000 Jews',
  'They won 3-2, then 12-14 and 10:30',
  'the second front of the Second World War',
  'WW2, World War 1 and the G20',
  'the Thirty Years’ War, the Hundred Days, six days, 13 days',
  'Day after the address',
  'in his 30s, aged 25, at 62',
  'the 28th Amendment; the 20th Congress',
  'UN Resolution 1441, no. 1918, Room 1984',
  'https://example.org/1962/10/22/crisis-1962 and www.example.org/1914',
  'Pasted image 20240101120000.png and photo_1962.jpg',
  '1962% of it, 1914° and 1500m',
  'in 350 villages, by 600 votes, in 100 days',
  'the fall of Berlin, in the fall of the empire, the Spring Offensive',
  'the October Revolution, the July Plot, the May Fourth Movement',
  '31/11/1962 and 30.02.1962 are no days',
  '0 AD, 00/00/0000, 99/99/9999',
  '12345678901234567890 and 5551962555',
  'bc he was late in 1st place',
  'between 1500 and 2000 men',
  'for the first time, the third of them',
];

const others: readonly (readonly [string, readonly string[]])[] = [
  [
    'de',
    [
      'Artikel 48',
      '1500 Soldaten',
      'auf Seite 1914',
      'am 28. Breitengrad',
      'in 1000 Dörfern und 2000 Tote',
    ],
  ],
];

describe('what is no date', () => {
  test.each(english)('%s', (text) => {
    expect(readDates(text, context, 'en').dates.map((date) => date.text)).toEqual([]);
  });

  describe.each(others)('in %s', (language, texts) => {
    test.each(texts)('%s', (text) => {
      expect(readDates(text, context, language).dates.map((date) => date.text)).toEqual([]);
    });
  });
});
