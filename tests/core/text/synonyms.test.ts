import { describe, expect, test } from 'vitest';
import { readEnglish } from '../../../scripts/words/english';
import { formKey } from '../../../src/core/text/forms';
import { synonymsOf } from '../../../src/core/text/synonyms';
import { areOpposite } from '../../../src/core/marking/opposites';

const synonyms = (a: string, b: string): boolean => synonymsOf(formKey(a)).has(formKey(b));

describe('synonyms', () => {
  test.each(
    'ruler monarch|riot uprising|rebelled revolts|tax levies|pact treaty|blockade quarantine|armistice truce|famine hunger|overthrown toppled|abolished ended|crucial important|rapidly quickly'.split(
      '|',
    ),
  )('%s', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    // What is one word to `formKey` needs no synonym.
    expect(formKey(a) === formKey(b) || synonyms(a, b)).toBe(true);
    expect(synonyms(b, a)).toBe(synonyms(a, b));
  });

  test.each(
    'emperor pope|war peace|army navy|king peasant|january march|increase decrease'.split('|'),
  )('not %s', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    expect(synonyms(a, b)).toBe(false);
  });

  test('none opposes its synonym or is its own', () => {
    const keys = [...new Set([...readEnglish().keys()].map(formKey))];
    const wrong = keys.flatMap((key) =>
      [...synonymsOf(key)].filter((other) => other === key || areOpposite(key, other)),
    );
    expect(wrong).toEqual([]);
  });
});
