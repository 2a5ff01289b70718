import { describe, expect, it } from 'vitest';
import { readSavedQuiz } from '../../src/core/session/saved-quiz';
import { defaultSettings, readSettings } from '../../src/obsidian/settings';

describe('settings', () => {
  it('are the defaults at the first run and for whatever is broken', () => {
    for (const data of [
      null,
      undefined,
      7,
      'x',
      [],
      { tags: 'history', folders: [1], editorActions: 'no', roleChoices: { everywhere: 7 } },
    ]) {
      expect(readSettings(data)).toEqual(defaultSettings);
    }
  });

  it('keep what headings are about by the names that stand in the file', () => {
    const roleChoices = {
      everywhere: { background: 'cause' },
      notes: { 'A.md': { people: 'ignore' } },
    };
    expect(readSettings({ roleChoices })).toEqual({ ...defaultSettings, roleChoices });
  });

  it('keep what is right beside what is broken, and never share the defaults', () => {
    expect(readSettings({ tags: ['x'], folders: 3 })).toEqual({ ...defaultSettings, tags: ['x'] });
    readSettings(null).tags.push('changed');
    expect(readSettings(null).tags).toEqual(['history']);
  });
});

describe('a saved quiz', () => {
  it('is read back whole', () => {
    const saved = {
      path: 'A.md',
      seed: 5,
      line: 3,
      asked: ['a', 'b'],
      responses: [
        { kind: 'choice', option: 1 },
        { kind: 'order', order: [1, 0] },
        { kind: 'typed', text: 'Fidel Castro' },
        { kind: 'typed', text: 'Raul Castro', overruled: true },
      ],
      draft: 'Oct',
    };
    expect(readSavedQuiz(saved)).toEqual(saved);
  });

  it('from before answers could be typed has nothing half typed', () => {
    const saved = {
      path: 'A.md',
      seed: 5,
      line: null,
      asked: ['a'],
      responses: [{ kind: 'skip' }],
    };
    expect(readSavedQuiz(saved)).toEqual({ ...saved, draft: '' });
  });

  it('is a new quiz where its answers are broken, and none without a note', () => {
    expect(readSavedQuiz({ path: 'A.md', asked: [1], responses: 'x', seed: 'y' })).toEqual({
      path: 'A.md',
      seed: 0,
      line: null,
      asked: null,
      responses: [],
      draft: '',
    });
    const asked = ['a'];
    for (const response of [{ kind: 'typed' }, { kind: 'typed', text: 'x', overruled: 1 }]) {
      expect(readSavedQuiz({ path: 'A.md', asked, responses: [response] })?.responses).toEqual([]);
    }
    for (const data of [null, 3, {}, { path: '' }, []]) expect(readSavedQuiz(data)).toBeNull();
  });
});
