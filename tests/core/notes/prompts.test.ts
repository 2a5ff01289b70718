import { describe, expect, test } from 'vitest';
import { promptFrom } from '../../../src/core/notes/prompts';

describe('a model answer alone is asked for by its opening', () => {
  test.each([
    ['The two personalities are Ada Low and Bertram Hale.', 'Who are the two personalities?'],
    ['The man with the umbrella is Neville Chamberlain.', 'Who is the man with the umbrella?'],
    ['The main cause of the strike was hunger.', 'What was the main cause of the strike?'],
    ['The message of the poster is that all must save.', 'What is the message of the poster?'],
    ['The bear is a symbol of Russia.', 'What is the bear?'],
    ['The cartoon implicates that both are to blame.', 'What does the cartoon implicate?'],
    ['This source implies that the king knew.', 'What does this source imply?'],
    ['The cartoons show two ships.', 'What do the cartoons show?'],
    ['The author of the letter is a soldier at the front.', 'Who is the author of the letter?'],
  ])('%s', (model, prompt) => {
    expect(promptFrom(model, 'en')).toBe(prompt);
  });

  test.each([
    ['Die zwei Männer sind Adam Weiß und Karl Braun.', 'Wer sind die zwei Männer?'],
    ['Die Karikatur zeigt, dass der Friede trügt.', 'Was zeigt die Karikatur?'],
    ['Die wichtigste Ursache war der Hunger.', 'Was war die wichtigste Ursache?'],
  ])('%s', (model, prompt) => {
    expect(promptFrom(model, 'de')).toBe(prompt);
  });
});

describe('no question is made of', () => {
  test.each([
    ['an opening that says the answer', 'The policy of Chamberlain was weak.'],
    ['a state', 'The soldiers were tired and cold.'],
    ['what a source is', 'The cartoon was published in London.'],
    ['a reason', 'Because they feared a war.'],
    ['a pronoun', 'It shows that they were ready.'],
    ['a name', 'Kennedy is on the left.'],
    ['one word', 'Fear.'],
    ['nothing', ''],
  ])('%s', (_what, model) => {
    expect(promptFrom(model, 'en')).toBeNull();
  });

  test('a language whose grammar is not known', () => {
    expect(promptFrom('The two men are Ada Low and Bertram Hale.', 'pl')).toBeNull();
  });
});
