import { describe, expect, test } from 'vitest';
import { areOpposite } from '../../../src/core/marking/opposites';
import { readEnglish } from '../../../scripts/words/english';
import { formKey } from '../../../src/core/text/forms';

const oppose = (a: string, b: string): boolean => areOpposite(formKey(a), formKey(b));

describe('opposites', () => {
  test.each(
    'abolished established|daughter son|surplus deficit|rural urban|resisted surrendered|convicted acquitted|raised lowered|harsh lenient|widely narrowly|remembered forgot|weaken strengthen|dismissed appointed'.split(
      '|',
    ),
  )('%s', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    expect(oppose(a, b)).toBe(true);
    expect(oppose(b, a)).toBe(true);
  });

  test.each(
    'war peace|guilty innocent|with without|king republic|life death|employer worker|nation private|left right|fight surrender|demand supply|question answer'.split(
      '|',
    ),
  )('not %s: both may be true of one thing', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    expect(oppose(a, b)).toBe(false);
  });

  test('no word opposes itself or a form of itself', () => {
    const keys = [...readEnglish().keys()].map(formKey);
    expect(keys.filter((key) => areOpposite(key, key))).toEqual([]);
  });
});
