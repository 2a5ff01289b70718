import { describe, expect, test } from 'vitest';
import { kinds, mark, verdicts } from './marked';

const corn =
  'The Corn Laws kept bread dear by taxing foreign grain. They were repealed in 1846 and Peel lost his party.';
const luther =
  'Luther nailed his theses to the church door in 1517 because he opposed the sale of indulgences.';
const haiti = 'Enslaved people in Haiti rose against French planters in 1791.';
const meiji = 'The emperor was restored to power and the samurai lost their privileges.';
const plague = 'The plague killed a third of the population, so wages rose.';
const armada = 'The Armada failed because storms scattered the Spanish ships.';
const weimar = 'Hyperinflation destroyed the savings of the middle class.';
const suez = 'Nasser nationalised the canal. Britain and France invaded without telling America.';

/** model, answer, verdicts of the key points, overall, flags */
const rows: [string, string, string, string[], string, string[]?][] = [
  ['verbatim', corn, corn, ['covered', 'covered', 'covered'], 'correct'],
  [
    'reordered',
    suez,
    'Britain and France invaded without telling America. Nasser nationalised the canal.',
    ['covered', 'covered'],
    'correct',
  ],
  [
    'paraphrased',
    luther,
    'Luther was against selling indulgences, so he nailed up his theses in 1517',
    ['covered', 'covered'],
    'correct',
  ],
  [
    'passive and inflected',
    meiji,
    'Power was restored to the emperor; privileges of samurai were lost',
    ['covered', 'covered'],
    'correct',
  ],
  [
    'American spelling',
    suez,
    'Nasser nationalized the canal. Britain and France invaded without telling America',
    ['covered', 'covered'],
    'correct',
  ],
  [
    'alias',
    suez,
    'Nasser nationalised the canal. The UK and France invaded without telling the USA',
    ['covered', 'covered'],
    'correct',
  ],
  [
    'words cut short',
    haiti,
    'ens. people in Haiti rose against Fr. planters, 1791',
    ['covered'],
    'correct',
  ],
  [
    'slips',
    weimar,
    'hyperinflaton destoyed the savings of the midle class',
    ['covered'],
    'correct',
  ],
  [
    'derived noun',
    weimar,
    'the destruction of middle class savings by hyperinflation',
    ['covered'],
    'correct',
  ],
  [
    'people for land',
    haiti,
    'In 1791 enslaved Haitians rose against planters from France',
    ['covered'],
    'correct',
  ],
  [
    'true extra detail',
    armada,
    'The Armada failed because storms scattered the Spanish ships near Scotland, and many sailors drowned on the way home.',
    ['covered', 'covered'],
    'correct',
  ],
  [
    'year alone for a day',
    'The Bastille was stormed on 14 July 1789.',
    'The Bastille was stormed in 1789',
    ['covered'],
    'correct',
  ],
  [
    'day for a year',
    'The Bastille was stormed in 1789.',
    'On 14 July 1789 the Bastille was stormed',
    ['covered'],
    'correct',
  ],
  [
    'number in figures',
    'The siege lasted nine hundred days.',
    'The siege went on for 900 days',
    ['covered'],
    'correct',
  ],
  ['about', 'About 20,000 men died.', 'around 21,000 men died', ['covered'], 'correct'],
  [
    'negation kept',
    'The tsar did not grant a parliament.',
    'no parliament was granted by the czar',
    ['covered'],
    'correct',
  ],
  ['half of it', suez, 'Nasser nationalised the canal', ['covered', 'missed'], 'partly'],
  ['one of three', corn, 'They were repealed in 1846', ['missed', 'covered', 'missed'], 'partly'],
  [
    'wrong year',
    haiti,
    'Enslaved people in Haiti rose against French planters in 1804',
    ['contradicted'],
    'wrong',
    ['wrong-date'],
  ],
  [
    'wrong year in one point',
    luther,
    'Luther nailed theses to the church door in 1571 because he opposed the sale of indulgences',
    ['contradicted', 'covered'],
    'partly',
    ['wrong-date'],
  ],
  [
    'wrong day',
    'The armistice was signed on 11 November 1918.',
    'The armistice was signed on 12 November 1918',
    ['contradicted'],
    'wrong',
    ['wrong-date'],
  ],
  [
    'wrong month',
    'The Winter Palace was stormed in October 1917.',
    'The Winter Palace was stormed in March 1917',
    ['contradicted'],
    'wrong',
    ['wrong-date'],
  ],
  [
    'wrong number',
    'The siege lasted nine hundred days.',
    'The siege lasted 90 days',
    ['contradicted'],
    'wrong',
    ['wrong-number'],
  ],
  [
    'wrong magnitude',
    'The famine killed two million people.',
    'The famine killed 2 billion people',
    ['contradicted'],
    'wrong',
    ['wrong-number'],
  ],
  ['wrong name alone', 'Bismarck', 'Metternich', ['missed'], 'wrong'],
  [
    'negation added',
    armada,
    'The Armada did not fail because storms scattered the Spanish ships',
    ['contradicted', 'covered'],
    'partly',
    ['negation'],
  ],
  [
    'negation removed',
    'The tsar did not grant a parliament.',
    'The tsar granted a parliament',
    ['contradicted'],
    'wrong',
    ['negation'],
  ],
  [
    'denying prefix',
    'The rising was successful.',
    'The rising was unsuccessful',
    ['contradicted'],
    'wrong',
    ['opposite'],
  ],
  [
    'opposite',
    plague,
    'The plague killed a third of the population, so wages fell',
    ['covered', 'contradicted'],
    'partly',
    ['opposite'],
  ],
  [
    'opposite of a noun',
    'The strike was a failure.',
    'The strike was a success',
    ['contradicted'],
    'wrong',
    ['opposite'],
  ],
  [
    'before for after',
    'The king fled after the battle.',
    'The king fled before the battle',
    ['contradicted'],
    'wrong',
    ['opposite'],
  ],
  [
    'denied opposite agrees',
    'The army was weak.',
    'The army was not strong',
    ['covered'],
    'correct',
  ],
  ['other topic', weimar, 'Columbus sailed west to find a way to the Indies', ['missed'], 'wrong'],
];

describe('history answers', () => {
  test.each(rows)('%s', (_name, model, answer, expected, overall, flags = []) => {
    const marking = mark(model, answer);
    expect({ points: verdicts(marking), overall: marking.overall, flags: kinds(marking) }).toEqual({
      points: expected,
      overall,
      flags,
    });
  });
});

describe('answers that say nothing', () => {
  const question = 'Why did the Spanish Armada fail?';
  test.each([
    ['', 'empty'],
    ['  ...\n', 'empty'],
    ['I don’t know', 'no-knowledge'],
    ['idk why the armada failed', 'no-knowledge'],
    ['???', 'empty'],
    ['The Spanish Armada failed.', 'question-restated'],
  ])('"%s" is %s', (answer, kind) => {
    const marking = mark(armada, answer, question);
    expect(kinds(marking)).toEqual([kind]);
    expect(marking).toMatchObject({ overall: 'wrong', score: 0 });
    expect(new Set(verdicts(marking))).toEqual(new Set(['missed']));
  });

  test('"I am not sure, but" before a right answer costs nothing', () => {
    const marking = mark(armada, "I'm not sure but storms scattered the ships", question);
    expect(marking.overall).toBe('correct');
  });

  test('words of the question count for nothing', () => {
    const marking = mark(armada, 'storms scattered the ships', question);
    expect(marking.points.map(({ text }) => text)).toEqual(['storms scattered the Spanish ships']);
    expect(marking.overall).toBe('correct');
  });

  test('where the question holds the whole answer its words count after all', () => {
    const either = 'Was it Marius or Sulla who marched on Rome?';
    expect(mark('Sulla', 'Sulla', either).overall).toBe('correct');
    expect(mark('Sulla', 'Marius', either).overall).toBe('wrong');
  });

  test('without a model answer nothing can be right, and a flag says why', () => {
    expect(mark('', 'Anything')).toMatchObject({
      overall: 'wrong',
      points: [],
      flags: [{ kind: 'no-model' }],
    });
  });
});
