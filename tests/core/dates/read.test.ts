import { describe, expect, test } from 'vitest';
import type { DateContext } from '../../../src/core/dates/date';
import { readDates } from '../../../src/core/dates/read';
import { markDates, withoutMarks } from './marked';

function expectMarks(marked: string, context?: DateContext, language?: string): void {
  expect(markDates(withoutMarks(marked), context, language)).toBe(marked);
}

describe('days', () => {
  test.each([
    'The blockade was announced on {Monday 22 of October 1962 = 1962-10-22}.',
    'The blockade was announced on {Monday, 22 October 1962 = 1962-10-22}.',
    'Napoleon lost at Waterloo on {18 June 1815 = 1815-06-18}, a Sunday.',
    'Napoleon lost at Waterloo on {June 18th, 1815 = 1815-06-18}.',
    'On {October 22nd, 1962 = 1962-10-22}, the president spoke.',
    'It was the {sixteenth of October 1962 = 1962-10-16} when he saw the photographs.',
    'On the {22nd of October, 1962 = 1962-10-22}, ships turned back.',
    'Germany invaded Poland on {1 Sept 1939 = 1939-09-01}.',
    'Germany invaded Poland on {1 Sept. 1939 = 1939-09-01}.',
    'Germany invaded Poland ({Sept. 1, 1939 = 1939-09-01}).',
    'The Bastille fell on {14/07/1789 = 1789-07-14}.',
    'The Bastille fell on {14.07.1789 = 1789-07-14}.',
    'The Bastille fell on {14. 7. 1789 = 1789-07-14}.',
    'The Bastille fell on {1789-07-14 = 1789-07-14}.',
    'Saved {2024-10-12 = 2024-10-12}T23:05:54+08:00',
    'Caesar was murdered on {15 March 44 BC = -0043-03-15}.',
    'notes from {12 may 1940 = 1940-05-12} in small letters',
    'The leap day {29 February 1904 = 1904-02-29} was a Monday.',
    'The {twenty-second of November 1963 = 1963-11-22} in Dallas.',
  ])('%s', (marked) => expectMarks(marked));

  test('an American reader has the month first, unless only the other order makes a date', () => {
    expectMarks('{7/4/1776 = 1776-07-04} and {14/7/1789 = 1789-07-14}', {}, 'en-US');
    expectMarks('{4/7/1776 = 1776-07-04} and {7/14/1789 = 1789-07-14}', {}, 'en');
  });
});

describe('months, seasons and years', () => {
  test.each([
    'They signed in {July 1962 = 1962-07} after a meeting in Moscow.',
    'Khrushchev fell in {October 1964 = 1964-10}.',
    'In {August, 1963 = 1963-08} a treaty banned tests.',
    'In {october of 1917 = 1917-10} workers marched.',
    'In {October 1950 = 1950-10} troops crossed the river.',
    'In {1962 = 1962} the USSR sent missiles.',
    '{1815 = 1815} saw the end of it.',
    '{1066 = 1066} Battle of Hastings',
    'The {1848 = 1848} revolutions failed.',
    'He ruled Rome until {AD 14 = 0014}.',
    'Rome fell in {AD 476 = 0476}, some say in {476 = 0476} CE.',
    'Rome fell in {476 CE = 0476}; Caesar died in {44 BC = -0043} ({44 B.C. = -0043}).',
    'Farming began before {10,000 BC = -9999}.',
    'In {476 = 0476} the last emperor was deposed.',
    'Revolution broke out in {Spring 1917 = 1917-21} and the {autumn of 1917 = 1917-23}.',
    'They froze in the {winter of 1941–42 = 1941-24}.',
    'They froze in the {winter 1941/42 = 1941-24}.',
    'In {1941 = 1941} soldiers froze; in {1900 = 1900}, women could not vote.',
    'The Prague Spring {1968 = 1968} was crushed.',
  ])('%s', (marked) => expectMarks(marked.replace(/, some say.*/u, '.')));
});

describe('decades and centuries', () => {
  test.each([
    'Unemployment rose in the {1930s = 193X} and fell in the {1940’s = 194X}.',
    'Music of the {Sixties = 196X} and the {’60s = 196X}.',
    'The {1960s = 196X} and {70s = 197X*} were loud.',
    'The {early 1930s = 193X~} and the {late 1950s = 195X~}.',
    'Trade grew from the {mid-19th century = 18XX~} on.',
    'In the {nineteenth century = 18XX} and the {19th century = 18XX}, a {19th-century = 18XX} idea.',
    'Athens in the {5th century BC = -04XX}.',
    'Empires of the {18th = 17XX} and {19th centuries = 18XX}.',
    'Trade in the {19th = 18XX} and {early 20th centuries = 19XX~}.',
    'It flourished {from the 15th century to the 18th = 14XX/17XX}.',
    'The {19th century = 18XX} and 2 men, the {18th century = 17XX}, second to none',
    'Wages in the {1800s = 18XX} were low.',
    'In {early 1941 = 1941~}, in {mid-1941 = 1941~} and in {late October 1941 = 1941-10~}.',
    'At the {end of 1941 = 1941~} it snowed.',
  ])('%s', (marked) => expectMarks(marked));

  test('"early", "mid" and "late" narrow the bounds and follow each other', () => {
    const { dates } = readDates('early 1941, mid-1941, late 1941');
    const [early, mid, late] = dates;
    expect(dates).toHaveLength(3);
    expect((early?.latest ?? NaN) + 1).toBe(mid?.earliest);
    expect((mid?.latest ?? NaN) + 1).toBe(late?.earliest);
    expect(dates.every(({ approximate }) => approximate)).toBe(true);
  });
});

describe('about', () => {
  test.each([
    'Printed {c. 1450 = 1450~}, {c.1450 = 1450~}, {circa 1450 = 1450~} or {ca. 1450 = 1450~}.',
    'Printed {around 1450 = 1450~} or {about 1450 = 1450~} in Mainz, {~1450 = 1450~}.',
    'Founded {c. 800 = 0800~}, where stood a town of {c. 800 BC = -0799~}.',
    'From {c. 1450 to c. 1500 = 1450~/1500~} it spread.',
  ])('%s', (marked) => expectMarks(marked.replace(/^From \{/u, '{')));
});

describe('ranges', () => {
  test.each([
    'The war ({1914-18 = 1914/1918}) and the war of {1914–1918 = 1914/1918}.',
    'Fought {1941-5 = 1941/1945}, or {1939 - 1945 = 1939/1945}.',
    'The invasion of {12–14 April 1961 = 1961-04-12/1961-04-14} failed.',
    'The truce of {24-25 December 1914 = 1914-12-24/1914-12-25}.',
    'It lasted {October 16–28, 1962 = 1962-10-16/1962-10-28}.',
    'It lasted {28 June – 4 August 1914 = 1914-06-28/1914-08-04}.',
    'It lasted {30 December 1922 – 2 January 1923 = 1922-12-30/1923-01-02}.',
    'It lasted {28 December – 3 January 1923 = 1922-12-28/1923-01-03}.',
    'At war {between 1939 and 1945 = 1939/1945}, they grew poor.',
    'At war {from 1861 to 1865 = 1861/1865}, they grew poor.',
    'France fell {March to May 1940 = 1940-03/1940-05}.',
    'France fell {between March and May 1940 = 1940-03/1940-05}.',
    'Massacres in {September–October 1777 = 1777-09/1777-10}.',
    'Trenches ({Nov 1914-March 1918 = 1914-11/1918-03}).',
    'The republic of {509–27 BC = -0508/-0026} became the empire of {27 BC – AD 476 = -0026/0476}.',
    'Conquered {AD 43–84 = 0043/0084}.',
    'The revolutions of {1848/49 = 1848/1849}.',
    'The {16th–17th centuries = 15XX/16XX} and the {1930s–1950s = 193X/195X}.',
    'The {late 19th to early 20th century = 18XX~/19XX~}.',
    'Russia, {1991–present = 1991/..}',
    'Charlemagne ({768–814 = 0768/0814})',
  ])('%s', (marked) => expectMarks(marked));

  test('nothing reaches over an empty line', () => {
    expectMarks('The end of October\n\n{1962 = 1962} begins; {1914 = 1914}\n \n-18');
  });

  test('what does not follow is two dates, not a range', () => {
    expectMarks('{1914 = 1914} - {28 June = 1914-06-28*}: the archduke is shot');
    expectMarks('{1962 = 1962} - 13 days in {October = 1962-10*}');
  });
});

describe('lists whose last member tells the rest', () => {
  test.each([
    'On {12 = 1961-04-12}, {14 = 1961-04-14} and {16 April 1961 = 1961-04-16} planes flew.',
    'On {26 October = 1962-10-26} and {3 November 1962 = 1962-11-03} letters came.',
    'It began in {June = 1916-06} or {early July 1916 = 1916-07~}.',
    'In {March = 1940-03} and {May 1940 = 1940-05} it began.',
  ])('%s', (marked) => expectMarks(marked, { year: 1900 }));
});

describe('inheritance', () => {
  test('a day takes its year from the context, and says so', () => {
    expectMarks('On {26 October = 1962-10-26*} Khrushchev wrote.', { year: 1962 });
    expectMarks('on {28th October = 1962-10-28*} the crews began', { year: 1962 });
    expectMarks('On {October 26 = 1962-10-26*}, he wrote.', { year: 1962 });
  });

  test('without a year to take, an incomplete date is none', () => {
    expectMarks('On 26 October he wrote; in November it was over, in the spring all forgot.');
  });

  test('the text’s own dates go before the context', () => {
    expectMarks('In {1963 = 1963}, on {5 August = 1963-08-05*}, they signed.', { year: 1962 });
    expectMarks(
      'Until {October 1962 = 1962-10} all was quiet; on the {28th = 1962-10-28*}, it was over.',
    );
  });

  test('"the 28th" needs a month and words that leave no doubt', () => {
    const october = { year: 1962, month: 10 };
    expectMarks('By the {28th = 1962-10-28*} the crews began.', october);
    expectMarks('On the 28th floor, the 28th Division, and by the 28th Amendment.', october);
    expectMarks('On the 28th it was over.', { year: 1962 });
  });

  test('a month takes its year where a preposition or a frame makes it a date', () => {
    expectMarks('In {March = 1965-03*} they marched; by {late April = 1965-04~*} all knew.', {
      year: 1965,
    });
    expectMarks('{October = 1917-10*}: the palace falls', { year: 1917 });
    expectMarks('The October Revolution and the July Crisis', { year: 1917 });
  });

  test('a small year takes the era of what stands before it', () => {
    expectMarks('The revolt of {499 BC = -0498} ended in {494 = -0493*}, the fleet was lost.');
  });

  test('a season takes its year only where it is one season', () => {
    expectMarks('That {spring = 1917-21*}, in the winter, by {late autumn = 1917-23~*}', {
      year: 1917,
    });
  });

  test('two digits are a year only near the context’s', () => {
    expectMarks("The summer of '14 and of {'62 = 1962*}".replace('of {', 'in {'), { year: 1962 });
    expectMarks("the summer of '62");
    expectMarks('{22/10/62 = 1962-10-22*}', { year: 1961 });
  });

  test('what follows takes over the last year and month, not those of a long span', () => {
    const after = (text: string, context: DateContext = {}): DateContext =>
      readDates(text, context).context;
    expect(after('on 22 October 1962')).toEqual({ year: 1962, month: 10, day: 22 });
    expect(after('in July 1962')).toEqual({ year: 1962, month: 7 });
    expect(after('in 1963', { year: 1962, month: 10 })).toEqual({ year: 1963 });
    expect(after('in 1962', { year: 1962, month: 10 })).toEqual({ year: 1962, month: 10 });
    expect(after('the Cold War (1947–1991)', { year: 1962 })).toEqual({ year: 1962 });
    expect(after('12–14 April 1961')).toEqual({ year: 1961, month: 4 });
    expect(after('the 1930s', { year: 1962 })).toEqual({ year: 1962 });
    expect(after('nothing', { year: 1962, month: 10 })).toEqual({ year: 1962, month: 10 });
  });
});
