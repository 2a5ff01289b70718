import { describe, expect, test } from 'vitest';
import { kinds, mark } from '../marked';

const emperor = 'The regent held the real power, while the emperor did not govern.';
const bridge = 'Army engineers built a bridge over the river in 1809.';

describe('two texts that each deny in their own words may say the same', () => {
  test.each([
    [emperor, 'It was not the emperor who governed but the regent, who held the real power'],
    [emperor, 'The regent had the real power and the emperor did not govern until 1868'],
    [bridge, 'Without help the engineers would not have built the bridge over the river in 1809'],
    [bridge, 'The engineers said no to a tunnel, they built a bridge over the river in 1809'],
    ['Smugglers could not be caught.', 'It was impossible to catch the smugglers'],
    ['The law banned the making of gin.', 'no making of gin, says the law'],
  ])('%s: %s', (model, answer) => {
    expect(kinds(mark(model, answer))).toEqual([]);
  });
});

describe('what is denied in one of them alone contradicts', () => {
  test.each([
    [emperor, 'The regent held the real power and the emperor did govern'],
    [bridge, 'Army engineers did not build a bridge over the river in 1809'],
    [bridge, 'The engineers never built the bridge over the river, and nobody crossed it'],
  ])('%s: %s', (model, answer) => {
    expect(kinds(mark(model, answer))).toContain('negation');
  });
});

test('"X\'s army" and "the army of X" are one, and "60 000" is a number', () => {
  const model = "Wellesley's British army lost 60,000 men.";
  expect(kinds(mark(model, 'The army of Wellesley from Britain lost 60 000 men'))).toEqual([]);
});
