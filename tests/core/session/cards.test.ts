import { describe, expect, it } from 'vitest';
import { createReader } from '../../../src/core/notes/reader';
import { allQuestions } from '../../../src/core/quiz/make';
import { cardsOf } from '../../../src/core/session/cards';
import { studyPoints } from '../../../src/core/session/study-points';
import { en } from '../../../src/strings';

const text = `## Causes

- On 3 March 1911 the engineer Walter Haslam warned the town council of Orrin that the wall was too low.
- Money was short.
- The council of the valley had given the contract to the cheapest builder who could be found.

## Course

- 水庫的牆太低了所以大水來的時候擋不住。

## Source Questions

> The council laughed at the engineer and went to lunch, wrote a clerk who was there.

1. What does the source show about the council in 1911?

Answer: It shows that the council did not take the warning seriously, because it went to lunch.
`;
const note = createReader().read(text, { title: 'Orrin Dam', tags: [] });
const questions = allQuestions(note, { seed: 1, strings: en, path: 'Orrin Dam.md' });
const all = new Map(studyPoints(note).map(({ id }, at) => [id, `item ${at}`]));
const cards = cardsOf(note, 'Orrin Dam.md', all, questions, en);

describe('cards of what was studied', () => {
  it('are one for each studied point, and none for the others', () => {
    const ids = ['item 0', 'item 1', 'item 2', 'item 3', 'item 4'];
    expect(cards.map(({ id }) => id)).toEqual(ids);
    const some = new Map([...all].slice(1, 2));
    expect(cardsOf(note, 'x.md', some, questions, en).map(({ id }) => id)).toEqual(['item 1']);
  });

  it('ask what the note can be asked without options, with the whole point on the back', () => {
    const [first] = cards;
    expect(first?.front[0]).toBe('Orrin Dam – Causes');
    expect(first?.front).toContain('When did it happen?');
    expect(first?.front.join(' ')).not.toContain('3 March');
    expect(first?.back[0]).toBe('3 March 1911');
    expect(first?.back[1]).toContain('On 3 March 1911 the engineer Walter Haslam warned');
  });

  it('give the first words of a point that cannot be asked by itself', () => {
    expect(cards[1]?.front.slice(1)).toEqual(['Money was …', 'How does it go on?']);
    expect(cards[1]?.back).toEqual(['Money was short.']);
    expect(cards[3]?.front[1]).toBe('水庫的牆太低了 …');
  });

  it('ask source questions with the passage that they are about', () => {
    expect(cards[4]?.front.slice(1)).toEqual([
      'The council laughed at the engineer and went to lunch, wrote a clerk who was there.',
      'What does the source show about the council in 1911?',
    ]);
    expect(cards[4]?.back).toEqual([
      'It shows that the council did not take the warning seriously, because it went to lunch.',
    ]);
  });

  it('never give away on the front what is on the back', () => {
    for (const { front, back } of cards) {
      const [answer = ''] = back;
      expect(front.join(' ')).not.toContain(answer);
    }
  });
});
