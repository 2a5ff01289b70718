import { describe, expect, it } from 'vitest';
import { answerKey, itemKey, pointKey } from '../../../src/core/progress/answers';

describe('the keys', () => {
  it('know a question again wherever it stands, by its words alone', () => {
    const question = { prompt: 'Why did the  airlift\nsucceed?', model: 'Planes landed.' };
    expect(itemKey(question)).toBe(
      itemKey({ prompt: 'Why did the airlift succeed? ', model: ' Planes landed.' }),
    );
    expect(itemKey(question)).not.toBe(itemKey({ ...question, model: 'No plane landed.' }));
    expect(itemKey(question)).not.toBe(itemKey({ ...question, prompt: null }));
  });

  it('take an answer for the same in other case and spacing, and for another one in other words', () => {
    expect(answerKey(' The Bear\nis Stalin')).toBe(answerKey('the bear is stalin'));
    expect(answerKey('the bear is Stalin')).not.toBe(answerKey('the bear is Truman'));
    expect(pointKey('The bear')).not.toBe(pointKey('the bear'));
  });
});
