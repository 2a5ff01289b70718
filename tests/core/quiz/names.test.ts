import { describe, expect, test } from 'vitest';
import { saidIn, sameName } from '../../../src/core/quiz/aliases';
import { danglesFrom } from '../../../src/core/quiz/dangling';
import { givesRoleAway } from '../../../src/core/quiz/role-words';
import { tidy, trimStem } from '../../../src/core/quiz/stem';

describe('names of one thing', () => {
  test.each([
    ['USSR', 'the Soviet Union'],
    ['U.S.', 'United States'],
    ['WW1', 'First World War'],
    ['Mirren', 'Ada Mirren'],
    ['Orrin', 'Orrins'],
    ['Valley Water Board', 'VWB'],
    ['Ada Mirren', 'ada mirren'],
    ["l'Italia", 'Italia'],
    ['J.F.Mirren', 'Mirren'],
    ["Tom O'Hale", 'Tom OHale'],
  ])('%s and %s are told as one', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  test.each([
    ['Ada Mirren', 'Tom Hale'],
    ['Francis I', 'Francis II'],
    ['Austria', 'Australia'],
    ['Iran', 'Iraq'],
    ['Bay of Orrin', 'Bay of Tarn'],
  ])('%s and %s are two', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });

  test('are found in a text under another form', () => {
    expect(saidIn('The Soviets left the valley.', 'USSR')).toBe(true);
    expect(saidIn('The treaty signed at Orrin closed it.', 'Treaty of Orrin')).toBe(true);
    expect(saidIn('Tom Hale left the valley.', 'Ada Mirren')).toBe(false);
    expect(saidIn('Il muro dell’URSS cadde.', 'URSS')).toBe(true);
    expect(saidIn('Trucks left W.Berlin for Tarn.', 'Berlin')).toBe(true);
  });
});

describe('a stem that leans on what it does not show', () => {
  test.each([
    'This ended the drought.',
    'He closed the mills.',
    'Day after the address the mayor called the guard.',
    'Two years later the mills were closed.',
    'After this, the mills were closed.',
    'Mirren was angry as nobody had told her of any of this.',
    'Led to the closing of the mills',
    'Restored his good name among the millers.',
  ])('%s', (stem) => {
    expect(danglesFrom(stem, 'en')).toBe(true);
  });

  test.each([
    ['de', 'Er schloss die Mühlen.'],
    ['it', 'Questo portò alla fine della siccità.'],
    ['nl', 'Die sloten de molens.'],
  ])('%s: %s', (language, stem) => {
    expect(danglesFrom(stem, language)).toBe(true);
  });

  test.each([
    'Mirren closed the mills because she had no water.',
    'The dam at Orrin broke.',
    'United millers of Orrin',
    'Hale believed that this would end the drought.',
  ])('%s stands alone', (stem) => {
    expect(danglesFrom(stem, 'en')).toBe(false);
  });

  test.each([
    ['it', 'Il re chiuse i mulini.'],
    ['de', 'Die Mühlen wurden geschlossen.'],
  ])('%s: %s stands alone', (language, stem) => {
    expect(danglesFrom(stem, language)).toBe(false);
  });
});

test('words of cause and effect give the role away', () => {
  expect(givesRoleAway('The flood led to hunger.')).toBe(true);
  expect(givesRoleAway('Als Folge der Flut kam der Hunger.')).toBe(true);
  expect(givesRoleAway('The mayor shut the gates.')).toBe(false);
});

describe('a long sentence', () => {
  const long = `Mirren closed the mills of the upper valley, ${'which nobody had thought of, '.repeat(9)}and left.`;

  test('ends early, at the end of a clause', () => {
    expect(trimStem(long)?.length).toBeLessThanOrEqual(220);
    expect(trimStem(long)).toMatch(/thought of$/u);
  });

  test('is not asked where its gap would be cut off', () => {
    expect(trimStem(`${long} ____`)).toBeNull();
  });
});

test('a stem has no doubled blanks, no blank before a comma and no loose ends', () => {
  expect(tidy('  the dam ,  at Orrin () broke  -')).toBe('The dam, at Orrin broke');
});
