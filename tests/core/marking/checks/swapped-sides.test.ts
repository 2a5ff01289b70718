import { describe, expect, test } from 'vitest';
import { kinds, mark } from '../marked';

const crash = 'The Wall Street crash led to mass unemployment in Germany.';
const tax = 'Britain taxed the colonists because the war had emptied its treasury.';
const wall = 'The Berlin Wall was built after the airlift had ended.';
const disease = 'More soldiers died of disease than in battle.';

describe('cause and effect, before and after', () => {
  test.each([
    [crash, 'Mass unemployment in Germany led to the Wall Street crash', 'swapped-cause'],
    [crash, 'The Wall Street crash was caused by mass unemployment in Germany', 'swapped-cause'],
    [
      crash,
      'There was a Wall Street crash because of mass unemployment in Germany',
      'swapped-cause',
    ],
    [
      crash,
      'Because of mass unemployment in Germany, there was a Wall Street crash',
      'swapped-cause',
    ],
    [tax, "The war emptied Britain's treasury because it taxed the colonists", 'swapped-cause'],
    [tax, 'Because Britain taxed the colonists the war had emptied its treasury', 'swapped-cause'],
    [wall, 'The airlift ended after the Berlin Wall was built', 'swapped-order'],
    [disease, 'More soldiers died in battle than of disease', 'swapped-actors'],
    [disease, 'Fewer soldiers died of disease than in battle', 'swapped-actors'],
  ])('"%s" is not "%s"', (model, answer, kind) => {
    expect(kinds(mark(model, answer))).toEqual([kind]);
  });

  test.each([
    [crash, 'Mass unemployment in Germany was caused by the Wall Street crash'],
    [crash, 'Because of the Wall Street crash there was mass unemployment in Germany'],
    [crash, 'Wall Street crashed, so there was mass unemployment in Germany'],
    [crash, 'There was mass unemployment in Germany as a result of the Wall Street crash'],
    [
      crash,
      'The crash on Wall Street led to mass unemployment in Germany, which led to votes for Hitler',
    ],
    [tax, 'The war had emptied the treasury, so Britain taxed the colonists'],
    [tax, 'Because the war had emptied its treasury Britain taxed the colonists'],
    [wall, 'After the airlift had ended, the Berlin Wall was built'],
    [wall, 'The airlift ended before the Berlin Wall was built'],
    [disease, 'Fewer soldiers died in battle than of disease'],
    [disease, 'Disease killed more soldiers than battle did'],
  ])('"%s" may be "%s"', (model, answer) => {
    expect(kinds(mark(model, answer))).toEqual([]);
  });
});

describe('how many, who won, what was not', () => {
  test.each([
    ['All monasteries were dissolved.', 'Some monasteries were dissolved', 'quantifier'],
    ['Most peasants owned no land.', 'Few peasants owned land', 'quantifier'],
    ['Only whites had the vote.', 'All races had the vote', 'quantifier'],
    ['Prussia won the war.', 'Prussia lost the war', 'opposite'],
    ['Napoleon was defeated at Leipzig.', 'Napoleon won at Leipzig', 'opposite'],
    ['The king did not call Parliament.', 'The king called Parliament', 'negation'],
    ['The king called Parliament.', 'The king refused to call Parliament', 'negation'],
    ['The king called Parliament.', 'The king did not manage to call Parliament', 'negation'],
    ['The army was too weak to attack.', 'The army attacked', 'negation'],
  ])('"%s" is not "%s"', (model, answer, kind) => {
    expect(kinds(mark(model, answer))).toEqual([kind]);
  });

  test.each([
    ['All monasteries were dissolved.', 'Every monastery was dissolved'],
    ['Most of Poland went to Russia.', 'Russia wanted all of Poland and got most of it'],
    ['Only whites had the vote.', 'Blacks did not have the vote, only whites had it'],
    ['Prussia defeated France.', 'Prussia won and France was defeated'],
    ['France lost the war.', 'France did not win the war'],
    ['The king called Parliament.', 'The king did not hesitate to call Parliament'],
    ['The king called Parliament.', 'The king did not only call Parliament but also the bishops'],
    ['The war ended in 1918.', 'The war did not end until 1918'],
    ['The army was too weak to attack.', 'The army could not attack'],
    ['The king did not call Parliament.', 'The king refused to call Parliament'],
    ['The siege lasted six weeks.', 'The siege lasted no more than six weeks'],
  ])('"%s" may be "%s"', (model, answer) => {
    expect(kinds(mark(model, answer))).toEqual([]);
  });
});
