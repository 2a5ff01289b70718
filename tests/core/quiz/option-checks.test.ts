import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../src/core/quiz/asked';
import {
  findOptionFlaw,
  optionChecks,
  type OptionFlaw,
} from '../../../src/core/quiz/option-checks';

/** The first option is the right one. */
function asked(kind: Asked['kind'], stem: string, options: readonly string[]): Asked {
  return { kind, language: 'en', context: '', stem, key: options[0] ?? '', options };
}

const which = 'Which of these was a cause of the Orrin crisis?';
const odd = 'Three of these are causes of the Orrin crisis. Which is not?';
const built = 'In the spring ____ built a mill at the weir.';

/** What fires, and beside it what is nearly the same and may be asked. */
const cases: readonly (readonly [OptionFlaw, string, Asked, Asked])[] = [
  [
    'option-twice',
    'the same words',
    asked('gap', built, ['Mirren', 'Hale', 'hale.']),
    asked('gap', built, ['Mirren', 'Hale', 'Hall']),
  ],
  [
    'option-twice',
    'two names of one thing',
    asked('gap', 'It was ____ that built the wall.', ['France', 'USSR', 'Soviet Union']),
    asked('gap', 'It was ____ that built the wall.', ['France', 'USSR', 'Prussia']),
  ],
  [
    'option-of-all',
    'an option from a quiz that stands in the note',
    asked('gap', built, ['Mirren', 'Hale', 'All of the above']),
    asked('gap', built, ['Mirren', 'Hale', 'Allenby']),
  ],
  [
    'option-in-option',
    'one says the other',
    asked('which', which, ['The wells ran dry', 'The tax rose', 'The tax rose by half']),
    asked('which', which, ['The wells ran dry', 'The tax rose', 'The tax fell by half']),
  ],
  [
    'option-in-option',
    'a stretch of years within another',
    asked('date', 'The dam was built', ['1801–1803', '1804–1809', '1805–1807']),
    asked('date', 'The dam was built', ['1801–1803', '1804–1809', '1810–1812']),
  ],
  [
    'option-of-other-form',
    'a date of another precision',
    asked('date', 'The dam was built', ['1801', 'May 1804', '1809']),
    asked('date', 'The dam was built', ['June 1801', 'May 1804', 'March 1809']),
  ],
  [
    'option-of-other-form',
    'a number among words',
    asked('gap', built, ['40', 'Hale', 'Mirren']),
    asked('gap', built, ['40', '60', '80']),
  ],
  [
    'option-of-other-form',
    'the one capital',
    asked('gap', built, ['Hale', 'millers', 'farmers']),
    asked('gap', built, ['bakers', 'millers', 'farmers']),
  ],
  [
    'option-of-other-form',
    'far longer than the others',
    asked('gap', built, ['Society of Friends of Orrin', 'Hale', 'Mirren']),
    asked('gap', built, ['Friends of Orrin', 'Hale & Co', 'Mirren']),
  ],
  [
    'options-unsorted',
    'years',
    asked('date', 'The dam was built', ['1809', '1801', '1804']),
    asked('date', 'The dam was built', ['1801', '1804', '1809']),
  ],
  [
    'options-unsorted',
    'lengths of time',
    asked('between', 'How long was it from “A” to “B”?', ['12 years', '3 years', '5 years']),
    asked('between', 'How long was it from “A” to “B”?', ['3 years', '5 years', '12 years']),
  ],
  [
    'longest-is-key',
    'among sentences',
    asked('which', which, [
      'The mills of the lower valley took more water than the charter allowed',
      'Bread was handed out',
      'A wall was pulled down',
    ]),
    asked('which', which, [
      'The mills took more water than allowed',
      'Bread was handed out to the homeless',
      'A wall was pulled down',
    ]),
  ],
  [
    'word-in-stem-and-key',
    'the crisis itself',
    asked('which', which, ['Orrin ran dry', 'Bread was handed out', 'A wall was pulled down']),
    asked('which', which, ['Orrin ran dry', 'Bread came to Orrin', 'A wall was pulled down']),
  ],
  [
    'word-in-stem-and-key',
    'what all but the odd one say',
    asked('odd', odd, ['Bread was dear', 'Orrin ran dry', 'Orrin was poor', 'Orrin was far']),
    asked('odd', odd, ['Orrin was fed', 'Orrin ran dry', 'Wages fell', 'Orrin was far']),
  ],
  [
    'key-shares-most',
    'the middle between the others',
    asked('gap', 'In May the ____ was signed.', ['Bread Treaty', 'Bread Pledge', 'Corn Treaty']),
    asked('gap', 'In May the ____ was signed.', ['Bread Treaty', 'Corn Treaty', 'Peace Treaty']),
  ],
  [
    'extreme-word',
    'all wrong ones say "never" or the like',
    asked('which', which, ['Wages fell', 'Nobody ever paid', 'All mills burned']),
    asked('which', which, ['Wages fell', 'Nobody ever paid', 'Mills burned down']),
  ],
  [
    'grammar-cue',
    'an article',
    asked('gap', 'In the spring Tarn built an ____ by the weir.', ['engine', 'mill', 'inn']),
    asked('gap', 'In the spring Tarn built an ____ by the weir.', ['engine', 'oven', 'inn']),
  ],
  [
    'grammar-cue',
    'a plural verb',
    asked('gap', 'In the spring the ____ were built.', ['mills', 'weir', 'dam']),
    asked('gap', 'In the spring the ____ were built.', ['mills', 'dams', 'locks']),
  ],
];

describe('what gives the key away, or is no option, is found; its near neighbour passes', () => {
  test.each(cases)('%s: %s', (flaw, _, flawed, sound) => {
    expect(findOptionFlaw(flawed)).toBe(flaw);
    expect(findOptionFlaw(sound)).toBeNull();
  });

  test('each check has a case', () => {
    expect(new Set(cases.map(([flaw]) => flaw))).toEqual(
      new Set(optionChecks.map(([flaw]) => flaw)),
    );
  });
});

test('what is an article in English is something else in other languages', () => {
  const stem = 'España se niega a renunciar a ____ en la paz.';
  const vows = { ...asked('gap', stem, ['Orrin', 'Tarn', 'Kessel']), language: 'es' };
  expect(findOptionFlaw(vows)).toBeNull();
});

test('an event may be longer than the one it is set beside', () => {
  const events = ['The mills of the lower valley took more water than allowed', 'A wall fell'];
  expect(findOptionFlaw(asked('first', 'Which came first?', events))).toBeNull();
});
