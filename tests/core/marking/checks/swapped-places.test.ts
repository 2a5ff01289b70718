import { describe, expect, it } from 'vitest';
import { markAnswer } from '../../../../src/core/marking/mark';
import { en } from '../../../../src/strings';

function isContradicted(model: string, answer: string, language: string): boolean {
  const input = { question: '', model, answer, language };
  return markAnswer(input, en).points.some(({ verdict }) => verdict === 'contradicted');
}

const turned: readonly (readonly [language: string, model: string, answer: string])[] = [
  ['en', 'Japan seized Manchuria from China in 1931', 'China seized Manchuria from Japan in 1931.'],
  ['en', 'Taxes rose while wages fell', 'Wages rose while taxes fell.'],
  [
    'en',
    'In the south cotton was grown and in the north factories were built',
    'In the north cotton was grown and in the south factories were built.',
  ],
  [
    'en',
    'England was Protestant and Spain was Catholic',
    'England was Catholic and Spain was Protestant.',
  ],
  ['en', 'Pardoned by Ford, so never put on trial', 'He was never tried because he pardoned Ford.'],
  ['de', 'Der Kaiser entließ Bismarck im Jahr 1890', 'Bismarck entließ den Kaiser im Jahr 1890.'],
  ['fr', 'La Prusse bat la France en 1871', 'La France bat la Prusse en 1871.'],
];
const same: typeof turned = [
  ['en', 'Brutus killed Caesar in March', 'In March Caesar, killed by Brutus, died.'],
  [
    'en',
    'France and Russia signed an alliance in 1894',
    'Russia and France signed an alliance in 1894.',
  ],
  [
    'en',
    'Men worked in the mines and women spun at home',
    'Women spun at home; men worked in the mines.',
  ],
  ['en', 'Spain ceded Florida to the United States', 'The United States got Florida from Spain.'],
  ['de', 'Der Kaiser entließ Bismarck im Jahr 1890', '1890 entließ der Kaiser Bismarck.'],
  ['fr', 'La Prusse bat la France en 1871', 'En 1871, la France est battue par la Prusse.'],
];

describe('two things that change places', () => {
  it.each(turned)('contradict (%s) "%s": "%s"', (language, model, answer) => {
    expect(isContradicted(model, answer, language)).toBe(true);
  });

  it.each(same)('agree with (%s) "%s" however it is put: "%s"', (language, model, answer) => {
    expect(isContradicted(model, answer, language)).toBe(false);
  });
});
