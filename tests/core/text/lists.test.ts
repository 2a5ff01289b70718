import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeLists } from '../../../scripts/words';

describe('word lists are what `npm run words` makes', () => {
  const made = makeLists();

  test.each([...made.keys()])('%s', (name) => {
    expect(readFileSync(name, 'utf8') === made.get(name)).toBe(true);
  });

  test('the notices that must be kept are kept', () => {
    const notice = made.get('NOTICE') ?? '';
    expect(notice).toContain('WordNet 3.1 Copyright 2011 by Princeton University');
    expect(notice).toContain('Copyright 2000-2016 by Kevin Atkinson');
    expect(notice).toContain('THE POSSIBILITY OF');
    const shipped = made.get('src/core/text/lists/derived.ts') ?? '';
    expect(shipped).toMatch(/\/\*![^]*OTHER RIGHTS\.[^]*Kevin Atkinson[^]*\*\//u);
  });
});
