import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frontmatterEnd } from '../../../src/core/notes/parse';
import { lezerShape, mdastShape, ownShape } from './second-opinions';

// Two parsers that many people trust, @lezer/markdown and micromark, read the same texts. Where they agree we agree
// with them, and where they do not we side with one. Two differences are meant and made even:
// - @lezer/markdown knows no footnotes, so that ours are compared with micromark's alone;
// - neither takes a text's first sign for what it is where that only says how the text is stored (BOM).

const seed = 20_260_725;

/** The names of those who read the text otherwise. */
function opponents(text: string): string[] {
  const even = (shape: readonly string[]): string => shape.join('\n').replace(/item\d+/gu, 'item1');
  const own = even(ownShape(text));
  const others = { lezer: even(lezerShape(text)), micromark: even(mdastShape(text)) };
  const found: string[] = [];
  if (others.lezer !== own && !/\[\^/u.test(text)) found.push('lezer');
  if (others.micromark !== own) found.push('micromark');
  // Nobody is alone where each of three reads something else.
  return others.lezer !== others.micromark && found.length > 1 ? [] : found;
}

const folders = [
  '../../fixtures/notes/',
  '../../../examples/vault/',
  '../../../../shared/data/notes/',
];

describe.each(folders)('the blocks of %s', (folder) => {
  const place = new URL(folder, import.meta.url);
  const isThere = existsSync(place);
  const files = isThere
    ? readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.md'),
      )
    : [];

  test.skipIf(!isThere)(
    `are those of @lezer/markdown or micromark (${isThere ? files.length : 'skipped: not there'})`,
    () => {
      const alone = files.filter((file) => {
        const path = file.split(/[\\/]/u).map(encodeURIComponent).join('/');
        const text = readFileSync(new URL(path, place), 'utf8');
        return opponents(text.slice(frontmatterEnd(text)).replace(/^\uFEFF/u, '')).length > 1;
      });
      expect(files.length).toBeGreaterThan(5);
      expect(alone).toEqual([]);
    },
    60_000,
  );
});

const words = ['word', 'Kennedy', '1914', 'a b', '\\|'];
const marks = ['- ', '* ', '+', '-', '1. ', '2. ', '10. ', '1) ', '> ', '>', '# ', '## '];
const rules = ['---', '***', '===', '```', '~~~', '|', '| a | b |', '|---|---|'];
const indents = ['', ' ', '  ', '   ', '    ', '\t'];
const definitions = ['[a]: b', '[a]: ', '<b c>', '"d"'];
const markup = ['<div>', '<!--', '-->', '<b>', '</p>'];

function markdown(pieces: readonly string[]): fc.Arbitrary<string> {
  const line = fc
    .array(fc.constantFrom(...pieces), { maxLength: 4 })
    .map((parts) => parts.join(''));
  return fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join('\n'));
}

describe(`any text (seed ${seed})`, () => {
  test.each([
    [
      'lists, quotes, fences, rules, tables and markup',
      [...marks, ...rules, ...indents, ...markup],
    ],
    ['lists and indents', [...marks, ...indents]],
    ['definitions of links', [...marks, ...rules, ...indents, ...definitions]],
  ])(
    'of %s',
    (_what, pieces) => {
      fc.assert(
        fc.property(markdown([...words, ...pieces]), (text) => {
          expect(opponents(text).length).toBeLessThan(2);
        }),
        { seed, numRuns: 3000 },
      );
    },
    120_000,
  );

  test('of footnotes, as micromark reads them', () => {
    const line = fc.constantFrom(
      '',
      'word',
      '    word',
      '\tword',
      '[^1]: word',
      '# word',
      '    # word',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        expect(opponents(lines.join('\n'))).not.toContain('micromark');
      }),
      { seed, numRuns: 2000 },
    );
  });

  test('the comparison would notice: a list that is no list for both', () => {
    expect(opponents('- a\n  - b')).toEqual([]);
    expect(lezerShape('- a')).not.toEqual(ownShape('* a\n\n1. b'));
    expect(mdastShape('- a')).not.toEqual(ownShape('> a'));
  });
});
