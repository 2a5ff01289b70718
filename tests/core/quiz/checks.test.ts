import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../src/core/quiz/asked';
import { findFlaw, type Flaw } from '../../../src/core/quiz/checks';

const people = ['Ada Mirren', 'Tom Hale', 'Josef Kern'];
const years = ['1801', '1807', '1812'];

/** The first option is the right one; what stands before "Tarn: " or the like is the context. */
function asked(kind: Asked['kind'], written: string, options: readonly string[] = []): Asked {
  const [context = '', stem] = written.split(' > ');
  const [key = ''] = options;
  const said = stem === undefined ? { context: '', stem: context } : { context, stem };
  return { kind, language: 'en', key, options, ...said };
}

describe('a sound question passes', () => {
  test.each<[string, Asked]>([
    ['a gap', asked('gap', 'In the spring ____ built a mill at the weir.', people)],
    ['a date', asked('date', 'The mill at the weir burned down.', years)],
    ['a date of a name alone', asked('date', 'Treaty of Tarn', years)],
    ['a role', asked('role', 'The farmers sold the weir.', ['A cause', 'An impact'])],
    ['an event', asked('order', 'The weir froze over.')],
    [
      'a stand-in under a name',
      asked('gap', 'Ada Mirren > she sold the mill to ____ that year', people.slice(1)),
    ],
    [
      'no subject under a context',
      asked('role', 'Key actions > Declared war on Orrin', ['A cause']),
    ],
    [
      'a clue that all options share',
      asked('date', 'The mill burned in May.', ['May 1801', 'May 1807']),
    ],
  ])('%s', (_, question) => {
    expect(findFlaw(question)).toBeNull();
  });
});

describe('a flaw is found', () => {
  test.each<[string, Asked, Flaw]>([
    ['a short stem', asked('gap', '____ built it.', people), 'stem-too-short'],
    [
      'figures instead of words',
      asked('role', 'Tarn > 1,200 of 1,500', ['A cause']),
      'stem-too-short',
    ],
    [
      'an open end',
      asked('gap', 'In the spring ____ built a mill at:', people),
      'stem-is-fragment',
    ],
    [
      'an open bracket',
      asked('gap', 'In spring ____ built a mill (the first.', people),
      'stem-is-fragment',
    ],
    [
      'a question',
      asked('role', 'Why did Mirren build the mill?', ['A cause']),
      'stem-is-fragment',
    ],
    [
      'a quotation',
      asked('date', 'Hale: “The mill is the heart of Tarn”', years),
      'stem-is-fragment',
    ],
    [
      'a dangling word',
      asked('gap', 'This was built by ____ in the spring.', people),
      'stem-dangles',
    ],
    ['a dangling event', asked('order', 'He left Tarn for good.'), 'stem-dangles'],
    [
      'a stand-in that no context resolves',
      asked('role', 'Hunger > they wanted more bread', ['A cause']),
      'stem-dangles',
    ],
    ['the key', asked('gap', 'In the spring ____ built the Mirren mill.', people), 'key-in-stem'],
    [
      'the key in its context',
      asked('gap', 'Mirren > In the spring ____ built a mill.', people),
      'key-in-stem',
    ],
    [
      'the key under another name',
      asked('gap', 'For Russia ____ was the last hope.', ['USSR', 'Orrin', 'Tarn']),
      'key-in-stem',
    ],
    ['the year', asked('date', 'The mill of 1801 burned down.', years), 'key-in-stem'],
    [
      'a word that tells the role',
      asked('role', 'The dry summer caused hunger.', ['A cause']),
      'role-in-stem',
    ],
  ])('%s', (_, question, flaw) => {
    expect(findFlaw(question)).toBe(flaw);
  });
});
